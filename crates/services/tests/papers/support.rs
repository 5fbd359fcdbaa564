//! What the tests of this subject share.

use documents::{Cn23, Paper};
use domain::customs::{IossNumber, ItemNumberRange};
use domain::ids::{ConsignmentId, OrderId, SellerId, UserId};
use services::account::session::{Role, User};
use services::cart::CartAccess;
use services::checkout::{QuoteInput, place_order, quote_cart};
use services::order::OrderAccess;
use services::papers::PaperOf;
use services::papers::print_papers::papers_of_parcels;
use services::payment::test_bank::{Decision, decide};
use services::shop::Settings;
use store::Store;
use testing::{Listing, TestShop, asking_from, order_request};

pub fn seller_user(seller: SellerId) -> User {
    User {
        id: UserId::nil(),
        name: "Li".into(),
        email: "li@yiwu.example".into(),
        role: Role::Seller,
        seller: Some(seller),
    }
}

/// A shop whose post has given out three numbers, with a seller.
pub async fn shop(store: Store) -> (TestShop, User) {
    let settings = Settings {
        item_numbers: Some(ItemNumberRange::parse("LXCN 00000008-00000010").unwrap()),
        ioss_number: IossNumber::parse("IM0123456789"),
        ..Settings::default()
    };
    let shop = TestShop::with(store, settings);
    let seller = shop.chinese_seller("yiwu").await;
    (shop, seller_user(seller))
}

/// A paid order by this way, of this many pieces at this price.
pub async fn paid(
    shop: &TestShop,
    user: &User,
    country: &str,
    way: &str,
    (price, pieces): (&str, i64),
) -> (OrderId, ConsignmentId, OrderAccess) {
    let slug = format!("shirt-{}", shop.now().ms());
    let listing = Listing::new(user.seller.unwrap(), &slug, price).stock(50);
    let shirt = shop.list(listing).await;
    let (asking, session) = (asking_from(country), shop.session().await);
    shop.fill_cart(session, asking, &[(shirt.variant(), pieces)])
        .await;
    let input = QuoteInput {
        asking,
        shipping: Some(way.to_owned()),
    };
    let quote = quote_cart(shop, &CartAccess::Session(session), input)
        .await
        .unwrap()
        .quote;
    let placed = place_order(shop, order_request(session, quote.id, asking))
        .await
        .unwrap();
    let paid = decide(shop, placed.payment, Decision::Pay).await;
    paid.unwrap();
    let mut conn = shop.store().reader().await.unwrap();
    let parcels = store::consignment::list_by_order(&mut conn, placed.order)
        .await
        .unwrap();
    let access = OrderAccess::Session {
        session,
        user: None,
    };
    (placed.order, parcels[0].id, access)
}

pub async fn papers(shop: &TestShop, user: &User, parcel: ConsignmentId) -> Vec<Paper> {
    papers_of(shop, user, PaperOf::Consignment(parcel)).await
}

pub async fn papers_of(shop: &TestShop, user: &User, of: PaperOf) -> Vec<Paper> {
    papers_of_parcels(shop, user, &[of]).await.unwrap()
}

pub fn long_form(papers: &[Paper]) -> &Cn23 {
    match &papers[0] {
        Paper::Cn23(form) => form,
        other => panic!("{other:?}"),
    }
}
