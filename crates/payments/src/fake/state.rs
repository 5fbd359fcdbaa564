//! What the fake remembers.

use std::collections::{BTreeMap, VecDeque};
use std::fmt;

use serde_json::{Value, json};
use tokio::sync::mpsc::UnboundedSender;

use super::model::{Dispute, Intent, Refund, Session};
use super::post::{Delivered, Delivery, Hook, Order};
use super::{FakeError, Fault};

type Clock = Box<dyn Fn() -> i64 + Send + Sync>;

/// An answer that was given under an idempotency key.
#[derive(Debug, Clone)]
pub(super) struct Kept {
    pub request: String,
    pub status: u16,
    pub body: Value,
}

pub(super) struct State {
    clock: Clock,
    pub base: String,
    last_id: u64,
    pub sessions: BTreeMap<String, Session>,
    pub intents: BTreeMap<String, Intent>,
    pub refunds: BTreeMap<String, Refund>,
    pub disputes: BTreeMap<String, Dispute>,
    /// The oldest first.
    pub events: Vec<Value>,
    pub kept: BTreeMap<String, Kept>,
    pub faults: VecDeque<Fault>,
    pub calls: usize,
    pub hook: Option<Hook>,
    pub delivery: Delivery,
    held: Vec<Value>,
    outbox: UnboundedSender<Value>,
    pub delivered: Vec<Delivered>,
}

impl fmt::Debug for State {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("State")
            .field("sessions", &self.sessions)
            .field("intents", &self.intents)
            .finish_non_exhaustive()
    }
}

impl State {
    pub fn new(clock: Clock, base: String, outbox: UnboundedSender<Value>) -> State {
        State {
            clock,
            base,
            last_id: 0,
            sessions: BTreeMap::new(),
            intents: BTreeMap::new(),
            refunds: BTreeMap::new(),
            disputes: BTreeMap::new(),
            events: Vec::new(),
            kept: BTreeMap::new(),
            faults: VecDeque::new(),
            calls: 0,
            hook: None,
            delivery: Delivery::Once,
            held: Vec::new(),
            outbox,
            delivered: Vec::new(),
        }
    }

    pub fn now_s(&self) -> i64 {
        (self.clock)()
    }

    /// Ids sort by their age, as the objects are listed.
    pub fn new_id(&mut self, prefix: &str) -> String {
        self.last_id += 1;
        format!("{prefix}_fake{:06}", self.last_id)
    }

    pub fn intent(&mut self, id: &str) -> Result<&mut Intent, FakeError> {
        self.intents.get_mut(id).ok_or_else(|| unknown(id))
    }

    pub fn session(&mut self, id: &str) -> Result<&mut Session, FakeError> {
        self.sessions.get_mut(id).ok_or_else(|| unknown(id))
    }

    /// Notes that something happened, and sends it the way the test wants.
    pub fn tell(&mut self, kind: &str, object: Value) {
        let event = json!({
            "id": self.new_id("evt"), "object": "event", "type": kind, "created": self.now_s(),
            "livemode": false, "data": {"object": object},
        });
        self.events.push(event.clone());
        match self.delivery {
            Delivery::Once => self.send(event),
            Delivery::Twice => {
                self.send(event.clone());
                self.send(event);
            }
            Delivery::Held => self.held.push(event),
            Delivery::Never => {}
        }
    }

    pub fn release(&mut self, order: Order) {
        let mut held = std::mem::take(&mut self.held);
        if order == Order::Reversed {
            held.reverse();
        }
        for event in held {
            self.send(event);
        }
    }

    fn send(&self, event: Value) {
        if self.hook.is_some() {
            // The other end is gone only when the fake is being dropped.
            let _ = self.outbox.send(event);
        }
    }

    /// Closes the pages whose time is over.
    pub fn expire_due(&mut self) {
        let now_s = self.now_s();
        let due =
            |session: &&mut Session| session.status == "open" && session.expires_at_s <= now_s;
        let mut closed = Vec::new();
        for session in self.sessions.values_mut().filter(due) {
            session.status = "expired";
            closed.push(session.json());
        }
        for session in closed {
            self.tell("checkout.session.expired", session);
        }
    }
}

pub(super) fn unknown(id: &str) -> FakeError {
    FakeError::Unknown { id: id.to_owned() }
}

pub(super) fn wrong_state(id: &str, status: &str) -> FakeError {
    FakeError::State {
        id: id.to_owned(),
        status: status.to_owned(),
    }
}
