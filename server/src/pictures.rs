//! `/img/{hash}/{width}.{webp|jpg}`: the stored widths of stored pictures, and nothing else.

use app::backend::Backend;
use app::problem::Problem;
use axum::body::Bytes;
use axum::extract::{RawPathParams, State};
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG};
use http::{HeaderMap, HeaderValue, StatusCode};
use media::PictureFormat;

use crate::assets::has;

/// A picture's name is a hash of its content, so browsers and caches keep it for ever.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// Answers with the picture; 404 for a hash, a width or a format that is not stored.
///
/// # Errors
/// [`Problem::NotFound`], or [`Problem::Unavailable`] while the file store is away.
pub async fn serve(
    State(backend): State<Backend>,
    params: RawPathParams,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let param = |name| {
        params
            .iter()
            .find_map(|(key, value)| (key == name).then_some(value))
    };
    let wanted = param("hash")
        .zip(param("file"))
        .and_then(|(hash, file)| Wanted::parse(hash, file));
    let wanted = wanted.ok_or(Problem::NotFound)?;
    let bytes = read(&backend, &wanted).await?.ok_or(Problem::NotFound)?;
    let etag = wanted.etag();
    let head = [
        (CACHE_CONTROL, HeaderValue::from_static(FOR_EVER)),
        (
            CONTENT_TYPE,
            HeaderValue::from_static(wanted.format.media_type()),
        ),
        (ETAG, etag.clone()),
    ];
    if has(&headers, &etag) {
        return Ok((StatusCode::NOT_MODIFIED, head).into_response());
    }
    Ok((head, bytes).into_response())
}

async fn read(backend: &Backend, wanted: &Wanted<'_>) -> Result<Option<Bytes>, Problem> {
    let pictures = backend.shop.pictures();
    let stored = pictures
        .open(wanted.hash, wanted.width, wanted.format)
        .await;
    stored.map_err(|error| {
        tracing::error!(%error, "a picture cannot be read");
        Problem::Unavailable
    })
}

struct Wanted<'u> {
    hash: &'u str,
    width: u32,
    format: PictureFormat,
}

impl<'u> Wanted<'u> {
    fn parse(hash: &'u str, file: &str) -> Option<Self> {
        let (width, extension) = file.split_once('.')?;
        // "+480" and "0480" are numbers too, and every other spelling would be one more entry in caches.
        let number: u32 = width.parse().ok()?;
        let format = PictureFormat::from_extension(extension)?;
        (number.to_string() == width).then_some(Self {
            hash,
            width: number,
            format,
        })
    }

    fn etag(&self) -> HeaderValue {
        let tag = format!(
            "\"{}-{}-{}\"",
            self.hash,
            self.width,
            self.format.extension()
        );
        HeaderValue::from_str(&tag).expect("a stored picture's hash is made of hexadecimal digits")
    }
}
