//! The trade rules for whoever keeps them current: which hold, which nobody has compared, which are about to end.

use domain::landed::{RuleKind, RuleRow, RuleStatus};
use domain::place::Country;
use jiff::civil::Date;

use crate::account::session::{Role, User};
use crate::shop::Shop;

/// So many days before its end a rule asks for its successor.
const ENDING_DAYS: i32 = 90;

/// Where a rule stands today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RuleStage {
    /// It begins later.
    Coming,
    /// It holds.
    InForce,
    /// It holds, and ends within ninety days.
    Ending,
    /// It is over; it explains old orders.
    Past,
}

/// Which rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RuleFilter {
    /// Those for this country.
    pub destination: Option<Country>,
    /// Those that levy this.
    pub kind: Option<RuleKind>,
    /// Those that were compared with their source, or were not.
    pub status: Option<RuleStatus>,
    /// Those that stand there; `None` for all but past ones.
    pub stage: Option<RuleStage>,
}

/// A rule and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleView {
    /// As it was written.
    pub row: RuleRow,
    /// Where it stands today.
    pub stage: RuleStage,
}

/// The rules asked for, and what waits for the operator among all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleList {
    /// In the order of destinations, then of the rows.
    pub rules: Vec<RuleView>,
    /// How many hold now that nobody has compared with their source.
    pub unverified: u32,
    /// How many end within ninety days.
    pub ending: u32,
    /// The countries that have rules.
    pub destinations: Vec<Country>,
}

/// Why there is no list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ListRulesError {
    /// Somebody who does not run the marketplace.
    #[error("only operators see the rules")]
    Forbidden,
}

/// The rules in force and those to come.
///
/// # Errors
/// [`ListRulesError::Forbidden`] for everybody but operators.
pub fn list_rules(
    shop: &Shop,
    user: &User,
    filter: RuleFilter,
) -> Result<RuleList, ListRulesError> {
    if user.role != Role::Operator {
        return Err(ListRulesError::Forbidden);
    }
    let (reference, today) = (shop.reference(), shop.now().date_utc());
    let rules = reference.rules.rules();
    let holds = |row: &RuleRow| matches!(stage(row, today), RuleStage::InForce | RuleStage::Ending);
    let count = |wanted: &dyn Fn(&RuleRow) -> bool| {
        let found = rules.iter().filter(|rule| wanted(&rule.row)).count();
        u32::try_from(found).unwrap_or(u32::MAX)
    };
    let shown = rules.iter().filter(|rule| {
        let to = |country| rule.destinations.contains(&country);
        filter.destination.is_none_or(to) && wanted(&rule.row, filter, today)
    });
    let mut views: Vec<RuleView> = shown
        .map(|rule| RuleView {
            row: rule.row.clone(),
            stage: stage(&rule.row, today),
        })
        .collect();
    views.sort_by(|left, right| left.row.destination.cmp(&right.row.destination));
    let mut destinations: Vec<Country> = rules
        .iter()
        .flat_map(|rule| rule.destinations.iter().copied())
        .collect();
    destinations.sort_unstable();
    destinations.dedup();
    Ok(RuleList {
        rules: views,
        unverified: count(&|row| holds(row) && row.status == RuleStatus::Unverified),
        ending: count(&|row| stage(row, today) == RuleStage::Ending),
        destinations,
    })
}

fn wanted(row: &RuleRow, filter: RuleFilter, today: Date) -> bool {
    let stage = stage(row, today);
    filter.kind.is_none_or(|kind| kind == row.kind)
        && filter.status.is_none_or(|status| status == row.status)
        && match filter.stage {
            None => stage != RuleStage::Past,
            // What is about to end is in force as well.
            Some(RuleStage::InForce) => matches!(stage, RuleStage::InForce | RuleStage::Ending),
            Some(wanted) => stage == wanted,
        }
}

fn stage(row: &RuleRow, today: Date) -> RuleStage {
    if row.valid_from > today {
        return RuleStage::Coming;
    }
    match row.valid_to.and_then(|last| today.until(last).ok()) {
        Some(left) if left.get_days() < 0 => RuleStage::Past,
        Some(left) if left.get_days() <= ENDING_DAYS => RuleStage::Ending,
        _ => RuleStage::InForce,
    }
}
