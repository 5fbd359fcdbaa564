//! The shelves of the marketplace.

use std::collections::BTreeSet;
use std::sync::Arc;

use domain::place::Language;
use store::StoreError;

use super::asking::PictureRef;
use super::picture::placeholder;
use super::texts::{Translated, pick};
use crate::shop::Shop;

/// A shelf in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CategoryView {
    /// Name in URLs, and identity.
    pub slug: String,
    /// Title in the reader's language.
    pub title: String,
    /// Picture of the tile.
    pub picture: PictureRef,
    /// Colour of the tile, as CSS.
    pub tint: String,
}

/// A shelf in all languages.
#[derive(Debug)]
pub(super) struct KnownCategory {
    slug: String,
    titles: Translated,
    picture: PictureRef,
    tint: String,
    is_used: bool,
}

impl KnownCategory {
    fn view(&self, language: Language) -> CategoryView {
        CategoryView {
            slug: self.slug.clone(),
            title: pick(&self.titles, language, "en")
                .unwrap_or(&self.slug)
                .to_owned(),
            picture: self.picture.clone(),
            tint: self.tint.clone(),
        }
    }
}

/// The shelves that have something on sale, in the order of the menu; all of them in a marketplace that has nothing on sale.
///
/// # Errors
/// Those of the store.
pub async fn list_used_categories(
    shop: &Shop,
    language: Language,
) -> Result<Vec<CategoryView>, StoreError> {
    let known = known(shop).await?;
    let is_empty = known.iter().all(|category| !category.is_used);
    let used = known.iter().filter(|category| category.is_used || is_empty);
    Ok(used.map(|category| category.view(language)).collect())
}

/// All shelves in the order of the menu, for whoever puts something on them.
///
/// # Errors
/// Those of the store.
pub async fn list_categories(
    shop: &Shop,
    language: Language,
) -> Result<Vec<CategoryView>, StoreError> {
    Ok(known(shop)
        .await?
        .iter()
        .map(|category| category.view(language))
        .collect())
}

/// The shelf of this name.
///
/// # Errors
/// Those of the store.
pub async fn find_category(
    shop: &Shop,
    slug: &str,
    language: Language,
) -> Result<Option<CategoryView>, StoreError> {
    Ok(known(shop)
        .await?
        .iter()
        .find(|category| category.slug == slug)
        .map(|category| category.view(language)))
}

async fn known(shop: &Shop) -> Result<Arc<Vec<KnownCategory>>, StoreError> {
    if let Some(known) = shop.catalogue().categories(shop.now()) {
        return Ok(known);
    }
    let mut conn = shop.store().reader().await?;
    let used = store::category::list_used(&mut conn).await?;
    let used: BTreeSet<String> = used.into_iter().map(|row| row.slug).collect();
    let mut categories = Vec::new();
    for row in store::category::list(&mut conn).await? {
        let picture = match &row.picture_hash {
            Some(hash) => PictureRef::find(&mut conn, hash).await?,
            None => None,
        };
        let picture = match picture {
            Some(picture) => picture,
            None => placeholder(shop, &row.slug).await,
        };
        let titles = serde_json::from_str(&row.titles_json).unwrap_or_default();
        categories.push(KnownCategory {
            is_used: used.contains(&row.slug),
            slug: row.slug,
            titles,
            picture,
            tint: row.tint,
        });
    }
    let categories = Arc::new(categories);
    shop.catalogue()
        .keep_categories(shop.now(), Arc::clone(&categories));
    Ok(categories)
}
