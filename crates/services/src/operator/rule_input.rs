//! A rule as an operator types it.

use std::collections::BTreeMap;

use domain::landed::{Rule, RuleError, RuleRow};
use domain::money::parse_ppm;
use jiff::civil::Date;
use serde::de::DeserializeOwned;

use crate::reference::Rows;
use crate::seller::fields::FieldProblem;

/// The fields of the form, in its order: those of the data rows, but for the rate, which people write in percent.
#[must_use]
pub fn fields() -> [&'static str; 23] {
    RuleRow::FIELDS.map(|name| if name == "rate_ppm" { "rate" } else { name })
}

const TEXT_CHARS_MAX: usize = 500;

/// What was typed, by field.
pub type RuleInput = BTreeMap<String, String>;

/// A rule as the form shows it.
#[must_use]
pub fn input_of(row: &RuleRow) -> RuleInput {
    let value = serde_json::to_value(row).unwrap_or_default();
    let text = |name: &str| match &value[name] {
        serde_json::Value::Null => String::new(),
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let field = |name: &str| match name {
        "rate" => row.rate_ppm.map_or_else(String::new, percent),
        name => text(name),
    };
    let named = fields().map(|name| (name.to_owned(), field(name)));
    named.into_iter().collect()
}

/// 230,000 millionths as `23`, 7,500 as `0.75`.
fn percent(ppm: i64) -> String {
    let text = format!("{}.{:04}", ppm / 10_000, ppm % 10_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// The row that was typed.
///
/// # Errors
/// Everything that cannot be accepted, each field with its reason.
pub fn row_of(input: &RuleInput, rows: &Rows) -> Result<RuleRow, Vec<FieldProblem>> {
    let mut form = Form {
        input,
        problems: Vec::new(),
    };
    let row = RuleRow {
        id: form.text("id"),
        destination: form.text("destination").to_ascii_uppercase(),
        kind: form.word("kind")?,
        hs_prefix: form.text("hs_prefix").replace(['.', ' '], ""),
        origin: form.text("origin").to_ascii_uppercase(),
        scope: form.word("scope")?,
        carriage: form.optional("carriage", word),
        rate_ppm: form.optional("rate", |text| parse_ppm(&text.replace(',', ".")).ok()),
        base: form.word("base")?,
        amount: form.text("amount"),
        per_kg: form.text("per_kg"),
        over: form.text("over"),
        up_to: form.text("up_to"),
        weight_over_grams: form.optional("weight_over_grams", |text| text.parse().ok()),
        weight_up_to_grams: form.optional("weight_up_to_grams", |text| text.parse().ok()),
        basis: form.word("basis")?,
        per: form.word("per")?,
        valid_from: form.date("valid_from"),
        valid_to: form.optional("valid_to", |text| text.parse().ok()),
        source: form.text("source"),
        checked_on: form.date("checked_on"),
        status: form.word("status")?,
        note: form.text("note"),
    };
    match Rule::from_row(row.clone(), &rows.unions) {
        Err(RuleError::BadField { field, .. }) if form.problems.is_empty() => {
            let field = if field == "rate_ppm" { "rate" } else { field };
            form.refuse(field, "malformed");
        }
        _ => {}
    }
    match form.problems.is_empty() {
        true => Ok(row),
        false => Err(form.problems),
    }
}

struct Form<'a> {
    input: &'a RuleInput,
    problems: Vec<FieldProblem>,
}

impl Form<'_> {
    fn refuse(&mut self, field: &str, reason: &'static str) {
        self.problems.push((field.to_owned(), reason));
    }

    fn text(&mut self, field: &str) -> String {
        let text = self.input.get(field).map_or("", |text| text.trim());
        if text.chars().count() > TEXT_CHARS_MAX {
            self.refuse(field, "too_long");
        }
        if text.is_empty() && matches!(field, "id" | "destination" | "source") {
            self.refuse(field, "missing");
        }
        text.to_owned()
    }

    /// One of a closed set. Only a form that somebody changed sends anything else, so it is refused by itself.
    fn word<T: DeserializeOwned>(&self, field: &str) -> Result<T, Vec<FieldProblem>> {
        let text = self.input.get(field).map_or("", |text| text.trim());
        word(text).ok_or_else(|| vec![(field.to_owned(), "unknown")])
    }

    fn optional<T>(&mut self, field: &str, parse: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let text = self.text(field);
        if text.is_empty() {
            return None;
        }
        let value = parse(&text);
        if value.is_none() {
            self.refuse(field, "malformed");
        }
        value
    }

    fn date(&mut self, field: &str) -> Date {
        let text = self.text(field);
        text.parse().unwrap_or_else(|_| {
            let reason = if text.is_empty() {
                "missing"
            } else {
                "malformed"
            };
            self.refuse(field, reason);
            Date::ZERO
        })
    }
}

fn word<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(text.to_owned())).ok()
}
