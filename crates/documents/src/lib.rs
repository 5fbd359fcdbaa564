//! The papers of a cross-border parcel as PDF: customs declarations CN 22 and CN 23, commercial invoice, packing slip and
//! address label, in Latin, Cyrillic, Arabic, Chinese and every other script that there is a font for.
//!
//! A seller's statement of account is printed the same way.
//!
//! There is one way in, [`render`]: papers in, bytes out. Amounts, dates and weights come as finished strings, for how
//! an amount is written belongs to the locale, and what it is belongs to the order.
//!
//! **Invariant:** the same papers and fonts give the same bytes, so a reprint can be compared with the first print.
//! **Invariant:** no text leaves its box, whatever a seller typed into a title.
//! **Deliberately absent:** money, clocks, and the words of invoice, packing slip and statement, which come from the locales.

mod account_statement;
mod address_label;
mod barcode;
mod clean;
mod cn22;
mod cn23;
mod cn23_foot;
mod customs;
mod draft;
mod faces;
mod font_files;
mod fonts;
mod glyphs;
mod invoice;
mod invoice_page;
mod packing_slip;
mod paper;
mod party;
mod problem;
mod script;
mod stack;
mod style;
mod table;
mod text;
mod words;
mod writer;

pub use account_statement::{AccountStatement, AccountStatementLine, AccountStatementWords};
pub use address_label::AddressLabel;
pub use barcode::ITEM_NUMBER_CHARACTERS_MAX;
pub use cn22::Cn22;
pub use cn23::Cn23;
pub use customs::{CustomsLine, ItemCategory};
pub use domain::place::Direction;
pub use fonts::Fonts;
pub use invoice::{Invoice, InvoiceLine, InvoiceSums, InvoiceWords, LabelledNumber};
pub use packing_slip::{PackingSlip, PackingSlipLine, PackingSlipWords};
pub use paper::{Paper, render};
pub use party::Party;
pub use problem::{DocumentProblem, FontsProblem};
pub use script::Script;
