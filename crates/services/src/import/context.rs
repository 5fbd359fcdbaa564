//! What every product of an import is written with.

use std::collections::BTreeSet;
use std::sync::Arc;

use domain::market::Market;
use domain::money::FxTable;
use domain::place::{Country, Language};
use feeds::Format;
use store::category::CategoryRow;
use store::seller::SellerRow;
use store::{Conn, StoreError};

use super::images::StoredImages;
use super::import_products::ImportOptions;
use super::survey::Survey;
use crate::shop::Shop;

/// Where products stand whose category the marketplace does not have.
pub(super) const OTHER: &str = "other";
const OTHER_TITLES: &str =
    r#"{"en":"Other","zh-Hans":"其他","ru":"Прочее","kk":"Басқа","tr":"Diğer","ar":"أخرى"}"#;

/// What every product of an import is written with.
#[derive(Debug)]
pub(super) struct Context<'a> {
    pub shop: &'a Shop,
    pub seller: SellerRow,
    pub format: Format,
    /// Language of texts for which the file names none, BCP 47.
    pub lang: &'static str,
    pub fx: Arc<FxTable>,
    pub images: StoredImages,
    /// Every name in the folder or archive.
    pub names: BTreeSet<String>,
}

impl<'a> Context<'a> {
    pub(super) fn new(
        shop: &'a Shop,
        seller: SellerRow,
        survey: &Survey,
        images: StoredImages,
        options: &ImportOptions,
    ) -> Self {
        let told = options.lang.or_else(|| survey.language());
        let lang = told.unwrap_or_else(|| language_of(&seller.country));
        Self {
            shop,
            format: survey.format,
            lang: lang.tag(),
            fx: shop.reference().fx,
            images,
            names: survey.names.clone(),
            seller,
        }
    }

    /// The slugs of the marketplace's categories, `other` among them.
    pub(super) async fn categories(&self, conn: &mut Conn) -> Result<BTreeSet<String>, StoreError> {
        let rows = store::category::list(conn).await?;
        let last = rows.iter().map(|row| row.position).max().unwrap_or(0);
        let mut slugs: BTreeSet<String> = rows.into_iter().map(|row| row.slug).collect();
        if slugs.insert(OTHER.to_owned()) {
            let other = CategoryRow {
                slug: OTHER.to_owned(),
                position: last + 1,
                tint: "#e8e8e8".to_owned(),
                picture_hash: None,
                titles_json: OTHER_TITLES.to_owned(),
                hs_hint: None,
            };
            store::category::put(conn, &other).await?;
        }
        Ok(slugs)
    }
}

/// The language most sellers of a country write in; English where the shop has no words of theirs.
fn language_of(country: &str) -> Language {
    match country {
        "CN" | "TW" | "HK" | "SG" => Language::ZhHans,
        "RU" | "BY" | "KG" | "UZ" | "TJ" | "KZ" => Language::Ru,
        "EG" | "SA" | "AE" | "JO" | "MA" => Language::Ar,
        code => {
            let market = Country::from_code(code).ok().and_then(Market::of);
            market.map_or(Language::En, Market::default_language)
        }
    }
}
