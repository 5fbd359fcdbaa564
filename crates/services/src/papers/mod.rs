//! Papers of parcels: customs declaration, invoice, packing slip and address label, as PDF.
//!
//! All figures are those of the order: nothing is computed anew, so a paper says what was paid.

mod draw;
mod figures;
mod invoice;
pub(crate) mod issue_number;
mod latin;
mod parcel;
mod party;

pub mod prepare_papers;
pub mod print_invoice;
pub mod print_papers;
pub mod sender;

/// Most parcels in one file.
pub const PARCELS_MAX: usize = 100;

pub use parcel::PaperOf;
