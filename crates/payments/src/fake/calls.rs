//! What each call does.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::FakeError;
use super::model::{Expanded, Intent, Refund, Session};
use super::shopper::Card;
use super::state::State;

/// How long a page may stay open, in seconds.
const PAGE_S: std::ops::RangeInclusive<i64> = 1800..=86_400;

/// The fields of a page that the shop uses.
const SESSION_FIELDS: [&str; 13] = [
    "mode",
    "client_reference_id",
    "metadata[payment]",
    "locale",
    "expires_at",
    "payment_intent_data[metadata][payment]",
    "payment_intent_data[capture_method]",
    "line_items[0][quantity]",
    "line_items[0][price_data][currency]",
    "line_items[0][price_data][unit_amount]",
    "line_items[0][price_data][product_data][name]",
    "success_url",
    "cancel_url",
];

/// A refusal as Stripe writes it.
#[derive(Debug)]
pub(super) struct Refusal {
    pub status: u16,
    pub body: Value,
}

impl Refusal {
    pub fn new(status: u16, kind: &str, code: &str, message: &str) -> Refusal {
        let error = json!({"type": kind, "code": code, "message": message});
        Refusal {
            status,
            body: json!({"error": error}),
        }
    }

    pub fn invalid(code: &str, message: &str) -> Refusal {
        Refusal::new(400, "invalid_request_error", code, message)
    }

    pub fn missing() -> Refusal {
        Refusal::new(
            404,
            "invalid_request_error",
            "resource_missing",
            "No such object.",
        )
    }
}

impl From<FakeError> for Refusal {
    fn from(error: FakeError) -> Refusal {
        match error {
            FakeError::Unknown { .. } => Refusal::missing(),
            FakeError::State { .. } => {
                Refusal::invalid("payment_intent_unexpected_state", &error.to_string())
            }
        }
    }
}

/// The fields of a form or a query.
#[derive(Debug)]
pub(super) struct Form(pub BTreeMap<String, String>);

impl Form {
    /// Stripe refuses what it does not know, which is how a misspelt field is found.
    fn only(&self, known: &[&str]) -> Result<(), Refusal> {
        let stray = self.0.keys().find(|name| !known.contains(&name.as_str()));
        match stray {
            Some(name) => Err(Refusal::invalid("parameter_unknown", name)),
            None => Ok(()),
        }
    }

    fn text(&self, name: &str) -> Result<String, Refusal> {
        let text = self.0.get(name).filter(|text| !text.is_empty());
        let text = text.ok_or_else(|| Refusal::invalid("parameter_missing", name));
        text.cloned()
    }

    fn number(&self, name: &str) -> Result<i64, Refusal> {
        let number = self.text(name)?.parse();
        number.map_err(|_| Refusal::invalid("parameter_invalid_integer", name))
    }

    fn units(&self, name: &str) -> Result<i64, Refusal> {
        let units = self.number(name)?;
        if units <= 0 {
            return Err(Refusal::invalid("parameter_invalid_integer", name));
        }
        Ok(units)
    }

    fn expanded(&self) -> Expanded {
        match self.0.get("expand[]").map(String::as_str) {
            Some("latest_charge") => Expanded::Charge,
            _ => Expanded::Nothing,
        }
    }
}

impl State {
    pub fn call(&mut self, method: &str, path: &[&str], form: &Form) -> Result<Value, Refusal> {
        self.expire_due();
        match (method, path) {
            ("POST", ["checkout", "sessions"]) => self.create_session(form),
            ("GET", ["checkout", "sessions", id]) => Ok(self.session(id)?.json()),
            ("POST", ["checkout", "sessions", id, "expire"]) => {
                form.only(&[])?;
                self.close(id)?;
                Ok(self.session(id)?.json())
            }
            ("POST", ["payment_intents"]) => self.create_intent(form),
            ("GET", ["payment_intents", id]) => Ok(self.intent(id)?.json(form.expanded())),
            ("POST", ["payment_intents", id, "confirm"]) => self.confirm(id, form),
            ("POST", ["payment_intents", id, "capture"]) => self.capture(id, form),
            ("POST", ["payment_intents", id, "cancel"]) => {
                form.only(&["expand[]"])?;
                self.cancel(id)?;
                Ok(self.intent(id)?.json(form.expanded()))
            }
            ("POST", ["refunds"]) => self.refund(form),
            ("GET", ["refunds", id]) => found(self.refunds.get(*id).map(Refund::json)),
            ("GET", ["disputes", id]) => {
                found(self.disputes.get(*id).map(|dispute| dispute.json()))
            }
            ("GET", ["events"]) => self.list_events(form),
            _ => Err(Refusal::missing()),
        }
    }

    fn create_session(&mut self, form: &Form) -> Result<Value, Refusal> {
        form.only(&SESSION_FIELDS)?;
        let expires_at_s = form.number("expires_at")?;
        if !PAGE_S.contains(&(expires_at_s - self.now_s())) {
            return Err(Refusal::invalid("parameter_invalid", "expires_at"));
        }
        let id = self.new_id("cs_test");
        let session = Session {
            url: format!("{}/pay/{id}", self.base),
            id: id.clone(),
            status: "open",
            payment: form.text("payment_intent_data[metadata][payment]")?,
            intent: None,
            amount: form.units("line_items[0][price_data][unit_amount]")?,
            currency: form.text("line_items[0][price_data][currency]")?,
            capture: form.text("payment_intent_data[capture_method]")?,
            description: form.text("line_items[0][price_data][product_data][name]")?,
            success_url: form.text("success_url")?,
            cancel_url: form.text("cancel_url")?,
            expires_at_s,
        };
        let json = session.json();
        self.sessions.insert(id, session);
        Ok(json)
    }

    fn create_intent(&mut self, form: &Form) -> Result<Value, Refusal> {
        form.only(&[
            "amount",
            "currency",
            "capture_method",
            "payment_method_types[0]",
            "metadata[payment]",
            "payment_method",
            "expand[]",
        ])?;
        let method = form.0.get("payment_method").cloned();
        let status = match method {
            Some(_) => "requires_confirmation",
            None => "requires_payment_method",
        };
        let intent = Intent {
            id: self.new_id("pi"),
            status,
            amount: form.units("amount")?,
            currency: form.text("currency")?,
            capture: form.text("capture_method")?,
            payment: form.0.get("metadata[payment]").cloned(),
            method,
            ..Intent::default()
        };
        let json = intent.json(form.expanded());
        self.tell("payment_intent.created", intent.json(Expanded::Nothing));
        self.intents.insert(intent.id.clone(), intent);
        Ok(json)
    }

    fn confirm(&mut self, id: &str, form: &Form) -> Result<Value, Refusal> {
        form.only(&["payment_method", "return_url", "expand[]"])?;
        let intent = self.intent(id)?;
        if !matches!(
            intent.status,
            "requires_confirmation" | "requires_payment_method"
        ) {
            return Err(super::state::wrong_state(id, intent.status).into());
        }
        let method = form
            .0
            .get("payment_method")
            .cloned()
            .or(intent.method.take());
        let method =
            method.ok_or_else(|| Refusal::invalid("parameter_missing", "payment_method"))?;
        let card = card_of(&method);
        intent.method = Some(method);
        intent.return_url = form.0.get("return_url").cloned();
        if card == Card::Challenged && intent.return_url.is_none() {
            return Err(Refusal::invalid("parameter_missing", "return_url"));
        }
        self.attempt(id, card)?;
        let intent = self.intent(id)?;
        match intent.error() {
            Some(error) => Err(Refusal {
                status: 402,
                body: json!({"error": error}),
            }),
            None => Ok(intent.json(form.expanded())),
        }
    }

    fn capture(&mut self, id: &str, form: &Form) -> Result<Value, Refusal> {
        form.only(&["amount_to_capture", "expand[]"])?;
        let intent = self.intent(id)?;
        if intent.status != "requires_capture" {
            return Err(super::state::wrong_state(id, intent.status).into());
        }
        let units = match form.0.contains_key("amount_to_capture") {
            true => form.units("amount_to_capture")?,
            false => intent.capturable,
        };
        if units > intent.capturable {
            return Err(Refusal::invalid("amount_too_large", "amount_to_capture"));
        }
        intent.status = "succeeded";
        intent.received = units;
        intent.capturable = 0;
        let answer = intent.json(form.expanded());
        let json = intent.json(Expanded::Nothing);
        self.tell("payment_intent.succeeded", json);
        Ok(answer)
    }

    fn refund(&mut self, form: &Form) -> Result<Value, Refusal> {
        form.only(&["payment_intent", "amount"])?;
        let units = form.units("amount")?;
        let id = self.new_id("re");
        let intent = self.intent(&form.text("payment_intent")?)?;
        let left = intent.received - intent.refunded;
        if left == 0 {
            return Err(Refusal::invalid(
                "charge_already_refunded",
                "Nothing is left to refund.",
            ));
        }
        if units > left {
            return Err(Refusal::invalid(
                "amount_too_large",
                "More than is left to refund.",
            ));
        }
        intent.refunded += units;
        let refund = Refund {
            id,
            amount: units,
            currency: intent.currency.clone(),
            intent: intent.id.clone(),
        };
        let charge = intent.charge_json();
        let json = refund.json();
        self.refunds.insert(refund.id.clone(), refund);
        self.tell("refund.created", json.clone());
        self.tell("charge.refunded", charge);
        Ok(json)
    }

    fn list_events(&mut self, form: &Form) -> Result<Value, Refusal> {
        form.only(&["created[gte]", "limit", "starting_after"])?;
        let since_s = form.number("created[gte]")?;
        let limit = usize::try_from(form.units("limit")?).unwrap_or(usize::MAX);
        let after = form.0.get("starting_after");
        let id = |event: &Value| event["id"].as_str().unwrap_or_default().to_owned();
        // The ids sort by age, so "after" in a list from new to old is "below".
        let wanted = |event: &&Value| {
            let is_new = event["created"]
                .as_i64()
                .is_some_and(|created| created >= since_s);
            is_new && after.is_none_or(|after| id(event) < *after)
        };
        let mut events: Vec<Value> = self.events.iter().rev().filter(wanted).cloned().collect();
        let has_more = events.len() > limit;
        events.truncate(limit);
        Ok(json!({"object": "list", "data": events, "has_more": has_more}))
    }
}

fn found(object: Option<Value>) -> Result<Value, Refusal> {
    object.ok_or_else(Refusal::missing)
}

/// Stripe's own names for cards in tests.
fn card_of(method: &str) -> Card {
    match method {
        "pm_card_visa_chargeDeclined" => Card::Declined("generic_decline"),
        "pm_card_visa_chargeDeclinedInsufficientFunds" => Card::Declined("insufficient_funds"),
        "pm_card_threeDSecure2Required" => Card::Challenged,
        _ => Card::Good,
    }
}
