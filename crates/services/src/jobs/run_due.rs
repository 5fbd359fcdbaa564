//! One round of everything that is due.

use std::error::Error as StdError;
use std::time::Duration;

use domain::ids::{PaymentId, ProviderEventId, RefundId};
use store::StoreError;
use store::outbox::{self, JobRow};
use store::payment::PaymentRow;

use super::JobKind;
use crate::dispute::pass_deadlines;
use crate::escrow::release_due;
use crate::import::fetch_picture;
use crate::order::expire_orders;
use crate::payment::authorisation::{take_due, void};
use crate::payment::begin::begin_payment;
use crate::payment::{provider_event, settle};
use crate::refund::settle_refund;
use crate::shop::Shop;

/// Jobs claimed at once: few, so that the last of them is begun long before its claim runs out.
const CLAIMED_MAX: u32 = 4;
/// How often one round claims, so that other work gets its turn.
const CLAIMS_MAX: u32 = 8;
/// Payments asked after in one round.
const PAYMENTS_MAX: u32 = 50;
/// After this silence the provider is asked what became of a payment.
const SILENCE: Duration = Duration::from_secs(2 * 60);
/// How long a claim counts. A job that takes longer is taken to have died with its worker.
const CLAIM: Duration = Duration::from_secs(5 * 60);
/// The pause after the first failure; it doubles each time, to about a day.
const PAUSE_FIRST: Duration = Duration::from_secs(30);
/// After so many tries somebody has to look.
const TRIES_MAX: i64 = 12;

/// What a round did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Ran {
    /// Orders whose time to pay ran out.
    pub expired: u32,
    /// Payments the provider was asked about.
    pub asked: u32,
    /// Promised payments that were taken before their promise ends.
    pub taken: u32,
    /// Parcels whose money was released because nobody objected in time.
    pub released: u32,
    /// Disputes whose deadline passed.
    pub passed: u32,
    /// Jobs done.
    pub done: u32,
    /// Jobs to be tried again.
    pub put_off: u32,
    /// Jobs given up.
    pub failed: u32,
}

/// Does what is due now. Several servers may do so at the same time.
///
/// # Errors
/// Those of the store; a job that fails is put off and is no error.
pub async fn run_due(shop: &Shop) -> Result<Ran, StoreError> {
    let asked = ask_after_payments(shop).await?;
    let mut ran = Ran {
        expired: expire_orders(shop).await?,
        asked,
        taken: take_due(shop).await?,
        released: release_due(shop).await?.released,
        passed: pass_deadlines(shop).await?,
        ..Ran::default()
    };
    for _ in 0..CLAIMS_MAX {
        let jobs = claim(shop).await?;
        if jobs.is_empty() {
            break;
        }
        for job in jobs {
            let outcome = run(shop, &job).await;
            finish(shop, &job, outcome, &mut ran).await?;
        }
    }
    Ok(ran)
}

async fn claim(shop: &Shop) -> Result<Vec<JobRow>, StoreError> {
    let now = shop.now();
    let mut tx = shop.store().begin().await?;
    outbox::reclaim(&mut tx, now).await?;
    let mut jobs = outbox::claim(&mut tx, now, now.plus(CLAIM), CLAIMED_MAX).await?;
    // A database returns what it changed in any order; the oldest waits longest.
    jobs.sort_by_key(|job| job.id);
    tx.commit().await?;
    Ok(jobs)
}

type JobError = Box<dyn StdError + Send + Sync>;

async fn run(shop: &Shop, job: &JobRow) -> Result<(), JobError> {
    match JobKind::from_name(&job.kind) {
        Some(JobKind::RefundPayment) => {
            let refund: RefundId = serde_json::from_str(&job.body_json)?;
            Ok(settle_refund(shop, refund).await?)
        }
        Some(JobKind::ProviderEvent) => {
            let event: ProviderEventId = serde_json::from_str(&job.body_json)?;
            Ok(provider_event::process(shop, event).await?)
        }
        Some(JobKind::VoidPayment) => {
            let payment: PaymentId = serde_json::from_str(&job.body_json)?;
            Ok(void(shop, payment).await?)
        }
        Some(JobKind::SendMail) => Ok(crate::mail::send(shop, &job.body_json).await?),
        Some(JobKind::FetchPicture) => Ok(fetch_picture::run(shop, &job.body_json).await?),
        None => Err(format!("no such kind of job: {}", job.kind).into()),
    }
}

async fn finish(
    shop: &Shop,
    job: &JobRow,
    outcome: Result<(), JobError>,
    ran: &mut Ran,
) -> Result<(), StoreError> {
    let mut tx = shop.store().begin().await?;
    // A refused move means that the claim ran out and another worker has the job; its word counts.
    let _ = match outcome {
        Ok(()) => {
            ran.done += 1;
            outbox::finish(&mut tx, job.id).await?
        }
        Err(error) if job.attempts >= TRIES_MAX => {
            tracing::error!(job = %job.id, kind = job.kind, %error, "a job is given up");
            ran.failed += 1;
            outbox::fail(&mut tx, job.id, &error.to_string()).await?
        }
        Err(error) => {
            tracing::warn!(job = %job.id, kind = job.kind, %error, "a job is put off");
            ran.put_off += 1;
            let again = shop.now().plus(pause(job.attempts));
            outbox::retry(&mut tx, job.id, again, &error.to_string()).await?
        }
    };
    tx.commit().await
}

fn pause(attempts: i64) -> Duration {
    let doublings = u32::try_from(attempts.clamp(1, TRIES_MAX) - 1).unwrap_or(0);
    PAUSE_FIRST * 2_u32.pow(doublings)
}

/// Asks after payments nothing was heard of: a hint can get lost.
async fn ask_after_payments(shop: &Shop) -> Result<u32, StoreError> {
    let mut conn = shop.store().reader().await?;
    let before = shop.now().minus(SILENCE);
    let silent = store::payment::list_pending(&mut conn, before, PAYMENTS_MAX).await?;
    drop(conn);
    let mut asked = 0;
    for payment in silent {
        if let Err(error) = settle(shop, payment.id).await {
            tracing::warn!(payment = %payment.id, %error, "a payment could not be asked after");
        }
        note_asked(shop, &payment).await?;
        asked += 1;
    }
    Ok(asked)
}

/// Puts a payment that still waits behind the others, so that one round does not ask for the same ones as the last. One
/// whose beginning was cut off is begun again, which tells the provider's number.
async fn note_asked(shop: &Shop, payment: &PaymentRow) -> Result<(), StoreError> {
    let Some(reference) = &payment.provider_ref else {
        return begin_payment(shop, payment.order_id).await.map(drop);
    };
    let mut tx = shop.store().begin().await?;
    let _ = store::payment::update_ref(&mut tx, payment.id, reference, shop.now()).await?;
    tx.commit().await
}
