//! What a provider tells unasked. A message is proved, stored and acknowledged; a job asks the provider for the truth.
//!
//! **Invariant:** nothing of a message is believed but that something happened: state, amount and recipient are fetched.

use domain::ids::{PaymentId, ProviderEventId};
use payments::stripe::webhook::{self, WebhookError};
use payments::stripe::{DisputeStatus, Event, Stripe, StripeError};
use store::StoreError;
use store::provider_event::{self, ProviderEventRow};

use super::chargeback::{ChargebackError, Verdict, open_chargeback, resolve_chargeback};
use super::settle::{SettleError, settle};
use crate::jobs::{self, JobKind};
use crate::retry::{may_retry, retry};
use crate::shop::Shop;

/// How far the provider's clock and ours may differ, in seconds; what Stripe's own libraries take.
const TOLERANCE_S: u64 = 300;

/// Why a message is not taken.
#[derive(Debug, thiserror::Error)]
pub enum ReceiveError {
    /// This shop has no such provider.
    #[error("this shop is not paid through Stripe")]
    NotOffered,
    /// It is not proved to be the provider's, or no message.
    #[error(transparent)]
    Refused(#[from] WebhookError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(ReceiveError);

/// Takes a message of Stripe: once it is stored, it may be acknowledged. The same message again is known already.
///
/// # Errors
/// [`ReceiveError`].
pub async fn receive_stripe(shop: &Shop, header: &str, body: &[u8]) -> Result<(), ReceiveError> {
    let settings = shop.settings().stripe.as_ref();
    let settings = settings.ok_or(ReceiveError::NotOffered)?;
    let secrets: Vec<&str> = settings
        .webhook_secrets
        .iter()
        .map(|secret| secret.0.as_str())
        .collect();
    let now_s = shop.now().ms() / 1000;
    let event = webhook::open(header, body, &secrets, TOLERANCE_S, now_s)?;
    retry(|| keep(shop, &event)).await
}

async fn keep(shop: &Shop, event: &Event) -> Result<(), ReceiveError> {
    let row = ProviderEventRow {
        id: shop.new_id(ProviderEventId::from_parts),
        provider: "stripe".to_owned(),
        event_key: event.id.clone(),
        kind: event.kind.clone(),
        object_ref: event.object_id.clone(),
        intent_ref: event.payment_intent.clone(),
        payment_id: None,
        state: "received".to_owned(),
        note: event.payment.clone().unwrap_or_default(),
        received_at: shop.now(),
        done_at: None,
    };
    let mut tx = shop.store().begin().await?;
    // The message and its job are stored together: what is acknowledged is also dealt with.
    if !provider_event::add(&mut tx, &row).await?.is_done() {
        return Ok(());
    }
    jobs::queue(shop, &mut tx, JobKind::ProviderEvent, &row.id).await?;
    tx.commit().await?;
    Ok(())
}

/// Why a message could not be dealt with yet.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ProcessError {
    #[error("no such message, or its provider is not set up any more")]
    NotFound,
    #[error(transparent)]
    Stripe(#[from] StripeError),
    #[error(transparent)]
    Settle(#[from] SettleError),
    #[error(transparent)]
    Chargeback(#[from] ChargebackError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(ProcessError);

/// Deals with a stored message: asks the provider what is true, and writes that down.
pub(crate) async fn process(shop: &Shop, id: ProviderEventId) -> Result<(), ProcessError> {
    let row = provider_event::lookup(&mut shop.store().reader().await?, id).await?;
    let row = row.ok_or(ProcessError::NotFound)?;
    let stripe = shop.stripe().ok_or(ProcessError::NotFound)?;
    let payment = payment_of(shop, stripe, &row).await?;
    let (state, note) = match payment {
        // Something of the same account that is not this shop's: the operator sees it.
        None => ("unmatched", "no payment of this shop".to_owned()),
        Some(payment) if row.kind.starts_with("charge.dispute.") => {
            ("done", contest(shop, stripe, payment, &row).await?)
        }
        Some(payment) => ("done", settle(shop, payment).await?.as_str().to_owned()),
    };
    retry(|| note_down(shop, id, state, &note)).await
}

async fn note_down(
    shop: &Shop,
    id: ProviderEventId,
    state: &str,
    note: &str,
) -> Result<(), ProcessError> {
    let mut tx = shop.store().begin().await?;
    let _ = provider_event::resolve(&mut tx, id, state, note, shop.now()).await?;
    tx.commit().await?;
    Ok(())
}

/// Which payment of this shop a message is about: asked of the provider, where the message does not say.
async fn payment_of(
    shop: &Shop,
    stripe: &Stripe,
    row: &ProviderEventRow,
) -> Result<Option<PaymentId>, ProcessError> {
    let told = match &row.intent_ref {
        Some(intent) => match stripe.fetch_intent(intent).await {
            Ok(intent) => intent.payment,
            Err(StripeError::Unknown) => None,
            Err(error) => return Err(error.into()),
        },
        None => Some(row.note.clone()),
    };
    let Some(id) = told.and_then(|told| told.parse().ok()) else {
        return Ok(None);
    };
    let known = store::payment::lookup(&mut shop.store().reader().await?, id).await?;
    Ok(known
        .filter(|row| row.provider == "stripe")
        .map(|row| row.id))
}

async fn contest(
    shop: &Shop,
    stripe: &Stripe,
    payment: PaymentId,
    row: &ProviderEventRow,
) -> Result<String, ProcessError> {
    let dispute = stripe.fetch_dispute(&row.object_ref).await?;
    let verdict = match dispute.status {
        DisputeStatus::Won => Some(Verdict::Won),
        DisputeStatus::Lost => Some(Verdict::Lost),
        DisputeStatus::NeedsResponse | DisputeStatus::UnderReview => None,
        // A question of the bank, and nothing taken yet.
        other => return Ok(format!("{other:?}")),
    };
    let id = open_chargeback(shop, payment, &dispute.id, dispute.amount).await?;
    if let Some(verdict) = verdict {
        resolve_chargeback(shop, id, verdict).await?;
    }
    Ok(format!("{:?}", dispute.status))
}
