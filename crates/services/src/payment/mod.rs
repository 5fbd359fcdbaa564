//! Money coming in and going back.
//!
//! A provider's message is a hint. What counts is asked of the provider itself ([`settle`]) and written in one transaction:
//! payment, order, stock and ledger move together or not at all.

pub(crate) mod authorisation;
pub mod bank_entry;
pub mod bank_transfer;
pub(crate) mod begin;
pub(crate) mod book;
mod capture;
pub mod cash;
pub mod chargeback;
mod named_order;
pub(crate) mod pending;
pub mod provider;
pub(crate) mod provider_event;
pub mod retry_payment;
pub mod settle;
mod store_credit;
mod stripe_provider;
pub mod test_bank;
mod test_bank_provider;

pub(crate) use chargeback::is_contested;
pub use chargeback::{ChargebackError, Verdict, open_chargeback, resolve_chargeback};
pub use provider::{PaymentProvider, ProviderError, ProviderState};
pub use provider_event::{ReceiveError, receive_stripe};
pub use retry_payment::{RetryPaymentError, retry_payment};
pub use settle::{SettleError, settle};
pub use test_bank::{Decision, TestBankError, TestBankPage};

use std::time::Duration;

use domain::ids::PaymentId;
use domain::quote::Quote;

use crate::shop::{Shop, TestBank};

/// How an order is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaymentMethod {
    /// At the built-in test bank.
    TestBank,
    /// On Stripe's page, by card and whatever else is set up there.
    Stripe,
    /// From account to account, with a reference to the order.
    BankTransfer,
    /// To the courier, at the door.
    Cash,
    /// With store credit and gift cards alone. Nobody chooses it: it is what is left when they pay all of an order.
    StoreCredit,
}

impl PaymentMethod {
    /// Every method that a shopper chooses, the one that is offered first in front.
    pub const ALL: [Self; 4] = [Self::Stripe, Self::TestBank, Self::BankTransfer, Self::Cash];

    /// The name in forms, in the API and in the column `payments.provider`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TestBank => "testbank",
            Self::Stripe => "stripe",
            Self::BankTransfer => "bank_transfer",
            Self::Cash => "cod",
            Self::StoreCredit => "store_credit",
        }
    }

    /// The method of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let all = Self::ALL.into_iter().chain([Self::StoreCredit]);
        all.into_iter().find(|method| method.as_str() == name)
    }

    /// The provider's number of a payment, where it is known before the payment is begun: one write less at the till.
    pub(crate) fn reference_in_advance(self, payment: PaymentId) -> Option<String> {
        match self {
            Self::TestBank | Self::BankTransfer | Self::Cash | Self::StoreCredit => {
                Some(payment.to_string())
            }
            Self::Stripe => None,
        }
    }

    /// The methods this shop offers.
    #[must_use]
    pub fn offered(shop: &Shop) -> Vec<Self> {
        Self::ALL
            .into_iter()
            .filter(|method| method.is_offered(shop))
            .collect()
    }

    /// The methods this shop offers for an order of this quote.
    #[must_use]
    pub fn offered_for(shop: &Shop, quote: &Quote) -> Vec<Self> {
        let mut methods = Self::offered(shop);
        methods.retain(|method| method.is_possible(shop, quote));
        methods
    }

    /// Whether an order of this quote can be paid so.
    pub(crate) fn is_possible(self, shop: &Shop, quote: &Quote) -> bool {
        match self {
            Self::Cash => cash::is_possible(shop, quote),
            Self::BankTransfer => bank_transfer::is_possible(shop, quote),
            Self::Stripe | Self::TestBank | Self::StoreCredit => true,
        }
    }

    /// Whether this shop offers it.
    #[must_use]
    pub fn is_offered(self, shop: &Shop) -> bool {
        match self {
            Self::TestBank => shop.settings().test_bank == TestBank::Open,
            Self::Stripe => shop.stripe().is_some(),
            Self::BankTransfer => shop.settings().transfer.is_some(),
            Self::Cash => shop.settings().cash.is_some(),
            Self::StoreCredit => true,
        }
    }

    /// Whether its refunds are paid by an operator, because no provider can send them.
    pub(crate) const fn is_refunded_by_hand(self) -> bool {
        matches!(self, Self::BankTransfer | Self::Cash)
    }

    /// Whether it can take what store credit leaves of an order. Couriers are told the price of a parcel, not a share of it.
    #[must_use]
    pub const fn takes_a_rest(self) -> bool {
        !matches!(self, Self::Cash)
    }

    /// How long the goods wait for it.
    pub(crate) fn window(self, shop: &Shop) -> Duration {
        let settings = shop.settings();
        match (self, &settings.transfer) {
            (Self::BankTransfer, Some(terms)) => terms.window,
            _ => settings.payment_window,
        }
    }
}
