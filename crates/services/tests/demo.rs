//! The demonstration marketplace: loading it twice is loading it once.

#![expect(
    clippy::unwrap_used,
    reason = "in a test, what fails to unwrap is the finding"
)]

use std::path::{Path, PathBuf};
use std::sync::Mutex;

use domain::place::Language;
use services::account::log_in::log_in;
use services::account::session::Role;
use services::catalogue::list_categories::list_categories;
use services::catalogue::list_products::list_products;
use services::catalogue::view_product::view_product;
use services::catalogue::{Shelf, Sort};
use services::demo::{DemoError, DemoOptions, DemoReport, Progress, Source, Step, load};
use store::Store;
use testing::{TestShop, asking_from, with_both};

/// The demo with one category: drawing all of it takes too long for a test.
fn small(folder: &Path) -> Source {
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo");
    let read = |name: &str| std::fs::read_to_string(demo.join(name)).unwrap();
    let categories = read("categories.toml");
    let second = categories
        .match_indices("[[category]]")
        .nth(1)
        .map_or(categories.len(), |(start, _)| start);
    std::fs::create_dir_all(folder.join("products")).unwrap();
    std::fs::write(folder.join("categories.toml"), &categories[..second]).unwrap();
    std::fs::write(folder.join("sellers.toml"), read("sellers.toml")).unwrap();
    let products = read("products/kitchen.toml");
    let third = products
        .match_indices("[[product]]")
        .nth(2)
        .map_or(products.len(), |(start, _)| start);
    std::fs::write(folder.join("products/kitchen.toml"), &products[..third]).unwrap();
    let pictures: PathBuf = folder.join("pictures");
    std::fs::create_dir_all(&pictures).unwrap();
    for entry in std::fs::read_dir(demo.join("pictures")).unwrap() {
        let path = entry.unwrap().path();
        std::fs::copy(&path, pictures.join(path.file_name().unwrap())).unwrap();
    }
    Source::Folder(folder.to_owned())
}

async fn load_small(shop: &TestShop, folder: &Path, variations: u32) -> DemoReport {
    let options = DemoOptions {
        source: small(folder),
        variations,
    };
    load(shop, &options, &|_| ()).await.unwrap()
}

#[tokio::test]
async fn loading_twice_is_loading_once() {
    with_both(async |store: Store| {
        let (shop, folder) = (TestShop::new(store), tempfile::tempdir().unwrap());
        let first = load_small(&shop, folder.path(), 0).await;
        assert_eq!(
            (first.sellers, first.categories, first.products, first.added),
            (10, 1, 2, 2)
        );
        let asking = asking_from("KZ");
        let shown = list_products(&shop, asking, Shelf::All, Sort::Newest, 1, 24)
            .await
            .unwrap();
        let second = load_small(&shop, folder.path(), 0).await;
        assert_eq!(
            (second.products, second.added, second.accounts.len()),
            (2, 0, first.accounts.len())
        );
        assert!(
            second
                .accounts
                .iter()
                .all(|account| account.password.is_none())
        );
        assert_eq!(
            list_products(&shop, asking, Shelf::All, Sort::Newest, 1, 24)
                .await
                .unwrap(),
            shown
        );
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn the_demo_has_pictures_words_reviews_and_a_landed_price() {
    with_both(async |store: Store| {
        let (shop, folder) = (TestShop::new(store), tempfile::tempdir().unwrap());
        load_small(&shop, folder.path(), 0).await;
        let tiles = list_categories(&shop, Language::Kk).await.unwrap();
        assert_eq!(tiles[0].title, "Ас үй және дастарқан");
        let asking = asking_from("KZ");
        let listing = list_products(
            &shop,
            asking,
            Shelf::Category("kitchen".into()),
            Sort::Popular,
            1,
            24,
        )
        .await
        .unwrap();
        assert_eq!(listing.total, 2);
        for card in listing.cards {
            assert!(
                card.landed.is_some() && card.sold_count > 0,
                "{}",
                card.slug
            );
            assert!(
                shop.pictures()
                    .lookup(&card.picture.hash)
                    .await
                    .unwrap()
                    .is_some()
            );
            let page = view_product(&shop, asking, card.id, None, None)
                .await
                .unwrap()
                .unwrap();
            assert!(
                !page.reviews.is_empty() && !page.specs.is_empty(),
                "{}",
                card.slug
            );
            assert!(
                page.variants
                    .iter()
                    .all(|variant| variant.picture.is_some()),
                "{}",
                card.slug
            );
        }
    })
    .await;
}

#[tokio::test]
async fn everybody_of_the_demo_can_log_in() {
    with_both(async |store: Store| {
        let (shop, folder) = (TestShop::new(store), tempfile::tempdir().unwrap());
        let report = load_small(&shop, folder.path(), 0).await;
        for account in report.accounts.iter().take(3) {
            let password = account.password.as_deref().unwrap();
            let (_, visitor) = log_in(&shop, None, &account.email, password).await.unwrap();
            let user = visitor.user.unwrap();
            assert_eq!(user.role, account.role);
            assert_eq!(user.selling_for().is_some(), account.role == Role::Seller);
        }
    })
    .await;
}

#[tokio::test]
async fn variations_are_added_up_to_their_number_and_need_no_new_pictures() {
    with_both(async |store: Store| {
        let (shop, folder) = (TestShop::new(store), tempfile::tempdir().unwrap());
        assert_eq!(load_small(&shop, folder.path(), 5).await.added, 7);
        assert_eq!(load_small(&shop, folder.path(), 8).await.added, 3);
        let asking = asking_from("PL");
        let listing = list_products(&shop, asking, Shelf::All, Sort::PriceUp, 1, 24)
            .await
            .unwrap();
        assert_eq!((listing.total, listing.cards.len()), (10, 10));
        let mut hashes: Vec<_> = listing
            .cards
            .iter()
            .map(|card| &card.picture.hash)
            .collect();
        hashes.sort();
        hashes.dedup();
        assert_eq!(hashes.len(), 2);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn progress_is_told_and_a_missing_file_is_named() {
    with_both(async |store: Store| {
        let (shop, folder) = (TestShop::new(store), tempfile::tempdir().unwrap());
        let told: Mutex<Vec<Progress>> = Mutex::default();
        let options = DemoOptions {
            source: small(folder.path()),
            variations: 0,
        };
        load(&shop, &options, &|progress| {
            told.lock().unwrap().push(progress)
        })
        .await
        .unwrap();
        for step in [Step::Pictures, Step::Products, Step::Accounts] {
            let last = told
                .lock()
                .unwrap()
                .iter()
                .rev()
                .find(|progress| progress.step == step)
                .copied();
            assert!(last.is_some_and(|last| last.done == last.total), "{step:?}");
        }
        let empty = tempfile::tempdir().unwrap();
        let options = DemoOptions {
            source: Source::Folder(empty.path().into()),
            variations: 0,
        };
        let Err(DemoError::Unreadable { file, .. }) = load(&shop, &options, &|_| ()).await else {
            panic!("there is nothing to load");
        };
        assert_eq!(file, "sellers.toml");
    })
    .await;
}
