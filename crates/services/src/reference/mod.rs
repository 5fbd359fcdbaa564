//! Dated data that prices are made of: rules, delivery methods and restrictions, and the rates of exchange.
//!
//! The rows of `rules/` are part of the program. What an operator changes about them lies in the database as versions of
//! single rows ([`store::reference_row`]) and goes over them, so every node of a shop sees the same, a new release brings
//! its new rows along, and an operator's figure is never overwritten by one.
//!
//! **Invariant:** a set of rows is in force as a whole or not at all; one bad row refuses the change.

mod book;
mod difference;
mod load;
mod replace_rows;
mod rows;

pub use book::Book;
pub use difference::{FieldChange, RuleChange, field_changes, rule_changes};
pub use load::{ReferenceError, Stamp, in_force, load, stamp};
pub use replace_rows::{ReplaceError, Replaced, replace_rows};
pub use rows::{Rows, RowsError};

pub(crate) use load::{rates_on, refresh};
