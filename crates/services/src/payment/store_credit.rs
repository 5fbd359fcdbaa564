//! Orders that store credit pays wholly: nothing is left for a provider to take.

use domain::ids::{PaymentId, RefundId};
use domain::money::Money;

use super::provider::{
    Answer, PaymentProvider, PaymentStart, ProviderError, ProviderState, Started,
};

/// Store credit as a way to pay: what it pays was taken when the order was placed, so nothing is all that is due.
#[derive(Debug)]
pub(super) struct StoreCreditProvider {
    pub(super) payment: PaymentId,
    pub(super) amount: Money,
}

impl PaymentProvider for StoreCreditProvider {
    fn start(&self, start: PaymentStart) -> Answer<'_, Started> {
        Box::pin(async move {
            Ok(Started {
                reference: self.payment.to_string(),
                redirect: start.return_url,
            })
        })
    }

    fn fetch<'a>(&'a self, _reference: &'a str) -> Answer<'a, ProviderState> {
        // Anything but nothing would be money that nobody has.
        let state = match self.amount.is_zero() {
            true => ProviderState::Captured {
                amount: self.amount,
            },
            false => ProviderState::Declined,
        };
        Box::pin(async move { Ok(state) })
    }

    fn capture<'a>(&'a self, _reference: &'a str, _amount: Money) -> Answer<'a, ()> {
        Box::pin(async { Ok(()) })
    }

    fn void<'a>(&'a self, _reference: &'a str) -> Answer<'a, ()> {
        Box::pin(async { Ok(()) })
    }

    fn refund<'a>(&'a self, _: &'a str, _: RefundId, amount: Money) -> Answer<'a, ()> {
        Box::pin(async move {
            match amount.is_zero() {
                true => Ok(()),
                false => Err(ProviderError::Refused("no money was paid".to_owned())),
            }
        })
    }
}
