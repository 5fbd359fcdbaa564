//! Where in a country something goes, and what that changes.

use std::sync::Arc;

use domain::market::{AddressReason, FieldName};
use domain::money::Currency;
use domain::order::OrderState;
use domain::place::Country;
use domain::shipping::ShippingTable;
use services::cart::CartAccess;
use services::checkout::save_details::{CheckoutDetails, save_details};
use services::checkout::{PlaceOrderError, place_order};
use services::order::view_order;
use store::Store;
use testing::{Listing, TestShop, address_in, asking_from, by_guest, order_request, with_both};

#[tokio::test]
async fn an_address_in_a_far_zone_is_told_its_total_before_anything_is_ordered() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop.list(Listing::new(seller, "shirt", "39.90")).await;
        let (session, asking) = (shop.session().await, asking_from("RU"));
        shop.fill_cart(session, asking, &[(shirt.variant(), 1)])
            .await;
        let near = shop.quote(session, asking).await.quote;
        assert_eq!(near.consignments[0].zone, None);
        let mut request = order_request(session, near.id, asking);
        let mut vladivostok = address_in(asking.market.country);
        vladivostok.postcode = Some("690001".to_owned());
        request.address = Some(vladivostok.clone());
        let Err(PlaceOrderError::QuoteChanged { new_total }) =
            place_order(&shop, request.clone()).await
        else {
            panic!("the total of Moscow is not that of Vladivostok");
        };
        assert!(new_total.minor > near.totals.total.minor);
        // The checkout keeps what was typed, and the next quote is for that place.
        let details = CheckoutDetails {
            email: None,
            address: Some(vladivostok),
        };
        let access = CartAccess::Session(session);
        save_details(&shop, &access, details).await.unwrap();
        let far = shop.quote(session, asking).await.quote;
        assert_eq!(far.totals.total, new_total);
        let parcel = &far.consignments[0];
        assert_eq!(parcel.zone.as_deref(), Some("far-east"));
        assert_eq!(parcel.days_max, near.consignments[0].days_max + 6);
        request.quote = far.id;
        let placed = place_order(&shop, request).await.unwrap();
        let order = view_order(&shop, &by_guest(session), placed.order).await;
        let order = order.unwrap().unwrap();
        assert_eq!(
            (order.state, order.totals),
            (OrderState::AwaitingPayment, far.totals)
        );
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn where_no_carrier_goes_the_address_is_refused_and_the_cart_stays() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop.list(Listing::new(seller, "shirt", "39.90")).await;
        let (session, asking) = (shop.session().await, asking_from("ES"));
        shop.fill_cart(session, asking, &[(shirt.variant(), 1)])
            .await;
        let quote = shop.quote(session, asking).await.quote;
        let mut request = order_request(session, quote.id, asking);
        let mut tenerife = address_in(asking.market.country);
        tenerife.postcode = Some("38001".to_owned());
        request.address = Some(tenerife.clone());
        match place_order(&shop, request.clone()).await {
            Err(PlaceOrderError::Invalid(problems)) => {
                assert_eq!(problems.len(), 1);
                assert_eq!(
                    (problems[0].field, problems[0].reason),
                    (FieldName::Postcode, AddressReason::NotServed)
                );
            }
            other => panic!("{other:?}"),
        }
        let details = CheckoutDetails {
            email: None,
            address: Some(tenerife),
        };
        let access = CartAccess::Session(session);
        save_details(&shop, &access, details).await.unwrap();
        // The checkout still opens, to give another address.
        let quoted = shop.quote(session, asking).await;
        assert!(quoted.is_unserved);
        assert_eq!(quoted.quote.totals, quote.totals);
        request.quote = quoted.quote.id;
        request.address = Some(address_in(asking.market.country));
        place_order(&shop, request).await.unwrap();
        assert_eq!(shop.stock_of(shirt.variant()).await.reserved, 1);
        shop.assert_sound().await;
    })
    .await;
}

/// Each parcel can go there, but by no way that both can take.
#[tokio::test]
async fn parcels_that_share_no_way_to_a_place_are_told_as_an_address_and_not_as_a_lost_quote() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let row = |code: &str, origin: &str, zone: &str| {
            format!(
                "[[method]]\ncode = \"{code}\"\norigin = \"{origin}\"\ndestination = \"RU\"\nincoterm = \"ddp\"\n\
                 base = \"3.00 USD\"\nper_kg = \"1.00 USD\"\ndays_min = 3\ndays_max = 9\ntracked = true\n{zone}\n"
            )
        };
        let closed = "[[method.zone]]\nname = \"closed\"\npostcodes = [\"690\"]\nserved = false";
        let table = [
            row("economy", "CN", closed),
            row("standard", "CN", ""),
            row("economy", "TR", ""),
            row("standard", "TR", closed),
        ];
        let mut reference = shop.reference();
        reference.shipping = Arc::new(ShippingTable::from_toml(&table.concat()).unwrap());
        shop.replace_reference(reference);
        let chinese = shop.chinese_seller("yiwu").await;
        let turkish = shop.seller("bursa", Country::TR, Currency::TRY).await;
        let mut goods = Vec::new();
        for (seller, slug) in [(chinese, "shirt"), (turkish, "towel")] {
            let listed = shop.list(Listing::new(seller, slug, "39.90")).await;
            goods.push((listed.variant(), 1));
        }
        let (session, asking) = (shop.session().await, asking_from("RU"));
        shop.fill_cart(session, asking, &goods).await;
        let quote = shop.quote(session, asking).await.quote;
        let mut request = order_request(session, quote.id, asking);
        let mut vladivostok = address_in(asking.market.country);
        vladivostok.postcode = Some("690001".to_owned());
        request.address = Some(vladivostok);
        let refused = place_order(&shop, request).await;
        assert!(
            matches!(refused, Err(PlaceOrderError::Invalid(_))),
            "{refused:?}"
        );
        shop.assert_sound().await;
    })
    .await;
}
