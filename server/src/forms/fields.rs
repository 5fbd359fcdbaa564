//! A form's body, read leniently: what is wrong with it is said when a field is asked for, never by refusing it whole.

use std::collections::BTreeMap;
use std::str::FromStr;

use app::problem::{FieldProblem, FieldReason};
use domain::ids::OrderLineId;
use domain::money::{Currency, Money};

/// More fields than any form of the shop has; the rest is not looked at.
const FIELDS_MAX: usize = 200;

/// The fields of a form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fields(BTreeMap<String, Entry>);

/// What one name of the body carries.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Entry {
    Text(String),
    /// Sent twice, not UTF-8, or with control characters: which value was meant is anybody's guess.
    Unusable,
}

impl Fields {
    /// Reads `application/x-www-form-urlencoded`.
    pub fn parse(body: &[u8]) -> Self {
        let mut fields = Self::default();
        for pair in body
            .split(|byte| *byte == b'&')
            .filter(|pair| !pair.is_empty())
            .take(FIELDS_MAX)
        {
            let mut sides = pair.splitn(2, |byte| *byte == b'=');
            let name = decoded(sides.next().unwrap_or_default());
            let value = decoded(sides.next().unwrap_or_default());
            // A name that is not text is no name that anybody will ask for.
            if let Ok(name) = String::from_utf8(name) {
                fields.add(name, value);
            }
        }
        fields
    }

    /// Adds a field; a second one of the same name spoils both.
    pub fn add(&mut self, name: String, value: Vec<u8>) {
        let entry = String::from_utf8(value)
            .ok()
            .filter(|text| is_clean(text))
            .map_or(Entry::Unusable, Entry::Text);
        self.0
            .entry(name)
            .and_modify(|known| *known = Entry::Unusable)
            .or_insert(entry);
    }

    /// Units of order lines, from fields named `line-` and the line's id; those with none are left out.
    ///
    /// # Errors
    /// What is no line or no number.
    pub fn units(&self) -> Result<Vec<(OrderLineId, u32)>, FieldProblem> {
        let mut units = Vec::new();
        for name in self.0.keys() {
            let Some(line) = name.strip_prefix("line-") else {
                continue;
            };
            let malformed = |_| FieldProblem::new(&**name, FieldReason::Malformed);
            let line = line.parse().map_err(malformed)?;
            let count = u32::try_from(self.number(name)?);
            let count = count.map_err(|_| FieldProblem::new(&**name, FieldReason::OutOfRange))?;
            if count > 0 {
                units.push((line, count));
            }
        }
        Ok(units)
    }

    /// A field's text without the spaces around it; `None` when it was not sent.
    ///
    /// # Errors
    /// `malformed` for text that is not usable.
    pub fn optional(&self, name: &str) -> Result<Option<&str>, FieldProblem> {
        match self.0.get(name) {
            None => Ok(None),
            Some(Entry::Text(text)) => Ok(Some(text.trim())),
            Some(Entry::Unusable) => Err(FieldProblem::new(name, FieldReason::Malformed)),
        }
    }

    /// A field's text, for fields that a use case checks by itself: empty when it was not sent.
    ///
    /// # Errors
    /// `malformed` for text that is not usable.
    pub fn text(&self, name: &str) -> Result<String, FieldProblem> {
        Ok(self.optional(name)?.unwrap_or_default().to_owned())
    }

    /// A field's text to the letter: spaces belong to a password.
    ///
    /// # Errors
    /// `malformed` for text that is not usable.
    pub fn verbatim(&self, name: &str) -> Result<String, FieldProblem> {
        match self.0.get(name) {
            Some(Entry::Text(text)) => Ok(text.clone()),
            _ => self.text(name),
        }
    }

    /// A field that must be there and not empty.
    ///
    /// # Errors
    /// `missing`, `malformed`.
    pub fn required(&self, name: &str) -> Result<&str, FieldProblem> {
        let text = self.optional(name)?.filter(|text| !text.is_empty());
        text.ok_or_else(|| FieldProblem::new(name, FieldReason::Missing))
    }

    /// An id, or anything else that is read from text.
    ///
    /// # Errors
    /// `missing`, `malformed`.
    pub fn parsed<T: FromStr>(&self, name: &str) -> Result<T, FieldProblem> {
        self.required(name)?
            .parse()
            .map_err(|_| FieldProblem::new(name, FieldReason::Malformed))
    }

    /// A whole number, in the digits of any script of the shop: a phone in Dubai may send `٣`.
    ///
    /// # Errors
    /// `missing`, `not_a_number`, and `out_of_range` for digits beyond 64 bits.
    pub fn number(&self, name: &str) -> Result<i64, FieldProblem> {
        let text = self.required(name)?;
        let digits: String = text.chars().map(latin_digit).collect();
        let unsigned = digits.strip_prefix('-').unwrap_or(&digits);
        let reason =
            match unsigned.bytes().all(|byte| byte.is_ascii_digit()) && !unsigned.is_empty() {
                true => FieldReason::OutOfRange,
                false => return Err(FieldProblem::new(name, FieldReason::NotANumber)),
            };
        digits.parse().map_err(|_| FieldProblem::new(name, reason))
    }

    /// An amount in a currency, as people write it: `19.90`, `19,90`, `1 200`, `٣٫٥`. What could mean two amounts is no
    /// amount: the comma of `1,200` may stand before thousands or before mills.
    ///
    /// # Errors
    /// `missing`, `not_a_number`.
    pub fn amount(&self, name: &str, currency: Currency) -> Result<Money, FieldProblem> {
        let text = self.required(name)?;
        let text: String = text
            .chars()
            .filter(|letter| !letter.is_whitespace())
            .map(latin_digit)
            .collect();
        let wrong = || FieldProblem::new(name, FieldReason::NotANumber);
        let plain = match text.split_once([',', '٫']) {
            Some((_, cents)) if cents.len() == 3 && text.contains(',') => return Err(wrong()),
            Some((whole, cents)) => format!("{whole}.{cents}"),
            None => text,
        };
        Money::parse_decimal(&plain, currency).map_err(|_| wrong())
    }

    /// Everything that can be shown again.
    pub fn values(&self) -> BTreeMap<String, String> {
        let text = |(name, entry): (&String, &Entry)| match entry {
            Entry::Text(text) => Some((name.clone(), text.clone())),
            Entry::Unusable => None,
        };
        self.0.iter().filter_map(text).collect()
    }

    /// Where the form asks to be led afterwards. An address that cannot be used counts as none.
    pub fn next(&self) -> Option<&str> {
        self.optional("next").ok().flatten()
    }
}

/// Text of people may have several lines; other control characters mean nothing in it, and PostgreSQL refuses zero.
fn is_clean(text: &str) -> bool {
    !text
        .chars()
        .any(|character| character.is_control() && !matches!(character, '\n' | '\r' | '\t'))
}

fn latin_digit(character: char) -> char {
    let value = match character {
        '٠'..='٩' => u32::from(character) - u32::from('٠'),
        '۰'..='۹' => u32::from(character) - u32::from('۰'),
        other => return other,
    };
    char::from_digit(value, 10).unwrap_or(character)
}

fn decoded(text: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((&first, tail)) = rest.split_first() {
        let hex = (first == b'%')
            .then(|| tail.get(..2))
            .flatten()
            .and_then(hex_byte);
        let (byte, left) = match (first, hex) {
            (_, Some(byte)) => (byte, &tail[2..]),
            (b'+', None) => (b' ', tail),
            (other, None) => (other, tail),
        };
        bytes.push(byte);
        rest = left;
    }
    bytes
}

fn hex_byte(two: &[u8]) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    u8::try_from(digit(two[0])? * 16 + digit(two[1])?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reason(problem: Result<impl Sized, FieldProblem>) -> Option<FieldReason> {
        problem.err().map(|problem| problem.reason)
    }

    #[test]
    fn a_field_is_read_as_it_was_typed() {
        let fields = Fields::parse(
            "name=%D0%90%D0%B9%D0%B3%D0%B5%D1%80%D1%96%D0%BC+A&note=a%2Bb%26c&empty=&bare"
                .as_bytes(),
        );
        assert_eq!(fields.required("name"), Ok("Айгерім A"));
        assert_eq!(fields.required("note"), Ok("a+b&c"));
        assert_eq!(fields.optional("bare"), Ok(Some("")));
        assert_eq!(reason(fields.required("empty")), Some(FieldReason::Missing));
        assert_eq!(
            reason(fields.required("absent")),
            Some(FieldReason::Missing)
        );
    }

    #[test]
    fn a_field_that_was_sent_twice_is_not_guessed() {
        let fields = Fields::parse(b"quantity=1&quantity=99");
        assert_eq!(
            reason(fields.number("quantity")),
            Some(FieldReason::Malformed)
        );
    }

    #[test]
    fn bytes_that_are_no_text_are_malformed() {
        for body in [
            &b"name=%FF%FE"[..],
            b"name=a%00b",
            b"name=\xc3\x28",
            b"name=%1b[31m",
        ] {
            assert_eq!(
                reason(Fields::parse(body).required("name")),
                Some(FieldReason::Malformed),
                "{body:?}"
            );
        }
        assert_eq!(
            Fields::parse(b"name=100%&x=%zz").required("name"),
            Ok("100%")
        );
        assert_eq!(Fields::parse(b"%FF=1"), Fields::default());
    }

    #[test]
    fn a_number_is_read_in_the_digits_of_the_shopper() {
        let number = |text: &str| Fields::parse(format!("n={text}").as_bytes()).number("n");
        assert_eq!(number("12"), Ok(12));
        assert_eq!(number("-3"), Ok(-3));
        assert_eq!(number("٣٤"), Ok(34));
        for text in ["1.5", "1e3", "0x10", "zwei", "-", "1 2", "NaN"] {
            assert_eq!(
                reason(number(text)),
                Some(FieldReason::NotANumber),
                "{text}"
            );
        }
        assert_eq!(
            reason(number("99999999999999999999")),
            Some(FieldReason::OutOfRange)
        );
    }

    #[test]
    fn an_amount_is_read_as_people_write_it_and_never_guessed() {
        let amount = |text: &str, currency| {
            let fields = Fields::parse(format!("n={text}").as_bytes());
            fields.amount("n", currency).map(|money| money.minor)
        };
        for (text, minor) in [
            ("19.90", 19_90),
            ("19,9", 19_90),
            ("1 200", 120_000),
            ("٣٫٥", 3_50),
            ("0", 0),
            ("-1", -1_00),
        ] {
            assert_eq!(amount(text, Currency::PLN), Ok(minor), "{text}");
        }
        for text in [
            "1,200", "1.999", "1e3", "12 zł", "1,2,3", "NaN", "0x1", "--1", ".",
        ] {
            let refused = reason(amount(text, Currency::PLN));
            assert_eq!(refused, Some(FieldReason::NotANumber), "{text}");
        }
        assert_eq!(amount("1200", Currency::JPY), Ok(1200));
        assert!(amount("12.5", Currency::JPY).is_err());
    }

    #[test]
    fn a_form_of_a_million_fields_is_cut_off() {
        let body = (0..100_000)
            .map(|number| format!("f{number}=1&"))
            .collect::<String>();
        assert_eq!(Fields::parse(body.as_bytes()).values().len(), FIELDS_MAX);
    }
}
