//! What a feed says about a product, checked cell by cell, not yet stored.

use domain::catalogue::{HsCode, ProductStatus, VariantOption, Weight};
use domain::money::Money;
use domain::place::Country;

/// One product with its variants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductDraft {
    /// The physical line of its first row, from 1.
    pub line: u64,
    /// The product's name in the seller's system; unique in the file.
    pub handle: String,
    /// Whether it is to be for sale at once.
    pub status: ProductStatus,
    /// The language of `title` and `description` (BCP 47); `None` where the format does not say: then the seller's own.
    pub lang: Option<String>,
    pub title: String,
    /// Plain text; paragraphs are separated by an empty line.
    pub description: String,
    /// The same words in other languages.
    pub translations: Vec<Translation>,
    pub vendor: Option<String>,
    /// The slug that the file gives, or the one guessed from type, tags and title.
    pub category: String,
    pub tags: Vec<String>,
    pub hs_code: Option<HsCode>,
    pub origin: Option<Country>,
    /// Addresses of pictures (http or https) in display order, each once.
    pub pictures: Vec<String>,
    /// At least one; all with the same option names and the same currency.
    pub variants: Vec<VariantDraft>,
    /// What the seller should know, though nothing is wrong.
    pub notices: Vec<Notice>,
}

impl ProductDraft {
    /// A product of which nothing but the handle is known.
    pub(crate) fn empty(line: u64, handle: String) -> ProductDraft {
        ProductDraft {
            line,
            handle,
            status: ProductStatus::Draft,
            lang: None,
            title: String::new(),
            description: String::new(),
            translations: Vec::new(),
            vendor: None,
            category: String::new(),
            tags: Vec::new(),
            hs_code: None,
            origin: None,
            pictures: Vec::new(),
            variants: Vec::new(),
            notices: Vec::new(),
        }
    }
}

/// A product's words in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translation {
    /// BCP 47.
    pub lang: String,
    pub title: String,
    pub description: String,
}

/// One thing that can be put into a cart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VariantDraft {
    /// The physical line of its row, from 1.
    pub line: u64,
    /// Unique in the file; made from the handle and the options where the file has none.
    pub sku: String,
    pub options: Vec<VariantOption>,
    pub price: Money,
    /// A former price; always higher than `price`.
    pub compare_at: Option<Money>,
    /// `None` where the file says nothing or zero.
    pub weight: Option<Weight>,
    /// `None` where the file does not count stock.
    pub stock: Option<u32>,
    /// Only where it differs from the product's.
    pub hs_code: Option<HsCode>,
    /// Only where it differs from the product's.
    pub origin: Option<Country>,
    pub picture: Option<String>,
}

/// Something to tell the seller that does not stop the import.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Notice {
    /// Without an HS code no duty can be computed: the buyer reads that duty may be collected on delivery.
    MissingHsCode,
    /// The same for the country of origin.
    MissingOrigin,
    /// Freight by weight cannot be computed for at least one variant.
    MissingWeight,
    /// A variant costs nothing; the product stays a draft until the seller has looked.
    ZeroPrice,
    /// A gift card cannot be carried over a border; the product stays a draft.
    GiftCard,
    /// At least one variant got a made-up SKU.
    MadeUpSku,
    /// A former price that is not higher than the price was left out.
    CompareAtNotHigher,
    /// Only the first so many pictures were kept.
    PicturesDropped { kept: usize },
}
