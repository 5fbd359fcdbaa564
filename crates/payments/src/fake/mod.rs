//! A Stripe for tests: it keeps everything in memory and does what a test tells it to.
//!
//! **For tests only.** It moves no money, knows no card, and takes any key that begins with `sk_test_`. It is public,
//! and not behind a feature, so that the tests of other crates and the stories in a browser can use it.
//!
//! It answers the calls that [`crate::stripe`] makes, shows a page to pay on ([`FakeStripe::pay`] does the same without
//! a browser), and sends signed webhooks, also twice, late, in the wrong order, or not at all ([`Delivery`]). It can be
//! away in every way that matters ([`Fault`]).
//!
//! **Invariant:** an idempotency key is done once, and a field that Stripe does not have is refused.
//! **Deliberately absent:** fees, balances, exchange, and every object that the shop does not use.

mod api;
mod calls;
mod model;
mod page;
mod post;
mod shopper;
mod state;

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

pub use post::{Delivered, Delivery, Order};
pub use shopper::{Answer, Card, Verdict};

use crate::stripe::StripeConfig;
use post::Hook;
use state::State;

/// The key that [`FakeStripe::config`] gives.
pub const KEY: &str = "sk_test_fake";

/// What goes wrong with one call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nothing is done and no answer ever comes.
    Hang,
    /// Nothing is done and the answer has this status, for example 500 or 429.
    Status(u16),
    /// It is done, but the answer is lost: the caller sees status 502.
    LoseAnswer,
    /// It is done, but only after so long.
    Slow(Duration),
}

/// Why the shopper's move was not possible.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FakeError {
    /// No such page, payment or chargeback.
    #[error("the fake Stripe knows no {id}")]
    Unknown {
        /// What was asked for.
        id: String,
    },
    /// Not in this state: nobody can pay on a closed page.
    #[error("{id} is {status}")]
    State {
        /// What was asked for.
        id: String,
        /// Its status, in Stripe's word.
        status: String,
    },
}

/// A running fake; it stops when it is dropped.
#[derive(Debug)]
pub struct FakeStripe {
    address: SocketAddr,
    shared: Shared,
    tasks: [JoinHandle<()>; 2],
}

/// The memory, for the server and the test.
#[derive(Debug, Clone)]
struct Shared(Arc<Mutex<State>>);

impl Shared {
    /// A test that panicked while it held the memory is reported by itself; the others go on.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl FakeStripe {
    /// Starts one on a free port of this machine. `clock` gives the seconds since 1970: a test's frozen clock, so that
    /// pages expire and webhooks are fresh when the test says so.
    ///
    /// # Errors
    /// Where no port is free.
    pub async fn start(clock: impl Fn() -> i64 + Send + Sync + 'static) -> io::Result<FakeStripe> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?;
        let (outbox, posts) = mpsc::unbounded_channel();
        let state = State::new(Box::new(clock), format!("http://{address}"), outbox);
        let shared = Shared(Arc::new(Mutex::new(state)));
        let router = api::router(shared.clone());
        let serving = tokio::spawn(async move {
            // It ends only with the test, and then nobody is left to be told.
            let _ = axum::serve(listener, router).await;
        });
        let posting = tokio::spawn(post::deliver(shared.clone(), posts));
        Ok(FakeStripe {
            address,
            shared,
            tasks: [serving, posting],
        })
    }

    /// Where it is: `http://127.0.0.1:…`.
    #[must_use]
    pub fn api_base(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Settings for a client of it.
    #[must_use]
    pub fn config(&self) -> StripeConfig {
        StripeConfig::new(self.api_base(), KEY)
    }

    /// Where webhooks go, and the secret they are signed with. Without it none are sent; they are listed all the same.
    pub fn send_webhooks(&self, url: impl Into<String>, secret: impl Into<String>) {
        self.shared.lock().hook = Some(Hook {
            url: url.into(),
            secret: secret.into(),
        });
    }

    /// How webhooks are sent from now on.
    pub fn deliver(&self, delivery: Delivery) {
        self.shared.lock().delivery = delivery;
    }

    /// Sends what [`Delivery::Held`] held back.
    pub fn release(&self, order: Order) {
        self.shared.lock().release(order);
    }

    /// What arrived, in the order of arrival.
    #[must_use]
    pub fn delivered(&self) -> Vec<Delivered> {
        self.shared.lock().delivered.clone()
    }

    /// What goes wrong with the next call; several are taken one after the other.
    pub fn fail_next(&self, fault: Fault) {
        self.shared.lock().faults.push_back(fault);
    }

    /// How many calls came in, also those that went wrong.
    #[must_use]
    pub fn calls(&self) -> usize {
        self.shared.lock().calls
    }

    /// How many payments there are: a key that was done twice shows here.
    #[must_use]
    pub fn intents(&self) -> usize {
        self.shared.lock().intents.len()
    }
}

impl Drop for FakeStripe {
    fn drop(&mut self) {
        for task in &self.tasks {
            task.abort();
        }
    }
}
