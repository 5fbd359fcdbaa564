//! All rules, and which of them hold on a day.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Deserialize;

use super::row::{CustomsUnion, Rule, RuleError, RuleRow};
use crate::place::Country;

/// Dated rules of many countries. Read once, shared by all quotes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleSet {
    unions: Vec<CustomsUnion>,
    rules: Vec<Rule>,
    /// Places in `rules`, narrowest rule first, of two alike the earlier row. A listing asks for one destination two dozen
    /// times.
    by_destination: BTreeMap<Country, Vec<usize>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleFile {
    #[serde(default)]
    union: Vec<CustomsUnion>,
    #[serde(default)]
    rule: Vec<RuleRow>,
}

impl RuleSet {
    /// Reads `[[union]]` and `[[rule]]` tables; see `rules/trade-rules.toml`.
    ///
    /// # Errors
    /// [`RuleError`] with the first thing that cannot be used: one bad row refuses the whole file, because half a set of
    /// rules would undercharge in silence.
    pub fn from_toml(text: &str) -> Result<RuleSet, RuleError> {
        let (unions, rows) = RuleSet::rows_of(text)?;
        RuleSet::from_rows(unions, rows)
    }

    /// The customs unions and the rows of a text, each readable, not yet checked against each other.
    ///
    /// # Errors
    /// [`RuleError::Malformed`].
    pub fn rows_of(text: &str) -> Result<(Vec<CustomsUnion>, Vec<RuleRow>), RuleError> {
        let file: RuleFile = toml::from_str(text).map_err(|error| RuleError::Malformed {
            reason: error.to_string(),
        })?;
        Ok((file.union, file.rule))
    }

    /// A set of these rows.
    ///
    /// # Errors
    /// [`RuleError::BadField`], [`RuleError::Duplicate`].
    pub fn from_rows(unions: Vec<CustomsUnion>, rows: Vec<RuleRow>) -> Result<RuleSet, RuleError> {
        let mut rules: Vec<Rule> = Vec::with_capacity(rows.len());
        let mut ids = BTreeSet::new();
        let mut by_destination: BTreeMap<Country, Vec<usize>> = BTreeMap::new();
        for (index, row) in rows.into_iter().enumerate() {
            if !ids.insert(row.id.clone()) {
                return Err(RuleError::Duplicate { id: row.id });
            }
            let rule = Rule::from_row(row, &unions)?;
            for destination in &rule.destinations {
                by_destination.entry(*destination).or_default().push(index);
            }
            rules.push(rule);
        }
        for places in by_destination.values_mut() {
            // Stable: rows of one narrowness keep their order.
            places.sort_by_key(|place| Reverse(rules[*place].narrowness()));
        }
        Ok(RuleSet {
            unions,
            rules,
            by_destination,
        })
    }

    /// No rules: every import is unknown.
    #[must_use]
    pub const fn empty() -> RuleSet {
        RuleSet {
            unions: Vec::new(),
            rules: Vec::new(),
            by_destination: BTreeMap::new(),
        }
    }

    /// Every rule, in the order of the rows.
    #[must_use]
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// The customs unions.
    #[must_use]
    pub fn unions(&self) -> &[CustomsUnion] {
        &self.unions
    }

    /// The rules that hold for a destination on a day, narrowest first.
    pub fn holding(&self, destination: Country, day: Date) -> impl Iterator<Item = &Rule> {
        let places = self.by_destination.get(&destination);
        let rules = places
            .into_iter()
            .flatten()
            .map(|place| &self.rules[*place]);
        rules.filter(move |rule| {
            rule.row.valid_from <= day && rule.row.valid_to.is_none_or(|last| day <= last)
        })
    }

    /// Whether goods move between two countries without customs.
    #[must_use]
    pub fn same_union(&self, left: Country, right: Country) -> bool {
        left == right
            || self
                .unions
                .iter()
                .any(|union| union.members.contains(&left) && union.members.contains(&right))
    }
}
