//! What is wrong with what a seller typed about a product.

use domain::catalogue::{HsCode, VariantOption};
use domain::customs::GoodsTag;
use domain::money::{Currency, Money};
use domain::place::{Country, Language};
use domain::shipping::PackedSize;

use super::fields::{Checked, CheckedVariant, FieldProblem, ProductInput, VariantInput};

const TITLE_CHARS_MAX: usize = 200;
const DESCRIPTION_CHARS_MAX: usize = 10_000;
const SKU_CHARS_MAX: usize = 60;
const OPTION_CHARS_MAX: usize = 60;
const OPTIONS_MAX: usize = 3;
const VARIANTS_MAX: usize = 100;
/// A tonne: no parcel weighs more.
const WEIGHT_GRAMS_MAX: u32 = 1_000_000;
/// Most units on hand.
pub(super) const STOCK_MAX: i64 = 1_000_000;
/// Ten billion minor units: a price beyond is a slip of the keyboard, and sums of many lines must not overflow.
const PRICE_MINOR_MAX: i64 = 10_000_000_000;

/// What the input is checked against.
#[derive(Debug)]
pub(super) struct Against<'a> {
    pub currency: Currency,
    pub country: &'a str,
    pub categories: &'a [String],
}

/// Gathers problems while it reads.
struct Checker {
    /// Put before the names of fields: `variants.1.`.
    prefix: String,
    problems: Vec<FieldProblem>,
}

/// Checks everything and tells everything that is wrong at once.
pub(super) fn check(
    input: &ProductInput,
    against: &Against<'_>,
) -> Result<Checked, Vec<FieldProblem>> {
    let mut checker = Checker {
        prefix: String::new(),
        problems: Vec::new(),
    };
    let checked = Checked {
        title: checker.keep("title", line(&input.title, TITLE_CHARS_MAX)),
        description: checker.keep("description", prose(&input.description)),
        lang: checker
            .keep("lang", language(&input.lang))
            .unwrap_or(Language::En),
        category: checker.keep("category", category(&input.category, against)),
        hs_code: checker.keep("hs", hs(&input.hs)),
        goods_tags: GoodsTag::names(&GoodsTag::list(&input.goods_tags)),
        origin: checker.keep("origin", origin(&input.origin, against)),
        variants: checker.variants(&input.variants, against.currency),
    };
    if checker.problems.is_empty() {
        Ok(checked)
    } else {
        Err(checker.problems)
    }
}

impl Checker {
    /// The value, or its default and a problem more.
    fn keep<T: Default>(&mut self, field: &str, outcome: Result<T, &'static str>) -> T {
        outcome.unwrap_or_else(|reason| {
            self.problems
                .push((format!("{}{field}", self.prefix), reason));
            T::default()
        })
    }

    fn variants(&mut self, inputs: &[VariantInput], currency: Currency) -> Vec<CheckedVariant> {
        match inputs.len() {
            0 => self.problems.push(("price".to_owned(), "missing")),
            1..=VARIANTS_MAX => {}
            _ => self.problems.push(("variants".to_owned(), "out_of_range")),
        }
        let mut checked = Vec::new();
        for (place, input) in inputs.iter().take(VARIANTS_MAX).enumerate() {
            if place > 0 {
                self.prefix = format!("variants.{place}.");
            }
            let earlier = &inputs[..place];
            checked.push(self.variant(input, earlier, currency));
        }
        self.prefix.clear();
        checked
    }

    fn variant(
        &mut self,
        input: &VariantInput,
        earlier: &[VariantInput],
        currency: Currency,
    ) -> CheckedVariant {
        let twice = earlier
            .iter()
            .any(|other| other.sku.trim() == input.sku.trim());
        let sku = line(&input.sku, SKU_CHARS_MAX);
        let sku = sku.and_then(|sku| if twice { Err("taken") } else { Ok(sku) });
        let read_price = |text: &str| price(text, currency);
        let price = self.keep("price", read_price(&input.price).map(Some));
        CheckedVariant {
            id: input.id,
            sku: self.keep("sku", sku),
            options: self.keep("options", options(&input.options)),
            price: price.unwrap_or(Money::zero(currency)),
            compare_at: self.keep("compare_at", optional(&input.compare_at, read_price)),
            weight_grams: self.keep("weight_grams", optional(&input.weight_grams, weight)),
            size_mm: self.keep("size", optional(&input.size, size)),
            stock: self
                .keep("stock", optional(&input.stock, units))
                .unwrap_or(0),
        }
    }
}

fn language(tag: &str) -> Result<Option<Language>, &'static str> {
    Language::from_tag(tag.trim())
        .map(Some)
        .map_err(|_| "unknown")
}

fn category(slug: &str, against: &Against<'_>) -> Result<String, &'static str> {
    let known = against.categories.iter().find(|known| *known == slug);
    known.cloned().ok_or("unknown")
}

fn origin(code: &str, against: &Against<'_>) -> Result<String, &'static str> {
    match code.trim() {
        "" => Ok(against.country.to_owned()),
        code => match Country::from_code(code) {
            Ok(country) => Ok(country.code().to_owned()),
            Err(_) => Err("unknown"),
        },
    }
}

fn line(text: &str, chars_max: usize) -> Result<String, &'static str> {
    match text.trim() {
        "" => Err("missing"),
        text if text.chars().count() > chars_max => Err("too_long"),
        text if text.chars().any(char::is_control) => Err("malformed"),
        text => Ok(text.to_owned()),
    }
}

fn prose(text: &str) -> Result<String, &'static str> {
    let text = text.trim().replace("\r\n", "\n");
    if text.chars().count() > DESCRIPTION_CHARS_MAX {
        return Err("too_long");
    }
    let odd = text
        .chars()
        .any(|letter| letter.is_control() && !matches!(letter, '\n' | '\t'));
    if odd { Err("malformed") } else { Ok(text) }
}

/// A size in centimetres, as it is stored.
fn size(text: &str) -> Result<String, &'static str> {
    let size = PackedSize::parse_cm(text).ok_or("malformed")?;
    Ok(size.to_string())
}

fn hs(text: &str) -> Result<Option<String>, &'static str> {
    optional(text, |text| {
        HsCode::parse(text)
            .map(|code| code.as_str().to_owned())
            .map_err(|_| "malformed")
    })
}

fn options(options: &[VariantOption]) -> Result<Vec<VariantOption>, &'static str> {
    if options.len() > OPTIONS_MAX {
        return Err("out_of_range");
    }
    let checked = options.iter().map(|option| {
        let (name, value) = (
            line(&option.name, OPTION_CHARS_MAX)?,
            line(&option.value, OPTION_CHARS_MAX)?,
        );
        Ok(VariantOption { name, value })
    });
    checked.collect()
}

/// A comma is a decimal sign unless three digits follow: `1,500` is either 1.5 or 1500, and a guess costs money.
pub(crate) fn price(text: &str, currency: Currency) -> Result<Money, &'static str> {
    let text: String = text
        .chars()
        .filter(|letter| !matches!(letter, ' ' | '\u{a0}' | '\u{202f}'))
        .collect();
    let text = match text.split_once(',') {
        Some((whole, part)) if !part.contains([',', '.']) && part.len() != 3 => {
            format!("{whole}.{part}")
        }
        Some(_) => return Err("malformed"),
        None => text,
    };
    if text.is_empty() {
        return Err("missing");
    }
    let price = Money::parse_decimal(&text, currency).map_err(|_| "malformed")?;
    if (1..=PRICE_MINOR_MAX).contains(&price.minor) {
        Ok(price)
    } else {
        Err("out_of_range")
    }
}

fn weight(text: &str) -> Result<u32, &'static str> {
    let grams: u32 = text.parse().map_err(|_| "not_a_number")?;
    if (1..=WEIGHT_GRAMS_MAX).contains(&grams) {
        Ok(grams)
    } else {
        Err("out_of_range")
    }
}

fn units(text: &str) -> Result<i64, &'static str> {
    let units: i64 = text.parse().map_err(|_| "not_a_number")?;
    if (0..=STOCK_MAX).contains(&units) {
        Ok(units)
    } else {
        Err("out_of_range")
    }
}

pub(crate) fn optional<T>(
    text: &str,
    read: impl FnOnce(&str) -> Result<T, &'static str>,
) -> Result<Option<T>, &'static str> {
    match text.trim() {
        "" => Ok(None),
        text => read(text).map(Some),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_price_is_read_exactly_or_refused() {
        let read = |text| price(text, Currency::PLN).map(|price| price.minor);
        assert_eq!(read("39.90"), Ok(3990));
        assert_eq!(read(" 1 239,9 "), Ok(123_990));
        for (text, reason) in [
            ("1,500", "malformed"),
            ("1.5.0", "malformed"),
            ("1e9", "malformed"),
            ("39.999", "malformed"),
            ("0", "out_of_range"),
            ("-5", "out_of_range"),
            ("999999999999", "out_of_range"),
            ("", "missing"),
        ] {
            assert_eq!(read(text), Err(reason), "{text}");
        }
    }

    #[test]
    fn every_problem_of_every_variant_is_told_at_once() {
        let variant = |sku: &str, price: &str| VariantInput {
            sku: sku.into(),
            price: price.into(),
            ..Default::default()
        };
        let input = ProductInput {
            lang: "xx".into(),
            hs: "12".into(),
            variants: vec![variant("A", "1"), variant("A", "free")],
            ..Default::default()
        };
        let against = Against {
            currency: Currency::PLN,
            country: "PL",
            categories: &["kitchen".to_owned()],
        };
        let mut problems = check(&input, &against).expect_err("nothing in it is right");
        problems.sort();
        let expected = [
            ("category", "unknown"),
            ("hs", "malformed"),
            ("lang", "unknown"),
            ("title", "missing"),
            ("variants.1.price", "malformed"),
            ("variants.1.sku", "taken"),
        ];
        assert_eq!(
            problems,
            expected.map(|(field, reason)| (field.to_owned(), reason))
        );
    }
}
