//! What Stripe tells by itself.

use payments::fake::{Card, Delivery, Order, Verdict};
use payments::stripe::DisputeStatus;

use crate::support::Inbox;
use crate::{NOW_S, shop, start, zloty};

const SECRET: &str = "whsec_fake";

#[tokio::test]
async fn a_chargeback_is_told_and_decided() {
    let (fake, stripe) = shop().await;
    let page = stripe
        .create_checkout(&start("p-1"))
        .await
        .expect("it opens");
    let id = fake.pay(&page.id, Card::Good).expect("it is open");
    let dispute = fake.charge_back(&id).expect("it was paid");
    let open = stripe.fetch_dispute(&dispute).await.expect("it is there");
    assert_eq!(open.status, DisputeStatus::NeedsResponse);
    assert_eq!(open.amount, zloty(3990));
    assert_eq!(open.payment_intent.as_deref(), Some(id.as_str()));
    assert!(open.answer_by_s.is_some_and(|by_s| by_s > NOW_S));
    fake.decide(&dispute, Verdict::Lost).expect("it is open");
    let closed = stripe.fetch_dispute(&dispute).await.expect("it is there");
    assert_eq!(closed.status, DisputeStatus::Lost);
}

#[tokio::test]
async fn webhooks_come_signed_twice_and_in_any_order() {
    let (fake, stripe) = shop().await;
    let inbox = Inbox::start().await;
    fake.send_webhooks(&inbox.url, SECRET);
    fake.deliver(Delivery::Twice);
    let page = stripe
        .create_checkout(&start("p-1"))
        .await
        .expect("it opens");
    fake.pay(&page.id, Card::Good).expect("it is open");
    let events = inbox.events(6, &["whsec_new", SECRET], NOW_S).await;
    assert_eq!(events[0], events[1]);
    let paid = events
        .iter()
        .find(|event| event.kind == "payment_intent.succeeded");
    let paid = paid.expect("it was told");
    assert_eq!(paid.payment.as_deref(), Some("p-1"));
    assert_eq!(paid.payment_intent.as_ref(), Some(&paid.object_id));

    fake.deliver(Delivery::Held);
    let refund = stripe
        .refund(&paid.object_id, zloty(10), "r-1")
        .await
        .expect("it was paid");
    fake.release(Order::Reversed);
    let events = inbox.events(2, &[SECRET], NOW_S).await;
    assert_eq!(events[0].kind, "charge.refunded");
    assert_eq!(events[0].payment_intent.as_ref(), Some(&paid.object_id));
    assert_eq!(events[1].kind, "refund.created");
    assert_eq!(events[1].object_id, refund.id);
}

#[tokio::test]
async fn what_no_webhook_told_is_in_the_list() {
    let (fake, stripe) = shop().await;
    fake.deliver(Delivery::Never);
    for payment in 0..40 {
        let page = stripe
            .create_checkout(&start(&format!("p-{payment}")))
            .await
            .expect("it opens");
        fake.pay(&page.id, Card::Good).expect("it is open");
    }
    let first = stripe.list_events(NOW_S, None).await.expect("a list");
    assert_eq!(first.events.len(), 100);
    let second = stripe
        .list_events(NOW_S, first.next.as_deref())
        .await
        .expect("a list");
    assert_eq!((second.events.len(), second.next), (20, None));
    assert_eq!(second.events[19].payment.as_deref(), Some("p-0"));
    let none = stripe.list_events(NOW_S + 1, None).await.expect("a list");
    assert!(none.events.is_empty());
}
