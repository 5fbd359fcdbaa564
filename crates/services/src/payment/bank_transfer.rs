//! Bank transfer: the shopper sends the money herself and names the order.
//!
//! The shop's own table of what came in (`bank_entries`) takes the place of a provider's books: a payment is there when
//! the transfers that are meant for it sum to its amount, and not before.

use std::time::Duration;

use domain::ids::RefundId;
use domain::ledger::transfer_assigned;
use domain::money::{Currency, Money};
use domain::order::OrderState;
use domain::quote::Quote;
use domain::time::Timestamp;
use payments::sepa::{Bic, CreditorReference, Iban};
use store::bank_entry::{self, BankEntryRow};
use store::order::OrderRow;
use store::payment::PaymentRow;
use store::{Conn, StoreError};

use super::PaymentMethod;
use super::book::{book, unbookable};
use super::provider::{
    Answer, PaymentProvider, PaymentStart, ProviderError, ProviderState, Started,
};
use crate::shop::Shop;

/// The account that shoppers transfer to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransferTerms {
    /// In whose name.
    pub holder: String,
    /// The account.
    pub iban: Iban,
    /// Its bank, where payers abroad need it.
    pub bic: Option<Bic>,
    /// What it takes in without an exchange.
    pub currencies: Vec<Currency>,
    /// How long the goods wait for the money.
    pub window: Duration,
}

/// What a shopper fills into her bank's form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransferInstruction {
    /// In whose name the account is.
    pub holder: String,
    /// The account, in groups of four.
    pub iban: String,
    /// Its bank.
    pub bic: Option<String>,
    /// What is still to be transferred.
    pub amount: Money,
    /// What came already.
    pub received: Money,
    /// The reference, in groups of four.
    pub reference: String,
    /// How long the goods wait.
    pub until: Timestamp,
}

/// Whether an order of this quote may be paid so: in a currency that the account takes.
pub(super) fn is_possible(shop: &Shop, quote: &Quote) -> bool {
    let terms = shop.settings().transfer.as_ref();
    terms.is_some_and(|terms| terms.currencies.contains(&quote.currency))
        && quote.totals.total.minor > 0
}

/// What to fill in for an order; `None` where it does not wait for a transfer.
pub(crate) async fn instruction(
    shop: &Shop,
    conn: &mut Conn,
    order: &OrderRow,
    payments: &[PaymentRow],
) -> Result<Option<TransferInstruction>, StoreError> {
    let method = PaymentMethod::BankTransfer.as_str();
    let mut waiting = payments.iter();
    let payment = waiting.find(|row| row.provider == method && row.state == "pending");
    let parts = payment
        .zip(shop.settings().transfer.as_ref())
        .zip(CreditorReference::of(&order.number));
    let is_open =
        order.state == OrderState::AwaitingPayment.as_str() && shop.now() < order.expires_at;
    let Some(((payment, terms), reference)) = parts.filter(|_| is_open) else {
        return Ok(None);
    };
    let entries = bank_entry::list_for_payment(conn, payment.id).await?;
    let received = sum(payment, &entries).unwrap_or(Money::zero(payment.currency));
    let left = payment.amount.minor.saturating_sub(received.minor).max(0);
    Ok(Some(TransferInstruction {
        holder: terms.holder.clone(),
        iban: terms.iban.grouped(),
        bic: terms.bic.as_ref().map(|bic| bic.as_str().to_owned()),
        amount: Money::new(left, payment.currency),
        received,
        reference: reference.to_string(),
        until: order.expires_at,
    }))
}

/// What came for a payment; `None` when some of it is in another currency.
pub(super) fn sum(payment: &PaymentRow, entries: &[BankEntryRow]) -> Option<Money> {
    Money::sum(payment.currency, entries.iter().map(|entry| entry.amount)).ok()
}

/// Makes a payment of the transfers that are meant for it: false when they do not sum to it (any more).
pub(super) async fn assign_entries(
    shop: &Shop,
    conn: &mut Conn,
    payment: &PaymentRow,
) -> Result<bool, StoreError> {
    let entries = bank_entry::list_for_payment(conn, payment.id).await?;
    if sum(payment, &entries) != Some(payment.amount) {
        return Ok(false);
    }
    let assigned = bank_entry::assign(conn, payment.id, shop.now()).await?;
    if assigned != entries.len() as u64 {
        // One of them went back in this moment, or one more came.
        return Err(StoreError::Retry);
    }
    let booked = transfer_assigned(payment.amount);
    let booked = booked.map_err(|error| unbookable(payment.order_id, &error))?;
    let key = format!("transfer-assigned:{}", payment.id);
    let _ = book(shop, conn, Some(payment.order_id), key, &booked).await?;
    Ok(true)
}

/// Bank transfer as a way to pay.
#[derive(Debug)]
pub(super) struct TransferProvider {
    shop: Shop,
    payment: PaymentRow,
}

impl TransferProvider {
    pub(super) fn new(shop: &Shop, payment: &PaymentRow) -> Self {
        Self {
            shop: shop.clone(),
            payment: payment.clone(),
        }
    }

    async fn look(&self) -> Result<ProviderState, ProviderError> {
        let mut conn = self.shop.store().reader().await?;
        let entries = bank_entry::list_for_payment(&mut conn, self.payment.id).await?;
        let amount = self.payment.amount;
        Ok(match sum(&self.payment, &entries) == Some(amount) {
            true => ProviderState::Captured { amount },
            false => ProviderState::Pending,
        })
    }
}

impl PaymentProvider for TransferProvider {
    fn start(&self, start: PaymentStart) -> Answer<'_, Started> {
        Box::pin(async move {
            Ok(Started {
                reference: self.payment.id.to_string(),
                // The order's page says what to fill in.
                redirect: start.return_url,
            })
        })
    }

    fn fetch<'a>(&'a self, _reference: &'a str) -> Answer<'a, ProviderState> {
        Box::pin(self.look())
    }

    fn capture<'a>(&'a self, _reference: &'a str, _amount: Money) -> Answer<'a, ()> {
        Box::pin(async { Err(by_hand("a transfer comes by itself")) })
    }

    fn void<'a>(&'a self, _reference: &'a str) -> Answer<'a, ()> {
        Box::pin(async { Ok(()) })
    }

    fn refund<'a>(&'a self, _: &'a str, _: RefundId, _: Money) -> Answer<'a, ()> {
        Box::pin(async { Err(by_hand("a transfer is sent back by hand")) })
    }
}

fn by_hand(words: &str) -> ProviderError {
    ProviderError::Refused(words.to_owned())
}
