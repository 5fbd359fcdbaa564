//! An order that is paid at the door.

use domain::ids::{ConsignmentId, SellerId};
use domain::place::Country;
use services::account::session::{Role, User};
use services::account::user_add::user_add;
use services::checkout::{Placed, place_order};
use services::order::{OrderAccess, OrderPage, ship_consignment, view_order};
use services::payment::PaymentMethod;
use services::payment::cash::CashTerms;
use services::shop::Settings;
use store::{Page, Store};
use testing::{Listing, TestShop, asking_from, by_guest, order_request};

pub const ALL: Page = Page {
    limit: 100,
    offset: 0,
};

pub struct Sale {
    pub shop: TestShop,
    pub ops: User,
    pub placed: Placed,
    pub access: OrderAccess,
    pub parcels: Vec<(ConsignmentId, SellerId)>,
}

pub fn settings(max_eur_minor: i64) -> Settings {
    Settings {
        cash: Some(CashTerms {
            countries: vec![Country::KZ],
            max_eur_minor,
        }),
        ..Settings::default()
    }
}

pub async fn operator(shop: &TestShop) -> User {
    let (email, password) = ("ops@example.org", "correct horse battery");
    let added = user_add(shop, email, password, "Ops", Role::Operator, None).await;
    added.expect("the account is new");
    let mut conn = shop.store().reader().await.expect("the store answers");
    let row = store::user::find_by_email(&mut conn, email).await;
    let row = row.expect("the store answers").expect("it was added");
    User {
        id: row.id,
        email: row.email,
        name: row.name,
        role: Role::Operator,
        seller: None,
    }
}

/// Two parcels of two shops to Kazakhstan, to be paid at the door.
pub async fn ordered(store: Store) -> Sale {
    let shop = TestShop::with(store, settings(100_000));
    let ops = operator(&shop).await;
    let yiwu = shop.chinese_seller("yiwu").await;
    let volta = shop.chinese_seller("volta").await;
    let shirt = shop.list(Listing::new(yiwu, "shirt", "39.90")).await;
    let lamp = shop.list(Listing::new(volta, "lamp", "6.45")).await;
    let session = shop.session().await;
    let asking = asking_from("KZ");
    let goods = [(shirt.variant(), 2), (lamp.variant(), 1)];
    shop.fill_cart(session, asking, &goods).await;
    let quoted = shop.quote(session, asking).await;
    let mut request = order_request(session, quoted.quote.id, asking);
    request.payment = PaymentMethod::Cash;
    let placed = place_order(&shop, request).await.expect("an order");
    let access = by_guest(session);
    let page = view_order(&shop, &access, placed.order).await;
    let page = page.expect("the store answers").expect("the order");
    let parcels = page.consignments.iter().map(|row| (row.id, row.seller.id));
    let parcels = parcels.collect();
    Sale {
        shop,
        ops,
        placed,
        access,
        parcels,
    }
}

impl Sale {
    pub async fn page(&self) -> OrderPage {
        let page = view_order(&self.shop, &self.access, self.placed.order).await;
        page.expect("the store answers").expect("the order")
    }

    pub async fn ship_all(&self) {
        for (id, seller) in &self.parcels {
            let sent = ship_consignment(&self.shop, *seller, *id, "Kazpost", "RR1").await;
            sent.expect("it is sent");
        }
    }

    pub async fn payment_state(&self) -> String {
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        let row = store::payment::lookup(&mut conn, self.placed.payment).await;
        row.expect("the store answers").expect("the payment").state
    }

    pub async fn balance(&self, kind: &str) -> i64 {
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        let rows = store::ledger::list_balances(&mut conn).await;
        let rows = rows.expect("the store answers");
        let own = rows.iter().filter(|row| row.kind == kind);
        own.map(|row| row.balance.minor).sum()
    }
}
