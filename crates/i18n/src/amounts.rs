//! Prices as people read them.
//!
//! The amount has ISO 4217's digits; what is shown follows CLDR and the habits of the market. No digit that is charged
//! is ever hidden: 1,234.50 Pakistani rupees are shown as "Rs 1,234.50" although CLDR would round them to "Rs 1,235",
//! because a receipt whose lines do not add up is worse than two digits too many.

use domain::market::Market;
use domain::money::{Currency, Money};
use domain::place::Language;
use fixed_decimal::Decimal;
use icu::locale::Locale;

use crate::numbers::{Affixes, Numbers, sign_of};
use crate::unstable::{self, Sign};

/// Currencies whose coins are gone from daily life: whole amounts are shown without a fraction ("12 990 ₸").
const WHOLE: [&str; 14] = [
    "AMD", "BDT", "CZK", "EGP", "HUF", "IDR", "KES", "KGS", "KZT", "LKR", "PKR", "RUB", "THB",
    "UZS",
];

/// Signs that shops use and CLDR does not know.
const HOUSE_SIGNS: [(&str, Language, &str); 2] =
    [("UZS", Language::Ru, "сум"), ("UZS", Language::Kk, "сум")];

/// How one currency is written in one language.
#[derive(Debug)]
pub struct Pattern {
    affixes: Affixes,
    fraction: Fraction,
}

/// What happens to the fraction of a whole amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fraction {
    Always,
    OnlyIfNeeded,
}

impl Pattern {
    pub fn new(language: Language, locale: &Locale, currency: Currency, sign: Sign) -> Self {
        let code = currency.code();
        let one = unstable::money_sample(locale, code, sign, 1);
        let minus_one = unstable::money_sample(locale, code, sign, -1);
        let mut affixes = Affixes::from_samples(&one, &minus_one);
        for (_, _, house) in HOUSE_SIGNS
            .iter()
            .filter(|row| (row.0, row.1) == (code, language))
        {
            affixes = affixes.with_sign(code, house);
        }
        // CLDR pads the sample to its display digits: "₸1.00" has some, "¥1" has none.
        let digits = one.chars().filter(char::is_ascii_digit).count();
        let is_whole = digits == 1 || WHOLE.contains(&code);
        Self {
            affixes,
            fraction: if is_whole {
                Fraction::OnlyIfNeeded
            } else {
                Fraction::Always
            },
        }
    }

    pub fn format(&self, numbers: &Numbers, money: Money) -> String {
        let currency = money.currency;
        let mut value = Decimal::from(money.minor);
        value.multiply_pow10(-i16::try_from(currency.exponent()).expect("exponents are 0 to 4"));
        if self.fraction == Fraction::OnlyIfNeeded {
            value.trim_end_if_integer();
        }
        self.affixes
            .write(numbers, &mut value, sign_of(money.minor))
    }

    pub fn sign(&self) -> &str {
        self.affixes.sign()
    }
}

/// Every currency in one language, with signs that cannot be mistaken for another currency's.
#[derive(Debug)]
pub struct Patterns(Vec<Pattern>);

impl Patterns {
    pub fn new(language: Language, locale: &Locale) -> Self {
        let pattern =
            |currency: &Currency| Pattern::new(language, locale, *currency, Sign::Distinct);
        Self(Currency::all().iter().map(pattern).collect())
    }

    pub fn of(&self, currency: Currency) -> &Pattern {
        let index = Currency::all()
            .binary_search(&currency)
            .expect("a Currency is one of the table's");
        &self.0[index]
    }
}

/// The market's own currency as its people write it: "₸", "Ksh", "Rp". Nobody in Almaty needs to be told that ₸ is not
/// some other tenge; dollars and yuan keep their distinct signs there.
pub fn local_pattern(language: Language, market: &Market) -> Pattern {
    let place = market.country.code();
    let tag = match language {
        Language::Ar => format!("ar-{place}-u-nu-latn"),
        other => format!("{}-{place}", other.tag()),
    };
    let locale: Locale = tag.parse().expect("a language and a country make a locale");
    // The narrow sign of the Egyptian pound is a Latin one, which nobody in Cairo writes.
    let sign = match (language, market.currency) {
        (Language::Ar, Currency::EGP) => Sign::Distinct,
        _ => Sign::Local,
    };
    Pattern::new(language, &locale, market.currency, sign)
}
