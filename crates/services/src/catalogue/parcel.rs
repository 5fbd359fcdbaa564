//! What one seller sends from one warehouse to the one who asks, as a carrier and a border see it.

use domain::catalogue::HsCode;
use domain::customs::{Goods, GoodsTag};
use domain::money::{Currency, Money, MoneyError};
use domain::place::Country;
use domain::shipping::{Load, PackedSize};

/// What a piece of unknown weight counts for freight, in grams: an average garment with its bag. It is for the price of
/// the carriage alone; duty by weight says that the weight is missing.
pub const FREIGHT_WEIGHT_ASSUMED_GRAMS: u32 = 500;

/// One variant of a parcel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParcelLine {
    /// The list price of one piece as [`unit_price`] gives it, in the currency of the one who asks.
    pub unit: Money,
    /// How many pieces, at least one.
    pub quantity: u32,
    /// The customs code, if the seller gave one.
    pub hs: Option<HsCode>,
    /// Where it was made.
    pub origin: Country,
    /// The weight of one piece in grams, if the seller gave it.
    pub weight_grams: Option<u32>,
    /// The volume of one piece, if the seller gave its size.
    pub volume_cm3: Option<u32>,
    /// What carriers must know.
    pub tags: Vec<GoodsTag>,
}

impl ParcelLine {
    /// The same as a border sees it.
    #[must_use]
    pub fn goods(&self) -> Goods<'_> {
        Goods {
            hs: self.hs.as_ref(),
            tags: &self.tags,
        }
    }
}

/// The volume of a stored size; a size that is none counts as missing.
#[must_use]
pub fn volume_cm3(size_mm: Option<&str>) -> Option<u32> {
    let size: PackedSize = size_mm?.parse().ok()?;
    Some(size.volume_cm3())
}

/// What one seller sends from one warehouse to the one who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parcel {
    /// The country of dispatch.
    pub origin: Country,
    /// Where the seller is established.
    pub seller: Country,
    /// What is in it, at least one line.
    pub lines: Vec<ParcelLine>,
    /// What a coupon takes off the goods of this parcel.
    pub discount: Money,
}

impl Parcel {
    /// A parcel without a discount.
    #[must_use]
    pub fn new(
        origin: Country,
        seller: Country,
        lines: Vec<ParcelLine>,
        currency: Currency,
    ) -> Self {
        Self {
            origin,
            seller,
            lines,
            discount: Money::zero(currency),
        }
    }

    /// What the carrier weighs and measures; see [`FREIGHT_WEIGHT_ASSUMED_GRAMS`]. The volume is known where that of
    /// every line is.
    #[must_use]
    pub fn load(&self) -> Load {
        let weight_grams = self.lines.iter().fold(0, |sum: u32, line| {
            let each = line.weight_grams.unwrap_or(FREIGHT_WEIGHT_ASSUMED_GRAMS);
            sum.saturating_add(each.saturating_mul(line.quantity))
        });
        let volume_cm3 = self.lines.iter().try_fold(0, |sum: u32, line| {
            let each = line.volume_cm3?.saturating_mul(line.quantity);
            Some(sum.saturating_add(each))
        });
        Load {
            weight_grams,
            volume_cm3,
        }
    }

    /// What the goods cost after the discount.
    pub(super) fn value(&self) -> Result<Money, MoneyError> {
        let goods = self
            .lines
            .iter()
            .map(|line| line.unit.checked_mul(line.quantity));
        let goods = Money::sum(
            self.discount.currency,
            goods.collect::<Result<Vec<_>, _>>()?,
        )?;
        goods.checked_sub(self.discount)
    }
}
