//! Letters to shoppers. They are queued in the transaction of what they tell of, so nobody is told of what did not happen,
//! and written when they are sent, from what the order keeps.

mod dispute_moved;
mod order_paid;
mod parcel_shipped;
mod release_reminder;
mod transfer_awaited;
mod words;

use domain::ids::{ConsignmentId, DisputeId, OrderId, ParcelId};
use mail::{Letter, MailError};
use serde::{Deserialize, Serialize};
use store::{Conn, StoreError};

use crate::jobs::{self, JobKind};
use crate::shop::Shop;

/// What a letter tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "letter", content = "of", rename_all = "snake_case")]
pub(crate) enum Occasion {
    /// An order is paid: what was bought, and the whole price.
    OrderPaid(OrderId),
    /// An order waits for a bank transfer: what to fill in.
    TransferAwaited(OrderId),
    /// A parcel is on its way.
    ParcelShipped(ParcelId),
    /// A parcel's money is about to be released.
    ReleaseReminder(ConsignmentId),
    /// Something happened in a dispute.
    DisputeMoved(DisputeId),
}

/// Why a letter did not go out.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SendMailError {
    #[error(transparent)]
    Mail(#[from] MailError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("the job names no letter: {0}")]
    Malformed(#[from] serde_json::Error),
}

/// Puts a letter into the outbox, to be written and sent soon.
pub(crate) async fn queue(
    shop: &Shop,
    conn: &mut Conn,
    occasion: Occasion,
) -> Result<(), StoreError> {
    jobs::queue(shop, conn, JobKind::SendMail, &occasion).await
}

/// Writes and sends the letter of a job. What it tells of is gone: nothing is sent.
pub(crate) async fn send(shop: &Shop, body: &str) -> Result<(), SendMailError> {
    let occasion: Occasion = serde_json::from_str(body)?;
    let mut conn = shop.store().reader().await?;
    let letter: Option<Letter> = match occasion {
        Occasion::OrderPaid(order) => order_paid::letter(shop, &mut conn, order).await?,
        Occasion::TransferAwaited(order) => {
            transfer_awaited::letter(shop, &mut conn, order).await?
        }
        Occasion::ParcelShipped(parcel) => parcel_shipped::letter(shop, &mut conn, parcel).await?,
        Occasion::DisputeMoved(dispute) => dispute_moved::letter(shop, &mut conn, dispute).await?,
        Occasion::ReleaseReminder(parcel) => {
            release_reminder::letter(shop, &mut conn, parcel).await?
        }
    };
    drop(conn);
    match letter {
        Some(letter) => Ok(shop.mailer().send(&letter).await?),
        None => Ok(()),
    }
}
