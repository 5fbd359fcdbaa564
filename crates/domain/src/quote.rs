//! A quote: the landed price of a cart, fixed for a while.
//!
//! **Invariant:** a quote locks its exchange rates for its lifetime; the order made of it keeps them for ever.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::cart::Quantity;
use crate::catalogue::{HsCode, VariantOption};
use crate::ids::{CartLineId, ProductId, QuoteId, SellerId, VariantId, WarehouseId};
use crate::landed::{Breakdown, Taxed};
use crate::money::{Currency, Money, MoneyError, Rate};
use crate::place::Country;
use crate::shipping::Incoterm;
use crate::time::Timestamp;

/// Long enough to fetch the card, short enough that rates do not run away.
pub const QUOTE_LIFETIME: Duration = Duration::from_secs(30 * 60);

/// One variant of a quote, with everything the order line will keep.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuotedLine {
    /// The cart line it came from.
    pub cart_line: CartLineId,
    /// What is bought.
    pub variant: VariantId,
    /// Its listing.
    pub product: ProductId,
    /// The title in the shopper's language.
    pub title: String,
    /// The seller's stock number.
    pub sku: String,
    /// The choices that make the variant.
    pub options: Vec<VariantOption>,
    /// The picture of the variant, by its content's hash.
    pub picture_hash: Option<String>,
    /// How many.
    pub quantity: Quantity,
    /// The price of one, in the order's currency, rounded as the market rounds.
    pub unit: Money,
    /// `unit × quantity`, before the discount.
    pub goods: Money,
    /// The line's share of the coupon.
    pub discount: Money,
    /// The line's share of duty collected at checkout.
    pub duty: Money,
    /// The line's share of tax collected at checkout.
    pub tax: Money,
    /// What that tax was taken of. Absent in quotes from before returns were made of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taxed: Option<Taxed>,
    /// The line's share of fees collected at checkout.
    pub fees: Money,
    /// The marketplace's share of what the goods are sold for, in parts per million; its general rate where it is absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commission_ppm: Option<i64>,
    /// The seller's own price of one, in the seller's currency.
    pub seller_unit: Money,
    /// From the seller's currency to the order's.
    pub rate: Rate,
    /// The customs code, if the seller gave one.
    pub hs: Option<HsCode>,
    /// Where it was made.
    pub origin: Country,
    /// The weight of one piece in grams, if the seller gave it.
    pub weight_grams: Option<u32>,
    /// The ids of the trade rules behind the duty, tax and fees.
    pub rules: Vec<String>,
}

/// What one seller sends from one place: one parcel, one freight charge, one customs declaration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuotedConsignment {
    /// Who sends it.
    pub seller: SellerId,
    /// The country of dispatch.
    pub origin: Country,
    /// The place it is sent from. Absent in quotes from before sellers had several: the shop's main one.
    #[serde(default)]
    pub warehouse: Option<WarehouseId>,
    /// The shipping method's code; `domestic` where nothing crosses a border.
    pub shipping_code: String,
    /// The zone of the address, where the way has zones and the address was known.
    #[serde(default)]
    pub zone: Option<String>,
    /// Who pays duty and tax of this parcel.
    pub incoterm: Incoterm,
    /// The earliest day of delivery, counted from dispatch.
    pub days_min: u16,
    /// The latest day of delivery, counted from dispatch.
    pub days_max: u16,
    /// What is in it.
    pub lines: Vec<QuotedLine>,
    /// Its landed price.
    pub breakdown: Breakdown,
}

impl QuotedConsignment {
    /// The place it is sent from.
    #[must_use]
    pub fn warehouse(&self) -> WarehouseId {
        self.warehouse.unwrap_or(WarehouseId::main_of(self.seller))
    }
}

/// The sums of an order over its consignments.
///
/// **Invariant:** `goods + shipping − discount + duty + tax + fees = total`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    /// The goods before the discount.
    pub goods: Money,
    /// Freight.
    pub shipping: Money,
    /// What a coupon takes off the goods.
    pub discount: Money,
    /// Import duty collected at checkout.
    pub duty: Money,
    /// Import tax collected at checkout.
    pub tax: Money,
    /// Fees collected at checkout.
    pub fees: Money,
    /// What the shopper pays at checkout.
    pub total: Money,
    /// What the addressee is likely to pay at the door, over all DAP consignments; `None` when there are none.
    pub estimate_at_door: Option<Money>,
}

/// A landed price that holds until it expires. Stored and shown as JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// Its id.
    pub id: QuoteId,
    /// The currency of every amount but the sellers' own prices.
    pub currency: Currency,
    /// The country of delivery.
    pub country: Country,
    /// Who pays duty and tax, as the shopper chose.
    pub incoterm: Incoterm,
    /// The shipping method the shopper chose.
    pub shipping_code: String,
    /// One per seller and place of dispatch.
    pub consignments: Vec<QuotedConsignment>,
    /// The sums.
    #[serde(flatten)]
    pub totals: Totals,
    /// The first moment at which it no longer holds.
    pub expires_at: Timestamp,
    /// The rates that were used, each once.
    pub rates: Vec<Rate>,
}

impl Quote {
    /// The sums over consignments, all in `currency`.
    ///
    /// # Errors
    /// [`MoneyError::CurrencyMismatch`] when a consignment is in another currency, [`MoneyError::Overflow`].
    pub fn sum(
        currency: Currency,
        consignments: &[QuotedConsignment],
    ) -> Result<Totals, MoneyError> {
        let sum = |part: fn(&Breakdown) -> Money| {
            Money::sum(
                currency,
                consignments
                    .iter()
                    .map(|consignment| part(&consignment.breakdown)),
            )
        };
        let at_door: Vec<Money> = consignments
            .iter()
            .filter_map(|consignment| consignment.breakdown.estimate_at_door)
            .collect();
        Ok(Totals {
            goods: sum(|parts| parts.goods)?,
            shipping: sum(|parts| parts.shipping)?,
            discount: sum(|parts| parts.discount)?,
            duty: sum(|parts| parts.duty)?,
            tax: sum(|parts| parts.tax)?,
            fees: sum(|parts| parts.fees)?,
            total: sum(|parts| parts.total)?,
            estimate_at_door: match at_door.is_empty() {
                true => None,
                false => Some(Money::sum(currency, at_door)?),
            },
        })
    }

    /// When a quote made now stops to hold.
    #[must_use]
    pub fn expiry(made_at: Timestamp) -> Timestamp {
        made_at.plus(QUOTE_LIFETIME)
    }

    /// Whether it still holds at this moment.
    #[must_use]
    pub fn holds(&self, at: Timestamp) -> bool {
        at < self.expires_at
    }
}
