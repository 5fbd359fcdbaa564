//! What is kept of a quote: the figures that were shown, and what they were made from.

use domain::ids::QuoteId;
use domain::quote::Quote;
use serde::{Deserialize, Serialize};
use store::StoreError;

/// The body of a quote in the store, and of the order made of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Agreed {
    /// The figures that were shown.
    pub quote: Quote,
    /// The coupon that counted.
    pub coupon: Option<AgreedCoupon>,
}

/// The terms of a coupon when the quote was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct AgreedCoupon {
    pub code: String,
    pub rate_ppm: i64,
    /// The part of the discount that sellers bear, in millionths. None in quotes from before coupons were shared.
    #[serde(default)]
    pub seller_share_ppm: i64,
}

impl Agreed {
    pub(crate) fn write(&self) -> String {
        serde_json::to_string(self).expect("amounts, names and dates are JSON")
    }

    /// # Errors
    /// [`StoreError::Inconsistent`] for a body that this version cannot read.
    pub(crate) fn read(json: &str, of: QuoteId) -> Result<Self, StoreError> {
        serde_json::from_str(json).map_err(|_| StoreError::Inconsistent {
            table: "quotes",
            column: "body_json",
            row: of.to_string(),
        })
    }
}
