//! The objects, and how Stripe writes them.

use serde_json::{Value, json};

/// A page to pay on.
#[derive(Debug, Clone)]
pub(super) struct Session {
    pub id: String,
    pub status: &'static str,
    pub payment: String,
    pub intent: Option<String>,
    pub amount: i64,
    pub currency: String,
    pub capture: String,
    pub description: String,
    pub success_url: String,
    pub cancel_url: String,
    pub expires_at_s: i64,
    pub url: String,
}

impl Session {
    pub fn json(&self) -> Value {
        let url = (self.status == "open").then_some(&self.url);
        json!({
            "id": self.id, "object": "checkout.session", "mode": "payment", "status": self.status,
            "client_reference_id": self.payment, "metadata": {"payment": self.payment},
            "amount_total": self.amount, "currency": self.currency, "payment_intent": self.intent,
            "success_url": self.success_url, "cancel_url": self.cancel_url,
            "expires_at": self.expires_at_s, "url": url, "livemode": false,
        })
    }

    /// Where the shopper goes who has paid.
    pub fn success(&self) -> String {
        self.success_url.replace("{CHECKOUT_SESSION_ID}", &self.id)
    }
}

/// A payment.
#[derive(Debug, Clone, Default)]
pub(super) struct Intent {
    pub id: String,
    pub status: &'static str,
    pub amount: i64,
    pub currency: String,
    pub capture: String,
    pub payment: Option<String>,
    pub method: Option<String>,
    pub return_url: Option<String>,
    pub redirect: Option<String>,
    pub decline_code: Option<String>,
    pub charge: Option<String>,
    pub received: i64,
    pub capturable: i64,
    pub refunded: i64,
    pub session: Option<String>,
}

impl Intent {
    pub fn json(&self, expanded: Expanded) -> Value {
        let charge = match expanded {
            Expanded::Charge => self.charge_json(),
            Expanded::Nothing => json!(self.charge),
        };
        let metadata = match &self.payment {
            Some(payment) => json!({"payment": payment}),
            None => json!({}),
        };
        let next = self.redirect.as_ref().map(|url| {
            json!({"type": "redirect_to_url", "redirect_to_url": {"url": url, "return_url": self.return_url}})
        });
        json!({
            "id": self.id, "object": "payment_intent", "status": self.status, "amount": self.amount,
            "currency": self.currency, "amount_received": self.received, "amount_capturable": self.capturable,
            "capture_method": self.capture, "metadata": metadata, "payment_method": self.method,
            "next_action": next, "last_payment_error": self.error(), "latest_charge": charge, "livemode": false,
        })
    }

    /// Why the last try failed.
    pub fn error(&self) -> Option<Value> {
        self.decline_code
            .as_ref()
            .map(|decline_code| match decline_code.as_str() {
                "authentication" => json!({
                    "type": "card_error", "code": "payment_intent_authentication_failure",
                    "message": "The bank's question was not answered.",
                }),
                _ => json!({
                    "type": "card_error", "code": "card_declined", "decline_code": decline_code,
                    "message": "Your card was declined.",
                }),
            })
    }

    pub fn charge_json(&self) -> Value {
        let Some(id) = &self.charge else {
            return Value::Null;
        };
        json!({
            "id": id, "object": "charge", "amount": self.amount, "currency": self.currency,
            "amount_captured": self.received, "amount_refunded": self.refunded,
            "payment_intent": self.id, "metadata": {}, "refunded": self.refunded == self.received,
        })
    }
}

/// Whether the charge is written in full.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Expanded {
    Charge,
    Nothing,
}

/// Money that went back.
#[derive(Debug, Clone)]
pub(super) struct Refund {
    pub id: String,
    pub amount: i64,
    pub currency: String,
    pub intent: String,
}

impl Refund {
    pub fn json(&self) -> Value {
        json!({
            "id": self.id, "object": "refund", "status": "succeeded", "amount": self.amount,
            "currency": self.currency, "payment_intent": self.intent, "metadata": {},
        })
    }
}

/// A chargeback.
#[derive(Debug, Clone)]
pub(super) struct Dispute {
    pub id: String,
    pub status: &'static str,
    pub amount: i64,
    pub currency: String,
    pub intent: String,
    pub due_by_s: i64,
}

impl Dispute {
    pub fn json(&self) -> Value {
        json!({
            "id": self.id, "object": "dispute", "status": self.status, "amount": self.amount,
            "currency": self.currency, "payment_intent": self.intent, "reason": "product_not_received",
            "evidence_details": {"due_by": self.due_by_s}, "metadata": {},
        })
    }
}
