//! One order for one request, however often it is sent.
//!
//! The client's key is kept as its hash, and the token of the order is derived from the key itself and a random nonce. So
//! the answer to a repeated request carries the same token, and still nobody who reads the database learns it.

use domain::ids::{OrderId, SessionId};
use domain::time::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use store::idempotency::{self, Claim};
use store::{Conn, StoreError};

use super::place_order::{PlaceOrder, PlaceOrderError};
use crate::cart::CartAccess;
use crate::secret::{Secret, hex};
use crate::shop::Shop;

/// A key that was claimed for a request.
#[derive(Debug)]
pub(super) struct Key {
    scope: String,
    key_hash: String,
}

/// What the key says.
#[derive(Debug)]
pub(super) enum Seen {
    /// Never before, or there is no key: place the order and answer under this key.
    New(Option<Key>),
    /// The order was placed by an earlier copy of the request.
    Before(OrderId, Secret),
}

#[derive(Serialize, Deserialize)]
struct Answer {
    order: OrderId,
    nonce: String,
}

/// Claims the key of a request, if it has one.
pub(super) async fn claim(
    conn: &mut Conn,
    request: &PlaceOrder,
    at: Timestamp,
) -> Result<Seen, PlaceOrderError> {
    let Some(key) = &request.idempotency_key else {
        return Ok(Seen::New(None));
    };
    let claimed = Key {
        scope: scope(&request.access),
        key_hash: hex(&Sha256::digest(key.as_bytes())),
    };
    let body = body_hash(request);
    match idempotency::claim(conn, &claimed.scope, &claimed.key_hash, &body, at).await? {
        Claim::New => Ok(Seen::New(Some(claimed))),
        Claim::Mismatch => Err(PlaceOrderError::KeyMismatch),
        // An answer is written in the transaction that claims, so this is another transaction's work in between.
        Claim::InProgress => Err(StoreError::Retry.into()),
        Claim::Answered { answer_json } => {
            let answer: Answer =
                serde_json::from_str(&answer_json).map_err(|_| StoreError::Inconsistent {
                    table: "idempotency_keys",
                    column: "answer_json",
                    row: claimed.scope.clone(),
                })?;
            Ok(Seen::Before(answer.order, token(key, &answer.nonce)))
        }
    }
}

/// A new token for the order, and with a key the answer that leads back to it.
pub(super) async fn answer(
    shop: &Shop,
    conn: &mut Conn,
    request: &PlaceOrder,
    claimed: Option<Key>,
    order: OrderId,
) -> Result<Secret, StoreError> {
    let (Some(claimed), Some(key)) = (claimed, &request.idempotency_key) else {
        return Ok(shop.new_secret());
    };
    let nonce = hex(&shop.random::<32>());
    let secret = token(key, &nonce);
    let answer = serde_json::to_string(&Answer { order, nonce }).expect("two texts are JSON");
    match idempotency::answer(conn, &claimed.scope, &claimed.key_hash, &answer)
        .await?
        .is_done()
    {
        true => Ok(secret),
        false => Err(StoreError::Retry),
    }
}

/// Keys of one browser mean nothing in another. Clients of the API are known by their keys alone.
fn scope(access: &CartAccess) -> String {
    match access {
        CartAccess::Session(session) => scope_of(*session),
        CartAccess::Token { .. } | CartAccess::Quote(_) => "place-order".to_owned(),
    }
}

fn scope_of(session: SessionId) -> String {
    format!("place-order:{session}")
}

/// What the client decides. Its browser and its language are not part of it.
fn body_hash(request: &PlaceOrder) -> Vec<u8> {
    let body = serde_json::to_vec(&(
        request.quote,
        request.email.trim(),
        &request.address,
        request.payment.as_str(),
    ));
    Sha256::digest(body.expect("an address is JSON")).to_vec()
}

fn token(key: &str, nonce: &str) -> Secret {
    let mut digest = Sha256::new();
    digest.update(nonce.as_bytes());
    digest.update(key.as_bytes());
    Secret::from_bytes(digest.finalize().into())
}
