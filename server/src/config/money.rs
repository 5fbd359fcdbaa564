//! Settings of payments, escrow, disputes and payouts.

use std::time::Duration;

use domain::dispute::DisputeTerms;
use domain::escrow::EscrowTerms;
use domain::market::Market;
use domain::money::Currency;
use domain::payout::PayoutTerms;
use domain::place::Country;
use payments::sepa::{Bic, Iban};
use payments::stripe::{Stripe, StripeConfig, StripeConfigError};
use services::payment::bank_transfer::TransferTerms;
use services::payment::cash::CashTerms;
use services::shop::{CaptureTime, Payer, StripeSettings, TestBank};

use super::raw::{ConfigError, Raw};

/// Where Stripe is.
const STRIPE: &str = "https://api.stripe.com";
/// A courier carries no more cash for a parcel than this.
const CASH_MAX_EUR_MINOR: i64 = 20_000;
const DAY: Duration = Duration::from_secs(24 * 3600);
/// A transfer takes three working days at most, and a weekend.
const TRANSFER_WINDOW: Duration = Duration::from_secs(5 * 24 * 3600);

/// How shoppers pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Methods {
    /// At the built-in test bank.
    pub test_bank: TestBank,
    /// On Stripe's page.
    pub stripe: bool,
    /// From account to account.
    pub transfer: bool,
    /// To the courier, at the door.
    pub cash: bool,
}

impl Default for Methods {
    fn default() -> Self {
        Self {
            test_bank: TestBank::Open,
            stripe: false,
            transfer: false,
            cash: false,
        }
    }
}

pub(super) fn methods(text: &str) -> Result<Methods, String> {
    let mut methods = Methods {
        test_bank: TestBank::Closed,
        stripe: false,
        transfer: false,
        cash: false,
    };
    for name in text.split(',').map(str::trim) {
        match name {
            "none" => {}
            "testbank" => methods.test_bank = TestBank::Open,
            "stripe" => methods.stripe = true,
            "bank_transfer" => methods.transfer = true,
            "cod" => methods.cash = true,
            _ => {
                return Err(format!(
                    "{name} is neither stripe, testbank, bank_transfer, cod nor none"
                ));
            }
        }
    }
    Ok(methods)
}

/// Cash on delivery without countries would never be offered.
pub(super) fn cash(raw: &Raw, methods: Methods) -> Result<Option<CashTerms>, ConfigError> {
    if !methods.cash {
        return Ok(None);
    }
    let countries = raw.parsed("cod_countries", countries)?;
    let countries = countries
        .ok_or_else(|| ConfigError::new("CORRIDOR_COD_COUNTRIES", "is needed with cod: KZ,AE"))?;
    Ok(Some(CashTerms {
        countries,
        max_eur_minor: raw.parsed_or("cod_max_eur", euros, || CASH_MAX_EUR_MINOR)?,
    }))
}

/// The account that shoppers transfer to; without it nobody could.
pub(super) fn transfer(raw: &Raw, methods: Methods) -> Result<Option<TransferTerms>, ConfigError> {
    if !methods.transfer {
        return Ok(None);
    }
    let needed = |name| ConfigError::new(name, "is needed with bank_transfer");
    let holder = raw.text("transfer_holder").map(str::trim);
    let holder = holder.filter(|holder| !holder.is_empty());
    let iban = raw.parsed("transfer_iban", |text| {
        Iban::parse(text).map_err(|_| "is no IBAN".to_owned())
    })?;
    let currencies = raw.parsed("transfer_currencies", currencies)?;
    Ok(Some(TransferTerms {
        holder: holder
            .ok_or_else(|| needed("CORRIDOR_TRANSFER_HOLDER"))?
            .to_owned(),
        iban: iban.ok_or_else(|| needed("CORRIDOR_TRANSFER_IBAN"))?,
        bic: raw.parsed("transfer_bic", |text| {
            Bic::parse(text).map_err(|_| "is no BIC".to_owned())
        })?,
        currencies: currencies.ok_or_else(|| needed("CORRIDOR_TRANSFER_CURRENCIES"))?,
        window: raw.parsed_or("transfer_days", days, || TRANSFER_WINDOW)?,
    }))
}

fn currencies(text: &str) -> Result<Vec<Currency>, String> {
    let codes = text.split(',').map(str::trim);
    codes
        .map(|code| Currency::from_code(code).map_err(|_| format!("{code} is no currency")))
        .collect()
}

fn countries(text: &str) -> Result<Vec<Country>, String> {
    let codes = text.split(',').map(str::trim);
    let country = |code: &str| {
        let country = Country::from_code(code)
            .ok()
            .filter(|country| Market::of(*country).is_some());
        country.ok_or_else(|| format!("{code} is no market of this shop"))
    };
    codes.map(country).collect()
}

/// When cards are charged.
pub(super) fn capture(text: &str) -> Result<CaptureTime, String> {
    match text {
        "at_once" => Ok(CaptureTime::AtOnce),
        "on_dispatch" => Ok(CaptureTime::OnDispatch),
        _ => Err(format!("{text} is neither at_once nor on_dispatch")),
    }
}

/// Stripe without a key would only be noticed by the first shopper.
pub(super) fn stripe(raw: &Raw, methods: Methods) -> Result<Option<StripeSettings>, ConfigError> {
    if !methods.stripe {
        return Ok(None);
    }
    let key = raw.text("stripe_key");
    let key =
        key.ok_or_else(|| ConfigError::new("CORRIDOR_STRIPE_KEY", "is needed with stripe"))?;
    let config = StripeConfig::new(raw.text("stripe_api_base").unwrap_or(STRIPE), key.trim());
    Stripe::new(config.clone()).map_err(|error| {
        let name = match error {
            StripeConfigError::Key => "stripe_key",
            _ => "stripe_api_base",
        };
        raw.bad(name, error.to_string())
    })?;
    let secrets = raw.text("stripe_webhook_secret").unwrap_or_default();
    let webhook_secrets: Vec<_> = secrets
        .split(',')
        .map(str::trim)
        .filter(|secret| !secret.is_empty())
        .map(|secret| store::Secret(secret.to_owned()))
        .collect();
    if webhook_secrets.is_empty() {
        return Err(ConfigError::new(
            "CORRIDOR_STRIPE_WEBHOOK_SECRET",
            "is needed with stripe",
        ));
    }
    Ok(Some(StripeSettings {
        config,
        webhook_secrets,
    }))
}

pub(super) fn escrow(raw: &Raw) -> Result<EscrowTerms, ConfigError> {
    let default = EscrowTerms::default();
    Ok(EscrowTerms {
        after_delivery: raw.parsed_or("escrow_days", days, || default.after_delivery)?,
        after_arrival: raw.parsed_or("escrow_overdue_days", days, || default.after_arrival)?,
        ..default
    })
}

pub(super) fn disputes(raw: &Raw) -> Result<DisputeTerms, ConfigError> {
    let default = DisputeTerms::default();
    Ok(DisputeTerms {
        answer: raw.parsed_or("dispute_days", days, || default.answer)?,
        ..default
    })
}

pub(super) fn payouts(raw: &Raw) -> Result<PayoutTerms, ConfigError> {
    let default = PayoutTerms::default();
    Ok(PayoutTerms {
        hold: raw.parsed_or("payout_hold_days", days_or_none, || default.hold)?,
        every: raw.parsed_or("payout_every_days", days_or_none, || default.every)?,
        minimum_eur_minor: raw
            .parsed_or("payout_minimum_eur", euros, || default.minimum_eur_minor)?,
        four_eyes_eur_minor: raw.parsed_or("payout_four_eyes_eur", euros, || {
            default.four_eyes_eur_minor
        })?,
        ..default
    })
}

/// Name and account only work together.
pub(super) fn payer(raw: &Raw) -> Result<Option<Payer>, ConfigError> {
    let iban = raw.parsed("payer_iban", |text| {
        Iban::parse(text).map_err(|_| "is no IBAN".to_owned())
    })?;
    let holder = raw.text("payer_holder").map(str::trim);
    match (iban, holder.filter(|holder| !holder.is_empty())) {
        (Some(iban), Some(holder)) => Ok(Some(Payer {
            holder: holder.to_owned(),
            iban,
        })),
        (None, None) => Ok(None),
        (Some(_), None) => Err(ConfigError::new(
            "CORRIDOR_PAYER_HOLDER",
            "is needed with payer_iban",
        )),
        (None, Some(_)) => Err(ConfigError::new(
            "CORRIDOR_PAYER_IBAN",
            "is needed with payer_holder",
        )),
    }
}

fn days(text: &str) -> Result<Duration, String> {
    match text.parse::<u32>() {
        Ok(number @ 1..=365) => Ok(DAY * number),
        _ => Err(format!(
            "{text} is not a whole number of days from 1 to 365"
        )),
    }
}

fn days_or_none(text: &str) -> Result<Duration, String> {
    match text.parse::<u32>() {
        Ok(number @ 0..=365) => Ok(DAY * number),
        _ => Err(format!(
            "{text} is not a whole number of days from 0 to 365"
        )),
    }
}

/// Whole euros, as cents.
fn euros(text: &str) -> Result<i64, String> {
    match text.parse::<u32>() {
        Ok(number) if number > 0 => Ok(i64::from(number) * 100),
        _ => Err(format!("{text} is not a whole number of euros above 0")),
    }
}
