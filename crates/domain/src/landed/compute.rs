//! From a consignment and the rules to a breakdown.

use jiff::civil::Date;

use super::breakdown::{AppliedRule, Breakdown, Collected, LineDuty, Unknown};
use super::levy::{Levied, levy_duty, levy_fee, levy_tax};
use super::row::RuleKind;
use super::rule_set::RuleSet;
use super::select::{Parcel, fee_lines, select};
use crate::catalogue::HsCode;
use crate::money::{Currency, FxTable, Money, MoneyError};
use crate::place::Country;
use crate::shipping::{Carriage, Incoterm};

/// One line of a consignment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineInput {
    /// The customs code, if known.
    pub hs: Option<HsCode>,
    /// Where the goods were made.
    pub origin: Country,
    /// How many pieces, at least one.
    pub quantity: u32,
    /// The goods of the whole line (unit × quantity) before the discount, without tax, in the order's currency.
    pub goods: Money,
    /// The weight of one piece in grams, if known.
    pub weight_grams: Option<u32>,
}

/// What one seller sends to one address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsignmentInput {
    /// The country of delivery.
    pub destination: Country,
    /// The country of dispatch. Equal to `destination`: nothing crosses a border and nothing is levied; the seller's
    /// price includes the domestic tax.
    pub origin: Country,
    /// What is in it.
    pub lines: Vec<LineInput>,
    /// Freight, without tax.
    pub shipping: Money,
    /// A discount on the goods of all lines together; shared out by their value.
    pub discount: Money,
    /// The day whose rules apply: the day of the quote, in UTC.
    pub date: Date,
    /// Who pays at the border.
    pub incoterm: Incoterm,
    /// By whom it is carried.
    pub carriage: Carriage,
    /// The currency of every amount above and of the answer.
    pub currency: Currency,
}

/// Why there is no landed price.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LandedError {
    /// Amounts that cannot be combined, or a rate that is missing.
    #[error(transparent)]
    Money(#[from] MoneyError),
    /// Nothing is sent.
    #[error("a consignment without lines")]
    NoLines,
    /// A line of zero pieces.
    #[error("line {line} has no quantity")]
    NoQuantity {
        /// The line, from zero.
        line: u32,
    },
    /// An amount below zero.
    #[error("{what} is negative")]
    Negative {
        /// Which amount.
        what: &'static str,
    },
    /// A discount larger than what it is taken off.
    #[error("the discount exceeds the goods")]
    DiscountExceedsGoods,
}

/// Computes the landed price of one consignment.
///
/// Rounding: a levy is computed on the sum of the lines it is for, rounded once (halves up) and shared out over them; flat
/// amounts in another currency are rounded up. The worked example, to Poland: two T-shirts (610910) and shoes (640411),
/// goods 40.00 €, freight 5.00 €: duty 2 × 3.00 = 6.00; VAT 23 % × (40.00 + 5.00 + 6.00) = 11.73; total 62.73 €.
///
/// # Errors
/// [`LandedError`]; no input panics.
pub fn compute(
    input: &ConsignmentInput,
    rules: &RuleSet,
    fx: &FxTable,
) -> Result<Breakdown, LandedError> {
    check(input)?;
    let parcel = Parcel::of(input, fx)?;
    let mut unknown = Vec::new();
    let mut levied: Vec<Levied<'_>> = Vec::new();
    if input.origin != input.destination {
        let customs_free = rules.same_union(input.origin, input.destination);
        let holding: Vec<_> = rules.holding(input.destination, input.date).collect();
        let duties = select(&holding, RuleKind::Duty, &parcel, rules)?;
        let taxes = select(&holding, RuleKind::Tax, &parcel, rules)?;
        unknown = gaps(
            &parcel,
            &duties.missing,
            &taxes.missing,
            holding.is_empty(),
            customs_free,
        );
        for (rule, lines) in &duties.groups {
            levied.push(levy_duty(rule, lines, &parcel)?);
        }
        let duty_by_line = by_line(&parcel, &levied, RuleKind::Duty)?;
        for (rule, lines) in &taxes.groups {
            levied.push(levy_tax(rule, lines, &parcel, &duty_by_line)?);
        }
        for rule in holding
            .iter()
            .copied()
            .filter(|rule| rule.row.kind == RuleKind::Fee)
        {
            let lines = fee_lines(rule, &parcel, rules)?;
            if !lines.is_empty() {
                levied.push(levy_fee(rule, &lines, &parcel, &duty_by_line)?);
            }
        }
        caveats(&parcel, &levied, &mut unknown);
    }
    assemble(&parcel, &levied, unknown)
}

fn check(input: &ConsignmentInput) -> Result<(), LandedError> {
    if input.lines.is_empty() {
        return Err(LandedError::NoLines);
    }
    if let Some(line) = input.lines.iter().position(|line| line.quantity == 0) {
        return Err(LandedError::NoQuantity { line: number(line) });
    }
    let amounts = [
        ("shipping", input.shipping),
        ("the discount", input.discount),
    ];
    let goods = input.lines.iter().map(|line| ("goods", line.goods));
    match amounts
        .into_iter()
        .chain(goods)
        .find(|(_, amount)| amount.is_negative())
    {
        Some((what, _)) => Err(LandedError::Negative { what }),
        None => Ok(()),
    }
}

/// A line's number in answers. A cart has at most a hundred lines; beyond four milliards they share one number.
pub(super) fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

/// What no row answers.
fn gaps(
    parcel: &Parcel<'_>,
    no_duty: &[usize],
    no_tax: &[usize],
    no_rules: bool,
    customs_free: bool,
) -> Vec<Unknown> {
    let mut unknown = Vec::new();
    if no_rules {
        unknown.push(Unknown::NoRules);
    } else {
        if !customs_free {
            unknown.extend(no_duty.iter().map(|line| Unknown::NoDutyRule {
                line: number(*line),
            }));
        }
        unknown.extend(no_tax.iter().map(|line| Unknown::NoTaxRule {
            line: number(*line),
        }));
    }
    if !customs_free {
        let lines = parcel
            .input
            .lines
            .iter()
            .enumerate()
            .filter(|(_, line)| line.hs.is_none());
        unknown.extend(lines.map(|(line, _)| Unknown::MissingHsCode { line: number(line) }));
    }
    unknown
}

/// What the applied rows answer only in part.
fn caveats(parcel: &Parcel<'_>, levied: &[Levied<'_>], unknown: &mut Vec<Unknown>) {
    if levied.iter().any(|levy| levy.rule.goes_by_weight()) {
        let lines = parcel
            .input
            .lines
            .iter()
            .enumerate()
            .filter(|(_, line)| line.weight_grams.is_none());
        unknown.extend(lines.map(|(line, _)| Unknown::MissingWeight { line: number(line) }));
    }
    let shared = levied.iter().filter(|levy| levy.rule.is_shared_allowance());
    unknown.extend(shared.map(|levy| Unknown::SharedAllowance {
        rule: levy.rule.row.id.clone(),
    }));
}

/// The sum of one kind of levy on each line.
fn by_line(
    parcel: &Parcel<'_>,
    levied: &[Levied<'_>],
    kind: RuleKind,
) -> Result<Vec<Money>, MoneyError> {
    let mut sums = vec![Money::zero(parcel.input.currency); parcel.input.lines.len()];
    for levy in levied.iter().filter(|levy| levy.rule.row.kind == kind) {
        for (line, share) in &levy.shares {
            sums[*line] = sums[*line].checked_add(*share)?;
        }
    }
    Ok(sums)
}

fn assemble(
    parcel: &Parcel<'_>,
    levied: &[Levied<'_>],
    unknown: Vec<Unknown>,
) -> Result<Breakdown, LandedError> {
    let input = parcel.input;
    let zero = Money::zero(input.currency);
    let sum = |amounts: &[Money]| Money::sum(input.currency, amounts.iter().copied());
    let [duties, taxes, fees] = [
        by_line(parcel, levied, RuleKind::Duty)?,
        by_line(parcel, levied, RuleKind::Tax)?,
        by_line(parcel, levied, RuleKind::Fee)?,
    ];
    let levies = [sum(&duties)?, sum(&taxes)?, sum(&fees)?];
    let (collected, estimate_at_door) = match input.incoterm {
        Incoterm::Ddp => (Collected::AtCheckout, None),
        Incoterm::Dap => (Collected::AtTheDoor, Some(sum(&levies)?)),
    };
    let due = |amount: Money| {
        if collected == Collected::AtCheckout {
            amount
        } else {
            zero
        }
    };
    let [duty, tax, fee] = levies.map(due);
    let paid = [parcel.goods_net, input.shipping, duty, tax, fee];
    let lines = (0..input.lines.len()).map(|line| LineDuty {
        discount: parcel.lines[line].discount,
        duty: due(duties[line]),
        tax: due(taxes[line]),
        fees: due(fees[line]),
        rules: levied
            .iter()
            .filter(|levy| levy.shares.iter().any(|(index, _)| *index == line))
            .map(|levy| levy.rule.row.id.clone())
            .collect(),
    });
    Ok(Breakdown {
        goods: parcel.goods,
        shipping: input.shipping,
        discount: input.discount,
        duty,
        tax,
        fees: fee,
        total: sum(&paid)?,
        lines: lines.collect(),
        rules: levied
            .iter()
            .map(|levy| applied(levy, input.currency))
            .collect::<Result<_, _>>()?,
        unknown,
        collected,
        estimate_at_door,
    })
}

fn applied(levy: &Levied<'_>, currency: Currency) -> Result<AppliedRule, MoneyError> {
    let row = &levy.rule.row;
    Ok(AppliedRule {
        id: row.id.clone(),
        source: row.source.clone(),
        valid_from: row.valid_from,
        status: row.status,
        kind: row.kind,
        amount: Money::sum(currency, levy.shares.iter().map(|(_, share)| *share))?,
    })
}
