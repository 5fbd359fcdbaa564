//! Files against what is there.

use std::path::{Path, PathBuf};

use feeds::Reason;
use services::catalogue::list_products::list_products;
use services::catalogue::{Shelf, Sort};
use services::import::{ImportError, ImportOptions, Mode, import_products};
use store::Store;
use testing::{TestShop, asking_from, with_both};

use crate::support::{TWO, changes, count, import, import_with, jobs, open, problems, product};

#[tokio::test]
async fn a_file_brought_twice_changes_nothing_the_second_time() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let first = import(&shop, TWO).await.unwrap();
        assert_eq!(
            (changes(&first), first.variants, first.pictures_queued),
            ((2, 0, 0), 3, 1)
        );
        assert_eq!(first.missing_hs.first, ["mug"]);
        assert_eq!(
            (
                first.missing_weight.count,
                first.other_category.first.as_slice()
            ),
            (1, &["mug".to_owned()][..])
        );
        assert_eq!(first.variants_uncounted, 1);
        let before = product(&shop, seller, "slippers").await;
        let second = import(&shop, TWO).await.unwrap();
        assert_eq!(second.variants_uncounted, 0);
        assert_eq!(
            (changes(&second), jobs(&shop).await),
            ((0, 1, 1), 1),
            "the picture has not come yet"
        );
        let listing = list_products(&shop, asking_from("KZ"), Shelf::All, Sort::Newest, 1, 9)
            .await
            .unwrap();
        assert_eq!(listing.total, 2);
        assert_eq!(before.unwrap().origin, "KG");
        assert_eq!(
            product(&shop, seller, "mug").await.unwrap().category,
            "other"
        );
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_bad_row_imports_nothing_and_every_problem_is_named() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let bad =
            format!("{TWO}lamp,,Lamp,,,12,,,,LAMP,\"1,500\",,,\nvase,,Vase,,,,,,,VASE,1.005,,,\n");
        let found = problems(import(&shop, &bad).await);
        let places: Vec<_> = found
            .iter()
            .map(|(line, column, _)| (*line, column.as_str()))
            .collect();
        assert_eq!(places, [(5, "hs_code"), (5, "price"), (6, "price")]);
        assert_eq!((count(&shop, seller).await, jobs(&shop).await), (0, 0));
        let unknown = import_products(
            &shop,
            "nobody",
            open(TWO),
            &ImportOptions::default(),
            &|_| (),
        )
        .await;
        assert!(matches!(unknown, Err(ImportError::UnknownSeller)));
        for nonsense in ["", "a,b\n1,2\n", "\u{0}"] {
            assert!(
                matches!(import(&shop, nonsense).await, Err(ImportError::Problems(_))),
                "{nonsense:?}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn a_dry_run_tells_everything_and_keeps_nothing() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let dry = ImportOptions {
            mode: Mode::DryRun,
            ..ImportOptions::default()
        };
        let would = import_with(&shop, open(TWO), &dry).await.unwrap();
        assert_eq!((count(&shop, seller).await, jobs(&shop).await), (0, 0));
        assert_eq!(import(&shop, TWO).await.unwrap(), would);
    })
    .await;
}

#[tokio::test]
async fn what_the_file_does_not_say_stays_and_what_it_lacks_is_no_longer_sold() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        import(&shop, TWO).await.unwrap();
        let next = "handle,title,category,sku,price,stock,option1_name,option1_value\n\
            slippers,Felt slippers,clothing,FS-39,26.00,3,Size,39\nslippers,,,FS-40,26.00,5,,40\n";
        let report = import(&shop, next).await.unwrap();
        assert_eq!((changes(&report), report.variants_archived), ((0, 1, 0), 1));
        let row = product(&shop, seller, "slippers").await.unwrap();
        assert_eq!(
            (
                row.hs_code.as_deref(),
                row.origin.as_str(),
                row.source_lang.as_str()
            ),
            (Some("640520"), "KG", "en")
        );
        let mut conn = shop.store().reader().await.unwrap();
        let variants = store::variant::list_by_product(&mut conn, row.id)
            .await
            .unwrap();
        let mut seen: Vec<_> = variants
            .iter()
            .map(|row| {
                (
                    row.sku.as_str(),
                    row.status.as_str(),
                    row.price.minor,
                    row.weight_grams,
                )
            })
            .collect();
        seen.sort_unstable();
        assert_eq!(
            seen,
            [
                ("FS-38", "archived", 2400, Some(310)),
                ("FS-39", "active", 2600, Some(320)),
                ("FS-40", "active", 2600, None)
            ]
        );
        let titles = store::product_text::list(&mut conn, row.id).await.unwrap();
        assert_eq!(titles.len(), 2, "the Russian title stays");
        drop(conn);
        assert_eq!(
            count(&shop, seller).await,
            2,
            "a product that the file lacks stays"
        );
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_number_of_another_product_and_a_foreign_currency_are_refused() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        import(&shop, TWO).await.unwrap();
        let clash =
            "handle,title,sku,price\nlamp,Lamp,LAMP,10\nvase,Vase,FS-38,10\ncup,Cup,MUG,10\n";
        let other = |handle: &str| Reason::SkuOfOtherProduct {
            handle: handle.into(),
        };
        let expected = [
            (3, "sku".to_owned(), other("slippers")),
            (4, "sku".to_owned(), other("mug")),
        ];
        assert_eq!(problems(import(&shop, clash).await), expected);
        let foreign = "handle,title,sku,price,currency\nlamp,Lamp,LAMP,10,USD\n";
        let reason = Reason::OtherCurrency {
            found: "USD".into(),
            expected: "CNY".into(),
        };
        assert_eq!(
            problems(import(&shop, foreign).await),
            [(2, "currency".to_owned(), reason)]
        );
        assert_eq!(count(&shop, seller).await, 2);
    })
    .await;
}

fn shopify_exports() -> Option<PathBuf> {
    let folder =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/vendor-formats/shopify");
    if !folder.is_dir() {
        println!(
            "SKIPPED: {} is not there, no real export was read",
            folder.display()
        );
        return None;
    }
    Some(folder)
}

#[tokio::test]
async fn real_exports_of_shopify_come_in_and_twice_is_once() {
    let Some(folder) = shopify_exports() else {
        return;
    };
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let mut products = 0;
        for name in ["apparel.csv", "home-and-garden.csv", "jewelery.csv"] {
            let file = std::fs::read(folder.join(name)).unwrap();
            let first = import_with(&shop, open(file.clone()), &ImportOptions::default())
                .await
                .unwrap();
            products += i64::from(first.created);
            assert!(
                first.created > 10 && first.pictures_queued > 0,
                "{name}: {first:?}"
            );
            let (queued, second) = (
                jobs(&shop).await,
                import_with(&shop, open(file), &ImportOptions::default()).await,
            );
            let second = second.unwrap();
            assert_eq!(
                (second.created, second.updated + second.unchanged),
                (0, first.created),
                "{name}"
            );
            assert_eq!(
                (count(&shop, seller).await, jobs(&shop).await),
                (products, queued)
            );
        }
        shop.assert_sound().await;
    })
    .await;
}
