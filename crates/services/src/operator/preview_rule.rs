//! What a changed rule would do to parcels that many people order, before it is in force.

use domain::catalogue::HsCode;
use domain::landed::{Breakdown, ConsignmentInput, LineInput, RuleRow, RuleSet, compute};
use domain::market::Market;
use domain::money::{Currency, Money, Rounding};
use domain::place::Country;
use domain::shipping::{Carriage, Incoterm};

use super::edit_rule::{EditRuleError, operator};
use super::rule_input::{RuleInput, row_of};
use crate::account::session::User;
use crate::reference::{ReferenceError, RowsError, in_force};
use crate::shop::Shop;

/// The baskets, by the price of one piece of each line in US cents: a small parcel below most thresholds, and one above.
const UNIT_CENTS: [i64; 2] = [900, 14_000];
/// Two T-shirts, a pair of shoes and a headset; a rule for certain goods brings a line of its own.
const LINES: [(&str, u32, u32); 3] = [("610910", 2, 180), ("640411", 1, 900), ("851830", 1, 150)];
const FREIGHT_CENTS: i64 = 700;
/// A rule of a union is shown for so many of its markets.
const MARKETS_MAX: usize = 4;

/// One basket to one country, with the rules as they are and as they would be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreviewLine {
    /// Where it goes.
    pub destination: Country,
    /// As things stand.
    pub before: Breakdown,
    /// With the rule as it was typed.
    pub after: Breakdown,
}

/// What the rule would do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Preview {
    /// A small and a large basket for each market the rule is for.
    pub lines: Vec<PreviewLine>,
    /// Countries that have no market, or no rate for the market's currency.
    pub left_out: Vec<Country>,
}

/// Computes the sample baskets on the first day on which the rule is in force, today at the earliest.
///
/// # Errors
/// [`EditRuleError::Forbidden`]; [`EditRuleError::Invalid`] for a rule that makes no sense.
pub async fn preview_rule(
    shop: &Shop,
    user: &User,
    input: &RuleInput,
) -> Result<Preview, EditRuleError> {
    operator(user)?;
    let mut rows = in_force(&mut shop.store().reader().await?).await?;
    let row = row_of(input, &rows).map_err(EditRuleError::Invalid)?;
    let set = |rows: &crate::reference::Rows| {
        RuleSet::from_rows(rows.unions.clone(), rows.rules.clone())
            .map_err(|error| EditRuleError::Reference(ReferenceError::Rows(RowsError::from(error))))
    };
    let before = set(&rows)?;
    match rows.rules.iter_mut().find(|known| known.id == row.id) {
        Some(known) => *known = row.clone(),
        None => rows.rules.push(row.clone()),
    }
    let after = set(&rows)?;
    let mut preview = Preview::default();
    let rule = after.rules().iter().find(|rule| rule.row.id == row.id);
    let destinations = rule.map_or(Vec::new(), |rule| rule.destinations.clone());
    for destination in destinations {
        let lines = match Market::of(destination) {
            Some(market) if preview.lines.len() < 2 * MARKETS_MAX => {
                compared(shop, market, &row, (&before, &after))
            }
            Some(_) => continue,
            None => Vec::new(),
        };
        if lines.is_empty() {
            preview.left_out.push(destination);
        }
        preview.lines.extend(lines);
    }
    Ok(preview)
}

/// Empty where an amount cannot be said in the market's currency.
fn compared(
    shop: &Shop,
    market: &'static Market,
    row: &RuleRow,
    (before, after): (&RuleSet, &RuleSet),
) -> Vec<PreviewLine> {
    let reference = shop.reference();
    let line = |unit_cents: &i64| {
        let input = basket(shop, market, row, *unit_cents)?;
        Some(PreviewLine {
            destination: market.country,
            before: compute(&input, before, &reference.fx).ok()?,
            after: compute(&input, after, &reference.fx).ok()?,
        })
    };
    UNIT_CENTS.iter().filter_map(line).collect()
}

fn basket(
    shop: &Shop,
    market: &Market,
    row: &RuleRow,
    unit_cents: i64,
) -> Option<ConsignmentInput> {
    let reference = shop.reference();
    let local = |cents: i64| {
        let dollars = Money::new(cents, Currency::USD);
        let converted = reference
            .fx
            .convert(dollars, market.currency, Rounding::Ceil);
        converted.ok().map(|converted| converted.amount)
    };
    // Any code that begins with the rule's prefix meets it.
    let own = format!("{:0<6}", row.hs_prefix);
    let own = (!row.hs_prefix.is_empty()).then_some((own.as_str(), 1, 400));
    let mut lines = Vec::new();
    for (hs, quantity, weight_grams) in LINES.into_iter().chain(own) {
        lines.push(LineInput {
            hs: HsCode::parse(hs).ok(),
            origin: Country::from_code(&row.origin).unwrap_or(Country::CN),
            quantity,
            goods: local(unit_cents)?.checked_mul(quantity).ok()?,
            weight_grams: Some(weight_grams),
        });
    }
    Some(ConsignmentInput {
        destination: market.country,
        origin: Country::CN,
        seller: Country::CN,
        lines,
        shipping: local(FREIGHT_CENTS)?,
        insurance: Money::zero(market.currency),
        discount: Money::zero(market.currency),
        date: row.valid_from.max(shop.now().date_utc()),
        earlier: None,
        incoterm: Incoterm::Ddp,
        carriage: row.carriage.unwrap_or(Carriage::Courier),
        currency: market.currency,
    })
}
