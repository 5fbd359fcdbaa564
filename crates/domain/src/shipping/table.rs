//! How a parcel travels, what that costs, and who clears it at the border.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::money::{Money, MoneyError, Rounding};
use crate::place::Country;

/// Who pays duty and tax (Incoterms 2020). It belongs to the shipping method: never collected at checkout *and* shipped
/// DAP, or the shopper would pay twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Incoterm {
    /// Delivered duty paid: the marketplace collects duty and tax at checkout.
    Ddp,
    /// Delivered at place: the addressee pays at the door.
    Dap,
}

impl Incoterm {
    /// `ddp` or `dap`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Incoterm::Ddp => "ddp",
            Incoterm::Dap => "dap",
        }
    }

    /// Reads `ddp` or `dap`, in either case.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Incoterm> {
        [Incoterm::Ddp, Incoterm::Dap]
            .into_iter()
            .find(|term| term.as_str().eq_ignore_ascii_case(name))
    }
}

/// By whom a parcel is carried: some thresholds differ for the post and for couriers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Carriage {
    /// The public post, under the conventions of the Universal Postal Union.
    Post,
    /// An express or parcel carrier.
    #[default]
    Courier,
}

/// One way to send a parcel to a country, from one origin or from anywhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShippingMethod {
    /// `economy`, `standard`, `express`, or `domestic`.
    pub code: String,
    /// The country of dispatch; `None` stands for any other country.
    #[serde(default)]
    pub origin: Option<Country>,
    /// The country of delivery.
    pub destination: Country,
    /// Who pays duty and tax.
    pub incoterm: Incoterm,
    /// By whom it is carried.
    #[serde(default)]
    pub carriage: Carriage,
    /// The price of a parcel, whatever it weighs.
    #[serde(with = "money_text")]
    pub base: Money,
    /// What a kilogram adds, charged by the gram. In the currency of `base`.
    #[serde(with = "money_text")]
    pub per_kg: Money,
    /// The earliest day of delivery, counted from dispatch.
    pub days_min: u16,
    /// The latest day of delivery, counted from dispatch.
    pub days_max: u16,
    /// Whether the parcel can be followed.
    pub tracked: bool,
    /// Place names between the seller and the shopper, for the ribbon, in order of travel. Empty for domestic parcels.
    #[serde(default)]
    pub stops: Vec<String>,
}

impl ShippingMethod {
    /// The price of a parcel of this weight, in the method's currency, rounded up to its minor unit.
    ///
    /// # Errors
    /// [`MoneyError::CurrencyMismatch`] for a row with two currencies, [`MoneyError::Overflow`].
    pub fn price(&self, weight_grams: u32) -> Result<Money, MoneyError> {
        let by_weight = self
            .per_kg
            .times_ratio(i64::from(weight_grams), 1000, Rounding::Ceil)?;
        self.base.checked_add(by_weight)
    }
}

/// The data rows cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ShippingError {
    /// The text is malformed.
    #[error("the shipping methods cannot be read: {reason}")]
    Malformed {
        /// What the reader said, with the place.
        reason: String,
    },
    /// A row contradicts itself or another row.
    #[error("shipping method {code} to {destination}: {reason}")]
    BadRow {
        /// The code of the row.
        code: String,
        /// Its destination.
        destination: Country,
        /// What is wrong.
        reason: &'static str,
    },
}

/// Every way to send a parcel, from data rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShippingTable {
    rows: Vec<ShippingMethod>,
    /// Places in `rows`, ascending.
    by_destination: BTreeMap<Country, Vec<usize>>,
}

impl ShippingTable {
    /// Reads rows `[[method]]`; see `rules/shipping-methods.toml`.
    ///
    /// # Errors
    /// [`ShippingError`] with the first row that cannot be used.
    pub fn from_toml(text: &str) -> Result<ShippingTable, ShippingError> {
        let file: TableFile = toml::from_str(text).map_err(|error| ShippingError::Malformed {
            reason: error.to_string(),
        })?;
        ShippingTable::from_rows(file.method)
    }

    /// A table of these rows, which keep their order.
    ///
    /// # Errors
    /// [`ShippingError::BadRow`] for a repeated row, mixed currencies, a negative price or days in the wrong order.
    pub fn from_rows(rows: Vec<ShippingMethod>) -> Result<ShippingTable, ShippingError> {
        for (index, row) in rows.iter().enumerate() {
            let repeated = rows[..index].iter().any(|earlier| {
                (&earlier.code, earlier.origin, earlier.destination)
                    == (&row.code, row.origin, row.destination)
            });
            let reason = match row {
                _ if repeated => "the row is there twice",
                row if row.base.currency != row.per_kg.currency => {
                    "base and per_kg differ in currency"
                }
                row if row.base.is_negative() || row.per_kg.is_negative() => {
                    "the price is negative"
                }
                row if row.days_min > row.days_max => "days_min is after days_max",
                _ => continue,
            };
            return Err(ShippingError::BadRow {
                code: row.code.clone(),
                destination: row.destination,
                reason,
            });
        }
        let mut by_destination: BTreeMap<Country, Vec<usize>> = BTreeMap::new();
        for (index, row) in rows.iter().enumerate() {
            by_destination
                .entry(row.destination)
                .or_default()
                .push(index);
        }
        Ok(ShippingTable {
            rows,
            by_destination,
        })
    }

    /// Every row.
    #[must_use]
    pub fn rows(&self) -> &[ShippingMethod] {
        &self.rows
    }

    /// The ways from one country to another, in the order of the rows. A row for the very origin replaces the row of the
    /// same code for any origin. Within a country only the country's own rows count: nothing crosses a border there.
    #[must_use]
    pub fn methods(&self, origin: Country, destination: Country) -> Vec<&ShippingMethod> {
        let places = self.by_destination.get(&destination);
        let to = || places.into_iter().flatten().map(|place| &self.rows[*place]);
        let from_here = |code: &str| to().any(|row| row.origin == Some(origin) && row.code == code);
        to().filter(|row| match row.origin {
            Some(from) => from == origin,
            None => origin != destination && !from_here(&row.code),
        })
        .collect()
    }

    /// The way of this code. A parcel within the country goes by the domestic row whatever the rest of the order goes
    /// by, so one choice covers an order whose sellers sit in several countries.
    #[must_use]
    pub fn find(
        &self,
        origin: Country,
        destination: Country,
        code: &str,
    ) -> Option<&ShippingMethod> {
        let methods = self.methods(origin, destination);
        let exact = methods.iter().copied().find(|row| row.code == code);
        exact.or_else(|| methods.first().copied().filter(|_| origin == destination))
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TableFile {
    method: Vec<ShippingMethod>,
}

/// In data rows an amount is written for people: `"4.90 USD"`.
mod money_text {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    use crate::money::Money;

    pub(super) fn serialize<S: Serializer>(amount: &Money, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(amount)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(source: D) -> Result<Money, D::Error> {
        String::deserialize(source)?
            .parse()
            .map_err(D::Error::custom)
    }
}
