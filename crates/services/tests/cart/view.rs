//! What a cart shows.

use domain::coupon::CouponProblem;
use domain::money::Money;
use services::cart::{
    AddLineError, CartAccess, CouponError, LineProblem, add_line, apply_coupon, remove_coupon,
    view_cart,
};
use services::catalogue::parcel::{Parcel, ParcelLine};
use services::catalogue::price::{landed_of, unit_price};
use services::catalogue::ways::default_method;
use store::Store;
use testing::{Listing, TestShop, asking_from, reference, with_both};

#[tokio::test]
async fn shelf_cart_quote_and_order_show_the_same_figures() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let listed = shop.list(Listing::new(seller, "shirt", "39.90")).await;
        for country in ["KZ", "UZ", "TR", "AE", "PL", "PK", "KE", "ID"] {
            let asking = asking_from(country);
            let (reference, date) = (reference(), shop.now().date_utc());
            let price = Money::parse_decimal("39.90", domain::money::Currency::CNY).unwrap();
            let unit = unit_price(&reference, asking, price).unwrap();
            let line = ParcelLine {
                unit,
                quantity: 1,
                hs: domain::catalogue::HsCode::parse("610910").ok(),
                origin: domain::place::Country::CN,
                weight_grams: Some(200),
                volume_cm3: None,
                tags: Vec::new(),
            };
            let origin = domain::place::Country::CN;
            let ways = reference.shipping.methods(origin, asking.market.country);
            let method = default_method(&reference, asking, &ways).unwrap();
            let parcel = Parcel::new(origin, origin, vec![line], asking.currency);
            let shelf = landed_of(&reference, asking, &parcel, method, date).unwrap();

            let session = shop.session().await;
            shop.fill_cart(session, asking, &[(listed.variant(), 1)])
                .await;
            let cart = view_cart(&shop, &CartAccess::Session(session), asking)
                .await
                .unwrap();
            assert_eq!(cart.sellers[0].lines[0].unit, Some(unit), "{country}");
            assert_eq!(
                cart.totals.unwrap().total,
                shelf.breakdown.total,
                "{country}"
            );
            assert_eq!(
                cart.sellers[0].landed.as_ref(),
                Some(&shelf.breakdown),
                "{country}"
            );

            let quote = shop.quote(session, asking).await.quote;
            assert_eq!(Some(quote.totals), cart.totals, "{country}");
            assert_eq!(
                quote.consignments[0].breakdown, shelf.breakdown,
                "{country}"
            );
        }
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn what_is_not_on_sale_cannot_be_put_in_and_is_told_when_it_was() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop.list(Listing::new(seller, "shirt", "39.90")).await;
        let other = shop.list(Listing::new(seller, "trousers", "59.00")).await;
        let asking = asking_from("KZ");
        let session = shop.session().await;
        let access = CartAccess::Session(session);
        shop.fill_cart(
            session,
            asking,
            &[(shirt.variant(), 1), (other.variant(), 2)],
        )
        .await;
        let before = view_cart(&shop, &access, asking).await.unwrap();

        let mut tx = shop.store().begin().await.unwrap();
        let mut row = store::product::lookup(&mut tx, shirt.product)
            .await
            .unwrap()
            .unwrap();
        row.status = "archived".to_owned();
        assert!(
            store::product::update(&mut tx, &row)
                .await
                .unwrap()
                .is_done()
        );
        let home = domain::ids::WarehouseId::main_of(row.seller_id);
        store::stock::update_on_hand(&mut tx, other.variant(), home, 1)
            .await
            .unwrap();
        tx.commit().await.unwrap();

        let refused = add_line(&shop, &access, asking, shirt.variant(), 1).await;
        assert!(
            matches!(refused, Err(AddLineError::UnknownVariant)),
            "{refused:?}"
        );
        let cart = view_cart(&shop, &access, asking).await.unwrap();
        let problems: Vec<_> = cart.sellers[0]
            .lines
            .iter()
            .map(|line| line.problem)
            .collect();
        let expected = [
            Some(LineProblem::NoLongerSold),
            Some(LineProblem::Fewer { left: 1 }),
        ];
        assert_eq!(problems, expected);
        assert!(!cart.is_ready());
        assert!(cart.totals.unwrap().goods.minor < before.totals.unwrap().goods.minor);
    })
    .await;
}

#[tokio::test]
async fn a_changed_price_is_told() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop
            .list(Listing::new(seller, "shirt", "39.90"))
            .await
            .variant();
        let asking = asking_from("PL");
        let session = shop.session().await;
        let access = CartAccess::Session(session);
        shop.fill_cart(session, asking, &[(shirt, 1)]).await;
        let before = view_cart(&shop, &access, asking).await.unwrap().sellers[0].lines[0].clone();
        assert_eq!(before.price_was, None);
        shop.set_price(shirt, 7_990).await;
        let after = view_cart(&shop, &access, asking).await.unwrap().sellers[0].lines[0].clone();
        assert_eq!(after.price_was, before.unit);
        assert!(after.unit.unwrap().minor > before.unit.unwrap().minor);
        // In another currency the two prices cannot be compared.
        let elsewhere = view_cart(&shop, &access, asking_from("TR")).await.unwrap();
        assert_eq!(elsewhere.sellers[0].lines[0].price_was, None);
    })
    .await;
}

#[tokio::test]
async fn a_coupon_takes_its_share_off_the_goods_while_it_counts() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop
            .list(Listing::new(seller, "shirt", "39.90"))
            .await
            .variant();
        shop.coupon("TEN", 100_000, 1).await;
        let asking = asking_from("PL");
        let session = shop.session().await;
        let access = CartAccess::Session(session);
        shop.fill_cart(session, asking, &[(shirt, 2)]).await;

        let unknown = apply_coupon(&shop, &access, "ELEVEN").await;
        assert!(matches!(unknown, Err(CouponError::Unknown)), "{unknown:?}");
        apply_coupon(&shop, &access, " ten ").await.unwrap();
        let cart = view_cart(&shop, &access, asking).await.unwrap();
        let totals = cart.totals.unwrap();
        assert_eq!(cart.coupon.as_deref(), Some("TEN"));
        assert_eq!(totals.discount.minor, (totals.goods.minor + 5) / 10);

        shop.clock.advance(std::time::Duration::from_secs(7200));
        let cart = view_cart(&shop, &access, asking).await.unwrap();
        assert_eq!(cart.coupon_refused.as_deref(), Some("TEN"));
        assert!(cart.totals.unwrap().discount.is_zero());
        let late = apply_coupon(&shop, &access, "TEN").await;
        let expired = CouponProblem::Expired;
        assert!(
            matches!(late, Err(CouponError::NotUsable(why)) if why == expired),
            "{late:?}"
        );
        remove_coupon(&shop, &access).await.unwrap();
        let cart = view_cart(&shop, &access, asking).await.unwrap();
        assert_eq!((cart.coupon, cart.coupon_refused), (None, None));
    })
    .await;
}
