//! What happened at Stripe, as it is told by a webhook or listed afterwards.

use serde::Deserialize;

use super::read::{Linked, Metadata, Named};
use super::{Stripe, StripeError};

/// Stripe's largest page.
const PAGE: u32 = 100;

/// That something happened to an object. **A hint, never a fact:** it may be old, and what counts is what the object
/// says when it is fetched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Stripe's id: `evt_…`. The same event may come twice under the same id.
    pub id: String,
    /// What happened, for example `payment_intent.succeeded`.
    pub kind: String,
    /// The id of the object it happened to; empty for the few things that happen to none, such as `balance.available`.
    pub object_id: String,
    /// The payment it belongs to, `pi_…`: the object itself, or what it points to.
    pub payment_intent: Option<String>,
    /// The shop's id of the payment, where it stands on the object.
    pub payment: Option<String>,
    /// When it happened, in seconds since 1970.
    pub created_s: i64,
}

/// Some of the events, the newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventPage {
    /// The events of this page.
    pub events: Vec<Event>,
    /// Where the next page begins, for [`Stripe::list_events`]; none on the last.
    pub next: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Body {
    id: String,
    #[serde(rename = "type")]
    kind: String,
    created: i64,
    data: Data,
}

#[derive(Deserialize)]
struct Data {
    object: Object,
}

#[derive(Deserialize)]
struct Object {
    #[serde(default)]
    id: String,
    #[serde(default)]
    object: String,
    payment_intent: Option<Linked<Named>>,
    client_reference_id: Option<String>,
    metadata: Option<Metadata>,
}

impl From<Body> for Event {
    fn from(body: Body) -> Event {
        let object = body.data.object;
        let payment_intent = match object.object.as_str() {
            "payment_intent" => Some(object.id.clone()),
            _ => object.payment_intent.map(Linked::into_id),
        };
        let noted = object.metadata.and_then(|metadata| metadata.payment);
        Event {
            id: body.id,
            kind: body.kind,
            payment: noted.or(object.client_reference_id),
            object_id: object.id,
            payment_intent,
            created_s: body.created,
        }
    }
}

#[derive(Deserialize)]
struct Page {
    data: Vec<Body>,
    #[serde(default)]
    has_more: bool,
}

impl Stripe {
    /// What happened since a moment, in seconds since 1970, the newest first: the way to what no webhook told. Stripe
    /// keeps events for 30 days. `after` is [`EventPage::next`] of the page before.
    ///
    /// # Errors
    /// [`StripeError`].
    pub async fn list_events(
        &self,
        since_s: i64,
        after: Option<&str>,
    ) -> Result<EventPage, StripeError> {
        let mut query = vec![
            ("created[gte]", since_s.to_string()),
            ("limit", PAGE.to_string()),
        ];
        query.extend(after.map(|after| ("starting_after", after.to_owned())));
        let page: Page = self.get(&["events"], &query).await?;
        let events: Vec<Event> = page.data.into_iter().map(Event::from).collect();
        let last = events.last().map(|event| event.id.clone());
        Ok(EventPage {
            events,
            next: last.filter(|_| page.has_more),
        })
    }
}
