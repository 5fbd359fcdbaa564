//! An operator sells a gift card, or makes up for something with credit.
//!
//! The code of a card is derived from the form's own key and a random number that is kept: the same form sent twice shows
//! the same card, and nobody learns the code from the database.

use domain::ids::{StoreCreditId, StoreCreditIssueId, UserId};
use domain::ledger::{StoreCreditSource, store_credit_issued};
use domain::money::{Currency, Money, Rounding};
use domain::store_credit::GiftCardCode;
use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::{Digest, Sha256};
use store::idempotency::{self, Claim};
use store::store_credit::{self, StoreCreditRow};
use store::store_credit_issue::{self, StoreCreditIssueRow};
use store::{Conn, StoreError};

use super::{ACCOUNT, ACTIVE, GIFT_CARD, StoreCreditError, WAITING, hash_of};
use crate::account::credentials::normalised_email;
use crate::account::session::{Role, User};
use crate::operator::audit;
use crate::payment::book::{book, unbookable_credit};
use crate::retry::retry;
use crate::secret::hex;
use crate::shop::Shop;

/// Keys of this form mean nothing elsewhere.
const SCOPE: &str = "store-credit";
/// The longest reason, in characters.
const REASON_CHARS_MAX: usize = 500;
/// The longest key of a form.
const KEY_CHARS_MAX: usize = 255;
/// More than any card is worth: a slip of the finger is caught here, in minor units of any currency.
const AMOUNT_MINOR_MAX: i64 = 100_000_000_000;

/// Who gets it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum To {
    /// Whoever is given the code.
    GiftCard,
    /// The account with this e-mail address.
    Account(String),
}

/// Credit to be given out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct IssueStoreCredit {
    /// To whom.
    pub to: To,
    /// How much.
    pub amount: Money,
    /// Who pays for it: `sold` or `goodwill`.
    #[serde(skip)]
    pub source: StoreCreditSource,
    /// Why.
    pub reason: String,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issued {
    /// The code of a gift card, to be handed over: it is not shown again.
    pub code: Option<GiftCardCode>,
    /// Whether another operator has to agree before it buys anything.
    pub is_waiting: bool,
}

#[derive(Serialize, Deserialize)]
struct Answer {
    nonce: String,
    is_waiting: bool,
}

/// Gives credit out, once under the form's key. From the limit for payouts on, another operator has to agree first.
///
/// # Errors
/// [`StoreCreditError`]; `NotFound` for everybody but operators.
pub async fn issue_store_credit(
    shop: &Shop,
    user: &User,
    request: IssueStoreCredit,
    key: &str,
) -> Result<Issued, StoreCreditError> {
    if user.role != Role::Operator {
        return Err(StoreCreditError::NotFound);
    }
    if !(1..=AMOUNT_MINOR_MAX).contains(&request.amount.minor) {
        return Err(StoreCreditError::BadAmount);
    }
    let reason = request.reason.trim();
    if !(1..=REASON_CHARS_MAX).contains(&reason.chars().count()) {
        return Err(StoreCreditError::NoReason);
    }
    if !(1..=KEY_CHARS_MAX).contains(&key.chars().count()) {
        return Err(StoreCreditError::KeyMismatch);
    }
    retry(|| attempt(shop, user, &request, key)).await
}

async fn attempt(
    shop: &Shop,
    user: &User,
    request: &IssueStoreCredit,
    key: &str,
) -> Result<Issued, StoreCreditError> {
    let mut tx = shop.store().begin().await?;
    let body = serde_json::to_vec(&(request, request.source.as_str(), user.id));
    let body = Sha256::digest(body.expect("amounts and texts are JSON"));
    let stored = hex(&Sha256::digest(key.as_bytes()));
    let answer = match idempotency::claim(&mut tx, SCOPE, &stored, &body, shop.now()).await? {
        Claim::New => {
            let answer = Answer {
                nonce: hex(&shop.random::<16>()),
                is_waiting: needs_another(shop, request.amount),
            };
            issue(shop, &mut tx, user, request, (&answer, key)).await?;
            let json = serde_json::to_string(&answer).expect("a text is JSON");
            let noted = idempotency::answer(&mut tx, SCOPE, &stored, &json).await?;
            noted.is_done().then_some(()).ok_or(StoreError::Retry)?;
            tx.commit().await?;
            answer
        }
        Claim::Answered { answer_json } => {
            serde_json::from_str(&answer_json).map_err(|_| StoreError::Inconsistent {
                table: "idempotency_keys",
                column: "answer_json",
                row: SCOPE.to_owned(),
            })?
        }
        Claim::InProgress => return Err(StoreError::Retry.into()),
        Claim::Mismatch => return Err(StoreCreditError::KeyMismatch),
    };
    Ok(Issued {
        code: (request.to == To::GiftCard).then(|| code(key, &answer.nonce)),
        is_waiting: answer.is_waiting,
    })
}

/// The code of a card, from the secret of the form and what is kept.
fn code(key: &str, nonce: &str) -> GiftCardCode {
    let digest = Sha256::digest(format!("{nonce}:{key}").as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    GiftCardCode::from_random(bytes)
}

/// Whether one operator is not enough for so much. Where no rate is known it is not.
fn needs_another(shop: &Shop, amount: Money) -> bool {
    let limit = shop.settings().payouts.four_eyes_eur_minor;
    let fx = &shop.reference().fx;
    let euros = fx.convert(amount, Currency::EUR, Rounding::Ceil);
    euros.map_or(true, |euros| euros.amount.minor >= limit)
}

async fn issue(
    shop: &Shop,
    conn: &mut Conn,
    user: &User,
    request: &IssueStoreCredit,
    (answer, key): (&Answer, &str),
) -> Result<(), StoreCreditError> {
    let credit = match &request.to {
        To::GiftCard => add_card(shop, conn, request, &code(key, &answer.nonce), answer).await?,
        To::Account(email) => {
            let email = normalised_email(email);
            let owner = store::user::find_by_email(conn, &email).await?;
            let owner = owner.ok_or(StoreCreditError::NoAccount)?;
            account_of(shop, conn, owner.id, request.amount.currency).await?
        }
    };
    let row = StoreCreditIssueRow {
        id: shop.new_id(StoreCreditIssueId::from_parts),
        store_credit_id: credit.id,
        currency: request.amount.currency,
        amount: request.amount,
        source: request.source.as_str().to_owned(),
        reason: request.reason.trim().to_owned(),
        state: if answer.is_waiting { WAITING } else { "issued" }.to_owned(),
        author_id: user.id,
        approver_id: None,
        created_at: shop.now(),
        resolved_at: (!answer.is_waiting).then(|| shop.now()),
    };
    store_credit_issue::add(conn, &row).await?;
    if !answer.is_waiting {
        put_on(shop, conn, &row).await?;
    }
    let action = match answer.is_waiting {
        true => "store_credit_drafted",
        false => "store_credit_issued",
    };
    note(shop, conn, user.id, action, &row).await?;
    Ok(())
}

async fn add_card(
    shop: &Shop,
    conn: &mut Conn,
    request: &IssueStoreCredit,
    code: &GiftCardCode,
    answer: &Answer,
) -> Result<StoreCreditRow, StoreError> {
    let row = StoreCreditRow {
        id: shop.new_id(StoreCreditId::from_parts),
        kind: GIFT_CARD.to_owned(),
        user_id: None,
        code_hash: Some(hash_of(code)),
        code_ending: Some(code.ending().to_owned()),
        currency: request.amount.currency,
        balance: Money::zero(request.amount.currency),
        state: if answer.is_waiting { WAITING } else { ACTIVE }.to_owned(),
        created_at: shop.now(),
        updated_at: shop.now(),
    };
    // Refused: the same code of 80 random bits. The next try draws another.
    let added = store_credit::add(conn, &row).await?;
    added.is_done().then_some(row).ok_or(StoreError::Retry)
}

/// The credit of an account in a currency, opened when there is none.
pub(super) async fn account_of(
    shop: &Shop,
    conn: &mut Conn,
    user: UserId,
    currency: Currency,
) -> Result<StoreCreditRow, StoreError> {
    if let Some(row) = store_credit::find_of_user(conn, user, currency).await? {
        return Ok(row);
    }
    let row = StoreCreditRow {
        id: shop.new_id(StoreCreditId::from_parts),
        kind: ACCOUNT.to_owned(),
        user_id: Some(user),
        code_hash: None,
        code_ending: None,
        currency,
        balance: Money::zero(currency),
        state: ACTIVE.to_owned(),
        created_at: shop.now(),
        updated_at: shop.now(),
    };
    // Refused: somebody else opened it in this moment.
    let added = store_credit::add(conn, &row).await?;
    added.is_done().then_some(row).ok_or(StoreError::Retry)
}

/// Books an issue and fills what it is for.
pub(super) async fn put_on(
    shop: &Shop,
    conn: &mut Conn,
    row: &StoreCreditIssueRow,
) -> Result<(), StoreError> {
    let source = StoreCreditSource::from_name(&row.source);
    let source = source.ok_or_else(|| StoreError::Inconsistent {
        table: "store_credit_issues",
        column: "source",
        row: row.id.to_string(),
    })?;
    let filled = store_credit::fill(conn, row.store_credit_id, row.amount, shop.now()).await?;
    filled.is_done().then_some(()).ok_or(StoreError::Retry)?;
    let event = store_credit_issued(row.store_credit_id, row.amount, source);
    let event = event.map_err(|error| unbookable_credit(row.store_credit_id, &error))?;
    let key = format!("store-credit-issued:{}", row.id);
    book(shop, conn, None, key, &event).await.map(drop)
}

/// Writes an act about an issue into the log.
pub(super) async fn note(
    shop: &Shop,
    conn: &mut Conn,
    by: UserId,
    action: &str,
    row: &StoreCreditIssueRow,
) -> Result<(), StoreError> {
    let subject = format!("store credit {}", row.store_credit_id);
    let detail = json!({
        "amount": row.amount.to_string(),
        "source": row.source,
        "reason": row.reason,
    });
    audit::note(shop, conn, Some(by), action, &subject, &detail).await
}
