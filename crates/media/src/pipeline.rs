//! The one way of a picture into the shop, and the way out to the browser.

use std::collections::BTreeMap;
use std::sync::Arc;

use bytes::Bytes;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt as _};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use tokio::sync::Semaphore;

use crate::decode::{self, Decoded};
use crate::encode::{self, PictureFormat};
use crate::problem::PictureProblem;
use crate::{drawing, placeholders, scale};

/// The widths in which pictures are stored, in pixels, ascending.
pub const WIDTHS: [u32; 5] = [160, 320, 480, 800, 1200];

/// Part of every hash. Raise it when the same input shall give other pixels, or caches keep the old ones for ever.
const PIPELINE_VERSION: &[u8] = b"corridor picture 2\n";
/// 128 of SHA-256's 256 bits: nobody finds a second picture for a given name, and listings stay small.
const HASH_HEX_DIGITS: usize = 32;
/// How many pictures are decoded at the same time; each may hold 250 MB while it is.
const WORKERS: u32 = 2;
/// A picture larger than this takes every worker, so two of the largest never lie in memory side by side.
const PIXELS_PER_WORKER: u64 = 16_000_000;

/// What the shop knows of a stored picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredPicture {
    /// 32 hexadecimal digits: the hash of the original's bytes and of the pipeline's version.
    pub hash: String,
    /// Width of the original as a viewer sees it, in pixels.
    pub width: u32,
    /// Height of the original as a viewer sees it, in pixels.
    pub height: u32,
    /// The stored widths, ascending, in pixels; never empty.
    pub widths: Vec<u32>,
}

/// Takes pictures in and hands them out. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Pipeline {
    files: Arc<dyn ObjectStore>,
    workers: Arc<Semaphore>,
}

struct Encoded {
    picture: StoredPicture,
    files: Vec<(Path, Bytes)>,
}

impl Pipeline {
    /// A pipeline that keeps its pictures in `files` below `img/`.
    pub fn new(files: Arc<dyn ObjectStore>) -> Pipeline {
        Pipeline {
            files,
            workers: Arc::new(Semaphore::new(WORKERS as usize)),
        }
    }

    /// Checks, converts and stores a picture. The same bytes again cost one look-up and return the same answer.
    ///
    /// # Errors
    /// Everything but [`PictureProblem::Storage`] is the picture's fault and can be told to whoever sent it.
    pub async fn process(&self, bytes: impl Into<Bytes>) -> Result<StoredPicture, PictureProblem> {
        let bytes: Bytes = bytes.into();
        let probed = bytes.clone();
        let (pixels, hash) =
            in_background(move || Ok((decode::probe(&probed)?, hash_of(&probed)))).await?;
        if let Some(known) = self.lookup(&hash).await? {
            return Ok(known);
        }
        self.work(pixels, hash, move || decode::decode(&bytes))
            .await
    }

    /// Renders a drawing of the project with the given colours (name without `--` to CSS colour) and stores it.
    ///
    /// # Errors
    /// [`PictureProblem::BadDrawing`] for broken SVG or a colour that is missing.
    pub async fn process_svg(
        &self,
        svg_text: &str,
        colours: &BTreeMap<String, String>,
    ) -> Result<StoredPicture, PictureProblem> {
        let svg = drawing::with_colours(svg_text, colours)?;
        let hash = hash_of(svg.as_bytes());
        if let Some(known) = self.lookup(&hash).await? {
            return Ok(known);
        }
        self.work(0, hash, move || {
            let image = drawing::render(&svg)?;
            Ok(Decoded {
                image,
                orientation: image::metadata::Orientation::NoTransforms,
                colour_profile: None,
            })
        })
        .await
    }

    /// Stores the line drawing that stands for a category where a product has no picture. `colours` may give `tint`
    /// and `line`. An unknown category gets the drawing of `other`.
    ///
    /// # Errors
    /// Those of [`Pipeline::process_svg`].
    pub async fn process_placeholder(
        &self,
        category: &str,
        colours: &BTreeMap<String, String>,
    ) -> Result<StoredPicture, PictureProblem> {
        self.process_svg(placeholders::placeholder(category), colours)
            .await
    }

    /// What is stored under this hash; `None` for an unknown or malformed one.
    ///
    /// # Errors
    /// [`PictureProblem::Storage`] alone.
    pub async fn lookup(&self, hash: &str) -> Result<Option<StoredPicture>, PictureProblem> {
        if !is_hash(hash) {
            return Ok(None);
        }
        let Some(text) = self.read(&description_path(hash)).await? else {
            return Ok(None);
        };
        // A description cut short by a crash counts as absent: the picture is made anew and written over it.
        Ok(serde_json::from_slice(&text).ok())
    }

    /// The bytes of `/img/{hash}/{width}.{webp|jpg}`; `None` for an unknown hash or a width that is not stored.
    ///
    /// # Errors
    /// [`PictureProblem::Storage`] alone.
    pub async fn open(
        &self,
        hash: &str,
        width: u32,
        format: PictureFormat,
    ) -> Result<Option<Bytes>, PictureProblem> {
        if !is_hash(hash) {
            return Ok(None);
        }
        self.read(&picture_path(hash, width, format)).await
    }

    async fn read(&self, path: &Path) -> Result<Option<Bytes>, PictureProblem> {
        match self.files.get(path).await {
            Ok(found) => Ok(Some(found.bytes().await?)),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Runs the CPU's part beside the async threads and stores the result. The permit travels with the work: a browser
    /// that hangs up does not free a worker that is still busy.
    async fn work(
        &self,
        pixels: u64,
        hash: String,
        decode: impl FnOnce() -> Result<Decoded, PictureProblem> + Send + 'static,
    ) -> Result<StoredPicture, PictureProblem> {
        let permits = if pixels > PIXELS_PER_WORKER {
            WORKERS
        } else {
            1
        };
        let permit = Arc::clone(&self.workers)
            .acquire_many_owned(permits)
            .await
            .expect("the semaphore is never closed");
        let encoded = in_background(move || {
            let encoded = encode_all(hash, decode()?);
            drop(permit);
            encoded
        })
        .await?;
        self.store(encoded).await
    }

    async fn store(&self, encoded: Encoded) -> Result<StoredPicture, PictureProblem> {
        let Encoded { picture, files } = encoded;
        for (path, bytes) in files {
            self.files.put(&path, bytes.into()).await?;
        }
        let description =
            serde_json::to_vec(&picture).expect("strings and numbers are always JSON");
        self.files
            .put(&description_path(&picture.hash), description.into())
            .await?;
        Ok(picture)
    }
}

fn encode_all(hash: String, decoded: Decoded) -> Result<Encoded, PictureProblem> {
    let sizes = scale::sizes(decoded)?;
    let mut files = Vec::new();
    for image in &sizes.images {
        for format in PictureFormat::ALL {
            files.push((
                picture_path(&hash, image.width(), format),
                encode::encode(image, format)?,
            ));
        }
    }
    let widths = sizes
        .images
        .iter()
        .rev()
        .map(image::DynamicImage::width)
        .collect();
    let (width, height) = sizes.original;
    Ok(Encoded {
        picture: StoredPicture {
            hash,
            width,
            height,
            widths,
        },
        files,
    })
}

/// A decoder that panics has met a damaged picture, and the request must not die of it.
async fn in_background<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, PictureProblem> + Send + 'static,
) -> Result<T, PictureProblem> {
    tokio::task::spawn_blocking(work)
        .await
        .unwrap_or(Err(PictureProblem::Damaged))
}

fn hash_of(bytes: &[u8]) -> String {
    let digest = Sha256::new()
        .chain_update(PIPELINE_VERSION)
        .chain_update(bytes)
        .finalize();
    digest
        .iter()
        .take(HASH_HEX_DIGITS / 2)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Hashes come back from URLs: nothing but lower-case hexadecimal digits may become part of a path.
fn is_hash(text: &str) -> bool {
    text.len() == HASH_HEX_DIGITS
        && text
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

fn picture_path(hash: &str, width: u32, format: PictureFormat) -> Path {
    Path::from(format!("img/{hash}/{width}.{}", format.extension()))
}

fn description_path(hash: &str) -> Path {
    Path::from(format!("img/{hash}/picture.json"))
}
