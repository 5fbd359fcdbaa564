//! Every way to send a parcel, and which of them lead somewhere.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::method::ShippingMethod;
use crate::place::Country;

/// The data rows cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ShippingError {
    /// The text is malformed.
    #[error("the shipping methods cannot be read: {reason}")]
    Malformed {
        /// What the reader said, with the place.
        reason: String,
    },
    /// A row contradicts itself or another row.
    #[error("shipping method {code} to {destination}: {reason}")]
    BadRow {
        /// The code of the row.
        code: String,
        /// Its destination.
        destination: Country,
        /// What is wrong.
        reason: &'static str,
    },
}

/// Every way to send a parcel, from data rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShippingTable {
    rows: Vec<ShippingMethod>,
    /// Places in `rows`, ascending.
    by_destination: BTreeMap<Country, Vec<usize>>,
}

impl ShippingTable {
    /// Reads rows `[[method]]`; see `rules/shipping-methods.toml`.
    ///
    /// # Errors
    /// [`ShippingError`] with the first row that cannot be used.
    pub fn from_toml(text: &str) -> Result<ShippingTable, ShippingError> {
        ShippingTable::from_rows(ShippingTable::rows_of(text)?)
    }

    /// The rows of a text, each readable, not yet checked.
    ///
    /// # Errors
    /// [`ShippingError::Malformed`].
    pub fn rows_of(text: &str) -> Result<Vec<ShippingMethod>, ShippingError> {
        let file: TableFile = toml::from_str(text).map_err(|error| ShippingError::Malformed {
            reason: error.to_string(),
        })?;
        Ok(file.method)
    }

    /// A table of these rows, which keep their order.
    ///
    /// # Errors
    /// [`ShippingError::BadRow`] for a repeated row, mixed currencies, a negative price or days in the wrong order.
    pub fn from_rows(rows: Vec<ShippingMethod>) -> Result<ShippingTable, ShippingError> {
        for (index, row) in rows.iter().enumerate() {
            let repeated = rows[..index].iter().any(|earlier| {
                (&earlier.code, earlier.origin, earlier.destination)
                    == (&row.code, row.origin, row.destination)
            });
            let reason = match row {
                _ if repeated => "the row is there twice",
                row => match row.fault() {
                    Some(reason) => reason,
                    None => continue,
                },
            };
            return Err(ShippingError::BadRow {
                code: row.code.clone(),
                destination: row.destination,
                reason,
            });
        }
        let mut by_destination: BTreeMap<Country, Vec<usize>> = BTreeMap::new();
        for (index, row) in rows.iter().enumerate() {
            by_destination
                .entry(row.destination)
                .or_default()
                .push(index);
        }
        Ok(ShippingTable {
            rows,
            by_destination,
        })
    }

    /// Every row.
    #[must_use]
    pub fn rows(&self) -> &[ShippingMethod] {
        &self.rows
    }

    /// The ways from one country to another, in the order of the rows. A row for the very origin replaces the row of the
    /// same code for any origin. Within a country only the country's own rows count: nothing crosses a border there.
    #[must_use]
    pub fn methods(&self, origin: Country, destination: Country) -> Vec<&ShippingMethod> {
        let places = self.by_destination.get(&destination);
        let to = || places.into_iter().flatten().map(|place| &self.rows[*place]);
        let from_here = |code: &str| to().any(|row| row.origin == Some(origin) && row.code == code);
        to().filter(|row| match row.origin {
            Some(from) => from == origin,
            None => origin != destination && !from_here(&row.code),
        })
        .collect()
    }

    /// The way of this code, as [`way_of`] chooses it among all of them.
    #[must_use]
    pub fn find(
        &self,
        origin: Country,
        destination: Country,
        code: &str,
    ) -> Option<&ShippingMethod> {
        way_of(
            &self.methods(origin, destination),
            (origin, destination),
            code,
        )
    }
}

/// The way of this code. A parcel within the country goes by the domestic row whatever the rest of the order goes by, so one
/// choice covers an order whose sellers sit in several countries.
#[must_use]
pub fn way_of<'m>(
    ways: &[&'m ShippingMethod],
    (origin, destination): (Country, Country),
    code: &str,
) -> Option<&'m ShippingMethod> {
    let exact = ways.iter().copied().find(|row| row.code == code);
    exact.or_else(|| ways.first().copied().filter(|_| origin == destination))
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TableFile {
    method: Vec<ShippingMethod>,
}
