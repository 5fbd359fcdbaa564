//! What these tests share.

use domain::dispute::{Offer, Reason};
use domain::ids::{DisputeId, SellerId};
use domain::money::Money;
use services::account::session::{Role, User};
use services::account::user_add::{SellsFor, user_add};
use services::checkout::Placed;
use services::dispute::{DisputeView, NewDispute, Party, open_dispute, view_dispute};
use services::order::{OrderAccess, deliver_consignment, ship_consignment, view_order};
use testing::{Listing, TestShop, asking_from, by_guest};

/// A delivered parcel of three shirts to Poland, with those who may quarrel about it.
pub struct Quarrel {
    pub shop: TestShop,
    pub placed: Placed,
    pub access: OrderAccess,
    pub seller: User,
    pub consignment: domain::ids::ConsignmentId,
}

/// Somebody of the staff.
pub async fn staff(shop: &TestShop, email: &str, role: Role, seller: Option<SellerId>) -> User {
    let slug = match seller {
        Some(id) => {
            let mut conn = shop.store().reader().await.expect("the store answers");
            let row = store::seller::lookup(&mut conn, id).await;
            Some(row.expect("the store answers").expect("a shop").slug)
        }
        None => None,
    };
    let sells_for = slug.map(SellsFor::Existing);
    let id = user_add(shop, email, "a long password", "Somebody", role, sells_for).await;
    User {
        id: id.expect("the account is made"),
        name: email.to_owned(),
        email: email.to_owned(),
        role,
        seller,
    }
}

impl Quarrel {
    pub async fn new(shop: TestShop) -> Quarrel {
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop
            .list(Listing::new(seller, "shirt", "39.90"))
            .await
            .variant();
        let session = shop.session().await;
        let placed = shop
            .place_and_pay(session, asking_from("PL"), &[(shirt, 3)])
            .await;
        let access = by_guest(session);
        let page = view_order(&shop, &access, placed.order).await;
        let page = page.expect("the store answers").expect("the order");
        let consignment = page.consignments[0].id;
        ship_consignment(&shop, seller, consignment, "EMS", "1")
            .await
            .expect("it is sent");
        deliver_consignment(&shop, consignment)
            .await
            .expect("it arrives");
        let seller = staff(&shop, "seller@example.org", Role::Seller, Some(seller)).await;
        Quarrel {
            shop,
            placed,
            access,
            seller,
            consignment,
        }
    }

    pub fn shopper(&self) -> Party {
        Party::Shopper(self.access.clone())
    }

    pub fn seller(&self) -> Party {
        Party::Staff(self.seller.clone())
    }

    pub async fn operator(&self, email: &str) -> User {
        staff(&self.shop, email, Role::Operator, None).await
    }

    pub fn objection(&self, reason: Reason, wish: Option<Offer>) -> NewDispute {
        NewDispute {
            consignment: self.consignment,
            reason,
            text: "They are blue, not red.".to_owned(),
            wish,
            pictures: Vec::new(),
        }
    }

    pub async fn open(&self, wish: Option<Offer>) -> DisputeId {
        let new = self.objection(Reason::NotAsDescribed, wish);
        open_dispute(&self.shop, &self.access, self.placed.order, new)
            .await
            .expect("it can be objected to")
    }

    pub async fn see(&self, party: &Party, id: DisputeId) -> DisputeView {
        view_dispute(&self.shop, party, id)
            .await
            .expect("the store answers")
            .expect("a party sees it")
    }

    pub fn amount(&self, minor: i64) -> Money {
        Money::new(minor, self.placed.total.currency)
    }

    /// So much for the shopper, who keeps the goods.
    pub fn offer(&self, minor: i64) -> Offer {
        Offer {
            amount: self.amount(minor),
            with_return: false,
        }
    }

    /// So much for the shopper, once the goods are back.
    pub fn return_offer(&self, minor: i64) -> Offer {
        Offer {
            with_return: true,
            ..self.offer(minor)
        }
    }

    /// What was decided to go back, in minor units.
    pub async fn refunded(&self) -> i64 {
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        let rows = store::refund::list_by_order(&mut conn, self.placed.order).await;
        rows.expect("the store answers")
            .iter()
            .map(|row| row.total.minor)
            .sum()
    }

    /// What the seller has earned, in minor units.
    pub async fn earned(&self) -> i64 {
        let mut conn = self.shop.store().reader().await.expect("the store answers");
        let owner = self.seller.seller.expect("a shop").to_string();
        let rows = store::ledger::list_balances_of(&mut conn, "seller_payable", &owner).await;
        rows.expect("the store answers")
            .iter()
            .map(|row| -row.balance.minor)
            .sum()
    }
}
