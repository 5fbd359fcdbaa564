//! Which rule is for which line.

use super::compute::{ConsignmentInput, LandedError, LineInput};
use super::row::{Basis, Rule, RuleKind, Scope, ThresholdUnit};
use super::rule_set::RuleSet;
use crate::money::{FxTable, Money, MoneyError, Rounding, allocate_by};

/// A consignment with the figures every rule asks for.
#[derive(Debug)]
pub(super) struct Parcel<'a> {
    pub(super) input: &'a ConsignmentInput,
    pub(super) fx: &'a FxTable,
    /// Whether it leaves a customs union. Asked once: every rule wants to know it for every line.
    pub(super) passes_customs: bool,
    /// The goods before the discount.
    pub(super) goods: Money,
    /// The goods after the discount.
    pub(super) goods_net: Money,
    /// Freight and insurance.
    pub(super) freight: Money,
    pub(super) lines: Vec<ParcelLine>,
    pub(super) grams: i64,
}

/// A line with its share of the discount and the freight.
#[derive(Debug)]
pub(super) struct ParcelLine {
    pub(super) discount: Money,
    pub(super) goods_net: Money,
    pub(super) cif: Money,
    /// All pieces together; zero when unknown.
    pub(super) grams: i64,
}

impl<'a> Parcel<'a> {
    pub(super) fn of(
        input: &'a ConsignmentInput,
        rules: &RuleSet,
        fx: &'a FxTable,
    ) -> Result<Parcel<'a>, LandedError> {
        let goods_by_line: Vec<Money> = input.lines.iter().map(|line| line.goods).collect();
        let goods = Money::sum(input.currency, goods_by_line.iter().copied())?;
        let goods_net = goods.checked_sub(input.discount)?;
        if goods_net.is_negative() {
            return Err(LandedError::DiscountExceedsGoods);
        }
        let freight = input.shipping.checked_add(input.insurance)?;
        let lines = parcel_lines(input, &goods_by_line, freight)?;
        let grams = lines
            .iter()
            .try_fold(0_i64, |sum, line| sum.checked_add(line.grams))
            .ok_or(MoneyError::Overflow)?;
        Ok(Parcel {
            input,
            fx,
            passes_customs: !rules.same_union(input.origin, input.destination),
            goods,
            goods_net,
            freight,
            lines,
            grams,
        })
    }

    /// The value a threshold is measured on, for the consignment.
    pub(super) fn value(&self, basis: Basis) -> Result<Money, MoneyError> {
        match basis {
            Basis::Goods | Basis::Fob => Ok(self.goods_net),
            Basis::Cif => self.goods_net.checked_add(self.freight),
        }
    }
}

/// The lines with their shares of the discount and the freight, both by value.
fn parcel_lines(
    input: &ConsignmentInput,
    goods: &[Money],
    freight: Money,
) -> Result<Vec<ParcelLine>, MoneyError> {
    let discounts = allocate_by(input.discount, goods);
    let net = goods
        .iter()
        .zip(&discounts)
        .map(|(goods, discount)| goods.checked_sub(*discount))
        .collect::<Result<Vec<_>, _>>()?;
    let freight = allocate_by(freight, &net);
    let line = |index: usize| {
        Ok(ParcelLine {
            discount: discounts[index],
            goods_net: net[index],
            cif: net[index].checked_add(freight[index])?,
            grams: line_grams(&input.lines[index])?,
        })
    };
    (0..net.len()).map(line).collect()
}

/// The weight of all pieces of a line; zero when unknown.
fn line_grams(line: &LineInput) -> Result<i64, MoneyError> {
    let grams = u64::from(line.weight_grams.unwrap_or(0)) * u64::from(line.quantity);
    i64::try_from(grams).map_err(|_| MoneyError::Overflow)
}

impl Rule {
    /// Whether the answer depends on weights.
    pub(super) const fn goes_by_weight(&self) -> bool {
        self.per_kg.is_some()
            || self.threshold.weight_over_grams.is_some()
            || self.threshold.weight_up_to_grams.is_some()
    }

    /// Whether other parcels of the same person count too.
    pub(super) fn is_shared_allowance(&self) -> bool {
        self.threshold.per == ThresholdUnit::PersonMonth
    }

    /// How narrowly it is drawn: by goods first, then by origin, destination and carriage; of two alike the later.
    pub(super) fn narrowness(&self) -> impl Ord + use<> {
        let by_origin = match self.origins.len() {
            0 => 0,
            1 => 2,
            _ => 1,
        };
        let by_destination = u8::from(self.destinations.len() == 1);
        let by_carriage = u8::from(self.row.carriage.is_some());
        (
            self.row.hs_prefix.len(),
            by_origin,
            by_destination,
            by_carriage,
            self.row.valid_from,
        )
    }
}

/// Which lines each rule is for, and the lines without one.
#[derive(Debug)]
pub(super) struct Selection<'r> {
    pub(super) groups: Vec<(&'r Rule, Vec<usize>)>,
    pub(super) missing: Vec<usize>,
}

/// Picks the narrowest rule of a kind for each line. The rules come narrowest first, see [`RuleSet::holding`], so the first
/// that applies is the one.
pub(super) fn select<'r>(
    holding: &[&'r Rule],
    kind: RuleKind,
    parcel: &Parcel<'_>,
) -> Result<Selection<'r>, MoneyError> {
    let mut selection = Selection {
        groups: Vec::new(),
        missing: Vec::new(),
    };
    for line in 0..parcel.lines.len() {
        let mut found: Option<&'r Rule> = None;
        for rule in holding.iter().copied().filter(|rule| rule.row.kind == kind) {
            if applies(rule, line, parcel)? {
                found = Some(rule);
                break;
            }
        }
        let Some(rule) = found else {
            selection.missing.push(line);
            continue;
        };
        match selection
            .groups
            .iter_mut()
            .find(|(known, _)| known.row.id == rule.row.id)
        {
            Some((_, lines)) => lines.push(line),
            None => selection.groups.push((rule, vec![line])),
        }
    }
    Ok(selection)
}

/// The lines a fee is for.
pub(super) fn fee_lines(rule: &Rule, parcel: &Parcel<'_>) -> Result<Vec<usize>, MoneyError> {
    let mut lines = Vec::new();
    for line in 0..parcel.lines.len() {
        if applies(rule, line, parcel)? {
            lines.push(line);
        }
    }
    Ok(lines)
}

fn applies(rule: &Rule, line: usize, parcel: &Parcel<'_>) -> Result<bool, MoneyError> {
    let input = parcel.input;
    let goods = &input.lines[line];
    let in_scope = match rule.row.scope {
        Scope::Import => parcel.passes_customs,
        Scope::CrossBorder => !input.is_domestic(),
        Scope::Sale => true,
        Scope::Home => input.is_domestic(),
    };
    let of_origin = rule.origins.is_empty() || rule.origins.contains(&goods.origin);
    let by_carriage = rule
        .row
        .carriage
        .is_none_or(|carriage| carriage == input.carriage);
    let for_goods = rule.row.hs_prefix.is_empty()
        || goods
            .hs
            .as_ref()
            .is_some_and(|hs| hs.as_str().starts_with(&rule.row.hs_prefix));
    Ok(in_scope && of_origin && by_carriage && for_goods && within_threshold(rule, line, parcel)?)
}

fn within_threshold(rule: &Rule, line: usize, parcel: &Parcel<'_>) -> Result<bool, MoneyError> {
    let limits = &rule.threshold;
    let (value, pieces, grams) = measured(rule, line, parcel)?;
    // Rounded up, a value is above a whole limit exactly when the unrounded one is: 150.001 € exceeds 150 €.
    let exceeds = |limit: Money| {
        let value = parcel
            .fx
            .convert_ratio(value, 1, pieces, limit.currency, Rounding::Ceil)?;
        Ok(value.minor > limit.minor)
    };
    let outweighs = |limit: u32| grams > i64::from(limit);
    let too_much = limits.up_to.map(exceeds).transpose()?.unwrap_or(false)
        || limits.weight_up_to_grams.is_some_and(outweighs);
    let enough = match (
        limits.over.map(exceeds).transpose()?,
        limits.weight_over_grams.map(outweighs),
    ) {
        (None, None) => true,
        (by_value, by_weight) => by_value.unwrap_or(false) || by_weight.unwrap_or(false),
    };
    Ok(enough && !too_much)
}

/// The value, the number of pieces it stands for, and the weight that a threshold looks at.
fn measured(
    rule: &Rule,
    line: usize,
    parcel: &Parcel<'_>,
) -> Result<(Money, i64, i64), MoneyError> {
    let basis = rule.threshold.basis;
    match rule.threshold.per {
        ThresholdUnit::Consignment => return Ok((parcel.value(basis)?, 1, parcel.grams)),
        ThresholdUnit::PersonMonth => return with_earlier(parcel, basis),
        ThresholdUnit::Item => {}
    }
    let of_line = &parcel.lines[line];
    let pieces = i64::from(parcel.input.lines[line].quantity);
    let value = if basis == Basis::Cif {
        of_line.cif
    } else {
        of_line.goods_net
    };
    Ok((value, pieces, of_line.grams / pieces))
}

/// This consignment and what the addressee imported before.
fn with_earlier(parcel: &Parcel<'_>, basis: Basis) -> Result<(Money, i64, i64), MoneyError> {
    let value = parcel.value(basis)?;
    let Some(earlier) = parcel.input.earlier else {
        return Ok((value, 1, parcel.grams));
    };
    let grams = parcel.grams.checked_add(i64::from(earlier.weight_grams));
    Ok((
        value.checked_add(earlier.goods)?,
        1,
        grams.ok_or(MoneyError::Overflow)?,
    ))
}
