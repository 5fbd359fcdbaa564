//! From where something is sent, and what that changes.

use domain::ids::{VariantId, WarehouseId};
use domain::money::Currency;
use domain::order::OrderState;
use domain::place::Country;
use services::cart::{CartAccess, add_line, view_cart};
use services::catalogue::list_products::list_products;
use services::catalogue::view_product::view_product;
use services::catalogue::{Shelf, Sort};
use services::checkout::{PlaceOrderError, place_order};
use services::order::{cancel_order, view_order};
use store::Store;
use testing::{Listed, Listing, TestShop, asking_from, by_guest, order_request, with_both};

/// A Chinese seller's shirt with five units in Yiwu and two in Łódź.
async fn in_two_places(store: Store) -> (TestShop, Listed, WarehouseId, WarehouseId) {
    let shop = TestShop::new(store);
    let seller = shop.chinese_seller("yiwu").await;
    let shirt = shop.list(Listing::new(seller, "shirt", "39.90")).await;
    let lodz = shop.warehouse(seller, Country::PL, "Łódź").await;
    shop.count_stock(shirt.variant(), lodz, 2).await;
    (shop, shirt, WarehouseId::main_of(seller), lodz)
}

async fn units(shop: &TestShop, variant: VariantId, warehouse: WarehouseId) -> (i64, i64, i64) {
    let mut conn = shop.store().reader().await.expect("the store is there");
    let row = store::stock::lookup(&mut conn, variant, warehouse).await;
    let row = row
        .expect("the store answers")
        .expect("stock is kept there");
    (row.on_hand, row.reserved, row.sold)
}

#[tokio::test]
async fn goods_in_the_shoppers_country_are_a_domestic_sale_with_the_local_tax() {
    with_both(async |store: Store| {
        let (shop, shirt, _, lodz) = in_two_places(store).await;
        let asking = asking_from("PL");
        let page = view_product(&shop, asking, shirt.product, None, None).await;
        let page = page.unwrap().unwrap();
        assert_eq!(
            (page.ships_from, page.ships_from_city.as_str()),
            (Country::PL, "Łódź")
        );
        assert_eq!(page.variants[0].stock_left, 2);
        let landed = page.landed.unwrap();
        assert_eq!(landed.method.code, "domestic");
        let parts = &landed.breakdown;
        assert!(parts.duty.is_zero() && parts.unknown.is_empty());
        // 23 % on goods and freight, rounded once, halves up.
        let base = parts.goods.minor + parts.shipping.minor;
        assert_eq!(parts.tax.minor, (base * 23 + 50) / 100);
        let rules: Vec<_> = parts.rules.iter().map(|rule| rule.id.as_str()).collect();
        assert_eq!(rules, ["pl-vat-2011"]);
        // The card says the same, and the parcel of a quote too.
        let shelf = list_products(&shop, asking, Shelf::All, Sort::PriceUp, 1, 24).await;
        let card = shelf.unwrap().cards.remove(0);
        assert_eq!(card.ships_from, Country::PL);
        assert_eq!(card.landed.unwrap().door, landed.door);
        let session = shop.session().await;
        shop.fill_cart(session, asking, &[(shirt.variant(), 1)])
            .await;
        let quote = shop.quote(session, asking).await.quote;
        assert_eq!(quote.consignments[0].warehouse(), lodz);
        assert_eq!(quote.totals.total, landed.door);
    })
    .await;
}

#[tokio::test]
async fn nearer_is_the_own_country_then_the_customs_union_then_the_first_warehouse() {
    with_both(async |store: Store| {
        let (shop, shirt, ..) = in_two_places(store).await;
        for (country, from) in [
            ("PL", Country::PL),
            ("DE", Country::PL),
            ("KZ", Country::CN),
            ("AE", Country::CN),
        ] {
            let page = view_product(&shop, asking_from(country), shirt.product, None, None).await;
            let page = page.unwrap().unwrap();
            assert_eq!(page.ships_from, from, "to {country}");
            assert!(page.landed.is_some(), "to {country}");
            let duty = page.landed.unwrap().breakdown.duty;
            assert!(from == Country::CN || duty.is_zero(), "to {country}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_line_goes_whole_from_a_warehouse_that_has_all_of_it() {
    with_both(async |store: Store| {
        let (shop, shirt, yiwu, _) = in_two_places(store).await;
        let (session, asking) = (shop.session().await, asking_from("PL"));
        // Three are more than lie in Łódź; seven are more than lie anywhere, though there are seven in all.
        shop.fill_cart(session, asking, &[(shirt.variant(), 3)])
            .await;
        let cart = view_cart(&shop, &CartAccess::Session(session), asking).await;
        let parcel = cart.unwrap().sellers.remove(0);
        assert_eq!((parcel.warehouse, parcel.origin), (yiwu, Country::CN));
        assert_eq!(parcel.lines[0].problem, None);
        let access = CartAccess::Session(session);
        let more = add_line(&shop, &access, asking, shirt.variant(), 4).await;
        assert!(
            matches!(more, Err(services::cart::AddLineError::SoldOut { left: 5 })),
            "{more:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn one_sellers_goods_from_two_warehouses_are_two_parcels_and_move_their_own_units() {
    with_both(async |store: Store| {
        let (shop, shirt, yiwu, lodz) = in_two_places(store).await;
        let seller = domain::ids::SellerId::from_uuid(yiwu.uuid());
        let scarf = shop.list(Listing::new(seller, "scarf", "19.90")).await;
        let (session, asking) = (shop.session().await, asking_from("PL"));
        let goods = [(shirt.variant(), 2), (scarf.variant(), 1)];
        shop.fill_cart(session, asking, &goods).await;
        let quote = shop.quote(session, asking).await.quote;
        let from: Vec<_> = quote
            .consignments
            .iter()
            .map(|parcel| parcel.origin)
            .collect();
        assert_eq!(from, [Country::PL, Country::CN]);
        assert!(quote.consignments[1].breakdown.duty.minor > 0);
        let placed = place_order(&shop, order_request(session, quote.id, asking)).await;
        let placed = placed.unwrap();
        assert_eq!(units(&shop, shirt.variant(), lodz).await, (0, 2, 0));
        assert_eq!(units(&shop, shirt.variant(), yiwu).await, (5, 0, 0));
        shop.assert_sound().await;
        let order = view_order(&shop, &by_guest(session), placed.order).await;
        let order = order.unwrap().unwrap();
        let from: Vec<_> = order
            .consignments
            .iter()
            .map(|parcel| parcel.ships_from)
            .collect();
        assert_eq!(from, [Country::PL, Country::CN]);
        cancel_order(&shop, &by_guest(session), placed.order)
            .await
            .unwrap();
        assert_eq!(units(&shop, shirt.variant(), lodz).await, (2, 0, 0));
        assert_eq!(units(&shop, scarf.variant(), yiwu).await, (5, 0, 0));
        // Paid, and sold from where it lay.
        let paid = shop
            .place_and_pay(shop.session().await, asking, &[(shirt.variant(), 1)])
            .await;
        let mut conn = shop.store().reader().await.unwrap();
        let row = store::order::lookup(&mut conn, paid.order)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(row.state, OrderState::Paid.as_str());
        drop(conn);
        assert_eq!(units(&shop, shirt.variant(), lodz).await, (1, 0, 1));
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_quote_stays_with_its_warehouse_while_that_has_the_units_and_is_told_anew_when_not() {
    with_both(async |store: Store| {
        let (shop, shirt, yiwu, lodz) = in_two_places(store).await;
        let asking = asking_from("PL");
        shop.count_stock(shirt.variant(), lodz, 0).await;
        let (anna, bartek) = (shop.session().await, shop.session().await);
        shop.fill_cart(anna, asking, &[(shirt.variant(), 1)]).await;
        let from_china = shop.quote(anna, asking).await.quote;
        // New units nearby change nothing of what was promised.
        shop.count_stock(shirt.variant(), lodz, 2).await;
        let placed = place_order(&shop, order_request(anna, from_china.id, asking)).await;
        assert_eq!(placed.unwrap().total, from_china.totals.total);
        assert_eq!(units(&shop, shirt.variant(), yiwu).await, (4, 1, 0));
        // The other way round the promise cannot be kept: she is told the new total, and nothing is taken.
        shop.fill_cart(bartek, asking, &[(shirt.variant(), 1)])
            .await;
        let from_poland = shop.quote(bartek, asking).await.quote;
        assert_eq!(from_poland.consignments[0].warehouse(), lodz);
        shop.count_stock(shirt.variant(), lodz, 0).await;
        let refused = place_order(&shop, order_request(bartek, from_poland.id, asking)).await;
        match refused {
            Err(PlaceOrderError::QuoteChanged { new_total }) => {
                assert_ne!(new_total, from_poland.totals.total);
            }
            other => panic!("{other:?}"),
        }
        assert_eq!(units(&shop, shirt.variant(), yiwu).await, (4, 1, 0));
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn a_sellers_own_country_adds_no_tax_to_the_price() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let polish = shop.seller("lodz", Country::PL, Currency::PLN).await;
        let scarf = shop.list(Listing::new(polish, "scarf", "99.90")).await;
        let warsaw = shop.warehouse(polish, Country::PL, "Warszawa").await;
        shop.count_stock(scarf.variant(), warsaw, 3).await;
        let page = view_product(&shop, asking_from("PL"), scarf.product, None, None).await;
        let parts = page.unwrap().unwrap().landed.unwrap().breakdown;
        assert!(parts.tax.is_zero() && parts.duty.is_zero());
    })
    .await;
}
