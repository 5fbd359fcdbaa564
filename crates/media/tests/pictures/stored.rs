//! What is stored, under which name, and what is no longer in it.

use std::collections::BTreeMap;
use std::sync::Arc;

use bytes::Bytes;
use image::ImageEncoder as _;
use image::ImageFormat;
use image::codecs::jpeg::JpegEncoder;
use media::{PLACEHOLDER_CATEGORIES, PictureFormat, Pipeline};
use object_store::ObjectStore;
use object_store::local::LocalFileSystem;
use object_store::memory::InMemory;

use crate::make::{encoded, exif, gradient, pipeline, stored_pixels, two_halves};

#[tokio::test]
async fn no_metadata_survives() {
    let pipeline = pipeline();
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, 95);
    let mut gps = exif(1);
    gps.extend(b"GPS 43.238949,76.889709");
    encoder.set_exif_metadata(gps).unwrap();
    encoder.encode_image(&two_halves(400, 200)).unwrap();
    bytes.extend(b"<script>alert(1)</script>");
    let picture = pipeline.process(bytes).await.unwrap();
    for width in &picture.widths {
        for format in PictureFormat::ALL {
            let stored = pipeline
                .open(&picture.hash, *width, format)
                .await
                .unwrap()
                .unwrap();
            for trace in [&b"Exif"[..], b"EXIF", b"GPS", b"script", b"ICC"] {
                assert!(
                    !stored.windows(trace.len()).any(|window| window == trace),
                    "{width} {format:?}"
                );
            }
        }
    }
}

#[tokio::test]
async fn the_same_bytes_give_the_same_picture_and_are_worked_on_once() {
    let files = Arc::new(InMemory::new());
    let pipeline = Pipeline::new(files.clone());
    let bytes = Bytes::from(encoded(&gradient(200, 200), ImageFormat::Png));
    let first = pipeline.process(bytes.clone()).await.unwrap();
    let thumbnail = object_store::path::Path::from(format!("img/{}/160.jpg", first.hash));
    object_store::ObjectStoreExt::delete(files.as_ref() as &dyn ObjectStore, &thumbnail)
        .await
        .unwrap();
    assert_eq!(pipeline.process(bytes).await.unwrap(), first);
    assert_eq!(
        pipeline
            .open(&first.hash, 160, PictureFormat::Jpeg)
            .await
            .unwrap(),
        None,
        "not made again"
    );
    let other = pipeline
        .process(encoded(&gradient(200, 201), ImageFormat::Png))
        .await
        .unwrap();
    assert_ne!(other.hash, first.hash);
}

#[tokio::test]
async fn a_hash_from_a_url_never_leaves_the_pictures_folder() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("corridor.toml"), "secret").unwrap();
    let pipeline = Pipeline::new(Arc::new(
        LocalFileSystem::new_with_prefix(folder.path()).unwrap(),
    ));
    for hash in [
        "",
        "..",
        "../..",
        "%2e%2e",
        "0123456789abcdef0123456789ABCDEF",
        "0123456789abcdef0123456789abcde/",
        "\0",
    ] {
        assert_eq!(
            pipeline.open(hash, 160, PictureFormat::Webp).await.unwrap(),
            None,
            "{hash:?}"
        );
        assert_eq!(pipeline.lookup(hash).await.unwrap(), None, "{hash:?}");
    }
}

#[tokio::test]
async fn a_folder_on_disk_keeps_pictures_across_restarts() {
    let folder = tempfile::tempdir().unwrap();
    let open = || {
        Pipeline::new(Arc::new(
            LocalFileSystem::new_with_prefix(folder.path()).unwrap(),
        ))
    };
    let picture = open()
        .process(encoded(&gradient(200, 100), ImageFormat::Jpeg))
        .await
        .unwrap();
    assert_eq!(
        open().lookup(&picture.hash).await.unwrap(),
        Some(picture.clone())
    );
    assert!(
        open()
            .open(&picture.hash, 160, PictureFormat::Webp)
            .await
            .unwrap()
            .is_some()
    );
    assert!(
        open()
            .open(&picture.hash, 161, PictureFormat::Webp)
            .await
            .unwrap()
            .is_none()
    );
}

#[tokio::test]
async fn a_drawing_has_its_own_picture_per_colour() {
    let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 5"><rect width="4" height="5" fill="var(--main, #00f)"/></svg>"#;
    let pipeline = pipeline();
    let blue = pipeline.process_svg(svg, &BTreeMap::new()).await.unwrap();
    let red = pipeline
        .process_svg(
            svg,
            &BTreeMap::from([("main".to_owned(), "#f00".to_owned())]),
        )
        .await
        .unwrap();
    assert_ne!(blue.hash, red.hash);
    assert_eq!((red.width, red.height, red.widths.len()), (800, 1000, 4));
    let pixels = stored_pixels(&pipeline, &red, PictureFormat::Jpeg)
        .await
        .to_rgb8();
    assert!(pixels.get_pixel(600, 600).0[0] > 250);
}

#[tokio::test]
async fn every_category_has_a_drawing_of_its_own_and_unknown_ones_share_one() {
    let pipeline = pipeline();
    let mut hashes = Vec::new();
    for category in PLACEHOLDER_CATEGORIES {
        hashes.push(
            pipeline
                .process_placeholder(category, &BTreeMap::new())
                .await
                .unwrap()
                .hash,
        );
    }
    let unknown = pipeline
        .process_placeholder("no-such-category", &BTreeMap::new())
        .await
        .unwrap();
    assert_eq!(hashes.last(), Some(&unknown.hash));
    hashes.sort();
    hashes.dedup();
    assert_eq!(hashes.len(), PLACEHOLDER_CATEGORIES.len());
}

#[tokio::test]
async fn a_large_photograph_and_many_small_ones_at_once_all_arrive() {
    let pipeline = pipeline();
    let mut tasks = Vec::new();
    let large = encoded(&gradient(6000, 4000), ImageFormat::Jpeg);
    tasks.push(tokio::spawn({
        let pipeline = pipeline.clone();
        async move { pipeline.process(large).await.is_ok() }
    }));
    for side in 100..110 {
        let (pipeline, bytes) = (
            pipeline.clone(),
            encoded(&gradient(side, side), ImageFormat::Png),
        );
        tasks.push(tokio::spawn(async move {
            pipeline.process(bytes).await.is_ok()
        }));
    }
    for task in tasks {
        assert!(task.await.unwrap());
    }
}
