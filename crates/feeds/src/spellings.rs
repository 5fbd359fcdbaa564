//! All spellings of Shopify's columns, in lower case: those of the years before 2025, those since, those of its
//! inventory file, and those that apps write.

pub(crate) const HANDLE: &[&str] = &["handle", "url handle"];
pub(crate) const DESCRIPTION: &[&str] = &["body (html)", "body html", "body", "description"];
pub(crate) const KINDS: &[&str] = &[
    "product category",
    "google shopping / google product category",
    "standard product type",
    "type",
    "custom product type",
];
pub(crate) const STATUS: &[&str] = &["status"];
pub(crate) const PUBLISHED: &[&str] = &["published", "published on online store"];
pub(crate) const HS_CODE: &[&str] = &[
    "harmonized system code",
    "variant harmonized system code",
    "variant hs code",
    "hs code",
    "harmonized system (hs) code",
];
pub(crate) const ORIGIN: &[&str] = &[
    "country of origin",
    "variant country of origin",
    "country/region of origin",
    "country code of origin",
    "variant country code of origin",
    "coo",
];
pub(crate) const SKU: &[&str] = &["variant sku", "sku"];
pub(crate) const PRICE: &[&str] = &["variant price", "price"];
pub(crate) const COMPARE_AT: &[&str] = &[
    "variant compare at price",
    "compare-at price",
    "compare at price",
];
pub(crate) const GRAMS: &[&str] = &["variant grams", "weight value (grams)", "grams"];
pub(crate) const STOCK: &[&str] = &["variant inventory qty", "inventory quantity"];
pub(crate) const PICTURE: &[&str] = &["image src", "product image url"];
pub(crate) const VARIANT_PICTURE: &[&str] = &["variant image", "variant image url"];

/// Corridor's own columns, without those of languages and pictures.
pub(crate) const CORRIDOR: &[&str] = &[
    "handle",
    "status",
    "lang",
    "title",
    "description",
    "category",
    "vendor",
    "tags",
    "hs_code",
    "origin",
    "option1_name",
    "option1_value",
    "option2_name",
    "option2_value",
    "option3_name",
    "option3_value",
    "sku",
    "price",
    "compare_at",
    "currency",
    "weight_grams",
    "stock",
    "variant_picture",
];
