//! Sending webhooks.

use std::time::Duration;

use reqwest::Client;
use reqwest::header::CONTENT_TYPE;
use serde_json::Value;
use tokio::sync::mpsc::UnboundedReceiver;

use super::Shared;
use crate::stripe::webhook::sign;

/// A shop that does not answer within this time does not get the message.
const ANSWER_WITHIN: Duration = Duration::from_secs(10);

/// How webhooks are sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    /// Each once, in order.
    Once,
    /// Each twice.
    Twice,
    /// Lost. They can still be listed.
    Never,
    /// Not before [`super::FakeStripe::release`].
    Held,
}

/// In which order held webhooks are sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// As it happened.
    AsHappened,
    /// The last first.
    Reversed,
}

/// A webhook that was sent. There is no second try.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivered {
    /// The event's id.
    pub event: String,
    /// What happened.
    pub kind: String,
    /// The status that came back; 0 where nobody answered.
    pub status: u16,
}

/// Where webhooks go.
#[derive(Debug, Clone)]
pub(super) struct Hook {
    pub url: String,
    pub secret: String,
}

/// Sends one after the other, so that the order is the test's and not the network's.
pub(super) async fn deliver(shared: Shared, mut posts: UnboundedReceiver<Value>) {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = Client::builder().no_proxy().timeout(ANSWER_WITHIN).build();
    let Ok(client) = client else {
        return;
    };
    while let Some(event) = posts.recv().await {
        let (hook, now_s) = {
            let state = shared.lock();
            (state.hook.clone(), state.now_s())
        };
        let Some(hook) = hook else {
            continue;
        };
        let status = post(&client, &hook, event.to_string(), now_s).await;
        let text = |field: &str| event[field].as_str().unwrap_or_default().to_owned();
        shared.lock().delivered.push(Delivered {
            event: text("id"),
            kind: text("type"),
            status,
        });
    }
}

async fn post(client: &Client, hook: &Hook, body: String, now_s: i64) -> u16 {
    let signature = sign(body.as_bytes(), &hook.secret, now_s);
    let request = client
        .post(&hook.url)
        .header(CONTENT_TYPE, "application/json; charset=utf-8")
        .header("stripe-signature", signature)
        .body(body);
    let answer = request.send().await;
    answer.map_or(0, |answer| answer.status().as_u16())
}
