//! Pictures as evidence.

use domain::dispute::Reason;
use media::{PictureFormat, PictureProblem};
use services::dispute::{DisputeError, PICTURES_MAX, open_dispute, say};
use store::Store;
use testing::{TestShop, by_guest, with_both};

use crate::support::*;

/// One grey pixel.
const PNG: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0,
    1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3a, 0x7e, 0x9b, 0x55, 0, 0, 0, 0x0a, 0x49, 0x44, 0x41, 0x54,
    0x78, 0x9c, 0x63, 0x68, 0, 0, 0, 0x82, 0, 0x81, 0x77, 0xcd, 0x72, 0xb6, 0, 0, 0, 0, 0x49, 0x45,
    0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];

/// The same pixel with something behind it, as a camera or a joker leaves it.
fn loaded_picture() -> Vec<u8> {
    [PNG, b"<script>taken at 52.23 N, 21.01 E</script>"].concat()
}

#[tokio::test]
async fn a_picture_is_shown_to_both_sides_beside_the_words() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let mut new = quarrel.objection(Reason::Damaged, None);
        new.pictures = vec![PNG.to_vec()];
        let opened = open_dispute(&quarrel.shop, &quarrel.access, quarrel.placed.order, new).await;
        let id = opened.unwrap();
        for party in [quarrel.shopper(), quarrel.seller()] {
            let entry = quarrel.see(&party, id).await.entries.remove(0);
            assert_eq!(entry.text, "They are blue, not red.");
            assert_eq!(entry.pictures.len(), 1);
            assert_eq!((entry.pictures[0].width, entry.pictures[0].height), (1, 1));
        }
    })
    .await;
}

#[tokio::test]
async fn a_picture_is_encoded_anew_and_nothing_that_hides_in_it_is_kept() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let id = quarrel.open(None).await;
        say(
            &quarrel.shop,
            &quarrel.seller(),
            id,
            "",
            vec![loaded_picture()],
        )
        .await
        .unwrap();
        let entries = quarrel.see(&quarrel.shopper(), id).await.entries;
        let shown = entries.iter().find_map(|entry| entry.pictures.first());
        let shown = shown.unwrap();
        for format in [PictureFormat::Webp, PictureFormat::Jpeg] {
            let bytes = quarrel.shop.pictures().open(&shown.hash, 1, format).await;
            let bytes = bytes.unwrap().unwrap();
            assert!(!bytes.starts_with(&PNG[..8]), "no longer what was sent");
            let text = String::from_utf8_lossy(&bytes);
            assert!(!text.contains("script"), "{format:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_picture_says_enough_without_words_and_no_words_say_nothing() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let id = quarrel.open(None).await;
        let (shop, shopper) = (&quarrel.shop, quarrel.shopper());
        say(shop, &shopper, id, "", vec![PNG.to_vec()])
            .await
            .unwrap();
        let silent = say(shop, &shopper, id, " \n ", Vec::new()).await;
        assert!(matches!(silent, Err(DisputeError::BadText)), "{silent:?}");
        assert_eq!(quarrel.see(&shopper, id).await.entries.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn more_pictures_than_anybody_looks_at_are_refused() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let id = quarrel.open(None).await;
        let (shop, shopper) = (&quarrel.shop, quarrel.shopper());
        let many = vec![PNG.to_vec(); PICTURES_MAX + 1];
        let refused = say(shop, &shopper, id, "Look!", many).await;
        assert!(matches!(refused, Err(DisputeError::TooManyPictures)));
        let most = vec![PNG.to_vec(); PICTURES_MAX];
        say(shop, &shopper, id, "Look!", most).await.unwrap();
        assert_eq!(quarrel.see(&shopper, id).await.entries.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn one_file_that_is_no_picture_keeps_the_words_back_too() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let id = quarrel.open(None).await;
        let files = vec![PNG.to_vec(), b"%PDF-1.7".to_vec()];
        let refused = say(&quarrel.shop, &quarrel.seller(), id, "See", files).await;
        assert!(
            matches!(&refused, Err(DisputeError::Refused(problem)) if !matches!(problem, PictureProblem::Storage(_))),
            "{refused:?}"
        );
        assert_eq!(quarrel.see(&quarrel.seller(), id).await.entries.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_stranger_has_no_file_decoded() {
    with_both(async |store: Store| {
        let quarrel = Quarrel::new(TestShop::new(store)).await;
        let id = quarrel.open(None).await;
        let stranger = services::dispute::Party::Shopper(by_guest(quarrel.shop.session().await));
        // Were it looked at, the answer would be that it is no picture.
        let files = vec![b"no picture".to_vec()];
        let refused = say(&quarrel.shop, &stranger, id, "", files).await;
        assert!(
            matches!(refused, Err(DisputeError::NotFound)),
            "{refused:?}"
        );
    })
    .await;
}
