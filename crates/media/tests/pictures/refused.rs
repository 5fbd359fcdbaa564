//! What is refused: broken, mislabelled and hostile files.

use image::ImageFormat;
use media::PictureProblem;

use crate::make::{encoded, gradient, pipeline, png_header, process};

#[tokio::test]
async fn a_header_that_announces_too_much_is_refused_before_anything_is_decoded() {
    for (width, height) in [
        (60_000, 60_000),
        (12_001, 10),
        (10, 12_001),
        (8_000, 8_000),
        (u32::MAX, u32::MAX),
        (u32::MAX, 1),
    ] {
        let answer = process(png_header(width, height)).await;
        assert!(
            matches!(
                answer,
                Err(PictureProblem::TooManyPixels { .. } | PictureProblem::Damaged)
            ),
            "{width} × {height}: {answer:?}"
        );
    }
    assert!(matches!(
        process(png_header(8_000, 8_000)).await,
        Err(PictureProblem::TooManyPixels {
            width: 8_000,
            height: 8_000
        })
    ));
}

#[tokio::test]
async fn a_gif_or_jpeg_bomb_is_refused_by_its_header_as_well() {
    // A canvas of 65,535 × 65,535, and the beginning of a frame that fills it.
    let side = u16::MAX.to_le_bytes();
    let gif = [
        b"GIF89a",
        &side[..],
        &side,
        &[0, 0, 0, 0x2C, 0, 0, 0, 0],
        &side,
        &side,
        &[0, 2, 1, 0],
    ]
    .concat();
    let answer = process(gif).await;
    assert!(
        matches!(answer, Err(PictureProblem::TooManyPixels { .. })),
        "{answer:?}"
    );
    let mut jpeg = encoded(&gradient(16, 16), ImageFormat::Jpeg);
    let frame = jpeg
        .windows(2)
        .position(|pair| pair == [0xFF, 0xC0])
        .unwrap();
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0xFF, 0xFF, 0xFF, 0xFF]);
    assert!(matches!(
        process(jpeg).await,
        Err(PictureProblem::TooManyPixels { .. })
    ));
}

#[tokio::test]
async fn a_file_that_breaks_off_is_damaged_wherever_it_breaks() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let whole = encoded(&gradient(120, 90), format);
        for tenth in 1..10 {
            let answer = process(whole[..whole.len() * tenth / 10].to_vec()).await;
            assert!(
                matches!(
                    answer,
                    Err(PictureProblem::Damaged | PictureProblem::UnknownFormat)
                ),
                "{format:?} {tenth}/10: {answer:?}"
            );
        }
    }
}

#[tokio::test]
async fn no_flipped_byte_makes_it_panic_or_hang() {
    let pipeline = pipeline();
    for format in [
        ImageFormat::Jpeg,
        ImageFormat::Png,
        ImageFormat::WebP,
        ImageFormat::Gif,
    ] {
        let whole = encoded(&gradient(20, 14), format);
        for position in (0..whole.len()).step_by(whole.len() / 60 + 1) {
            let mut spoiled = whole.clone();
            spoiled[position] ^= 0xA5;
            let _either_way = pipeline.process(spoiled).await;
        }
    }
}

#[tokio::test]
async fn content_decides_and_not_a_name() {
    for (name, bytes) in [
        (
            "svg",
            &b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"[..],
        ),
        ("html", b"<!doctype html><script>alert(1)</script>"),
        ("bmp", b"BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0"),
        ("tiff", b"II*\0\x08\0\0\0"),
        ("pdf", b"%PDF-1.7"),
        ("text", b"hello"),
        ("one byte", b"\xFF"),
    ] {
        assert!(
            matches!(
                process(bytes.to_vec()).await,
                Err(PictureProblem::UnknownFormat)
            ),
            "{name}"
        );
    }
    assert!(matches!(
        process(Vec::new()).await,
        Err(PictureProblem::Empty)
    ));
}

#[tokio::test]
async fn a_file_over_the_byte_limit_is_refused_unread() {
    let mut bytes = encoded(&gradient(16, 16), ImageFormat::Png);
    bytes.resize(media::BYTES_MAX + 1, 0);
    assert!(matches!(
        process(bytes).await,
        Err(PictureProblem::TooManyBytes { .. })
    ));
}
