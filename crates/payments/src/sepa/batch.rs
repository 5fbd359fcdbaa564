//! What a bank is asked to pay, and whether it can be asked.

use std::collections::BTreeSet;

use domain::money::{Currency, Money, MoneyError};

use super::text::{common, is_reference};
use super::{Bic, Iban};

/// The longest reference a bank takes.
const REFERENCE_CHARS_MAX: usize = 35;
/// The longest name in SEPA; ISO 20022 alone would allow 140.
pub(super) const NAME_CHARS_MAX: usize = 70;
/// The longest text to the payee.
pub(super) const REMITTANCE_CHARS_MAX: usize = 140;
/// 999,999,999.99 €, the largest amount of a SEPA transfer.
const CENTS_MAX: i64 = 99_999_999_999;

/// One file: many transfers from one account on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    /// The operator's reference of the file, at most 35 characters that every bank can read. The same reference twice
    /// is refused by the bank, which keeps a file that is uploaded twice from being paid twice.
    pub message_id: String,
    /// When the file was made: `2026-11-23T17:20:00` or with `Z`.
    pub created_at: String,
    /// On which day the bank pays: `2026-11-24`.
    pub execution_date: String,
    /// Who pays.
    pub debtor: Party,
    /// Who is paid.
    pub transfers: Vec<Transfer>,
}

/// Somebody with an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// The name, in any script; the bank gets the nearest Latin letters, at most 70.
    pub name: String,
    /// The account.
    pub iban: Iban,
    /// The bank. Not needed within the EEA: a bank finds it by the IBAN.
    pub bic: Option<Bic>,
}

/// One payment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transfer {
    /// The reference that comes back on the statement: one per file, at most 35 characters that every bank can read. A
    /// UUID is one too long with its hyphens.
    pub end_to_end_id: String,
    /// How much, in euros.
    pub amount: Money,
    /// Who is paid.
    pub creditor: Party,
    /// What the payee reads, in any script; the bank gets the nearest Latin letters, at most 140.
    pub remittance: String,
}

/// Why a batch cannot be paid. Where one transfer is at fault, `index` is its place in the batch, from 0.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BatchError {
    /// Nothing to pay.
    #[error("the batch is empty")]
    Empty,
    /// A reference of the file that banks do not take.
    #[error("the message id is not a reference of at most 35 plain characters")]
    MessageId,
    /// Not a moment, or not a day.
    #[error("{field} is not a date as ISO 8601 writes it")]
    Date {
        /// Which one.
        field: &'static str,
    },
    /// No letter of the payer's name can be written.
    #[error("the debtor has no name")]
    DebtorName,
    /// No letter of a payee's name can be written.
    #[error("the creditor of transfer {index} has no name")]
    CreditorName {
        /// Which transfer.
        index: usize,
    },
    /// A reference that banks do not take.
    #[error("the reference of transfer {index} has not at most 35 plain characters")]
    EndToEndId {
        /// Which transfer.
        index: usize,
    },
    /// The reference of an earlier transfer: on the statement nobody could tell them apart.
    #[error("the reference of transfer {index} was used before")]
    SameEndToEndId {
        /// Which transfer.
        index: usize,
    },
    /// SEPA moves euros only.
    #[error("transfer {index} is in {currency}, not in EUR")]
    NotEuro {
        /// Which transfer.
        index: usize,
        /// Its currency.
        currency: Currency,
    },
    /// Nothing, or less than nothing.
    #[error("transfer {index} is not above zero")]
    NotPositive {
        /// Which transfer.
        index: usize,
    },
    /// More than 999,999,999.99 €.
    #[error("transfer {index} is larger than SEPA takes")]
    TooLarge {
        /// Which transfer.
        index: usize,
    },
    /// The sum is more than 64 bits of cents.
    #[error("the sum of the batch is too large")]
    Sum,
}

impl Batch {
    /// The sum of all transfers, in euros.
    ///
    /// # Errors
    /// [`BatchError::Sum`]; a transfer in another currency is refused by [`Batch::check`] with its place.
    pub fn control_sum(&self) -> Result<Money, BatchError> {
        let amounts = self.transfers.iter().map(|transfer| transfer.amount);
        Money::sum(Currency::EUR, amounts).map_err(|_: MoneyError| BatchError::Sum)
    }

    /// Whether a bank can be asked for it.
    ///
    /// # Errors
    /// [`BatchError`], the first that is found.
    pub fn check(&self) -> Result<(), BatchError> {
        if self.transfers.is_empty() {
            return Err(BatchError::Empty);
        }
        if !is_reference(&self.message_id, REFERENCE_CHARS_MAX) {
            return Err(BatchError::MessageId);
        }
        self.check_dates()?;
        if common(&self.debtor.name, NAME_CHARS_MAX).is_empty() {
            return Err(BatchError::DebtorName);
        }
        let mut references = BTreeSet::new();
        for (index, transfer) in self.transfers.iter().enumerate() {
            transfer.check(index)?;
            if !references.insert(&transfer.end_to_end_id) {
                return Err(BatchError::SameEndToEndId { index });
            }
        }
        self.control_sum().map(drop)
    }

    fn check_dates(&self) -> Result<(), BatchError> {
        let is_plain = |text: &str| text.bytes().all(|byte| b"0123456789-:.TZ".contains(&byte));
        let created = self.created_at.trim_end_matches('Z');
        if !is_plain(&self.created_at) || created.parse::<jiff::civil::DateTime>().is_err() {
            return Err(BatchError::Date {
                field: "created_at",
            });
        }
        let is_day = self.execution_date.len() == 10 && is_plain(&self.execution_date);
        if !is_day || self.execution_date.parse::<jiff::civil::Date>().is_err() {
            return Err(BatchError::Date {
                field: "execution_date",
            });
        }
        Ok(())
    }
}

impl Transfer {
    fn check(&self, index: usize) -> Result<(), BatchError> {
        let Money { minor, currency } = self.amount;
        if currency != Currency::EUR {
            return Err(BatchError::NotEuro { index, currency });
        }
        if minor <= 0 {
            return Err(BatchError::NotPositive { index });
        }
        if minor > CENTS_MAX {
            return Err(BatchError::TooLarge { index });
        }
        if !is_reference(&self.end_to_end_id, REFERENCE_CHARS_MAX) {
            return Err(BatchError::EndToEndId { index });
        }
        if common(&self.creditor.name, NAME_CHARS_MAX).is_empty() {
            return Err(BatchError::CreditorName { index });
        }
        Ok(())
    }
}
