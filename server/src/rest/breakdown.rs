//! The parts of a landed price and the rules behind them.

use domain::landed::{AppliedRule, Breakdown, Collected, LineDuty, RuleKind, RuleStatus, Unknown};
use domain::quote::Totals;
use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;

use super::amount::Amount;

/// What makes a total: `goods + shipping − discount + duty + tax + fees = total`, every part without tax and never negative.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Parts {
    /// The goods before the discount.
    pub goods: Amount,
    /// Freight.
    pub shipping: Amount,
    /// What a coupon takes off the goods.
    pub discount: Amount,
    /// Import duty collected at checkout.
    pub duty: Amount,
    /// Import tax collected at checkout.
    pub tax: Amount,
    /// Fees of customs and carriers collected at checkout.
    pub fees: Amount,
    /// What is paid at checkout.
    pub total: Amount,
    /// What the addressee is likely to pay at the door (DAP); `null` when all is collected at checkout.
    pub estimate_at_door: Option<Amount>,
}

/// A rule that was applied.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct RuleBody {
    /// Its id.
    #[schema(example = "eu-low-value-duty-2026")]
    pub id: String,
    /// `duty`, `tax` or `fee`.
    #[schema(value_type = String, example = "duty")]
    pub kind: RuleKind,
    /// The law or notice it cites.
    pub source: String,
    /// The first day it holds.
    #[schema(value_type = String, format = Date, example = "2026-07-01")]
    pub valid_from: Date,
    /// `verified` against the source, or `unverified`.
    #[schema(value_type = String, example = "verified")]
    pub status: RuleStatus,
    /// What it amounts to; zero for a relief. Under DAP the estimate for the door.
    pub amount: Amount,
}

/// Something the rules do not answer: more may be collected on delivery.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct OpenQuestion {
    /// `no_rules`, `no_duty_rule`, `no_tax_rule`, `missing_hs_code`, `missing_weight` or `shared_allowance`.
    #[schema(value_type = String, example = "missing_hs_code")]
    pub kind: &'static str,
    /// Index of the line, from zero.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// Id of the rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
}

/// What one line owes.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct LineParts {
    /// Its share of the discount.
    pub discount: Amount,
    /// Import duty.
    pub duty: Amount,
    /// Import tax.
    pub tax: Amount,
    /// Fees.
    pub fees: Amount,
    /// Ids of the rules behind them.
    pub rules: Vec<String>,
}

/// A landed price.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct BreakdownBody {
    /// The parts.
    #[serde(flatten)]
    pub parts: Parts,
    /// Where duty and tax are collected: `at_checkout` or `at_the_door`.
    #[schema(value_type = String, example = "at_checkout")]
    pub collected: Collected,
    /// The parts by line, in the order of the request.
    pub lines: Vec<LineParts>,
    /// Every rule that was applied, reliefs included.
    pub rules: Vec<RuleBody>,
    /// What the rules do not answer.
    pub unknown: Vec<OpenQuestion>,
}

impl From<&Totals> for Parts {
    fn from(totals: &Totals) -> Self {
        Self {
            goods: totals.goods.into(),
            shipping: totals.shipping.into(),
            discount: totals.discount.into(),
            duty: totals.duty.into(),
            tax: totals.tax.into(),
            fees: totals.fees.into(),
            total: totals.total.into(),
            estimate_at_door: totals.estimate_at_door.map(Amount::from),
        }
    }
}

impl From<&Breakdown> for Parts {
    fn from(breakdown: &Breakdown) -> Self {
        Self {
            goods: breakdown.goods.into(),
            shipping: breakdown.shipping.into(),
            discount: breakdown.discount.into(),
            duty: breakdown.duty.into(),
            tax: breakdown.tax.into(),
            fees: breakdown.fees.into(),
            total: breakdown.total.into(),
            estimate_at_door: breakdown.estimate_at_door.map(Amount::from),
        }
    }
}

impl From<&Breakdown> for BreakdownBody {
    fn from(breakdown: &Breakdown) -> Self {
        Self {
            parts: breakdown.into(),
            collected: breakdown.collected,
            lines: breakdown.lines.iter().map(LineParts::from).collect(),
            rules: breakdown.rules.iter().map(RuleBody::from).collect(),
            unknown: breakdown.unknown.iter().map(OpenQuestion::from).collect(),
        }
    }
}

impl From<&LineDuty> for LineParts {
    fn from(line: &LineDuty) -> Self {
        Self {
            discount: line.discount.into(),
            duty: line.duty.into(),
            tax: line.tax.into(),
            fees: line.fees.into(),
            rules: line.rules.clone(),
        }
    }
}

impl From<&AppliedRule> for RuleBody {
    fn from(rule: &AppliedRule) -> Self {
        Self {
            id: rule.id.clone(),
            kind: rule.kind,
            source: rule.source.clone(),
            valid_from: rule.valid_from,
            status: rule.status,
            amount: rule.amount.into(),
        }
    }
}

impl From<&Unknown> for OpenQuestion {
    fn from(unknown: &Unknown) -> Self {
        let (kind, line, rule) = match unknown {
            Unknown::NoRules => ("no_rules", None, None),
            Unknown::NoDutyRule { line } => ("no_duty_rule", Some(*line), None),
            Unknown::NoTaxRule { line } => ("no_tax_rule", Some(*line), None),
            Unknown::MissingHsCode { line } => ("missing_hs_code", Some(*line), None),
            Unknown::MissingWeight { line } => ("missing_weight", Some(*line), None),
            Unknown::SharedAllowance { rule } => ("shared_allowance", None, Some(rule.clone())),
        };
        Self { kind, line, rule }
    }
}
