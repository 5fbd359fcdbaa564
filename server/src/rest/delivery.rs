//! The ways a cart can be sent, and who sends it.

use domain::shipping::Incoterm;
use serde::Serialize;
use services::cart::SellerRef;
use services::checkout::DeliveryChoice;
use utoipa::ToSchema;

use super::breakdown::Parts;

/// A way to send the whole cart, with what it would cost then.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ChoiceBody {
    /// What to send as `shipping`: `economy`, `standard`, `express` or `domestic`.
    #[schema(example = "standard")]
    pub code: String,
    /// `ddp`: duty and tax are paid at checkout; `dap`: at the door.
    #[schema(value_type = String, example = "ddp")]
    pub incoterm: Incoterm,
    /// Whether every parcel can be followed.
    pub tracked: bool,
    /// The earliest day of the first parcel, counted from dispatch.
    pub days_min: u16,
    /// The latest day of the last parcel, counted from dispatch.
    pub days_max: u16,
    /// The sums.
    #[serde(flatten)]
    pub parts: Parts,
}

/// Who sells.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct SellerBody {
    /// Name in addresses.
    #[schema(example = "anatolia-home")]
    pub slug: String,
    /// Name in its own spelling.
    pub name: String,
    /// Country the goods are sent from, ISO 3166.
    #[schema(example = "TR")]
    pub country: &'static str,
}

impl From<&DeliveryChoice> for ChoiceBody {
    fn from(choice: &DeliveryChoice) -> Self {
        Self {
            code: choice.code.clone(),
            incoterm: choice.incoterm,
            tracked: choice.tracked,
            days_min: choice.days_min,
            days_max: choice.days_max,
            parts: (&choice.totals).into(),
        }
    }
}

impl From<&SellerRef> for SellerBody {
    fn from(seller: &SellerRef) -> Self {
        Self {
            slug: seller.slug.clone(),
            name: seller.name.clone(),
            country: seller.country.code(),
        }
    }
}
