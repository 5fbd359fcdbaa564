//! What the page of a cart shows.

use domain::catalogue::VariantOption;
use domain::customs::RestrictionReason;
use domain::ids::{CartId, CartLineId, ProductId, SellerId, VariantId, WarehouseId};
use domain::landed::Breakdown;
use domain::market::Address;
use domain::money::Money;
use domain::place::Country;
use domain::quote::Totals;

use crate::catalogue::PictureRef;
use crate::checkout::DeliveryChoice;

/// A seller, as much of it as a line needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SellerRef {
    /// Identity.
    pub id: SellerId,
    /// Name in URLs.
    pub slug: String,
    /// Name.
    pub name: String,
    /// The country it is established in.
    pub country: Country,
}

/// Why a line keeps the cart from being ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineProblem {
    /// None left.
    SoldOut,
    /// Fewer left than are in the cart.
    Fewer {
        /// Units that can be bought now.
        left: u32,
    },
    /// The seller took it off the shelf, or it has no price here.
    NoLongerSold,
    /// No carrier may bring it to the country.
    Restricted(RestrictionReason),
}

/// A line of a cart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CartLineView {
    /// Identity.
    pub id: CartLineId,
    /// What.
    pub variant: VariantId,
    /// Of which product.
    pub product: ProductId,
    /// Name of the product in URLs.
    pub slug: String,
    /// Title in the language asked for, else in the seller's.
    pub title: String,
    /// Language of the title, BCP 47.
    pub title_language: String,
    /// The choices that make the variant.
    pub options: Vec<VariantOption>,
    /// Its picture.
    pub picture: Option<PictureRef>,
    /// How many.
    pub quantity: u32,
    /// List price of one, as everywhere else in the shop. `None` when there is no rate for it.
    pub unit: Option<Money>,
    /// `unit × quantity`.
    pub total: Option<Money>,
    /// The price seen when it was put in, where it differs.
    pub price_was: Option<Money>,
    /// Units that can be bought now.
    pub left: u32,
    /// What keeps it from being ordered.
    pub problem: Option<LineProblem>,
}

/// What comes from one warehouse of a seller, in one parcel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CartSeller {
    /// From which warehouse.
    pub warehouse: WarehouseId,
    /// Who sends it.
    pub seller: SellerRef,
    /// What is in it.
    pub lines: Vec<CartLineView>,
    /// The parcel's landed price by the chosen way, of the lines that can be bought. `None` when there are none.
    pub landed: Option<Breakdown>,
    /// The country of dispatch.
    pub origin: Country,
}

/// What was typed at the checkout so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SavedDetails {
    /// E-mail address.
    pub email: Option<String>,
    /// Address.
    pub address: Option<Address>,
}

/// A cart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CartView {
    /// Identity; `None` for a browser that has put nothing into a cart yet.
    pub id: Option<CartId>,
    /// By seller, in the order things were put in.
    pub sellers: Vec<CartSeller>,
    /// The sums by the chosen way, of what can be bought. `None` for an empty cart, or when nothing is delivered.
    pub totals: Option<Totals>,
    /// The discount code that counts.
    pub coupon: Option<String>,
    /// A discount code that was tried and does not count any more.
    pub coupon_refused: Option<String>,
    /// Units in the cart.
    pub count: u32,
    /// The ways the cart can be sent.
    pub deliveries: Vec<DeliveryChoice>,
    /// Index of the chosen way.
    pub delivery: Option<usize>,
    /// What was typed at the checkout so far.
    pub details: SavedDetails,
}

impl CartView {
    /// The cart of a browser that has put nothing into one.
    #[must_use]
    pub fn empty() -> Self {
        Self {
            id: None,
            sellers: Vec::new(),
            totals: None,
            coupon: None,
            coupon_refused: None,
            count: 0,
            deliveries: Vec::new(),
            delivery: None,
            details: SavedDetails::default(),
        }
    }

    /// Whether it can be ordered as it is.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        let mut lines = self.sellers.iter().flat_map(|seller| &seller.lines);
        self.totals.is_some() && lines.all(|line| line.problem.is_none())
    }
}
