//! Markets: the countries shoppers buy from, each with its languages, currency and customs of the trade.

mod address;
mod form;
mod regions;
mod table;
mod terms;

pub use address::{Address, AddressProblem, AddressReason};
pub use form::{AddressField, AddressForm, Choice, FieldName, Need};
pub use terms::{MarketTerms, MarketTermsError};

use crate::money::{Currency, Money, MoneyError, Rounding, RoundingRule};
use crate::place::{Country, Language};

/// How prices are shown to shoppers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TaxDisplay {
    /// With everything in it: the landed price.
    Inclusive,
    /// Without tax and duty, which are added below.
    Exclusive,
}

/// A country shoppers buy from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Market {
    /// The country.
    pub country: Country,
    /// The market's own languages that have a translation; the first is its default. Every other translation is valid
    /// in the market's URLs too: a Turkish speaker in Poland shops in Turkish.
    pub languages: &'static [Language],
    /// The tags people of the country ask for, translated or not, so that `/pl/pl/` finds the nearest language.
    pub requested_tags: &'static [&'static str],
    /// The default currency.
    pub currency: Currency,
    /// How prices are shown.
    pub tax_display: TaxDisplay,
    /// How converted list prices are rounded, in minor units of `currency`.
    pub rounding: RoundingRule,
    /// How an address is asked for.
    pub address: AddressForm,
    /// The international dialling prefix, with the plus.
    pub phone_prefix: &'static str,
    /// The time zone (IANA) whose midnight begins a rule's day.
    pub time_zone: &'static str,
    /// The smallest coin in use, in minor units of `currency`: what cash on delivery is rounded to.
    pub cash_step_minor: i64,
}

impl Market {
    /// Every market. The first is the default market.
    #[must_use]
    pub const fn all() -> &'static [Market] {
        table::MARKETS
    }

    /// The market of a visitor about whom nothing is known.
    #[must_use]
    pub const fn fallback() -> &'static Market {
        &table::MARKETS[0]
    }

    /// The market of a country code in either case; `None` when nothing is sold there.
    #[must_use]
    pub fn by_country(code: &str) -> Option<&'static Market> {
        Market::all()
            .iter()
            .find(|market| market.country.code().eq_ignore_ascii_case(code))
    }

    /// The market of a country.
    #[must_use]
    pub fn of(country: Country) -> Option<&'static Market> {
        Market::all()
            .iter()
            .find(|market| market.country == country)
    }

    /// The market's default language.
    #[must_use]
    pub fn default_language(&self) -> Language {
        self.languages.first().copied().unwrap_or(Language::En)
    }

    /// The language for a tag in a URL or a header: the nearest translation, else the market's default language.
    #[must_use]
    pub fn language_for(&self, tag: &str) -> Language {
        Language::nearest(tag).unwrap_or_else(|| self.default_language())
    }

    /// What a courier asks for in cash: the nearest multiple of the smallest coin, halves up.
    ///
    /// # Errors
    /// [`MoneyError::CurrencyMismatch`] when the amount is not in the market's currency, [`MoneyError::Overflow`].
    pub fn cash_amount(&self, amount: Money) -> Result<Money, MoneyError> {
        Money::zero(self.currency).checked_add(amount)?;
        let steps = amount.times_ratio(1, self.cash_step_minor, Rounding::HalfUp)?;
        steps.times_ratio(self.cash_step_minor, 1, Rounding::HalfUp)
    }
}
