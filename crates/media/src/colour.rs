//! Colour profiles: phones and cameras store wide colours (Display P3, Adobe RGB), shops show sRGB.
//!
//! The profile is dropped with all other metadata. Dropping it without converting would make a red dress paler than it
//! is, and the parcel would come back.

use image::DynamicImage;
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

/// Converts an RGB or RGBA picture of eight bits from its embedded profile to sRGB. A picture whose profile is
/// broken or not of RGB is left alone: slightly wrong colours are better than no picture.
pub(crate) fn to_srgb(image: &mut DynamicImage, profile: &[u8]) {
    let Ok(source) = ColorProfile::new_from_slice(profile) else {
        return;
    };
    if source.color_space != DataColorSpace::Rgb {
        return;
    }
    match image {
        DynamicImage::ImageRgb8(pixels) => convert(&source, Layout::Rgb, pixels.as_mut()),
        DynamicImage::ImageRgba8(pixels) => convert(&source, Layout::Rgba, pixels.as_mut()),
        _ => {}
    }
}

fn convert(source: &ColorProfile, layout: Layout, samples: &mut [u8]) {
    let target = ColorProfile::new_srgb();
    let Ok(transform) =
        source.create_transform_8bit(layout, &target, layout, TransformOptions::default())
    else {
        return;
    };
    let original = samples.to_vec();
    if transform.transform(&original, samples).is_err() {
        samples.copy_from_slice(&original);
    }
}
