//! Paying many accounts in euros with one file: SEPA Credit Transfer.
//!
//! A bank that pays out for the operator takes a file in the ISO 20022 format `pain.001.001.09`. The operator uploads
//! it and releases it there; nothing here sends money. What came in is read from the bank's statements, `camt.053`.

mod batch;
mod camt053;
mod creditor_reference;
mod iban;
mod pain001;
mod text;

pub use batch::{Batch, BatchError, Party, Transfer};
pub use camt053::{Credit, StatementError, camt053};
pub use creditor_reference::CreditorReference;
pub use iban::{Bic, Iban, IbanError};
pub use pain001::pain001;
