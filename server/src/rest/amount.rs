//! Amounts and moments as they are written on the wire.

use domain::money::{Currency, Money};
use domain::time::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// An amount of money. Always an integer in minor units, never a float.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Amount {
    /// Minor units of the currency: 12345 is 123.45 zł in PLN, ¥12345 in JPY, 12.345 KWD.
    #[schema(example = 12345)]
    pub minor: i64,
    /// ISO 4217.
    #[schema(value_type = String, example = "PLN")]
    pub currency: Currency,
}

impl From<Money> for Amount {
    fn from(money: Money) -> Self {
        Self {
            minor: money.minor,
            currency: money.currency,
        }
    }
}

impl From<Amount> for Money {
    fn from(amount: Amount) -> Self {
        Self::new(amount.minor, amount.currency)
    }
}

/// The moment as RFC 3339 has it, in UTC: `2026-03-01T09:30:00Z`.
pub fn rfc3339(at: Timestamp) -> String {
    jiff::Timestamp::from_millisecond(at.ms())
        .map_or_else(|_| at.date_utc().to_string(), |moment| moment.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_written_in_utc() {
        assert_eq!(rfc3339(Timestamp::from_ms(0)), "1970-01-01T00:00:00Z");
        assert_eq!(rfc3339(Timestamp::from_ms(1_500)), "1970-01-01T00:00:01.5Z");
    }

    #[test]
    fn an_amount_is_minor_units_and_a_code() {
        let json = serde_json::to_string(&Amount::from(Money::new(3990, Currency::PLN))).unwrap();
        assert_eq!(json, r#"{"minor":3990,"currency":"PLN"}"#);
        for bad in [
            r#"{"minor":1.5,"currency":"PLN"}"#,
            r#"{"minor":1,"currency":"XXZ"}"#,
            r#"{"minor":1}"#,
            "12",
        ] {
            assert!(serde_json::from_str::<Amount>(bad).is_err(), "{bad}");
        }
    }
}
