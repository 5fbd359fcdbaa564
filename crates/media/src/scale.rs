//! Scaling: large to small, once from the original and then from size to size.

use fast_image_resize::{ResizeOptions, Resizer};
use image::DynamicImage;
use image::metadata::Orientation;

use crate::colour;
use crate::decode::Decoded;
use crate::pipeline::WIDTHS;
use crate::problem::PictureProblem;

/// The sizes of one picture, upright, in sRGB, eight bits, the widest first.
#[derive(Debug)]
pub(crate) struct Sizes {
    /// Width and height of the original as a viewer sees it, in pixels.
    pub(crate) original: (u32, u32),
    pub(crate) images: Vec<DynamicImage>,
}

/// Makes every width of [`WIDTHS`] that the original reaches, or the original's own width where it reaches none.
pub(crate) fn sizes(decoded: Decoded) -> Result<Sizes, PictureProblem> {
    let Decoded {
        image,
        orientation,
        colour_profile,
    } = decoded;
    let original = seen_size(&image, orientation);
    let mut images: Vec<DynamicImage> = Vec::new();
    for width in widths_for(original.0).into_iter().rev() {
        let height = height_for(original, width);
        let scaled = match images.last() {
            Some(larger) => resize(larger, (width, height))?,
            None => largest(
                &image,
                orientation,
                colour_profile.as_deref(),
                (width, height),
            )?,
        };
        images.push(scaled);
    }
    Ok(Sizes { original, images })
}

/// The widths stored for an original of this width, ascending; never empty, never wider than the original.
pub(crate) fn widths_for(original_width: u32) -> Vec<u32> {
    let reached: Vec<u32> = WIDTHS
        .into_iter()
        .filter(|&width| width <= original_width)
        .collect();
    if reached.is_empty() {
        vec![original_width]
    } else {
        reached
    }
}

/// Scales first and turns afterwards: turning fifty megapixels would cost as much as decoding them.
fn largest(
    image: &DynamicImage,
    orientation: Orientation,
    profile: Option<&[u8]>,
    seen: (u32, u32),
) -> Result<DynamicImage, PictureProblem> {
    let lying = if swaps_sides(orientation) {
        (seen.1, seen.0)
    } else {
        seen
    };
    let mut scaled = eight_bits(resize(image, lying)?);
    if let Some(profile) = profile {
        colour::to_srgb(&mut scaled, profile);
    }
    scaled.apply_orientation(orientation);
    Ok(scaled)
}

fn resize(
    image: &DynamicImage,
    (width, height): (u32, u32),
) -> Result<DynamicImage, PictureProblem> {
    if (image.width(), image.height()) == (width, height) {
        return Ok(image.clone());
    }
    let mut scaled = DynamicImage::new(width, height, image.color());
    Resizer::new()
        .resize(image, &mut scaled, &ResizeOptions::new())
        .map_err(|_unsupported_pixels| PictureProblem::Damaged)?;
    Ok(scaled)
}

/// RGB, or RGBA where at least one pixel is really transparent: many PNG files carry an alpha channel that says nothing.
fn eight_bits(image: DynamicImage) -> DynamicImage {
    if image.color().has_alpha() {
        let with_alpha = image.into_rgba8();
        if with_alpha.pixels().any(|pixel| pixel.0[3] < u8::MAX) {
            return DynamicImage::ImageRgba8(with_alpha);
        }
        return DynamicImage::ImageRgb8(DynamicImage::ImageRgba8(with_alpha).into_rgb8());
    }
    DynamicImage::ImageRgb8(image.into_rgb8())
}

fn swaps_sides(orientation: Orientation) -> bool {
    matches!(
        orientation,
        Orientation::Rotate90
            | Orientation::Rotate270
            | Orientation::Rotate90FlipH
            | Orientation::Rotate270FlipH
    )
}

fn seen_size(image: &DynamicImage, orientation: Orientation) -> (u32, u32) {
    let (width, height) = (image.width(), image.height());
    if swaps_sides(orientation) {
        (height, width)
    } else {
        (width, height)
    }
}

/// The height that keeps the proportions, rounded to the nearest pixel, at least one.
fn height_for((original_width, original_height): (u32, u32), width: u32) -> u32 {
    let exact_times_width = u64::from(original_height) * u64::from(width);
    let rounded = (exact_times_width + u64::from(original_width) / 2) / u64::from(original_width);
    u32::try_from(rounded).unwrap_or(u32::MAX).max(1)
}

#[cfg(test)]
mod tests {
    use super::{height_for, widths_for};

    #[test]
    fn no_width_is_wider_than_the_original() {
        for original in 1..1300 {
            let widths = widths_for(original);
            assert!(!widths.is_empty());
            assert!(
                widths.iter().all(|&width| width <= original),
                "{original}: {widths:?}"
            );
        }
    }

    #[test]
    fn a_picture_narrower_than_every_width_keeps_its_own() {
        assert_eq!(widths_for(90), [90]);
        assert_eq!(widths_for(479), [160, 320]);
        assert_eq!(widths_for(5000), [160, 320, 480, 800, 1200]);
    }

    #[test]
    fn the_flattest_picture_is_still_one_pixel_high() {
        assert_eq!(height_for((12_000, 1), 160), 1);
        assert_eq!(height_for((800, 1000), 1200), 1500);
        assert_eq!(height_for((3, 2), 2), 1);
    }
}
