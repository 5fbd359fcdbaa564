//! One way to send a parcel, as a data row.

use jiff::civil::Time;
use serde::{Deserialize, Serialize};

use super::terms::{Carriage, Incoterm};
use super::zone::{Place, Zone};
use crate::money::{Money, MoneyError, Rounding};
use crate::place::Country;

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
    /// Prices by weight, ascending, in the currency of `base`. A parcel above the last step costs `base` and `per_kg`.
    #[serde(default)]
    pub steps: Vec<WeightStep>,
    /// So many cubic centimetres count as a kilogram, where that is more than the parcel weighs: 5000 or 6000.
    #[serde(default)]
    pub volumetric_divisor: Option<u32>,
    /// The heaviest parcel that is taken.
    #[serde(default)]
    pub weight_max_grams: Option<u32>,
    /// Goods of this value or more, after discounts, are carried free.
    #[serde(default, with = "optional_money_text")]
    pub free_from: Option<Money>,
    /// What is ordered before this time of day leaves on the same day, else on the next; without it, always the same day.
    #[serde(default)]
    pub cut_off: Option<CutOff>,
    /// The earliest day of delivery, counted from dispatch.
    pub days_min: u16,
    /// The latest day of delivery, counted from dispatch.
    pub days_max: u16,
    /// Whether the parcel can be followed.
    pub tracked: bool,
    /// Parts of the destination with other prices and days; of several that hold a place the first counts.
    #[serde(default, rename = "zone")]
    pub zones: Vec<Zone>,
    /// Place names between the seller and the shopper, for the ribbon, in order of travel. Empty for domestic parcels.
    #[serde(default)]
    pub stops: Vec<String>,
}

/// A price for parcels up to a weight.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WeightStep {
    /// The heaviest parcel it is for.
    pub up_to_grams: u32,
    /// The price.
    #[serde(with = "money_text")]
    pub price: Money,
}

/// When a day's parcels are handed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CutOff {
    /// The time of day where the parcel leaves.
    pub time: Time,
    /// The IANA name of the time zone there.
    pub time_zone: String,
}

/// What a carrier weighs and measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Load {
    /// The weight of the parcel.
    pub weight_grams: u32,
    /// Its volume, where it is known.
    pub volume_cm3: Option<u32>,
}

impl ShippingMethod {
    /// The weight that is charged: the volumetric one where the carrier counts it and it is more.
    #[must_use]
    pub fn billed_grams(&self, load: Load) -> u32 {
        let volumetric = self
            .volumetric_divisor
            .zip(load.volume_cm3)
            .map(|(divisor, volume)| {
                let grams = (u64::from(volume) * 1000).div_ceil(u64::from(divisor.max(1)));
                u32::try_from(grams).unwrap_or(u32::MAX)
            });
        volumetric.map_or(load.weight_grams, |grams| grams.max(load.weight_grams))
    }

    /// Whether a parcel of this weight is taken.
    #[must_use]
    pub fn takes(&self, load: Load) -> bool {
        self.weight_max_grams
            .is_none_or(|most| load.weight_grams <= most)
    }

    /// The price of such a parcel, in the method's currency, rounded up to its minor unit.
    ///
    /// # Errors
    /// [`MoneyError::CurrencyMismatch`] for a row with two currencies, [`MoneyError::Overflow`].
    pub fn price(&self, load: Load) -> Result<Money, MoneyError> {
        let grams = self.billed_grams(load);
        if let Some(step) = self.steps.iter().find(|step| grams <= step.up_to_grams) {
            return Ok(step.price);
        }
        let by_weight = self
            .per_kg
            .times_ratio(i64::from(grams), 1000, Rounding::Ceil)?;
        self.base.checked_add(by_weight)
    }

    /// The zone that a place lies in.
    #[must_use]
    pub fn zone_of(&self, place: Place<'_>) -> Option<&Zone> {
        self.zones.iter().find(|zone| zone.holds(place))
    }

    /// The same way with the price and the days of a place; `None` where it does not lead there.
    #[must_use]
    pub fn to(&self, place: Place<'_>) -> Option<Self> {
        let Some(zone) = self.zone_of(place) else {
            return Some(self.clone());
        };
        let mut there = self.clone();
        if let Some(surcharge) = zone.surcharge {
            there.base = there.base.checked_add(surcharge).ok()?;
            for step in &mut there.steps {
                step.price = step.price.checked_add(surcharge).ok()?;
            }
            there.free_from = None;
        }
        there.days_min = there.days_min.saturating_add(zone.days_more);
        there.days_max = there.days_max.saturating_add(zone.days_more);
        zone.served.then_some(there)
    }

    /// What keeps the row from being used.
    pub(super) fn fault(&self) -> Option<&'static str> {
        let steps = || self.steps.iter().map(|step| step.price);
        let mut amounts = [self.base, self.per_kg].into_iter().chain(steps());
        if amounts
            .clone()
            .any(|amount| amount.currency != self.base.currency)
        {
            return Some("the amounts differ in currency");
        }
        if amounts.any(Money::is_negative) {
            return Some("the price is negative");
        }
        if self.days_min > self.days_max {
            return Some("days_min is after days_max");
        }
        if !self
            .steps
            .is_sorted_by(|left, right| left.up_to_grams < right.up_to_grams)
        {
            return Some("the steps do not ascend");
        }
        if let Some(fault) = self.zones.iter().find_map(|zone| zone.fault(self.base)) {
            return Some(fault);
        }
        if self.volumetric_divisor == Some(0) {
            return Some("volumetric_divisor is zero");
        }
        None
    }
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

/// The same where an amount may be absent.
pub(super) mod optional_money_text {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    use crate::money::Money;

    pub(in crate::shipping) fn serialize<S: Serializer>(
        amount: &Option<Money>,
        out: S,
    ) -> Result<S::Ok, S::Error> {
        match amount {
            Some(amount) => out.collect_str(amount),
            None => out.serialize_none(),
        }
    }

    pub(in crate::shipping) fn deserialize<'de, D: Deserializer<'de>>(
        source: D,
    ) -> Result<Option<Money>, D::Error> {
        let text = Option::<String>::deserialize(source)?;
        let amount = text.map(|text| text.parse().map_err(D::Error::custom));
        amount.transpose()
    }
}
