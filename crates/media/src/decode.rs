//! From bytes that somebody sent to pixels, never trusting a number before it was checked.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};

use crate::jpeg_frame;
use crate::problem::PictureProblem;

/// The largest accepted file, in bytes (20 MiB).
pub const BYTES_MAX: usize = 20 * 1024 * 1024;
/// The largest accepted picture, in pixels: a 50-megapixel camera.
pub const PIXELS_MAX: u64 = 50_000_000;
/// The longest accepted side, in pixels.
pub const SIDE_MAX: u32 = 12_000;

/// What a decoder may allocate, in bytes: 50 megapixels of RGBA and a quarter more for its own tables.
/// A 16-bit picture therefore has half as many pixels at most.
const ALLOCATION_BYTES_MAX: u64 = 250_000_000;
/// A colour profile is a few kilobytes; printers' profiles reach two megabytes and are of no use here.
const PROFILE_BYTES_MAX: usize = 256 * 1024;

/// A decoded picture, still lying as the camera held it.
#[derive(Debug)]
pub(crate) struct Decoded {
    pub(crate) image: DynamicImage,
    pub(crate) orientation: Orientation,
    pub(crate) colour_profile: Option<Vec<u8>>,
}

/// Reads the header alone and returns the number of pixels that decoding would make.
pub(crate) fn probe(bytes: &[u8]) -> Result<u64, PictureProblem> {
    let (width, height) = open(bytes)?.dimensions();
    Ok(u64::from(width) * u64::from(height))
}

/// Decodes a JPEG, PNG, WebP or GIF (first frame) within the limits of this module.
pub(crate) fn decode(bytes: &[u8]) -> Result<Decoded, PictureProblem> {
    let mut decoder = open(bytes)?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let colour_profile = decoder
        .icc_profile()
        .ok()
        .flatten()
        .filter(|profile| profile.len() <= PROFILE_BYTES_MAX);
    let image = DynamicImage::from_decoder(decoder).map_err(problem_of)?;
    Ok(Decoded {
        image,
        orientation,
        colour_profile,
    })
}

fn open(bytes: &[u8]) -> Result<impl ImageDecoder, PictureProblem> {
    let format = recognise(bytes)?;
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits());
    let decoder = reader.into_decoder().map_err(problem_of)?;
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    if width.max(height) > SIDE_MAX
        || pixels > PIXELS_MAX
        || decoder.total_bytes() > ALLOCATION_BYTES_MAX
    {
        return Err(PictureProblem::TooManyPixels { width, height });
    }
    if pixels == 0 || (format == ImageFormat::Jpeg && !jpeg_frame::is_complete(bytes)) {
        return Err(PictureProblem::Damaged);
    }
    Ok(decoder)
}

fn recognise(bytes: &[u8]) -> Result<ImageFormat, PictureProblem> {
    if bytes.is_empty() {
        return Err(PictureProblem::Empty);
    }
    if bytes.len() > BYTES_MAX {
        return Err(PictureProblem::TooManyBytes { limit: BYTES_MAX });
    }
    match image::guess_format(bytes) {
        Ok(
            format @ (ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP | ImageFormat::Gif),
        ) => Ok(format),
        _ => Err(PictureProblem::UnknownFormat),
    }
}

/// The limits without sides: those are compared in [`open`], which can name the picture's size in its answer.
fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_alloc = Some(ALLOCATION_BYTES_MAX);
    limits
}

fn problem_of(error: ImageError) -> PictureProblem {
    match error {
        ImageError::Limits(_) => PictureProblem::TooManyPixels {
            width: 0,
            height: 0,
        },
        ImageError::Unsupported(_) => PictureProblem::UnknownFormat,
        _ => PictureProblem::Damaged,
    }
}
