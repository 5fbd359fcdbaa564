//! What a seller types about a product.

use domain::catalogue::VariantOption;
use domain::ids::VariantId;
use domain::money::Money;
use domain::place::Language;

/// A field and the reason it is refused: `missing`, `malformed`, `too_long`, `not_a_number`, `out_of_range`, `unknown`,
/// `taken`. Fields of the first variant have their plain names (`price`), those of others a number (`variants.1.price`).
pub type FieldProblem = (String, &'static str);

/// A product as a seller types it: text that is still to be checked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProductInput {
    /// Title in `lang`.
    pub title: String,
    /// Description in `lang`, plain text; may be empty.
    pub description: String,
    /// The language the seller writes in, BCP 47.
    pub lang: String,
    /// Slug of a category.
    pub category: String,
    /// HS code, 6 to 10 digits; may be empty.
    pub hs: String,
    /// Names of goods tags, separated by spaces; may be empty.
    pub goods_tags: String,
    /// Country of origin, ISO 3166; empty means the seller's own.
    pub origin: String,
    /// At least one.
    pub variants: Vec<VariantInput>,
}

/// A variant as a seller types it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct VariantInput {
    /// Which one is meant, when there is one already; without an id the SKU tells.
    pub id: Option<VariantId>,
    /// The seller's own number.
    pub sku: String,
    /// Options in the seller's language.
    pub options: Vec<VariantOption>,
    /// Price in the seller's currency: `39.90` or `39,90`.
    pub price: String,
    /// Former price; may be empty.
    pub compare_at: String,
    /// Weight with packing in grams; may be empty.
    pub weight_grams: String,
    /// Length, width and height with packing in centimetres: `30 × 20 × 10`; may be empty.
    pub size: String,
    /// Units on hand of a new variant; empty means none. Of one that exists, stock has a verb of its own.
    pub stock: String,
}

/// A product that is in order.
#[derive(Debug, Clone)]
pub(super) struct Checked {
    pub title: String,
    pub description: String,
    pub lang: Language,
    pub category: String,
    pub hs_code: Option<String>,
    pub goods_tags: String,
    pub origin: String,
    pub variants: Vec<CheckedVariant>,
}

/// A variant that is in order.
#[derive(Debug, Clone)]
pub(super) struct CheckedVariant {
    pub id: Option<VariantId>,
    pub sku: String,
    pub options: Vec<VariantOption>,
    pub price: Money,
    pub compare_at: Option<Money>,
    pub weight_grams: Option<u32>,
    pub size_mm: Option<String>,
    pub stock: i64,
}
