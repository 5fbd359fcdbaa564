//! Pictures of a seller's product.

use app::backend::Backend;
use app::backend::done::Done;
use app::problem::{FieldProblem, FieldReason, Problem};
use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{FromRequest as _, Multipart, Request, State};
use domain::ids::ProductId;
use http::header::CONTENT_LENGTH;
use http::{HeaderMap, StatusCode};
use services::seller::add_picture::add_picture;

use super::seller_product::page;
use super::{Fields, FormAnswer, PathId, Submission, UPLOAD_BYTES_MAX};

/// The field of the file.
const FIELD: &str = "picture";
/// Other fields are words; longer ones are not read to the end.
const WORDS_BYTES_MAX: usize = 4 * 1024;
/// Parts that are looked at: the file and a few words.
const PARTS_MAX: usize = 10;

/// `POST /api/seller/products/{id}/pictures`: a picture at the end of the gallery. Who sends it is checked before the
/// file is read, so that nobody fills the memory for nothing.
///
/// # Errors
/// Another shop's product, a file that is too large or no picture.
pub async fn add(
    PathId(product): PathId<ProductId>,
    State(backend): State<Backend>,
    request: Request,
) -> FormAnswer {
    let (parts, body) = request.into_parts();
    let form = Submission::of(&parts, &backend, Fields::default()).await?;
    let user = form.seller()?;
    let file = file_of(Request::from_parts(parts, body), FIELD).await?;
    add_picture(form.shop(), &user, product, file).await?;
    Ok(form.lead(&Done::PictureAdded.at(&page(product))))
}

/// Refuses a body that says of itself that it is too large, before anything of it is read.
pub(super) fn refuse_announced(headers: &HeaderMap) -> Result<(), Problem> {
    let announced = headers
        .get(CONTENT_LENGTH)
        .and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    match announced.is_some_and(|bytes| bytes > UPLOAD_BYTES_MAX) {
        true => Err(Problem::TooLarge),
        false => Ok(()),
    }
}

/// The bytes of the one file of a form.
///
/// # Errors
/// [`Problem::TooLarge`], [`Problem::UnsupportedMedia`], a body that breaks off or has no file in this field.
pub(super) async fn file_of(request: Request, name: &str) -> Result<Vec<u8>, Problem> {
    refuse_announced(request.headers())?;
    let multipart = Multipart::from_request(request, &()).await;
    let mut multipart = multipart.map_err(|_| Problem::UnsupportedMedia)?;
    for _ in 0..PARTS_MAX {
        let Some(field) = multipart
            .next_field()
            .await
            .map_err(|error| broken(&error))?
        else {
            break;
        };
        let is_file = field.name() == Some(name);
        let limit = if is_file {
            UPLOAD_BYTES_MAX
        } else {
            WORDS_BYTES_MAX
        };
        let bytes = read(field, limit).await?;
        if is_file && !bytes.is_empty() {
            return Ok(bytes);
        }
    }
    Err(FieldProblem::new(name, FieldReason::Missing).into())
}

/// Counted while it comes in: the announced length may lie.
pub(super) async fn read(mut field: Field<'_>, bytes_max: usize) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await.map_err(|error| broken(&error))? {
        if bytes.len() + chunk.len() > bytes_max {
            return Err(Problem::TooLarge);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

pub(super) fn broken(error: &MultipartError) -> Problem {
    match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Problem::TooLarge,
        _ => Problem::field(FIELD, FieldReason::Malformed),
    }
}
