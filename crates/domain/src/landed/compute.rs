//! From a consignment and the rules to a breakdown.

use jiff::civil::Date;

use super::breakdown::{AppliedRule, Breakdown, Collected, LineDuty, Unknown};
use super::levy::{Levied, levy_duty, levy_fee, levy_tax, taxed};
use super::row::{Rule, RuleKind};
use super::rule_set::RuleSet;
use super::select::{Parcel, ParcelLine, Selection, fee_lines, select};
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

/// What the addressee has imported before in the same calendar month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EarlierImports {
    /// The goods, without freight, in the order's currency.
    pub goods: Money,
    /// Their weight in grams.
    pub weight_grams: u32,
}

/// What one seller sends from one place to one address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsignmentInput {
    /// The country of delivery.
    pub destination: Country,
    /// The country of dispatch. Equal to `destination`: nothing crosses a border, so only the tax on sales is levied, and that
    /// from sellers who are established elsewhere.
    pub origin: Country,
    /// Where the seller is established. In the destination itself the seller's price of a domestic sale includes the
    /// domestic tax.
    pub seller: Country,
    /// What is in it.
    pub lines: Vec<LineInput>,
    /// Freight, without tax.
    pub shipping: Money,
    /// Insurance of the carriage, without tax; part of the freight in the answer.
    pub insurance: Money,
    /// A discount on the goods of all lines together; shared out by their value.
    pub discount: Money,
    /// The day whose rules apply: the day of the quote at the destination, where rules begin at midnight.
    pub date: Date,
    /// What counts towards the allowance of a person and month besides this consignment; `None` where nobody knows.
    pub earlier: Option<EarlierImports>,
    /// Who pays at the border.
    pub incoterm: Incoterm,
    /// By whom it is carried.
    pub carriage: Carriage,
    /// The currency of every amount above and of the answer.
    pub currency: Currency,
}

impl ConsignmentInput {
    /// Whether nothing crosses a border.
    #[must_use]
    pub fn is_domestic(&self) -> bool {
        self.origin == self.destination
    }
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
    let parcel = Parcel::of(input, rules, fx)?;
    if input.is_domestic() && input.seller == input.destination {
        return assemble(&parcel, &[], Vec::new());
    }
    let holding: Vec<&Rule> = rules.holding(input.destination, input.date).collect();
    let duties = select(&holding, RuleKind::Duty, &parcel)?;
    let excises = select(&holding, RuleKind::Excise, &parcel)?;
    let taxes = select(&holding, RuleKind::Tax, &parcel)?;
    let levied = levy(&holding, [&duties, &excises, &taxes], &parcel)?;
    let mut unknown = match holding.is_empty() {
        true => vec![Unknown::NoRules],
        false => gaps(&parcel, &duties, &taxes),
    };
    caveats(&parcel, &levied, &mut unknown);
    assemble(&parcel, &levied, unknown)
}

/// Duty first, then excise on it, then tax on both; fees last.
fn levy<'r>(
    holding: &[&'r Rule],
    [duties, excises, taxes]: [&Selection<'r>; 3],
    parcel: &Parcel<'_>,
) -> Result<Vec<Levied<'r>>, MoneyError> {
    let mut levied = Vec::new();
    for (rule, lines) in &duties.groups {
        levied.push(levy_duty(rule, lines, parcel)?);
    }
    let duty_by_line = duty_by_line(parcel, &levied)?;
    for (rule, lines) in &excises.groups {
        levied.push(levy_tax(rule, lines, parcel, &duty_by_line)?);
    }
    let duty_by_line = self::duty_by_line(parcel, &levied)?;
    for (rule, lines) in &taxes.groups {
        levied.push(levy_tax(rule, lines, parcel, &duty_by_line)?);
    }
    for rule in holding
        .iter()
        .copied()
        .filter(|rule| rule.row.kind == RuleKind::Fee)
    {
        let lines = fee_lines(rule, parcel)?;
        if !lines.is_empty() {
            levied.push(levy_fee(rule, &lines, parcel, &duty_by_line)?);
        }
    }
    Ok(levied)
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
        ("the insurance", input.insurance),
        ("the discount", input.discount),
    ];
    let goods = input.lines.iter().map(|line| ("goods", line.goods));
    let earlier = input
        .earlier
        .map(|earlier| ("earlier goods", earlier.goods));
    match amounts
        .into_iter()
        .chain(goods)
        .chain(earlier)
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

/// What no row answers. Within a customs union there is no duty, so nothing is missing for want of it.
fn gaps(parcel: &Parcel<'_>, duties: &Selection<'_>, taxes: &Selection<'_>) -> Vec<Unknown> {
    let mut unknown = Vec::new();
    let no_tax = taxes.missing.iter().map(|line| Unknown::NoTaxRule {
        line: number(*line),
    });
    if !parcel.passes_customs {
        unknown.extend(no_tax);
        return unknown;
    }
    unknown.extend(duties.missing.iter().map(|line| Unknown::NoDutyRule {
        line: number(*line),
    }));
    unknown.extend(no_tax);
    let lines = parcel
        .input
        .lines
        .iter()
        .enumerate()
        .filter(|(_, line)| line.hs.is_none());
    unknown.extend(lines.map(|(line, _)| Unknown::MissingHsCode { line: number(line) }));
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
    let nobody_knows = parcel.input.earlier.is_none();
    let shared = levied
        .iter()
        .filter(|levy| nobody_knows && levy.rule.is_shared_allowance());
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

/// Duty and excise on each line.
fn duty_by_line(parcel: &Parcel<'_>, levied: &[Levied<'_>]) -> Result<Vec<Money>, MoneyError> {
    let duty = by_line(parcel, levied, RuleKind::Duty)?;
    let excise = by_line(parcel, levied, RuleKind::Excise)?;
    let both = duty.into_iter().zip(excise);
    both.map(|(duty, excise)| duty.checked_add(excise))
        .collect()
}

fn assemble(
    parcel: &Parcel<'_>,
    levied: &[Levied<'_>],
    unknown: Vec<Unknown>,
) -> Result<Breakdown, LandedError> {
    let input = parcel.input;
    let sum = |amounts: &[Money]| Money::sum(input.currency, amounts.iter().copied());
    let part = |kind| sum(&by_line(parcel, levied, kind)?);
    let levies = [
        sum(&duty_by_line(parcel, levied)?)?,
        part(RuleKind::Tax)?,
        part(RuleKind::Fee)?,
    ];
    let (collected, estimate_at_door) = match input.incoterm {
        Incoterm::Ddp => (Collected::AtCheckout, None),
        Incoterm::Dap => (Collected::AtTheDoor, Some(sum(&levies)?)),
    };
    let [duty, tax, fees] = levies.map(|amount| due(input.incoterm, amount));
    Ok(Breakdown {
        goods: parcel.goods,
        shipping: parcel.freight,
        discount: input.discount,
        duty,
        tax,
        fees,
        total: sum(&[parcel.goods_net, parcel.freight, duty, tax, fees])?,
        lines: lines(parcel, levied)?,
        rules: applied(levied, input.currency)?,
        unknown,
        collected,
        estimate_at_door,
    })
}

/// What of a levy is due at checkout.
fn due(incoterm: Incoterm, amount: Money) -> Money {
    match incoterm {
        Incoterm::Ddp => amount,
        Incoterm::Dap => Money::zero(amount.currency),
    }
}

fn lines(parcel: &Parcel<'_>, levied: &[Levied<'_>]) -> Result<Vec<LineDuty>, MoneyError> {
    let duties = duty_by_line(parcel, levied)?;
    let taxes = by_line(parcel, levied, RuleKind::Tax)?;
    let fees = by_line(parcel, levied, RuleKind::Fee)?;
    let rules_of = |line| {
        let own = levied
            .iter()
            .filter(move |levy| levy.shares.iter().any(|(index, _)| *index == line));
        own.map(|levy| levy.rule.row.id.clone()).collect()
    };
    let of_line = |(line, parts): (usize, &ParcelLine)| LineDuty {
        discount: parts.discount,
        duty: due(parcel.input.incoterm, duties[line]),
        tax: due(parcel.input.incoterm, taxes[line]),
        taxed: taxed(parcel, levied, line),
        fees: due(parcel.input.incoterm, fees[line]),
        rules: rules_of(line),
    };
    Ok(parcel.lines.iter().enumerate().map(of_line).collect())
}

fn applied(levied: &[Levied<'_>], currency: Currency) -> Result<Vec<AppliedRule>, MoneyError> {
    let rule = |levy: &Levied<'_>| {
        let row = &levy.rule.row;
        Ok(AppliedRule {
            id: row.id.clone(),
            source: row.source.clone(),
            valid_from: row.valid_from,
            status: row.status,
            kind: row.kind,
            amount: Money::sum(currency, levy.shares.iter().map(|(_, share)| *share))?,
        })
    };
    levied.iter().map(rule).collect()
}
