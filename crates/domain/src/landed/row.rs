//! One rule as a data row, and the same rule checked.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::money::Money;
use crate::place::Country;
use crate::shipping::Carriage;

/// What a rule levies. A rate of zero is a relief.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RuleKind {
    /// Import duty: one rule per line, the most specific.
    Duty,
    /// Excise: one rule per line, the most specific. Levied on goods, freight and duty, itself a base of the tax, and
    /// counted with the duty in every total.
    Excise,
    /// Import VAT, GST or sales tax: one rule per line, the most specific.
    Tax,
    /// A fee: all that apply, once per consignment.
    Fee,
}

/// Whether somebody compared the row with its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RuleStatus {
    /// Compared with the source on the day `checked_on`.
    Verified,
    /// Plausible, not compared: shown to operators and shoppers as an estimate.
    Unverified,
}

/// What a rate is taken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Base {
    /// The goods after the discount.
    Goods,
    /// Goods and freight.
    #[default]
    Cif,
    /// Goods, freight, duty and excise: the base of most import VAT.
    CifAndDuty,
    /// What exceeds the threshold: value over `over`, weight over `weight_over_grams`.
    Excess,
}

/// On which value a threshold is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// Free on board: goods without international freight. Within this model the same amount as `Goods`.
    Fob,
    /// Goods and freight.
    Cif,
    /// The price of the goods after the discount ("intrinsic value" in EU law).
    #[default]
    Goods,
}

/// Over what a threshold is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ThresholdUnit {
    /// One consignment: all lines together.
    #[default]
    Consignment,
    /// One piece of one line.
    Item,
    /// A person's imports of a calendar month: this consignment and the earlier ones, where those are known.
    PersonMonth,
}

/// Which parcels a rule is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// From outside the destination's customs union.
    #[default]
    Import,
    /// From outside the destination's country, its customs union included.
    CrossBorder,
    /// Every sale into the country, also from a warehouse there by a seller who is established elsewhere.
    Sale,
    /// Only the latter: a seller from abroad sells from a warehouse in the country.
    Home,
}

/// Countries without customs duty between them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CustomsUnion {
    /// The name rows use as a destination or an origin: `EU`, `EAEU`.
    pub code: String,
    /// The member countries.
    pub members: Vec<Country>,
}

impl CustomsUnion {
    /// The countries a code stands for: the members of a union, or one country. `None` where it is neither.
    #[must_use]
    pub fn countries(code: &str, unions: &[CustomsUnion]) -> Option<Vec<Country>> {
        match unions.iter().find(|union| union.code == code) {
            Some(union) => Some(union.members.clone()),
            None => Country::from_code(code).ok().map(|country| vec![country]),
        }
    }
}

/// One rule as a flat row of text, as TOML, CSV and the operator's form carry it. Amounts are written `"3.00 EUR"`.
/// [`Rule::from_row`] checks it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleRow {
    /// A stable name, unique in the set: `eu-duty-flat-2026`.
    pub id: String,
    /// A country or the code of a customs union.
    pub destination: String,
    /// What it levies.
    pub kind: RuleKind,
    /// The first digits of the HS codes it is for; empty for all goods.
    #[serde(default)]
    pub hs_prefix: String,
    /// The country or union the goods were made in; empty for any.
    #[serde(default)]
    pub origin: String,
    /// Which parcels it is for.
    #[serde(default)]
    pub scope: Scope,
    /// Only for parcels carried like this.
    #[serde(default)]
    pub carriage: Option<Carriage>,
    /// A share of the base, in millionths.
    #[serde(default)]
    pub rate_ppm: Option<i64>,
    /// What the rate is taken of.
    #[serde(default)]
    pub base: Base,
    /// A flat amount: of a duty per distinct HS6 code, of a fee per consignment.
    #[serde(default)]
    pub amount: String,
    /// The least duty per kilogram.
    #[serde(default)]
    pub per_kg: String,
    /// Applies above this value …
    #[serde(default)]
    pub over: String,
    /// … and up to and including this value.
    #[serde(default)]
    pub up_to: String,
    /// Applies above this weight (or above `over`, whichever is passed first).
    #[serde(default)]
    pub weight_over_grams: Option<u32>,
    /// Applies up to and including this weight (and up to `up_to`).
    #[serde(default)]
    pub weight_up_to_grams: Option<u32>,
    /// On which value the threshold is measured.
    #[serde(default)]
    pub basis: Basis,
    /// Over what the threshold is measured.
    #[serde(default)]
    pub per: ThresholdUnit,
    /// The first day of validity.
    pub valid_from: Date,
    /// The last day of validity; open when absent.
    #[serde(default)]
    pub valid_to: Option<Date>,
    /// The law or notice, by name and number.
    pub source: String,
    /// The day somebody last looked at it.
    pub checked_on: Date,
    /// Whether it was compared with the source.
    pub status: RuleStatus,
    /// Anything an operator should know.
    #[serde(default)]
    pub note: String,
}

impl RuleRow {
    /// The names of the fields, in the order of forms and tables.
    pub const FIELDS: [&str; 23] = [
        "id",
        "destination",
        "kind",
        "hs_prefix",
        "origin",
        "scope",
        "carriage",
        "rate_ppm",
        "base",
        "amount",
        "per_kg",
        "over",
        "up_to",
        "weight_over_grams",
        "weight_up_to_grams",
        "basis",
        "per",
        "valid_from",
        "valid_to",
        "source",
        "checked_on",
        "status",
        "note",
    ];
}

/// When a rule applies, by value and weight. Without limits it always applies.
///
/// Upper limits must all be kept (free up to 200 € *and* 31 kg); passing one lower limit is enough (else 15 %).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Threshold {
    /// Above this value.
    pub over: Option<Money>,
    /// Up to and including this value.
    pub up_to: Option<Money>,
    /// Above this weight in grams.
    pub weight_over_grams: Option<u32>,
    /// Up to and including this weight in grams.
    pub weight_up_to_grams: Option<u32>,
    /// On which value it is measured.
    pub basis: Basis,
    /// Over what it is measured.
    pub per: ThresholdUnit,
}

/// A rule that passed the checks of [`Rule::from_row`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// The row it was made of.
    pub row: RuleRow,
    /// The destination countries.
    pub destinations: Vec<Country>,
    /// The countries of origin; empty for any.
    pub origins: Vec<Country>,
    /// The flat amount.
    pub amount: Option<Money>,
    /// The least duty per kilogram.
    pub per_kg: Option<Money>,
    /// When it applies.
    pub threshold: Threshold,
}

/// Why a row cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RuleError {
    /// The text is malformed.
    #[error("the rules cannot be read: {reason}")]
    Malformed {
        /// What the reader said, with the place.
        reason: String,
    },
    /// Two rows share an id.
    #[error("rule {id} is there twice")]
    Duplicate {
        /// The id.
        id: String,
    },
    /// A field of a row makes no sense.
    #[error("rule {id}: {field}: {reason}")]
    BadField {
        /// The id of the row.
        id: String,
        /// The name of the field.
        field: &'static str,
        /// What is wrong with it.
        reason: &'static str,
    },
}
