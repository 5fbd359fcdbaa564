//! What a rule takes from the lines it is for.

use std::collections::BTreeMap;

use super::breakdown::Taxed;
use super::row::{Base, Rule, RuleKind, ThresholdUnit};
use super::select::Parcel;
use crate::money::{Money, MoneyError, Rounding, allocate, allocate_by};
use crate::shipping::Incoterm;

/// A rule and what each of its lines owes; the shares of a relief are zero.
#[derive(Debug)]
pub(super) struct Levied<'r> {
    pub(super) rule: &'r Rule,
    pub(super) shares: Vec<(usize, Money)>,
    /// What a rate was taken of, by line in the order of `shares`; empty where it was not by rate.
    pub(super) bases: Vec<Money>,
}

/// Duty: a flat amount per distinct tariff line, or a rate with a minimum by weight.
pub(super) fn levy_duty<'r>(
    rule: &'r Rule,
    lines: &[usize],
    parcel: &Parcel<'_>,
) -> Result<Levied<'r>, MoneyError> {
    if let Some(amount) = rule.amount {
        return flat_per_tariff_line(rule, amount, lines, parcel);
    }
    let bases = bases(rule, lines, parcel, &[])?;
    let by_value = rated(rule, &bases, parcel)?;
    let Some(per_kg) = rule.per_kg else {
        return Ok(shared(rule, lines, by_value, &bases));
    };
    let by_weight = minimum_by_weight(rule, per_kg, lines, parcel)?;
    if by_weight.minor <= by_value.minor {
        return Ok(shared(rule, lines, by_value, &bases));
    }
    let grams: Vec<u64> = lines
        .iter()
        .map(|line| parcel.lines[*line].grams.unsigned_abs())
        .collect();
    Ok(Levied {
        rule,
        shares: lines
            .iter()
            .copied()
            .zip(allocate(by_weight, &grams))
            .collect(),
        bases: Vec::new(),
    })
}

/// The least duty: so much per kilogram, of what exceeds the free weight where the rule is for the excess.
fn minimum_by_weight(
    rule: &Rule,
    per_kg: Money,
    lines: &[usize],
    parcel: &Parcel<'_>,
) -> Result<Money, MoneyError> {
    let grams = match (rule.row.base, rule.threshold.weight_over_grams) {
        (Base::Excess, Some(free)) => (parcel.grams - i64::from(free)).max(0),
        // The lines are part of the parcel, whose sum did not overflow.
        _ => lines.iter().map(|line| parcel.lines[*line].grams).sum(),
    };
    parcel
        .fx
        .convert_ratio(per_kg, grams, 1000, parcel.input.currency, Rounding::Ceil)
}

/// Import tax: a rate.
pub(super) fn levy_tax<'r>(
    rule: &'r Rule,
    lines: &[usize],
    parcel: &Parcel<'_>,
    duty_by_line: &[Money],
) -> Result<Levied<'r>, MoneyError> {
    let bases = bases(rule, lines, parcel, duty_by_line)?;
    let whole = rated(rule, &bases, parcel)?;
    Ok(Levied {
        bases: bases.clone(),
        ..shared(rule, lines, whole, &bases)
    })
}

/// A fee: a flat amount per consignment, or a rate.
pub(super) fn levy_fee<'r>(
    rule: &'r Rule,
    lines: &[usize],
    parcel: &Parcel<'_>,
    duty_by_line: &[Money],
) -> Result<Levied<'r>, MoneyError> {
    let Some(amount) = rule.amount else {
        return levy_tax(rule, lines, parcel, duty_by_line);
    };
    let whole = parcel
        .fx
        .convert_ratio(amount, 1, 1, parcel.input.currency, Rounding::Ceil)?;
    Ok(shared(rule, lines, whole, &net(lines, parcel)))
}

/// 3 € for each distinct HS6 code, whatever the quantity. Lines of one code share its amount by value. A line without a
/// code is a tariff line of its own: the marketplace must not collect too little for want of a code.
fn flat_per_tariff_line<'r>(
    rule: &'r Rule,
    amount: Money,
    lines: &[usize],
    parcel: &Parcel<'_>,
) -> Result<Levied<'r>, MoneyError> {
    let mut tariff_lines: BTreeMap<(Option<&str>, usize), Vec<usize>> = BTreeMap::new();
    for line in lines.iter().copied() {
        let hs6 = parcel.input.lines[line].hs.as_ref().map(|hs| hs.hs6());
        let own = if hs6.is_none() { line } else { 0 };
        tariff_lines.entry((hs6, own)).or_default().push(line);
    }
    let count = i64::try_from(tariff_lines.len()).map_err(|_| MoneyError::Overflow)?;
    let whole = parcel
        .fx
        .convert_ratio(amount, count, 1, parcel.input.currency, Rounding::Ceil)?;
    let amounts = allocate(whole, &vec![1; tariff_lines.len()]);
    let mut shares = Vec::with_capacity(lines.len());
    for (members, amount) in tariff_lines.values().zip(amounts) {
        shares.extend(
            members
                .iter()
                .copied()
                .zip(allocate_by(amount, &net(members, parcel))),
        );
    }
    shares.sort_by_key(|(line, _)| *line);
    Ok(Levied {
        rule,
        shares,
        bases: Vec::new(),
    })
}

fn net(lines: &[usize], parcel: &Parcel<'_>) -> Vec<Money> {
    lines
        .iter()
        .map(|line| parcel.lines[*line].goods_net)
        .collect()
}

/// What the rate is taken of, by line.
fn bases(
    rule: &Rule,
    lines: &[usize],
    parcel: &Parcel<'_>,
    duty_by_line: &[Money],
) -> Result<Vec<Money>, MoneyError> {
    match rule.row.base {
        Base::Goods => Ok(net(lines, parcel)),
        Base::Cif => Ok(lines.iter().map(|line| parcel.lines[*line].cif).collect()),
        Base::CifAndDuty => lines
            .iter()
            .map(|line| {
                let duty = duty_by_line
                    .get(*line)
                    .copied()
                    .unwrap_or(Money::zero(parcel.input.currency));
                parcel.lines[*line].cif.checked_add(duty)
            })
            .collect(),
        Base::Excess => {
            let every_line: Vec<Money> = parcel.lines.iter().map(|line| line.goods_net).collect();
            let shares = allocate_by(excess(rule, parcel)?, &every_line);
            Ok(lines.iter().map(|line| shares[*line]).collect())
        }
    }
}

/// What exceeds the threshold; nothing when only the weight does. The allowance is rounded down, as every amount in the
/// shopper's favour. What an earlier consignment of the month exceeded it by was paid for then: never more than this
/// consignment is worth.
fn excess(rule: &Rule, parcel: &Parcel<'_>) -> Result<Money, MoneyError> {
    let currency = parcel.input.currency;
    let value = parcel.value(rule.row.basis)?;
    let Some(over) = rule.threshold.over else {
        return Ok(value);
    };
    let free = parcel
        .fx
        .convert_ratio(over, 1, 1, currency, Rounding::Floor)?;
    let used = match (rule.threshold.per, parcel.input.earlier) {
        (ThresholdUnit::PersonMonth, Some(earlier)) => earlier.goods,
        _ => Money::zero(currency),
    };
    let beyond = value.checked_add(used)?.checked_sub(free)?;
    Ok(Money::new(beyond.minor.clamp(0, value.minor), currency))
}

fn rated(rule: &Rule, bases: &[Money], parcel: &Parcel<'_>) -> Result<Money, MoneyError> {
    let base = Money::sum(parcel.input.currency, bases.iter().copied())?;
    base.times_ppm(rule.row.rate_ppm.unwrap_or(0), Rounding::HalfUp)
}

fn shared<'r>(rule: &'r Rule, lines: &[usize], whole: Money, bases: &[Money]) -> Levied<'r> {
    Levied {
        rule,
        shares: lines
            .iter()
            .copied()
            .zip(allocate_by(whole, bases))
            .collect(),
        bases: Vec::new(),
    }
}

/// What the tax of a line was taken of. Nothing is declared of what the carrier collects.
pub(super) fn taxed(parcel: &Parcel<'_>, levied: &[Levied<'_>], line: usize) -> Option<Taxed> {
    if parcel.input.incoterm == Incoterm::Dap {
        return None;
    }
    let taxes = levied
        .iter()
        .filter(|levy| levy.rule.row.kind == RuleKind::Tax);
    taxes.into_iter().find_map(|levy| {
        let index = levy.shares.iter().position(|(index, _)| *index == line)?;
        Some(Taxed {
            rate_ppm: levy.rule.row.rate_ppm?,
            base: *levy.bases.get(index)?,
        })
    })
}
