//! Help with what customs ask: codes of the Harmonized System, restricted goods, papers.

mod headings;

pub mod check_code;
pub mod find_code;
pub mod load_nomenclature;
pub mod nomenclature;
pub mod restricted_markets;

pub(crate) mod tax_scheme;
