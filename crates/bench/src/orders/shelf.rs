//! Orders placed and paid by calling the use cases, without HTTP.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use domain::ids::{PaymentId, QuoteId, SessionId, VariantId};
use services::checkout::place_order;
use services::payment::test_bank::{Decision, decide};
use store::Engine;
use testing::{TestShop, asking_from, order_request};

use crate::shop::{Durable, stock};
use crate::stats::median;

const ROUNDS: usize = 3;
/// Orders of a round per buyer, so that a round lasts about as long with few buyers as with many.
const ORDERS_ALONE: usize = 40;
const ORDERS_TOGETHER: usize = 384;

/// Orders a second, medians of the rounds.
#[derive(Debug)]
pub struct Speed {
    /// Placed.
    pub placed: f64,
    /// Paid, of those that were placed.
    pub paid: f64,
    /// Placed and paid, one after the other.
    pub both: f64,
}

/// Measures one database with so many buyers at a time.
pub async fn measure(engine: Engine, buyers: usize) -> Speed {
    let database = Durable::on(engine).await;
    let shop = TestShop::new(database.store.clone());
    let orders = if buyers == 1 {
        ORDERS_ALONE
    } else {
        ORDERS_TOGETHER
    };
    let variants = stock(&shop, orders, 100).await;
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        rounds.push(round(&shop, &variants, buyers).await);
    }
    shop.assert_sound().await;
    database.store.close().await;
    let of = |figure: fn(&Speed) -> f64| median(&rounds.iter().map(figure).collect::<Vec<_>>());
    Speed {
        placed: of(|round| round.placed),
        paid: of(|round| round.paid),
        both: of(|round| round.both),
    }
}

async fn round(shop: &TestShop, variants: &[VariantId], buyers: usize) -> Speed {
    // Filling and quoting carts is the shoppers' browsing, not the order.
    let ready = together(shop, variants, buyers.max(16), quoted).await;
    let start = Instant::now();
    let payments = together(shop, &ready, buyers, placed).await;
    let placed_s = start.elapsed().as_secs_f64();
    let start = Instant::now();
    let paid = together(shop, &payments, buyers, paid).await;
    let paid_s = start.elapsed().as_secs_f64();
    let count = paid.len() as f64;
    Speed {
        placed: count / placed_s,
        paid: count / paid_s,
        both: count / (placed_s + paid_s),
    }
}

async fn quoted(shop: TestShop, variant: VariantId) -> (SessionId, QuoteId) {
    let asking = asking_from("KZ");
    let session = shop.session().await;
    shop.fill_cart(session, asking, &[(variant, 1)]).await;
    (session, shop.quote(session, asking).await.quote.id)
}

async fn placed(shop: TestShop, (session, quote): (SessionId, QuoteId)) -> PaymentId {
    let request = order_request(session, quote, asking_from("KZ"));
    let placed = place_order(&shop, request).await;
    placed.expect("the order can be placed").payment
}

async fn paid(shop: TestShop, payment: PaymentId) -> PaymentId {
    let decided = decide(&shop, payment, Decision::Pay).await;
    decided.expect("the test bank takes the money");
    payment
}

/// Does the same for each item, so many at a time. The answers come in no order.
async fn together<I, O, F>(
    shop: &TestShop,
    items: &[I],
    at_a_time: usize,
    work: fn(TestShop, I) -> F,
) -> Vec<O>
where
    I: Copy + Send + Sync + 'static,
    O: Send + 'static,
    F: Future<Output = O> + Send + 'static,
{
    let items: Arc<[I]> = items.into();
    let next = Arc::new(AtomicUsize::new(0));
    let mut workers = Vec::new();
    for _ in 0..at_a_time {
        let (shop, items, next) = (shop.clone(), items.clone(), next.clone());
        workers.push(tokio::spawn(async move {
            let mut answers = Vec::new();
            while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
                answers.push(work(shop.clone(), *item).await);
            }
            answers
        }));
    }
    let mut answers = Vec::new();
    for worker in workers {
        answers.extend(worker.await.expect("a buyer does not panic"));
    }
    answers
}
