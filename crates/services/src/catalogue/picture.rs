//! The picture of a product, and what stands in its place.

use std::collections::BTreeMap;

use media::StoredPicture;
use store::picture::PictureRow;

use super::asking::PictureRef;
use super::texts::to_json;
use crate::shop::Shop;

impl From<PictureRow> for PictureRef {
    fn from(row: PictureRow) -> Self {
        Self {
            hash: row.hash,
            width: row.width,
            height: row.height,
            widths: serde_json::from_str(&row.widths_json).unwrap_or_default(),
        }
    }
}

impl From<StoredPicture> for PictureRef {
    fn from(stored: StoredPicture) -> Self {
        Self {
            hash: stored.hash,
            width: stored.width,
            height: stored.height,
            widths: stored.widths,
        }
    }
}

/// The row of a picture that the pipeline has stored.
pub(crate) fn picture_row(shop: &Shop, stored: &StoredPicture) -> PictureRow {
    PictureRow {
        hash: stored.hash.clone(),
        width: stored.width,
        height: stored.height,
        widths_json: to_json(&stored.widths),
        created_at: shop.now(),
    }
}

/// The line drawing that stands for a product without a picture. It is drawn once; should the files fail, the page
/// stands without it.
pub async fn placeholder(shop: &Shop, category: &str) -> PictureRef {
    if let Some(known) = shop.catalogue().placeholder(category) {
        return known;
    }
    match shop
        .pictures()
        .process_placeholder(category, &BTreeMap::new())
        .await
    {
        Ok(stored) => {
            let picture = PictureRef::from(stored);
            shop.catalogue().keep_placeholder(category, picture.clone());
            picture
        }
        Err(error) => {
            tracing::warn!(category, %error, "no placeholder picture");
            PictureRef {
                hash: String::new(),
                width: 4,
                height: 5,
                widths: Vec::new(),
            }
        }
    }
}
