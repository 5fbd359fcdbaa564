//! Numbers, shares and weights.

use std::borrow::Cow;

use domain::place::Language;
use fixed_decimal::{Decimal, Sign};
use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentNumber;
use icu::decimal::DecimalFormatter;
use icu::decimal::options::DecimalFormatterOptions;
use icu::locale::Locale;
use writeable::Writeable;

use crate::{formatter, unstable};

/// What CLDR writes before and after the digits, for amounts above and below zero.
///
/// Building an ICU formatter per currency, or asking one per price, costs more than a listing page may spend. The signs
/// and spaces around the digits do not depend on the digits, so they are cut out of two samples once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Affixes {
    positive: (Box<str>, Box<str>),
    negative: (Box<str>, Box<str>),
}

impl Affixes {
    /// From the samples of 1 and of -1.
    pub fn from_samples(one: &str, minus_one: &str) -> Self {
        Self {
            positive: split(one),
            negative: split(minus_one),
        }
    }

    /// The same with another sign for the currency.
    pub fn with_sign(mut self, old: &str, new: &str) -> Self {
        for part in [&mut self.positive, &mut self.negative] {
            part.0 = part.0.replace(old, new).into_boxed_str();
            part.1 = part.1.replace(old, new).into_boxed_str();
        }
        self
    }

    /// Writes the digits of `value`, without its sign, between the affixes that its sign calls for.
    pub fn write(&self, numbers: &Numbers, value: &mut Decimal, sign: Sign) -> String {
        let (before, after) = match sign {
            Sign::Negative => &self.negative,
            _ => &self.positive,
        };
        let mut out = String::with_capacity(before.len() + after.len() + 24);
        out.push_str(before);
        value.set_sign(Sign::None);
        numbers.write(value, &mut out);
        out.push_str(after);
        out
    }

    /// What stands around a positive number, without spaces and marks: the currency's sign.
    pub fn sign(&self) -> &str {
        let (before, after) = &self.positive;
        let is_filler = |character: char| {
            character.is_whitespace() || matches!(character, '\u{200E}' | '\u{200F}')
        };
        let before = before.trim_matches(is_filler);
        if before.is_empty() {
            after.trim_matches(is_filler)
        } else {
            before
        }
    }
}

/// The sign of an amount in whole units.
pub fn sign_of(amount: i64) -> Sign {
    if amount < 0 {
        Sign::Negative
    } else {
        Sign::None
    }
}

fn split(sample: &str) -> (Box<str>, Box<str>) {
    let first = sample.find(|character: char| character.is_ascii_digit());
    let last = sample.rfind(|character: char| character.is_ascii_digit());
    let (first, last) = first.zip(last).expect("a sample contains Latin digits");
    (sample[..first].into(), sample[last + 1..].into())
}

/// Numbers in one language.
#[derive(Debug)]
pub struct Numbers {
    decimal: DecimalFormatter,
    percent: Affixes,
    gram: &'static str,
    kilogram: &'static str,
}

impl Numbers {
    pub fn new(language: Language, locale: &Locale) -> Self {
        let decimal = DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default());
        let (gram, kilogram) = weight_units(language);
        Self {
            decimal: decimal.expect("compiled data falls back on the root locale"),
            percent: Affixes::from_samples(
                &unstable::percent_sample(locale, 1),
                &unstable::percent_sample(locale, -1),
            ),
            gram,
            kilogram,
        }
    }

    pub fn write(&self, value: &Decimal, out: &mut String) {
        self.decimal
            .format(value)
            .write_to(out)
            .expect("writing to a String does not fail");
    }

    pub fn integer(&self, value: i64) -> String {
        self.decimal
            .format(&Decimal::from(value))
            .write_to_string()
            .into_owned()
    }

    /// A share in parts per million, exact: 160,000 ppm is "16%", 7,500 ppm is "0.75%".
    pub fn tenths(&self, tenths: u32) -> String {
        let mut value = Decimal::from(tenths);
        value.multiply_pow10(-1);
        let mut out = String::new();
        self.write(&value, &mut out);
        out
    }

    pub fn percent_ppm(&self, ppm: i64) -> String {
        let mut value = Decimal::from(ppm);
        value.multiply_pow10(-4);
        value.trim_end();
        self.percent.write(self, &mut value, sign_of(ppm))
    }

    /// A weight, exact: 850 is "850 g", 1,250 is "1.25 kg".
    pub fn weight_grams(&self, grams: u32) -> String {
        let mut value = Decimal::from(grams);
        let unit = if grams < 1000 {
            self.gram
        } else {
            value.multiply_pow10(-3);
            value.trim_end();
            self.kilogram
        };
        let mut out = String::with_capacity(16);
        self.write(&value, &mut out);
        out.push_str(unit);
        out
    }
}

/// CLDR's short unit names with the space before them. A no-break space: "850" at the end of a line and "g" on the next
/// is hard to read.
const fn weight_units(language: Language) -> (&'static str, &'static str) {
    match language {
        Language::Ru | Language::Kk => ("\u{a0}г", "\u{a0}кг"),
        Language::Ar => ("\u{a0}غرام", "\u{a0}كغم"),
        Language::ZhHans | Language::En | Language::Tr => ("\u{a0}g", "\u{a0}kg"),
    }
}

/// A number as an argument of a message.
///
/// `intl_pluralrules` 7.0.2, which Fluent asks, forgets the "modulo 100" in Arabic's rules: 111 would be "other" instead
/// of "many". From 100 on, Arabic therefore gets a number below 100 of the right form to select by, and the number to
/// show rides along in `currency`, which no message uses.
pub fn fluent_number(language: Language, number: i64) -> FluentValue<'static> {
    let rest = number.unsigned_abs() % 100;
    if language != Language::Ar || number.unsigned_abs() < 100 {
        return FluentValue::from(number);
    }
    // CLDR 48, ar: few is n % 100 = 3..10, many is 11..99; 100, 101 and 102 are "other".
    let selected = if rest >= 3 { rest } else { 100 };
    let mut value = FluentNumber::from(selected);
    value.options.currency = Some(number.to_string());
    FluentValue::Number(value)
}

/// Writes the numbers inside messages with the language's own grouping.
///
/// Fluent takes a plain function without captures, hence one instance per language.
pub fn fluent_formatter<M>(language: Language) -> fn(&FluentValue<'_>, &M) -> Option<String> {
    fn show(value: &FluentValue<'_>, language: Language) -> Option<String> {
        let FluentValue::Number(number) = value else {
            return None;
        };
        let carried = number.options.currency.as_deref().map(Cow::Borrowed);
        let whole: i64 = carried.unwrap_or_else(|| number.as_string()).parse().ok()?;
        Some(formatter::formats(language).numbers.integer(whole))
    }
    match language {
        Language::En => |value, _| show(value, Language::En),
        Language::ZhHans => |value, _| show(value, Language::ZhHans),
        Language::Ru => |value, _| show(value, Language::Ru),
        Language::Kk => |value, _| show(value, Language::Kk),
        Language::Tr => |value, _| show(value, Language::Tr),
        Language::Ar => |value, _| show(value, Language::Ar),
    }
}
