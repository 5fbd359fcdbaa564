//! The answer: every part of a landed price and the rule it came from.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::row::{RuleKind, RuleStatus};
use crate::money::Money;

/// Where duty and tax are collected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Collected {
    /// With the order's payment (DDP).
    AtCheckout,
    /// By the carrier, from the addressee (DAP).
    AtTheDoor,
}

/// Something the rules do not answer, so that the page can say that more may be collected on delivery.
/// Line numbers count from zero in the order of the input.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Unknown {
    /// No row at all for the destination on this day.
    NoRules,
    /// No duty row for this line.
    NoDutyRule {
        /// The line.
        line: u32,
    },
    /// No tax row for this line.
    NoTaxRule {
        /// The line.
        line: u32,
    },
    /// The line has no HS code; it counts as a tariff line of its own.
    MissingHsCode {
        /// The line.
        line: u32,
    },
    /// The line has no weight, and a rule that was applied goes by weight.
    MissingWeight {
        /// The line.
        line: u32,
    },
    /// The rule is measured per person and period, and only this consignment is known: the allowance may be used up.
    SharedAllowance {
        /// The id of the rule.
        rule: String,
    },
}

/// A rule and what it amounted to over the whole consignment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppliedRule {
    /// The id of the row.
    pub id: String,
    /// The law or notice it cites.
    pub source: String,
    /// The first day of validity.
    pub valid_from: Date,
    /// Whether the row was checked against its source.
    pub status: RuleStatus,
    /// What it levies.
    pub kind: RuleKind,
    /// What it amounted to, in the order's currency; zero for a relief. Under DAP this is the estimate for the door.
    pub amount: Money,
}

/// What a tax was taken of. One rule taxes a line, the most specific.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taxed {
    /// The rate in parts per million: 23 % is 230,000.
    pub rate_ppm: i64,
    /// The line's part of the base, without the tax.
    pub base: Money,
}

/// What one line owes. Under DAP all amounts are zero; nothing is collected at checkout.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineDuty {
    /// The line's share of the discount.
    pub discount: Money,
    /// Import duty and excise.
    pub duty: Money,
    /// Import VAT, GST or sales tax.
    pub tax: Money,
    /// What the tax was taken of, for the return to the tax office; `None` where no rule taxes the line, or under DAP.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taxed: Option<Taxed>,
    /// Fees of customs or carriers.
    pub fees: Money,
    /// The ids of the rules that produced these amounts.
    pub rules: Vec<String>,
}

/// A landed price, in one currency. Every part is without tax and never negative.
///
/// **Invariant:** `goods + shipping − discount + duty + tax + fees = total`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Breakdown {
    /// The goods before the discount.
    pub goods: Money,
    /// Freight, insurance included.
    pub shipping: Money,
    /// What a coupon takes off the goods.
    pub discount: Money,
    /// Import duty and excise collected at checkout.
    pub duty: Money,
    /// Import tax collected at checkout.
    pub tax: Money,
    /// Fees collected at checkout.
    pub fees: Money,
    /// What the shopper pays at checkout.
    pub total: Money,
    /// The parts by line, in the order of the input.
    pub lines: Vec<LineDuty>,
    /// Every rule that was applied, reliefs included.
    pub rules: Vec<AppliedRule>,
    /// What the rules do not answer.
    pub unknown: Vec<Unknown>,
    /// Where duty and tax are collected.
    pub collected: Collected,
    /// Under DAP, what the addressee is likely to pay at the door: duty, tax and fees. `None` under DDP.
    pub estimate_at_door: Option<Money>,
}
