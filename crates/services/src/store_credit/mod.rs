//! Gift cards and the credit of accounts: given out by operators, put on carts, spent with orders, filled by refunds.
//!
//! **Invariant:** credit is taken in the transaction of the order that it pays, by a conditional update of its own row, so
//! two orders never spend the same.
//! **Deliberately absent:** what a card was worth to others. A code that does not count is answered like one that never was.

mod decide;
mod issue;
mod list;
mod of_cart;
pub(crate) mod of_order;
mod redeem;
mod view;

pub use decide::{
    approve_store_credit, block_store_credit, refuse_store_credit, unblock_store_credit,
};
pub use issue::{IssueStoreCredit, Issued, To, issue_store_credit};
pub use list::{StoreCreditEntry, StoreCredits, WaitingIssue, list_store_credits};
pub(crate) use of_cart::drawn;
pub use of_cart::{
    OnCart, Purse, PurseName, apply_account_credit, apply_gift_card, on_cart, take_off_cart,
};
pub use redeem::redeem_gift_card;
pub use view::{AccountCredit, CreditLine, view_store_credit};

use domain::store_credit::GiftCardCode;
use sha2::{Digest, Sha256};
use store::StoreError;

use crate::retry::may_retry;

/// The kind of a row that is a gift card.
pub(crate) const GIFT_CARD: &str = "gift_card";
/// The kind of a row that is what an account holds.
pub(crate) const ACCOUNT: &str = "account";
/// The state of a row that can be spent.
pub(crate) const ACTIVE: &str = "active";
/// The state of a row that waits for another operator.
pub(crate) const WAITING: &str = "waiting";
/// The state of a row that cannot be spent for the time being.
pub(crate) const BLOCKED: &str = "blocked";

/// Why credit did not move.
#[derive(Debug, thiserror::Error)]
pub enum StoreCreditError {
    /// Somebody who may not do this, or a thing that is not there.
    #[error("no such credit")]
    NotFound,
    /// No such code, or nothing is left on the card, or it is blocked: nobody is told which.
    #[error("the code buys nothing")]
    Unknown,
    /// It buys in another currency than the cart's.
    #[error("the card buys in {0} only")]
    OtherCurrency(domain::money::Currency),
    /// No account has this e-mail address.
    #[error("no account with this address")]
    NoAccount,
    /// Nothing, less than nothing, or more than anybody gives out.
    #[error("the amount is refused")]
    BadAmount,
    /// A reason has to be given.
    #[error("a reason has to be given")]
    NoReason,
    /// Nobody agrees with herself.
    #[error("another operator has to agree")]
    SameOperator,
    /// The key was used for something else.
    #[error("the idempotency key belongs to another request")]
    KeyMismatch,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(StoreCreditError);

/// What is kept of a code. 80 random bits need no salt and no slow hash.
fn hash_of(code: &GiftCardCode) -> Vec<u8> {
    Sha256::digest(code.as_str().as_bytes()).to_vec()
}
