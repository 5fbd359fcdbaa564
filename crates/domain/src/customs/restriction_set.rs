//! Which restrictions act on goods on their way.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Deserialize;

use super::goods_tag::GoodsTag;
use super::restriction::{Effect, Restriction, RestrictionError, RestrictionRow};
use crate::catalogue::HsCode;
use crate::landed::CustomsUnion;
use crate::place::Country;
use crate::shipping::Carriage;

/// Every restriction of every country.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RestrictionSet {
    unions: Vec<CustomsUnion>,
    rows: Vec<Restriction>,
    /// Places in `rows` of what may concern a country, ascending. A listing asks two dozen times for one destination.
    by_destination: BTreeMap<Country, Vec<usize>>,
}

/// Goods as a border sees them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Goods<'a> {
    /// The customs code, if it is known.
    pub hs: Option<&'a HsCode>,
    /// What the seller said about them.
    pub tags: &'a [GoodsTag],
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RestrictionFile {
    #[serde(default)]
    restriction: Vec<RestrictionRow>,
}

impl RestrictionSet {
    /// The rows of a text with `[[restriction]]` tables; see `rules/restrictions.toml`.
    ///
    /// # Errors
    /// [`RestrictionError::Malformed`].
    pub fn rows_of(text: &str) -> Result<Vec<RestrictionRow>, RestrictionError> {
        let file: RestrictionFile =
            toml::from_str(text).map_err(|error| RestrictionError::Malformed {
                reason: error.to_string(),
            })?;
        Ok(file.restriction)
    }

    /// A set of these rows.
    ///
    /// # Errors
    /// [`RestrictionError::BadField`] with the first field that makes no sense.
    pub fn from_rows(
        unions: Vec<CustomsUnion>,
        rows: Vec<RestrictionRow>,
    ) -> Result<RestrictionSet, RestrictionError> {
        let mut ids = BTreeSet::new();
        let mut checked = Vec::with_capacity(rows.len());
        for row in rows {
            if !ids.insert(row.id.clone()) {
                return Err(RestrictionError::BadField {
                    id: row.id,
                    field: "id",
                    reason: "there twice",
                });
            }
            checked.push(Restriction::from_row(row, &unions)?);
        }
        // The strictest first: whoever shows only one shows that one.
        checked.sort_by_key(|row| Reverse(row.row.effect));
        let concerning = |country: &Country| {
            let places = checked.iter().enumerate().filter(|(_, row)| {
                let named = row.destinations.as_ref();
                named.is_none_or(|countries| countries.contains(country))
            });
            (*country, places.map(|(place, _)| place).collect())
        };
        let by_destination = Country::all().iter().map(concerning).collect();
        Ok(RestrictionSet {
            unions,
            rows: checked,
            by_destination,
        })
    }

    /// Every restriction, the strictest first.
    #[must_use]
    pub fn rows(&self) -> &[Restriction] {
        &self.rows
    }

    /// What acts on goods that travel from one country to another on a day, the strictest first. Within a country nothing
    /// acts; within a customs union only what every post in the world refuses.
    #[must_use]
    pub fn acting(
        &self,
        origin: Country,
        destination: Country,
        day: Date,
        goods: Goods<'_>,
    ) -> Vec<&Restriction> {
        if origin == destination {
            return Vec::new();
        }
        let inner = self
            .unions
            .iter()
            .any(|union| union.members.contains(&origin) && union.members.contains(&destination));
        let places = self.by_destination.get(&destination);
        let rows = places.into_iter().flatten().map(|place| &self.rows[*place]);
        let rows = rows.filter(|restriction| !inner || restriction.destinations.is_none());
        rows.filter(|restriction| holds(&restriction.row, day) && concerns(&restriction.row, goods))
            .collect()
    }
}

impl Restriction {
    /// Whether it keeps the goods out of parcels that are carried like this.
    #[must_use]
    pub fn blocks(&self, carriage: Carriage) -> bool {
        let by_any = self.row.carriage.is_none_or(|only| only == carriage);
        self.row.effect == Effect::Block && by_any
    }
}

fn holds(row: &RestrictionRow, day: Date) -> bool {
    row.valid_from <= day && row.valid_to.is_none_or(|last| day <= last)
}

fn concerns(row: &RestrictionRow, goods: Goods<'_>) -> bool {
    let by_code = |code: &HsCode| {
        row.hs
            .iter()
            .any(|prefix| code.as_str().starts_with(prefix))
    };
    goods.hs.is_some_and(by_code) || row.tags.iter().any(|tag| goods.tags.contains(tag))
}
