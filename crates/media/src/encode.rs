//! From pixels to the two formats that browsers get: WebP for nearly all, JPEG for old ones, mail and link previews.

use bytes::Bytes;
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, RgbImage, RgbaImage};
use webp::{Encoder, WebPMemory};

use crate::problem::PictureProblem;

/// Visually the same as the original on a phone; see any comparison of SSIM against size.
const WEBP_QUALITY: f32 = 78.0;
const JPEG_QUALITY: u8 = 82;

/// A format in which every stored picture exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PictureFormat {
    Webp,
    Jpeg,
}

impl PictureFormat {
    /// Both, the better one first.
    pub const ALL: [PictureFormat; 2] = [PictureFormat::Webp, PictureFormat::Jpeg];

    /// The ending in the picture's URL: `webp` or `jpg`.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            PictureFormat::Webp => "webp",
            PictureFormat::Jpeg => "jpg",
        }
    }

    /// The format of an ending in a URL; nothing else than the two endings is known.
    #[must_use]
    pub fn from_extension(extension: &str) -> Option<PictureFormat> {
        Self::ALL
            .into_iter()
            .find(|format| format.extension() == extension)
    }

    /// The media type for `Content-Type` and `<source type>`.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            PictureFormat::Webp => "image/webp",
            PictureFormat::Jpeg => "image/jpeg",
        }
    }
}

/// Encodes a picture of eight bits, without any metadata.
pub(crate) fn encode(image: &DynamicImage, format: PictureFormat) -> Result<Bytes, PictureProblem> {
    match format {
        PictureFormat::Webp => encode_webp(image),
        PictureFormat::Jpeg => encode_jpeg(image),
    }
}

fn encode_webp(image: &DynamicImage) -> Result<Bytes, PictureProblem> {
    let encoded: Result<WebPMemory, _> = match image {
        DynamicImage::ImageRgba8(pixels) => {
            Encoder::from_rgba(pixels, pixels.width(), pixels.height())
                .encode_simple(false, WEBP_QUALITY)
        }
        other => {
            let pixels = other.to_rgb8();
            Encoder::from_rgb(&pixels, pixels.width(), pixels.height())
                .encode_simple(false, WEBP_QUALITY)
        }
    };
    match encoded {
        Ok(memory) => Ok(Bytes::copy_from_slice(&memory)),
        Err(_) => Err(PictureProblem::Damaged),
    }
}

fn encode_jpeg(image: &DynamicImage) -> Result<Bytes, PictureProblem> {
    let pixels = match image {
        DynamicImage::ImageRgba8(pixels) => on_white(pixels),
        other => other.to_rgb8(),
    };
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY)
        .encode_image(&pixels)
        .map_err(|_| PictureProblem::Damaged)?;
    Ok(bytes.into())
}

/// JPEG has no transparency; without this a product cut out of its background would stand on black.
fn on_white(pixels: &RgbaImage) -> RgbImage {
    RgbImage::from_fn(pixels.width(), pixels.height(), |x, y| {
        let [red, green, blue, alpha] = pixels.get_pixel(x, y).0;
        let mix = |colour: u8| -> u8 {
            let (colour, alpha, white) = (u32::from(colour), u32::from(alpha), u32::from(u8::MAX));
            u8::try_from((colour * alpha + white * (white - alpha) + white / 2) / white)
                .unwrap_or(u8::MAX)
        };
        image::Rgb([mix(red), mix(green), mix(blue)])
    })
}

#[cfg(test)]
mod tests {
    use super::{PictureFormat, on_white};

    #[test]
    fn a_transparent_pixel_becomes_white_and_an_opaque_one_stays() {
        let mut pixels = image::RgbaImage::new(2, 1);
        pixels.put_pixel(0, 0, image::Rgba([10, 20, 30, 0]));
        pixels.put_pixel(1, 0, image::Rgba([10, 20, 30, 255]));
        let flat = on_white(&pixels);
        assert_eq!(flat.get_pixel(0, 0).0, [255, 255, 255]);
        assert_eq!(flat.get_pixel(1, 0).0, [10, 20, 30]);
    }

    #[test]
    fn only_the_two_endings_of_the_contract_are_known() {
        assert_eq!(
            PictureFormat::from_extension("webp"),
            Some(PictureFormat::Webp)
        );
        assert_eq!(
            PictureFormat::from_extension("jpg"),
            Some(PictureFormat::Jpeg)
        );
        for other in ["jpeg", "png", "WEBP", "", "svg"] {
            assert_eq!(PictureFormat::from_extension(other), None, "{other}");
        }
    }
}
