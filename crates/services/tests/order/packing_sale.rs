//! An order that may travel in several parcels.

use domain::ids::{ConsignmentId, OrderLineId, ParcelId, SellerId};
use services::account::session::{Role, User};
use services::order::{
    ConsignmentView, OrderAccess, OrderPage, PackParcelError, ShipError, pack_parcel,
    ship_consignment, ship_parcel,
};
use services::seller::list_consignments::{SellerConsignment, list_consignments};
use store::Store;
use testing::{Listing, TestShop, asking_from, by_guest};

use crate::support::page;

/// A paid order of three shirts and a lamp from one seller.
pub struct Sale {
    pub shop: TestShop,
    pub seller: SellerId,
    pub placed: services::checkout::Placed,
    pub access: OrderAccess,
    pub id: ConsignmentId,
    pub shirts: OrderLineId,
    pub lamp: OrderLineId,
}

impl Sale {
    pub async fn new(store: Store) -> Self {
        Self::of(TestShop::new(store), "yiwu").await
    }

    /// In a shop that has others.
    pub async fn of(shop: TestShop, slug: &str) -> Self {
        let seller = shop.chinese_seller(slug).await;
        let (shirt, lamp) = (format!("{slug}-shirt"), format!("{slug}-lamp"));
        let shirt = shop.list(Listing::new(seller, &shirt, "39.90")).await;
        let lamp = shop.list(Listing::new(seller, &lamp, "6.45")).await;
        let session = shop.session().await;
        let goods = [(shirt.variant(), 3), (lamp.variant(), 1)];
        let placed = shop.place_and_pay(session, asking_from("PL"), &goods).await;
        let access = by_guest(session);
        let order = page(&shop, &access, placed.order).await;
        let parcel = &order.consignments[0];
        let line = |units: u32| parcel.lines.iter().find(|line| line.quantity == units);
        Self {
            id: parcel.id,
            shirts: line(3).expect("three shirts").id,
            lamp: line(1).expect("a lamp").id,
            shop,
            seller,
            placed,
            access,
        }
    }

    pub async fn page(&self) -> OrderPage {
        page(&self.shop, &self.access, self.placed.order).await
    }

    pub async fn parcel(&self) -> ConsignmentView {
        self.page().await.consignments.remove(0)
    }

    pub async fn pack(
        &self,
        place: u32,
        units: &[(OrderLineId, u32)],
    ) -> Result<ParcelId, PackParcelError> {
        pack_parcel(&self.shop, self.seller, self.id, place, units).await
    }

    pub async fn ship(&self, parcel: ParcelId, tracking: &str) -> Result<(), ShipError> {
        ship_parcel(&self.shop, self.seller, parcel, "EMS", tracking).await
    }

    pub async fn ship_rest(&self, tracking: &str) -> Result<(), ShipError> {
        ship_consignment(&self.shop, self.seller, self.id, "EMS", tracking).await
    }

    pub async fn desk(&self) -> SellerConsignment {
        let user = User {
            id: domain::ids::UserId::nil(),
            name: "Li".into(),
            email: "li@yiwu.example".into(),
            role: Role::Seller,
            seller: Some(self.seller),
        };
        let rows = list_consignments(&self.shop, &user, 1).await;
        rows.expect("the store answers").remove(0)
    }
}
