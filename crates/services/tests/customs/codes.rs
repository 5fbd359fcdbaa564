//! Finding a customs code in words.

use domain::place::Language;
use services::customs::check_code::{CodeWarning, check_code};
use services::customs::find_code::{find_code, suggest_codes};
use services::customs::load_nomenclature::{NomenclatureRow, load_nomenclature};
use store::Store;
use testing::{CATEGORY, TestShop, with_both};

async fn found(shop: &TestShop, language: Language, query: &str) -> Vec<String> {
    let found = find_code(shop, language, query).await.unwrap();
    found.into_iter().map(|code| code.code).collect()
}

fn row(code: &str, description: &str) -> NomenclatureRow {
    NomenclatureRow {
        code: code.into(),
        description: description.into(),
    }
}

#[tokio::test]
async fn a_shirt_is_found_in_six_languages() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        for (language, query) in [
            (Language::En, "Cotton T-shirt, oversized, white"),
            (Language::Ru, "футболки хлопковые"),
            (Language::Kk, "мақта футболка"),
            (Language::Tr, "pamuklu tişört"),
            (Language::Ar, "تيشيرت"),
            (Language::ZhHans, "夏季纯棉T恤"),
        ] {
            let codes = found(&shop, language, query).await;
            let place = codes.iter().position(|code| code == "610910");
            assert!(place.is_some_and(|place| place < 3), "{query}: {codes:?}");
        }
        assert!(found(&shop, Language::En, "qwertyuiop").await.is_empty());
        assert!(found(&shop, Language::En, " % _ ' ").await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn digits_find_the_codes_that_begin_with_them() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let codes = found(&shop, Language::En, "8518").await;
        assert_eq!(codes[0], "8518");
        assert!(
            codes.iter().all(|code| code.starts_with("8518")),
            "{codes:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn a_loaded_nomenclature_unfolds_headings_and_is_replaced_as_a_whole() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let rows = vec![
            row("61", "Apparel; knitted"),
            row("6109", "T-shirts"),
            row("610910", "T-shirts; of cotton"),
            row("610990", "T-shirts; of zebra hair"),
        ];
        assert_eq!(load_nomenclature(&shop, rows).await.unwrap(), 4);
        let heading = find_code(&shop, Language::Ru, "6109").await.unwrap();
        let below: Vec<_> = heading[0]
            .subheadings
            .iter()
            .map(|(code, _)| code.as_str())
            .collect();
        assert_eq!(below, ["610910", "610990"]);
        assert_eq!(heading[0].description.as_deref(), Some("T-shirts"));
        assert_eq!(found(&shop, Language::En, "zebra hair").await, ["610990"]);
        load_nomenclature(&shop, vec![row("010121", "Horses")])
            .await
            .unwrap();
        assert!(found(&shop, Language::En, "zebra hair").await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_code_that_is_unknown_short_or_unusual_is_warned_of() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        shop.chinese_seller("yiwu").await;
        let warned = async |code: &str| check_code(&shop, code, CATEGORY).await.unwrap();
        assert_eq!(warned("").await, None);
        assert_eq!(warned("6109").await, Some(CodeWarning::Short));
        assert_eq!(warned("770100").await, Some(CodeWarning::Unknown));
        assert_eq!(warned("991234").await, Some(CodeWarning::Unknown));
        // Without a nomenclature the subheading cannot be known.
        assert_eq!(warned("610999").await, None);
        load_nomenclature(
            &shop,
            vec![row("610910", "T-shirts"), row("640411", "Shoes")],
        )
        .await
        .unwrap();
        assert_eq!(warned("610999").await, Some(CodeWarning::Unknown));
        assert_eq!(warned("6109100010").await, None);
        let mut tx = shop.store().begin().await.unwrap();
        let mut category = store::category::lookup(&mut tx, CATEGORY)
            .await
            .unwrap()
            .unwrap();
        category.hs_hint = Some("61 62".into());
        store::category::put(&mut tx, &category).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(warned("610910").await, None);
        assert_eq!(warned("640411").await, Some(CodeWarning::Unusual));
    })
    .await;
}

#[tokio::test]
async fn a_title_brings_codes_that_can_be_used_as_they_are() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let codes = suggest_codes(
            &shop,
            Language::En,
            "Wireless headphones with noise cancelling",
            "audio",
        )
        .await
        .unwrap();
        assert!(codes.len() <= 3 && codes.iter().all(|code| code.code.len() == 6));
        assert!(codes.iter().any(|code| code.code == "851830"), "{codes:?}");
    })
    .await;
}
