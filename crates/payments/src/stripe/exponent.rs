//! What Stripe means by an integer.
//!
//! Stripe counts in "the smallest unit" of a currency, but not always in ISO 4217's: 1000 Icelandic krónur are 1000 for
//! ISO and 100000 for Stripe, 1000 Malagasy ariary are 100000 for ISO and 1000 for Stripe. ¥3990 is 3990 for both;
//! sent as 399000 the shopper pays a hundred times the price.
//!
//! Source: Stripe, "Supported currencies" (docs.stripe.com/currencies), its lists of zero-decimal and three-decimal
//! currencies and its special cases, and "Deprecation of fractional ISK charges and refunds" (support.stripe.com).
//! Written down in 2026-11.
//!
//! - **ISK, UGX**: have no decimals any more, but Stripe still wants two, always `00`.
//! - **HUF, TWD**: two decimals in charges. Only Stripe's *payouts* to a bank want whole forints and dollars; the shop
//!   charges and refunds, so nothing follows from it here.
//! - **BHD, JOD, KWD, OMR, TND**: three decimals of which the last must be zero. 5.124 KWD cannot be charged, 5.120 can.
//! - **IQD, LYD**, and the units of account with none or four decimals: Stripe does not take them, and how it would
//!   count them is unknown. Refused rather than guessed.
//!
//! **Invariant:** there and back is the same amount, or an error.

use domain::money::{Currency, Money};

/// Currencies whose major unit is Stripe's unit. `MGA` has two digits in ISO 4217, the others none.
const ZERO_DECIMAL: [Currency; 15] = [
    Currency::BIF,
    Currency::CLP,
    Currency::DJF,
    Currency::GNF,
    Currency::JPY,
    Currency::KMF,
    Currency::KRW,
    Currency::MGA,
    Currency::PYG,
    Currency::RWF,
    Currency::VND,
    Currency::VUV,
    Currency::XAF,
    Currency::XOF,
    Currency::XPF,
];

/// Currencies without decimals that Stripe counts in hundredths, of which there are only whole hundreds.
const TWO_DECIMAL_ALWAYS_ZERO: [Currency; 2] = [Currency::ISK, Currency::UGX];

/// Currencies of three decimals whose last digit must be zero.
const THREE_DECIMAL: [Currency; 5] = [
    Currency::BHD,
    Currency::JOD,
    Currency::KWD,
    Currency::OMR,
    Currency::TND,
];

/// Why an amount has no counterpart on the other side.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AmountError {
    /// Stripe does not take this currency, or how it counts it is not known.
    #[error("Stripe does not take {currency}")]
    Unsupported {
        /// The currency.
        currency: Currency,
    },
    /// More decimals than Stripe takes: 10.05 ariary, 5.124 Kuwaiti dinars. Round to [`step_minor`] before.
    #[error("{amount} has more decimals than Stripe takes")]
    TooPrecise {
        /// The amount.
        amount: Money,
    },
    /// Stripe answered with a fraction that the currency has not: 10.05 Icelandic krónur.
    #[error("{units} units of {currency} at Stripe are no amount of it")]
    Fraction {
        /// Stripe's integer.
        units: i64,
        /// The currency.
        currency: Currency,
    },
    /// Charges and refunds are above zero.
    #[error("{amount} is not above zero")]
    NotPositive {
        /// The amount.
        amount: Money,
    },
    /// More than 64 bits.
    #[error("the amount is too large")]
    Overflow,
    /// Not a currency of ISO 4217.
    #[error("not a currency of ISO 4217")]
    UnknownCurrency,
}

/// How many decimal digits Stripe's integer has: 0, 2 or 3.
///
/// # Errors
/// [`AmountError::Unsupported`].
pub fn stripe_exponent(currency: Currency) -> Result<u32, AmountError> {
    if ZERO_DECIMAL.contains(&currency) {
        return Ok(0);
    }
    if THREE_DECIMAL.contains(&currency) {
        return Ok(3);
    }
    if TWO_DECIMAL_ALWAYS_ZERO.contains(&currency) || currency.exponent() == 2 {
        return Ok(2);
    }
    Err(AmountError::Unsupported { currency })
}

/// The smallest amount by which two charges can differ, in ISO 4217 minor units: 1 cent, 1 yen, 10 Kuwaiti fils, 100
/// Malagasy centimes. Prices in a currency must be multiples of it to be payable by card.
///
/// # Errors
/// [`AmountError::Unsupported`].
pub fn step_minor(currency: Currency) -> Result<i64, AmountError> {
    let digits = stripe_exponent(currency)?;
    if THREE_DECIMAL.contains(&currency) {
        return Ok(10);
    }
    Ok(10_i64.pow(currency.exponent().saturating_sub(digits)))
}

/// Stripe's integer for an amount.
///
/// # Errors
/// [`AmountError::Unsupported`], [`AmountError::TooPrecise`], [`AmountError::Overflow`].
pub fn to_stripe(amount: Money) -> Result<i64, AmountError> {
    let digits = stripe_exponent(amount.currency)?;
    if amount.minor % step_minor(amount.currency)? != 0 {
        return Err(AmountError::TooPrecise { amount });
    }
    let own_digits = amount.currency.exponent();
    if digits >= own_digits {
        let factor = 10_i64.pow(digits - own_digits);
        return amount
            .minor
            .checked_mul(factor)
            .ok_or(AmountError::Overflow);
    }
    Ok(amount.minor / 10_i64.pow(own_digits - digits))
}

/// The amount that Stripe's integer stands for.
///
/// # Errors
/// [`AmountError::Unsupported`], [`AmountError::Fraction`], [`AmountError::Overflow`].
pub fn from_stripe(units: i64, currency: Currency) -> Result<Money, AmountError> {
    let digits = stripe_exponent(currency)?;
    let own_digits = currency.exponent();
    if digits <= own_digits {
        let factor = 10_i64.pow(own_digits - digits);
        let minor = units.checked_mul(factor).ok_or(AmountError::Overflow)?;
        return Ok(Money::new(minor, currency));
    }
    let divisor = 10_i64.pow(digits - own_digits);
    if units % divisor != 0 {
        return Err(AmountError::Fraction { units, currency });
    }
    Ok(Money::new(units / divisor, currency))
}

/// Stripe's integer for an amount that is charged, captured or refunded.
pub(crate) fn positive(amount: Money) -> Result<i64, AmountError> {
    if amount.minor <= 0 {
        return Err(AmountError::NotPositive { amount });
    }
    to_stripe(amount)
}

/// The currency as Stripe writes it: three lower-case letters.
pub(crate) fn code(currency: Currency) -> String {
    currency.code().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn payable() -> impl Strategy<Value = Currency> {
        let payable: Vec<Currency> = Currency::all()
            .iter()
            .copied()
            .filter(|currency| stripe_exponent(*currency).is_ok())
            .collect();
        prop::sample::select(payable)
    }

    #[test]
    fn each_kind_of_currency_is_counted_as_stripe_counts_it() {
        let cases = [
            (Money::new(3990, Currency::EUR), 3990),
            (Money::new(3990, Currency::JPY), 3990),
            (Money::new(1000, Currency::ISK), 100_000),
            (Money::new(5, Currency::UGX), 500),
            (Money::new(100_000, Currency::MGA), 1000),
            (Money::new(5120, Currency::KWD), 5120),
            (Money::new(1045, Currency::HUF), 1045),
            (Money::new(1045, Currency::TWD), 1045),
        ];
        for (amount, units) in cases {
            assert_eq!(to_stripe(amount), Ok(units), "{amount}");
            assert_eq!(from_stripe(units, amount.currency), Ok(amount));
        }
    }

    #[test]
    fn what_stripe_cannot_charge_is_refused_and_not_rounded() {
        for amount in [
            Money::new(5124, Currency::KWD),
            Money::new(1005, Currency::MGA),
        ] {
            assert_eq!(to_stripe(amount), Err(AmountError::TooPrecise { amount }));
        }
        for currency in [Currency::IQD, Currency::LYD, Currency::CLF, Currency::UYI] {
            let refused = to_stripe(Money::new(1000, currency));
            assert_eq!(refused, Err(AmountError::Unsupported { currency }));
        }
        let fraction = from_stripe(1005, Currency::ISK);
        assert!(matches!(fraction, Err(AmountError::Fraction { .. })));
        let most = to_stripe(Money::new(i64::MAX, Currency::ISK));
        assert_eq!(most, Err(AmountError::Overflow));
    }

    #[test]
    fn currencies_without_decimals_are_not_sent_times_a_hundred() {
        for currency in ZERO_DECIMAL.into_iter().filter(|it| it.exponent() == 0) {
            let amount = Money::new(3990, currency);
            assert_eq!(to_stripe(amount), Ok(3990), "{currency}");
        }
    }

    #[test]
    fn a_price_is_payable_in_steps_of_the_smallest_charge() {
        for (currency, step) in [
            (Currency::EUR, 1),
            (Currency::JPY, 1),
            (Currency::ISK, 1),
            (Currency::KWD, 10),
            (Currency::MGA, 100),
        ] {
            assert_eq!(step_minor(currency), Ok(step), "{currency}");
        }
    }

    #[test]
    fn an_answer_too_large_to_count_is_refused() {
        // One of Stripe's ariary is 100 of ours.
        let refused = from_stripe(i64::MAX, Currency::MGA);
        assert_eq!(refused, Err(AmountError::Overflow));
    }

    #[test]
    fn nothing_and_less_than_nothing_are_never_charged() {
        for minor in [0, -1] {
            let amount = Money::new(minor, Currency::EUR);
            assert_eq!(positive(amount), Err(AmountError::NotPositive { amount }));
        }
    }

    proptest! {
        #[test]
        fn there_and_back_is_the_same_amount(
            currency in payable(),
            steps in -1_000_000_000_000_i64..1_000_000_000_000,
        ) {
            let step = step_minor(currency).expect("the currency is payable");
            let amount = Money::new(steps * step, currency);
            let units = to_stripe(amount).expect("a whole number of steps");
            prop_assert_eq!(from_stripe(units, currency), Ok(amount));
        }

        #[test]
        fn an_amount_is_exact_or_refused(currency in payable(), minor: i64) {
            if let Ok(units) = to_stripe(Money::new(minor, currency)) {
                prop_assert_eq!(from_stripe(units, currency), Ok(Money::new(minor, currency)));
            }
        }

        #[test]
        fn yen_are_never_sent_times_a_hundred(yen: i64) {
            prop_assert_eq!(to_stripe(Money::new(yen, Currency::JPY)), Ok(yen));
        }
    }
}
