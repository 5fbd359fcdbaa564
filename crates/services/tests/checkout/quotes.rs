//! What is shown is what is charged.

use domain::money::Currency;
use domain::order::OrderState;
use domain::place::Country;
use domain::shipping::Incoterm;
use services::cart::{CartAccess, apply_coupon, view_cart};
use services::checkout::{QuoteError, QuoteInput, place_order, quote_cart};
use services::order::{cancel_order, view_order};
use store::Store;
use testing::{Listing, TestShop, asking_from, by_guest, order_request, with_both};

use crate::support::*;

#[tokio::test]
async fn an_order_keeps_every_figure_of_its_quote() {
    with_both(async |store: Store| {
        let (shop, session, quote) = quoted(store).await;
        let quoted = shop.quote(session, asking_from("PL")).await.quote;
        assert_ne!(quoted.id, quote, "each asking is a quote of its own");
        let request = order_request(session, quoted.id, asking_from("PL"));
        let placed = place_order(&shop, request).await.unwrap();
        assert_eq!(placed.total, quoted.totals.total);
        assert_eq!(placed.state, OrderState::AwaitingPayment);
        assert_eq!(placed.redirect, format!("/testbank/{}", placed.payment));
        let order = view_order(&shop, &by_guest(session), placed.order)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(order.totals, quoted.totals);
        assert_eq!(order.rates, quoted.rates);
        assert_eq!(
            order.consignments[0].breakdown,
            quoted.consignments[0].breakdown
        );
        // EUR 3 for one tariff line, 23 % on goods, freight and duty: duty and tax are there, and the cart is empty.
        assert!(order.totals.duty.minor > 0 && order.totals.tax.minor > 0);
        let cart = view_cart(&shop, &CartAccess::Session(session), asking_from("PL")).await;
        assert_eq!(cart.unwrap().id, None);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn goods_of_two_sellers_are_two_parcels_with_a_freight_each() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let chinese = shop.chinese_seller("yiwu").await;
        let turkish = shop.seller("bursa", Country::TR, Currency::TRY).await;
        let polish = shop.seller("lodz", Country::PL, Currency::PLN).await;
        let mut goods = Vec::new();
        for (seller, slug) in [(chinese, "shirt"), (turkish, "towel"), (polish, "scarf")] {
            let listed = shop.list(Listing::new(seller, slug, "99.90")).await;
            goods.push((listed.variant(), 2));
        }
        let session = shop.session().await;
        let asking = asking_from("PL");
        shop.fill_cart(session, asking, &goods).await;
        let quoted = shop.quote(session, asking).await;
        let parcels = &quoted.quote.consignments;
        assert_eq!(parcels.len(), 3);
        assert!(
            parcels
                .iter()
                .all(|parcel| parcel.breakdown.shipping.minor > 0)
        );
        // Within the country nothing is levied, and the seller's own price stands.
        let domestic = &parcels[2];
        assert_eq!(
            (domestic.shipping_code.as_str(), domestic.origin),
            ("domestic", Country::PL)
        );
        assert!(domestic.breakdown.duty.is_zero() && domestic.breakdown.tax.is_zero());
        assert_eq!(domestic.lines[0].unit.minor, 9_990);
        assert!(parcels[0].breakdown.duty.minor > 0 && parcels[1].breakdown.tax.minor > 0);
        assert!(quoted.choices.len() > 1);
        let request = order_request(session, quoted.quote.id, asking);
        let placed = place_order(&shop, request).await.unwrap();
        let order = view_order(&shop, &by_guest(session), placed.order)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(order.consignments.len(), 3);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn delivered_at_place_collects_no_duty() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop
            .list(Listing::new(seller, "shirt", "39.90"))
            .await
            .variant();
        let session = shop.session().await;
        let asking = asking_from("PL");
        shop.fill_cart(session, asking, &[(shirt, 2)]).await;
        let access = CartAccess::Session(session);
        let shipping = Some("economy".to_owned());
        let quoted = quote_cart(&shop, &access, QuoteInput { asking, shipping })
            .await
            .unwrap();
        let quote = &quoted.quote;
        assert_eq!(quote.incoterm, Incoterm::Dap);
        for part in [quote.totals.duty, quote.totals.tax, quote.totals.fees] {
            assert!(part.is_zero());
        }
        assert!(quote.totals.estimate_at_door.unwrap().minor > 0);
        // The cart remembers the way, and an unknown one is refused.
        assert_eq!(
            shop.quote(session, asking).await.quote.shipping_code,
            "economy"
        );
        let shipping = Some("teleport".to_owned());
        let refused = quote_cart(&shop, &access, QuoteInput { asking, shipping }).await;
        assert!(
            matches!(refused, Err(QuoteError::NoDelivery)),
            "{refused:?}"
        );
        let request = order_request(session, quote.id, asking);
        place_order(&shop, request).await.unwrap();
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn cancelling_gives_stock_and_coupon_back() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop
            .list(Listing::new(seller, "shirt", "39.90"))
            .await
            .variant();
        shop.coupon("ONCE", 100_000, 1).await;
        let asking = asking_from("PL");
        for _ in 0..2 {
            let session = shop.session().await;
            shop.fill_cart(session, asking, &[(shirt, 5)]).await;
            apply_coupon(&shop, &CartAccess::Session(session), "ONCE")
                .await
                .unwrap();
            let quote = shop.quote(session, asking).await.quote.id;
            let request = order_request(session, quote, asking);
            let order = place_order(&shop, request).await.unwrap().order;
            shop.assert_sound().await;
            let stranger = by_guest(shop.session().await);
            assert!(cancel_order(&shop, &stranger, order).await.is_err());
            cancel_order(&shop, &by_guest(session), order)
                .await
                .unwrap();
            cancel_order(&shop, &by_guest(session), order)
                .await
                .unwrap();
            let stock = shop.stock_of(shirt).await;
            assert_eq!((stock.on_hand, stock.reserved), (5, 0));
            shop.assert_sound().await;
        }
    })
    .await;
}
