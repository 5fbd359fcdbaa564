//! What the shopper and the bank do.

use super::model::{Dispute, Expanded, Intent};
use super::state::{State, unknown, wrong_state};
use super::{FakeError, FakeStripe};

/// How long the shop may answer a chargeback.
const DISPUTE_S: i64 = 7 * 24 * 3600;

/// The card a shopper uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Card {
    /// The bank says yes.
    Good,
    /// The bank says no, for this reason: `insufficient_funds`, `generic_decline`, `lost_card`.
    Declined(&'static str),
    /// The bank asks the shopper: 3-D Secure.
    Challenged,
    /// The bank answers in some days: [`FakeStripe::settle`].
    Slow,
}

/// How the shopper answers the bank's question, or how a slow payment ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Rightly.
    Passed,
    /// Wrongly, or not at all.
    Failed,
}

/// How a chargeback ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The shop gets the money back.
    Won,
    /// The shopper keeps it.
    Lost,
}

impl FakeStripe {
    /// The shopper pays on a page; gives the id of the payment.
    ///
    /// # Errors
    /// [`FakeError`].
    pub fn pay(&self, checkout: &str, card: Card) -> Result<String, FakeError> {
        self.shared.lock().pay(checkout, card)
    }

    /// The shopper answers the bank's question of 3-D Secure.
    ///
    /// # Errors
    /// [`FakeError`].
    pub fn answer_challenge(&self, intent: &str, answer: Answer) -> Result<(), FakeError> {
        self.shared.lock().answer_challenge(intent, answer)
    }

    /// A payment with [`Card::Slow`] arrives, or does not.
    ///
    /// # Errors
    /// [`FakeError`].
    pub fn settle(&self, intent: &str, answer: Answer) -> Result<(), FakeError> {
        let mut state = self.shared.lock();
        let found = state.intent(intent)?;
        if found.status != "processing" {
            return Err(wrong_state(intent, found.status));
        }
        match answer {
            Answer::Passed => state.attempt(intent, Card::Good),
            Answer::Failed => state.attempt(intent, Card::Declined("generic_decline")),
        }
    }

    /// The shopper goes away; the page closes as if its time were over.
    ///
    /// # Errors
    /// [`FakeError`].
    pub fn abandon(&self, checkout: &str) -> Result<(), FakeError> {
        self.shared.lock().close(checkout)
    }

    /// The shopper asks the bank for all of the money back; gives the id of the chargeback.
    ///
    /// # Errors
    /// [`FakeError`].
    pub fn charge_back(&self, intent: &str) -> Result<String, FakeError> {
        let mut state = self.shared.lock();
        let found = state.intent(intent)?.clone();
        if found.received == 0 {
            return Err(wrong_state(intent, found.status));
        }
        let id = state.new_id("du");
        let dispute = Dispute {
            id: id.clone(),
            status: "needs_response",
            amount: found.received - found.refunded,
            currency: found.currency,
            intent: found.id,
            due_by_s: state.now_s() + DISPUTE_S,
        };
        state.tell("charge.dispute.created", dispute.json());
        state.disputes.insert(id.clone(), dispute);
        Ok(id)
    }

    /// The bank decides about a chargeback.
    ///
    /// # Errors
    /// [`FakeError`].
    pub fn decide(&self, dispute: &str, verdict: Verdict) -> Result<(), FakeError> {
        let mut state = self.shared.lock();
        let found = state.disputes.get_mut(dispute);
        let found = found.ok_or_else(|| unknown(dispute))?;
        found.status = match verdict {
            Verdict::Won => "won",
            Verdict::Lost => "lost",
        };
        let json = found.json();
        state.tell("charge.dispute.closed", json);
        Ok(())
    }
}

impl State {
    pub fn pay(&mut self, checkout: &str, card: Card) -> Result<String, FakeError> {
        self.expire_due();
        let session = self.session(checkout)?.clone();
        if session.status != "open" {
            return Err(wrong_state(checkout, session.status));
        }
        let intent = match session.intent {
            Some(intent) => intent,
            None => self.intent_for(checkout)?,
        };
        self.attempt(&intent, card)?;
        Ok(intent)
    }

    /// A page has no payment before the shopper tries to pay.
    fn intent_for(&mut self, checkout: &str) -> Result<String, FakeError> {
        let id = self.new_id("pi");
        let session = self.session(checkout)?;
        session.intent = Some(id.clone());
        let intent = Intent {
            id: id.clone(),
            status: "requires_payment_method",
            amount: session.amount,
            currency: session.currency.clone(),
            capture: session.capture.clone(),
            payment: Some(session.payment.clone()),
            return_url: Some(session.success()),
            session: Some(session.id.clone()),
            ..Intent::default()
        };
        self.tell("payment_intent.created", intent.json(Expanded::Nothing));
        self.intents.insert(id.clone(), intent);
        Ok(id)
    }

    /// One try with one card.
    pub fn attempt(&mut self, id: &str, card: Card) -> Result<(), FakeError> {
        let charge = self.new_id("ch");
        let challenge = format!("{}/challenge/{id}", self.base);
        let intent = self.intent(id)?;
        let kind = intent.tried(card, charge, challenge);
        let json = intent.json(Expanded::Nothing);
        let session = intent.session.clone();
        self.tell(kind, json);
        if matches!(card, Card::Good | Card::Slow) {
            self.complete(session)?;
        }
        Ok(())
    }

    fn complete(&mut self, session: Option<String>) -> Result<(), FakeError> {
        let Some(id) = session else {
            return Ok(());
        };
        let session = self.session(&id)?;
        let is_first = session.status == "open";
        session.status = "complete";
        let json = session.json();
        self.tell(
            if is_first {
                "checkout.session.completed"
            } else {
                "checkout.session.async_payment_succeeded"
            },
            json,
        );
        Ok(())
    }

    pub fn answer_challenge(&mut self, id: &str, answer: Answer) -> Result<(), FakeError> {
        let status = self.intent(id)?.status;
        if status != "requires_action" {
            return Err(wrong_state(id, status));
        }
        match answer {
            Answer::Passed => self.attempt(id, Card::Good),
            Answer::Failed => self.attempt(id, Card::Declined("authentication")),
        }
    }

    pub fn close(&mut self, checkout: &str) -> Result<(), FakeError> {
        self.expire_due();
        let session = self.session(checkout)?;
        if session.status != "open" {
            return Err(wrong_state(checkout, session.status));
        }
        session.status = "expired";
        let json = session.json();
        let intent = session.intent.clone();
        self.tell("checkout.session.expired", json);
        match intent {
            Some(intent) => self.cancel(&intent),
            None => Ok(()),
        }
    }

    pub fn cancel(&mut self, id: &str) -> Result<(), FakeError> {
        let intent = self.intent(id)?;
        if matches!(intent.status, "succeeded" | "processing" | "canceled") {
            return Err(wrong_state(id, intent.status));
        }
        intent.status = "canceled";
        intent.capturable = 0;
        intent.redirect = None;
        let json = intent.json(Expanded::Nothing);
        self.tell("payment_intent.canceled", json);
        Ok(())
    }
}

impl Intent {
    /// One try with one card; gives what happened in Stripe's word.
    fn tried(&mut self, card: Card, charge: String, challenge: String) -> &'static str {
        self.charge = Some(charge);
        self.redirect = None;
        self.decline_code = None;
        match card {
            Card::Good if self.capture == "manual" => {
                self.status = "requires_capture";
                self.capturable = self.amount;
                "payment_intent.amount_capturable_updated"
            }
            Card::Good => {
                self.status = "succeeded";
                self.received = self.amount;
                "payment_intent.succeeded"
            }
            Card::Declined(reason) => {
                self.status = "requires_payment_method";
                self.decline_code = Some(reason.to_owned());
                "payment_intent.payment_failed"
            }
            Card::Challenged => {
                self.status = "requires_action";
                self.charge = None;
                self.redirect = Some(challenge);
                "payment_intent.requires_action"
            }
            Card::Slow => {
                self.status = "processing";
                "payment_intent.processing"
            }
        }
    }
}
