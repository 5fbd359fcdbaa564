//! Disagreements about parcels: objection, offers, return of the goods, the operator's decision, appeal, outcome.
//!
//! **Invariant:** each move is one transaction on the locked order, with what was said and what it did to the money. Who is
//! not a party gets the same answer as for a dispute that does not exist.

mod answer_dispute;
mod appeal_dispute;
mod close;
mod decide_dispute;
mod list_disputes;
mod open_dispute;
mod pass_deadlines;
mod reach;
mod return_goods;
mod say;
mod view_dispute;

pub use answer_dispute::{accept_offer, make_offer, withdraw_dispute};
pub use appeal_dispute::{appeal_decision, escalate_dispute};
pub(crate) use close::close_by_bank;
pub use decide_dispute::decide_dispute;
pub use list_disputes::{DisputeHead, Which, list_for_operator, list_for_seller};
pub(crate) use open_dispute::disputable_from;
pub use open_dispute::{NewDispute, open_dispute};
pub use pass_deadlines::pass_deadlines;
pub use reach::Party;
pub use return_goods::{receive_goods, send_goods_back};
pub use say::say;
pub use view_dispute::{DisputeView, EntryView, May, dispute_of, view_dispute};

use domain::dispute::DisputeState;
use domain::money::Money;
use domain::time::Timestamp;
use media::PictureProblem;
use store::StoreError;

use crate::retry::may_retry;

/// The longest text of one entry, in characters.
pub const TEXT_CHARS_MAX: usize = 4_000;
/// Most pictures of one entry.
pub const PICTURES_MAX: usize = 6;

/// Why nothing was done.
#[derive(Debug, thiserror::Error)]
pub enum DisputeError {
    /// No such dispute, order or parcel for whoever asks.
    #[error("no such dispute")]
    NotFound,
    /// The dispute is in a state in which this side cannot do this.
    #[error("this cannot be done in a dispute that is {state:?}")]
    NotNow {
        /// What it is.
        state: DisputeState,
    },
    /// Only parcels that are on their way or there, and not accepted, can be objected to.
    #[error("this parcel cannot be objected to")]
    NotDisputable,
    /// It may still arrive in time.
    #[error("the parcel may arrive until {from:?}")]
    TooEarly {
        /// From when on it can be objected that it did not.
        from: Timestamp,
    },
    /// The amount is not between nothing and what is left, or in another currency.
    #[error("at most {left} can be paid back")]
    BadAmount {
        /// What is left.
        left: Money,
    },
    /// What never came cannot be sent back.
    #[error("there is nothing to send back")]
    NothingToReturn,
    /// The text is empty or too long.
    #[error("the text is empty or longer than {TEXT_CHARS_MAX} characters")]
    BadText,
    /// More than [`PICTURES_MAX`] pictures.
    #[error("more than {PICTURES_MAX} pictures")]
    TooManyPictures,
    /// An appeal is decided by another operator than the decision was.
    #[error("another operator has to decide the appeal")]
    SameOperator,
    /// The shopper's bank has taken the payment back; until it has decided, nobody is paid.
    #[error("the bank is deciding about the payment")]
    ChargebackOpen,
    /// The courier has not passed on what the shopper paid at the door; until then nobody can earn it.
    #[error("the cash of the parcel is not there yet")]
    CashNotHere,
    /// A file is no picture, or too large.
    #[error(transparent)]
    Refused(#[from] PictureProblem),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(DisputeError);
