//! `/img/{hash}/{width}.{webp|jpg}`

use std::collections::BTreeMap;

use crate::site::on_sqlite;

const SQUARE: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><rect width="400" height="400" fill="#1f4b99"/></svg>"##;

#[tokio::test]
async fn a_stored_picture_is_kept_for_ever() {
    let site = on_sqlite().await;
    let picture = site
        .shop
        .pictures()
        .process_svg(SQUARE, &BTreeMap::new())
        .await
        .unwrap();
    let path = format!("/img/{}/{}.webp", picture.hash, picture.widths[0]);
    let answer = site.browser().get(&path).await;
    assert_eq!(
        (answer.status, answer.header("content-type")),
        (200, "image/webp")
    );
    assert_eq!(
        answer.header("cache-control"),
        "public, max-age=31536000, immutable"
    );
    assert_eq!(answer.header("content-encoding"), "");
    let again = site
        .browser()
        .with("if-none-match", answer.header("etag"))
        .get(&path)
        .await;
    assert_eq!(again.status, 304);
}

#[tokio::test]
async fn only_what_is_stored_is_a_picture() {
    let site = on_sqlite().await;
    let picture = site
        .shop
        .pictures()
        .process_svg(SQUARE, &BTreeMap::new())
        .await
        .unwrap();
    let (hash, none) = (picture.hash, "0".repeat(32));
    let width = picture.widths[0];
    for path in [
        format!("/img/{hash}/{}.webp", width + 1),
        format!("/img/{hash}/0{width}.webp"),
        format!("/img/{hash}/+{width}.webp"),
        format!("/img/{hash}/{width}.png"),
        format!("/img/{hash}/{width}"),
        format!("/img/{hash}/picture.json"),
        format!("/img/{none}/{width}.webp"),
        format!("/img/..%2F..%2Fetc/{width}.webp"),
        format!("/img/%FF/{width}.webp"),
    ] {
        assert_eq!(site.browser().get(&path).await.status, 404, "{path}");
    }
}
