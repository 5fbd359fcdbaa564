//! Who pays at the border, and who carries.

use serde::{Deserialize, Serialize};

/// Who pays duty and tax (Incoterms 2020). It belongs to the shipping method: never collected at checkout *and* shipped
/// DAP, or the shopper would pay twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Incoterm {
    /// Delivered duty paid: the marketplace collects duty and tax at checkout.
    Ddp,
    /// Delivered at place: the addressee pays at the door.
    Dap,
}

impl Incoterm {
    /// `ddp` or `dap`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Incoterm::Ddp => "ddp",
            Incoterm::Dap => "dap",
        }
    }

    /// Reads `ddp` or `dap`, in either case.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Incoterm> {
        [Incoterm::Ddp, Incoterm::Dap]
            .into_iter()
            .find(|term| term.as_str().eq_ignore_ascii_case(name))
    }
}

/// By whom a parcel is carried: some thresholds differ for the post and for couriers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Carriage {
    /// The public post, under the conventions of the Universal Postal Union.
    Post,
    /// An express or parcel carrier.
    #[default]
    Courier,
}
