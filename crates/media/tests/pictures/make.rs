//! Files to try: made here, byte by byte where an encoder would not make them.

use std::io::Cursor;
use std::sync::Arc;

use image::ImageEncoder as _;
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use media::{PictureFormat, PictureProblem, Pipeline, StoredPicture};
use object_store::memory::InMemory;

pub(crate) fn pipeline() -> Pipeline {
    Pipeline::new(Arc::new(InMemory::new()))
}

pub(crate) async fn process(bytes: Vec<u8>) -> Result<StoredPicture, PictureProblem> {
    pipeline().process(bytes).await
}

pub(crate) fn encoded(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image
        .write_to(&mut bytes, format)
        .expect("a generated picture is fine");
    bytes.into_inner()
}

pub(crate) fn gradient(width: u32, height: u32) -> DynamicImage {
    RgbImage::from_fn(width, height, |x, y| {
        Rgb([(x % 256) as u8, (y % 256) as u8, 128])
    })
    .into()
}

/// Left half red, right half blue.
pub(crate) fn two_halves(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, _| {
        if x < width / 2 {
            Rgb([255, 0, 0])
        } else {
            Rgb([0, 0, 255])
        }
    })
}

/// EXIF with nothing but an orientation.
pub(crate) fn exif(orientation: u8) -> Vec<u8> {
    let mut tiff = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
    tiff.extend([orientation, 0, 0, 0, 0, 0, 0, 0]);
    tiff
}

pub(crate) fn jpeg_with_exif(image: &RgbImage, orientation: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, 95);
    encoder
        .set_exif_metadata(exif(orientation))
        .expect("a generated picture is fine");
    encoder
        .encode_image(image)
        .expect("a generated picture is fine");
    bytes
}

/// A PNG that consists of a header alone and announces any size it likes.
pub(crate) fn png_header(width: u32, height: u32) -> Vec<u8> {
    let mut header = b"IHDR".to_vec();
    header.extend(width.to_be_bytes());
    header.extend(height.to_be_bytes());
    header.extend([8, 6, 0, 0, 0]);
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0d".to_vec();
    bytes.extend(&header);
    bytes.extend(crc32(&header).to_be_bytes());
    // The beginning of the pixels, so that the decoder has read all there is to know before it would allocate.
    bytes.extend(b"\0\0\0\x02IDAT\x78\x9c");
    bytes.extend(crc32(b"IDAT\x78\x9c").to_be_bytes());
    bytes
}

pub(crate) fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |crc, &byte| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| {
            (crc >> 1) ^ (0xEDB8_8320 & (!(crc & 1)).wrapping_add(1))
        })
    })
}

pub(crate) async fn stored_pixels(
    pipeline: &Pipeline,
    picture: &StoredPicture,
    format: PictureFormat,
) -> DynamicImage {
    let width = *picture.widths.last().expect("a generated picture is fine");
    let bytes = pipeline
        .open(&picture.hash, width, format)
        .await
        .expect("memory")
        .expect("a listed width is stored");
    image::load_from_memory(&bytes).expect("a generated picture is fine")
}
