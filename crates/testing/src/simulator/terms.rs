//! On what terms a world trades.

use std::time::Duration;

use domain::money::Currency;
use domain::payout::PayoutTerms;
use domain::place::Country;
use services::payment::bank_transfer::TransferTerms;
use services::payment::cash::CashTerms;
use services::shop::{CaptureTime, Settings};

pub(super) fn settings(capture: CaptureTime) -> Settings {
    Settings {
        capture,
        cash: Some(cash_terms()),
        transfer: Some(transfer_terms()),
        payouts: payout_terms(),
        // Shoppers find their orders again for as long as a world lasts.
        session_lifetime: Duration::from_secs(10_000 * 86_400),
        ..Settings::default()
    }
}

/// A world is too small for payouts that are large elsewhere: here two operators have to agree to what a robe costs.
fn payout_terms() -> PayoutTerms {
    PayoutTerms {
        four_eyes_eur_minor: 5_000,
        ..PayoutTerms::default()
    }
}

/// Where couriers take cash, up to what a robe and a few shirts cost.
fn cash_terms() -> CashTerms {
    CashTerms {
        countries: vec![Country::KZ, Country::PL, Country::AE],
        max_eur_minor: 60_000,
    }
}

/// The marketplace has an account in the money of two of its countries.
fn transfer_terms() -> TransferTerms {
    TransferTerms {
        currencies: vec![Currency::PLN, Currency::EUR],
        ..crate::transfer_terms(Currency::PLN)
    }
}
