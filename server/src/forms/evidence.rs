//! Forms with pictures: words into fields, files as they came.

use app::problem::Problem;
use axum::extract::{FromRequest as _, Multipart, Request};

use super::seller_picture::{broken, read as read_part, refuse_announced};
use super::{FORM_BYTES_MAX, Fields, UPLOAD_BYTES_MAX};

/// The name of every file part.
const FILES: &str = "picture";
/// Parts that are looked at: more files than are accepted, so that too many are told as such, and a few words.
const PARTS_MAX: usize = 24;

/// Reads the parts of a form. The limit counts for all of them together.
///
/// # Errors
/// [`Problem::TooLarge`], [`Problem::UnsupportedMedia`], a body that breaks off.
pub async fn read(request: Request, fields: &mut Fields) -> Result<Vec<Vec<u8>>, Problem> {
    refuse_announced(request.headers())?;
    let multipart = Multipart::from_request(request, &()).await;
    let mut multipart = multipart.map_err(|_| Problem::UnsupportedMedia)?;
    let mut files = Vec::new();
    for _ in 0..PARTS_MAX {
        let part = multipart.next_field().await;
        let Some(part) = part.map_err(|error| broken(&error))? else {
            break;
        };
        let name = part.name().unwrap_or_default().to_owned();
        if name != FILES {
            fields.add(name, read_part(part, FORM_BYTES_MAX).await?);
            continue;
        }
        let file = read_part(part, UPLOAD_BYTES_MAX).await?;
        // A browser sends an empty file where none was chosen.
        if !file.is_empty() {
            files.push(file);
        }
    }
    Ok(files)
}
