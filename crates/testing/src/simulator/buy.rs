//! Filling a cart and placing its order.

use std::time::Duration;

use domain::ids::{OrderId, OrderLineId, SessionId};
use services::cart::{CartAccess, add_line, apply_coupon};
use services::catalogue::Asking;
use services::checkout::{PlaceOrder, PlaceOrderError, QuoteInput, place_order, quote_cart};
use services::order::{OrderAccess, OrderPage, view_order};
use services::payment::PaymentMethod;
use services::shop::CaptureTime;
use store::order_line::OrderLineRow;

use super::by_hand::Back;
use super::world::{Bank, BankCase, Known, KnownParcel, World};
use crate::{asking_from, by_guest, order_request};

const COUNTRIES: [&str; 4] = ["KZ", "PL", "DE", "AE"];

impl World {
    pub async fn buy(&mut self) {
        self.fuse.mend();
        let session = self.shop.session().await;
        let country = COUNTRIES[self.dice.pick(COUNTRIES.len())];
        let asking = asking_from(country);
        self.fill(session, asking).await;
        let has_card = self.use_card(session).await;
        let input = QuoteInput {
            asking,
            shipping: None,
        };
        let access = CartAccess::Session(session);
        let Ok(quoted) = quote_cart(&self.shop, &access, input).await else {
            self.refused += 1;
            return;
        };
        let mut request = order_request(session, quoted.quote.id, asking);
        request.idempotency_key = Some(format!("key {}", self.events));
        request.payment = match self.dice.roll(10) {
            0..2 => PaymentMethod::TestBank,
            2..6 => PaymentMethod::Cash,
            _ => PaymentMethod::BankTransfer,
        };
        if has_card {
            // What a card leaves is paid at the test bank here; other ways have tests of their own.
            request.payment = PaymentMethod::TestBank;
        }
        if let Some(order) = self.place(request).await {
            self.remember(order, country, by_guest(session)).await;
        }
    }

    async fn fill(&mut self, session: SessionId, asking: Asking) {
        let access = CartAccess::Session(session);
        for _ in 0..=self.dice.roll(2) {
            let variant = self.variants[self.dice.pick(self.variants.len())];
            let units = i64::try_from(1 + self.dice.roll(3)).expect("a few");
            // What is sold out is not put into the cart.
            let added = add_line(&self.shop, &access, asking, variant, units).await;
            self.log.push(format!("add {added:?}"));
            self.shop.clock.advance(Duration::from_millis(1));
        }
        if self.dice.percent(20) {
            let coupon = apply_coupon(&self.shop, &access, "FIRST").await;
            if coupon.is_ok() {
                self.tally.count("coupon");
            }
            self.log.push(format!("coupon {coupon:?}"));
        }
    }

    /// Places an order; the way to pay that is always there takes the place of one that is not offered for it.
    async fn place(&mut self, mut request: PlaceOrder) -> Option<OrderId> {
        if self.dice.percent(20) {
            let moments = self.dice.roll(6);
            self.fuse.blow_after(u32::try_from(moments).expect("a few"));
        }
        let mut placed = place_order(&self.shop, request.clone()).await;
        if self.fuse.mend() {
            self.killed += 1;
            let is_asked = request.payment == PaymentMethod::TestBank;
            if !is_asked && self.dice.percent(50) {
                // The client did not hear the answer, and does not ask again.
                return self.find(&request).await;
            }
            // The client did not hear the answer and sends the same again.
            placed = place_order(&self.shop, request.clone()).await;
        }
        if matches!(placed, Err(PlaceOrderError::PaymentUnavailable)) {
            self.refused += 1;
            request.payment = PaymentMethod::TestBank;
            placed = place_order(&self.shop, request).await;
        }
        self.log.push(format!("buy {placed:?}"));
        self.refused += u32::from(placed.is_err());
        placed.ok().map(|placed| placed.order)
    }

    async fn find(&mut self, request: &PlaceOrder) -> Option<OrderId> {
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        let row = store::order::find_by_quote(&mut conn, request.quote).await;
        let row = row.expect("the store answers");
        self.log.push(format!("cut off buying {row:?}"));
        row.map(|row| row.id)
    }

    async fn remember(&mut self, id: OrderId, country: &'static str, access: OrderAccess) {
        let page = view_order(&self.shop, &access, id).await;
        let page = page.expect("the store answers").expect("the order");
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        let payments = store::payment::list_by_order(&mut conn, id).await;
        let lines = store::order_line::list_by_order(&mut conn, id).await;
        let lines = lines.expect("the store answers");
        drop(conn);
        let [payment] = payments
            .expect("the store answers")
            .try_into()
            .expect("one");
        let method = PaymentMethod::from_name(&payment.provider).expect("a way to pay");
        let boxes = self.boxes_of(&page, &lines);
        let (bank, capture, act) = match method {
            // Nobody has to be asked for a promise of cash, and nothing is taken before the door.
            PaymentMethod::Cash => (Bank::Paid, CaptureTime::OnDispatch, "order in cash"),
            PaymentMethod::BankTransfer => {
                (Bank::Pending, CaptureTime::AtOnce, "order by transfer")
            }
            // Nothing is left that a bank could be asked for.
            PaymentMethod::StoreCredit => (Bank::Paid, CaptureTime::AtOnce, "order by card alone"),
            _ if page.due.minor < page.totals.total.minor => (
                Bank::Pending,
                self.shop.settings().capture,
                "order by card and money",
            ),
            _ => (
                Bank::Pending,
                self.shop.settings().capture,
                "order at the bank",
            ),
        };
        let known = Known {
            id,
            number: page.number,
            country,
            boxes,
            access,
            method,
            payment: payment.id,
            bank,
            unheard: None,
            currency: payment.currency,
            total: payment.amount.minor,
            credit: page.totals.total.minor - page.due.minor,
            reference: page.transfer.map(|transfer| transfer.reference),
            expires: page.expires_at,
            bank_case: BankCase::None,
            capture,
            seen: self.look(id).await,
            back: Back::default(),
        };
        let states = ["awaiting_payment", "paid"];
        let at_once = [PaymentMethod::Cash, PaymentMethod::StoreCredit];
        let promised = usize::from(at_once.contains(&method));
        assert!(states[..=promised].contains(&known.seen.state.as_str()));
        self.tally.count(act);
        self.orders.push(known);
    }

    fn boxes_of(&self, page: &OrderPage, rows: &[OrderLineRow]) -> Vec<KnownParcel> {
        let seller_of = |id| {
            let mut sellers = self.sellers.iter();
            sellers.position(|user| user.seller == Some(id))
        };
        let ordered_of = |id: OrderLineId| {
            let row = rows.iter().find(|row| row.id == id).expect("a line");
            (row.variant_id, row.quantity)
        };
        let boxes = page.consignments.iter().map(|parcel| KnownParcel {
            id: parcel.id,
            seller: seller_of(parcel.seller.id).expect("a seller"),
            lines: parcel.lines.iter().map(|line| line.id).collect(),
            total: parcel.breakdown.total.minor,
            ordered: parcel
                .lines
                .iter()
                .map(|line| ordered_of(line.id))
                .collect(),
            shelved: vec![0; parcel.lines.len()],
            days_max: u32::from(parcel.days_max),
            due: None,
            rounding: 0,
            dispute: None,
            dispute_due: None,
            decided_by: None,
        });
        boxes.collect()
    }
}
