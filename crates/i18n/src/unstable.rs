//! The only place that touches `icu_experimental`.
//!
//! ICU4X has currency and percent formatting and display names, but not yet under its promise of stability. What the
//! rest of the crate needs from it is small: a few sample strings per language, taken once, and the tables of names.
//! When the crate changes or its parts move into `icu`, this file changes and the golden tests say whether it still
//! speaks CLDR.

use fixed_decimal::Decimal;
use icu::locale::Locale;
use icu_experimental::dimension::currency::CurrencyType;
use icu_experimental::dimension::currency::formatter::CurrencyFormatter;
use icu_experimental::dimension::percent::formatter::PercentFormatter;
use icu_experimental::displaynames::multi::{LanguageDisplayNames, RegionDisplayNames};
use writeable::Writeable;

/// Which sign stands for the currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// Unmistakable among all currencies: "US$", "CN¥", "KZT".
    Distinct,
    /// As people write it at home: "$", "¥", "₸".
    Local,
}

/// One amount in one currency, as CLDR writes it; "₸1.00".
pub fn money_sample(locale: &Locale, currency: &str, sign: Sign, amount: i64) -> String {
    let currency = CurrencyType::try_from_str(currency).expect("ISO 4217 codes are currency types");
    let (prefs, options) = (locale.into(), Default::default());
    let formatter = match sign {
        Sign::Distinct => CurrencyFormatter::try_new_symbol(prefs, currency, options),
        Sign::Local => CurrencyFormatter::try_new_symbol_narrow(prefs, currency, options),
    };
    let amount = Decimal::from(amount);
    let formatter = formatter.expect("compiled data falls back on the root locale and on the code");
    formatter
        .format_fixed_decimal(&amount)
        .write_to_string()
        .into_owned()
}

/// One number of per cent; "1%", "%1", "1 %".
pub fn percent_sample(locale: &Locale, number: i64) -> String {
    let formatter = PercentFormatter::try_new(locale.into(), Default::default());
    let formatter = formatter.expect("compiled data falls back on the root locale");
    formatter
        .format(&Decimal::from(number))
        .write_to_string()
        .into_owned()
}

/// The names of countries and languages in one language.
#[derive(Debug)]
pub struct Names {
    regions: RegionDisplayNames,
    languages: LanguageDisplayNames,
}

impl Names {
    pub fn new(locale: &Locale) -> Self {
        let regions = RegionDisplayNames::try_new(locale.into(), Default::default());
        let languages = LanguageDisplayNames::try_new(locale.into(), Default::default());
        Self {
            regions: regions.expect("compiled data falls back on the root locale"),
            languages: languages.expect("compiled data falls back on the root locale"),
        }
    }

    /// The name of an ISO 3166 code; `None` where CLDR has none.
    pub fn region(&self, code: &str) -> Option<&str> {
        self.regions.of(code.parse().ok()?)
    }

    /// The name of the primary language of a BCP 47 tag; `None` where CLDR has none.
    pub fn language(&self, tag: &str) -> Option<&str> {
        let primary = tag.split(['-', '_']).next()?;
        self.languages.of(primary.parse().ok()?)
    }
}
