//! What is taken in, and how it looks afterwards.

use image::ImageEncoder as _;
use image::codecs::gif::GifEncoder;
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, Frame, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use media::PictureFormat;

use crate::make::{
    encoded, gradient, jpeg_with_exif, pipeline, process, stored_pixels, two_halves,
};

#[tokio::test]
async fn every_accepted_format_is_stored_in_every_width_and_both_formats() {
    for format in [
        ImageFormat::Jpeg,
        ImageFormat::Png,
        ImageFormat::WebP,
        ImageFormat::Gif,
    ] {
        let pipeline = pipeline();
        let picture = pipeline
            .process(encoded(&gradient(1000, 500), format))
            .await
            .unwrap();
        assert_eq!((picture.width, picture.height), (1000, 500));
        assert_eq!(picture.widths, [160, 320, 480, 800]);
        for width in &picture.widths {
            for stored in PictureFormat::ALL {
                let bytes = pipeline
                    .open(&picture.hash, *width, stored)
                    .await
                    .unwrap()
                    .unwrap();
                let image = image::load_from_memory(&bytes).unwrap();
                assert_eq!(
                    (image.width(), image.height()),
                    (*width, *width / 2),
                    "{format:?} {stored:?}"
                );
            }
        }
    }
}

#[tokio::test]
async fn one_pixel_is_a_picture() {
    let picture = process(encoded(&gradient(1, 1), ImageFormat::Png))
        .await
        .unwrap();
    assert_eq!(
        (picture.width, picture.height, picture.widths),
        (1, 1, vec![1])
    );
}

#[tokio::test]
async fn every_pixel_layout_a_png_can_have_is_taken() {
    let source = DynamicImage::ImageRgba8(gradient(300, 200).into_rgba8());
    for image in [
        DynamicImage::ImageLuma8(source.to_luma8()),
        DynamicImage::ImageLumaA8(source.to_luma_alpha8()),
        DynamicImage::ImageLuma16(source.to_luma16()),
        DynamicImage::ImageLumaA16(source.to_luma_alpha16()),
        DynamicImage::ImageRgb16(source.to_rgb16()),
        DynamicImage::ImageRgba16(source.to_rgba16()),
    ] {
        let colour = image.color();
        assert!(
            process(encoded(&image, ImageFormat::Png)).await.is_ok(),
            "{colour:?}"
        );
    }
}

#[tokio::test]
async fn a_picture_taken_with_the_camera_turned_is_stored_upright() {
    // Orientation 6: the top of the scene lies at the right-hand side of the sensor, so red (left) comes to the top.
    let pipeline = pipeline();
    let picture = pipeline
        .process(jpeg_with_exif(&two_halves(400, 200), 6))
        .await
        .unwrap();
    assert_eq!((picture.width, picture.height), (200, 400));
    let pixels = stored_pixels(&pipeline, &picture, PictureFormat::Jpeg)
        .await
        .to_rgb8();
    assert_eq!((pixels.width(), pixels.height()), (160, 320));
    assert!(pixels.get_pixel(80, 20).0[0] > 200, "red on top");
    assert!(pixels.get_pixel(80, 300).0[2] > 200, "blue below");
}

#[tokio::test]
async fn wide_colours_are_converted_and_not_just_relabelled() {
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, 100);
    encoder
        .set_icc_profile(moxcms::ColorProfile::new_display_p3().encode().unwrap())
        .unwrap();
    encoder
        .encode_image(&RgbImage::from_pixel(200, 200, Rgb([200, 100, 100])))
        .unwrap();
    let pipeline = pipeline();
    let picture = pipeline.process(bytes).await.unwrap();
    let [red, green, _] = stored_pixels(&pipeline, &picture, PictureFormat::Jpeg)
        .await
        .to_rgb8()
        .get_pixel(50, 50)
        .0;
    assert!(
        red > 206 && green < 98,
        "P3 (200,100,100) is about (212,95,97) in sRGB, got {red},{green}"
    );
}

#[tokio::test]
async fn transparency_stays_in_webp_and_turns_white_in_jpeg() {
    let pipeline = pipeline();
    let clear = RgbaImage::from_pixel(200, 200, Rgba([0, 0, 0, 0]));
    let picture = pipeline
        .process(encoded(&clear.into(), ImageFormat::Png))
        .await
        .unwrap();
    let webp = stored_pixels(&pipeline, &picture, PictureFormat::Webp)
        .await
        .to_rgba8();
    assert_eq!(webp.get_pixel(80, 80).0[3], 0);
    let jpeg = stored_pixels(&pipeline, &picture, PictureFormat::Jpeg)
        .await
        .to_rgb8();
    assert!(jpeg.get_pixel(80, 80).0.iter().all(|&sample| sample > 250));
}

#[tokio::test]
async fn an_animation_is_represented_by_its_first_frame() {
    let mut bytes = Vec::new();
    let mut encoder = GifEncoder::new(&mut bytes);
    for colour in [[255, 0, 0, 255], [0, 0, 255, 255]] {
        encoder
            .encode_frame(Frame::new(RgbaImage::from_pixel(200, 100, Rgba(colour))))
            .unwrap();
    }
    drop(encoder);
    let pipeline = pipeline();
    let picture = pipeline.process(bytes).await.unwrap();
    let pixels = stored_pixels(&pipeline, &picture, PictureFormat::Jpeg)
        .await
        .to_rgb8();
    assert!(pixels.get_pixel(50, 50).0[0] > 200);
}

#[tokio::test]
async fn the_most_extreme_proportions_within_the_limits_are_stored() {
    for (width, height) in [(12_000, 1), (1, 12_000), (200, 12_000)] {
        let picture = process(encoded(&gradient(width, height), ImageFormat::Png))
            .await
            .unwrap();
        assert_eq!((picture.width, picture.height), (width, height));
    }
}

#[tokio::test]
async fn a_picture_in_printers_colours_is_shown_in_the_screens() {
    // 24 × 16 pixels of no cyan, 78 % magenta, 78 % yellow, no black, as picture editors write it: a warm red.
    let pipeline = pipeline();
    let picture = pipeline
        .process(&include_bytes!("cmyk.jpg")[..])
        .await
        .unwrap();
    let [red, green, blue] = stored_pixels(&pipeline, &picture, PictureFormat::Jpeg)
        .await
        .to_rgb8()
        .get_pixel(12, 8)
        .0;
    assert!(
        red > 200 && green < 110 && blue < 110,
        "{red},{green},{blue}"
    );
}
