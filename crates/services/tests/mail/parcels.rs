//! Letters about parcels that were sent.

use domain::place::Language;
use services::jobs::run_due;
use services::order::{pack_parcel, ship_consignment, ship_parcel, view_order};
use store::Store;
use testing::{Listing, TestShop, by_guest, with_both};

use crate::{asking, text};

#[tokio::test]
async fn a_parcel_on_its_way_is_told_with_its_number() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let lamp = shop.list(Listing::new(seller, "lamp", "39.90")).await;
        let (session, asking) = (shop.session().await, asking("KZ", Language::En));
        let placed = shop
            .place_and_pay(session, asking, &[(lamp.variant(), 1)])
            .await;
        run_due(&shop).await.unwrap();
        let order = view_order(&shop, &by_guest(session), placed.order).await;
        let parcel = order.unwrap().unwrap().consignments.remove(0).id;
        for _ in 0..2 {
            ship_consignment(&shop, seller, parcel, "CDEK", "1234567890")
                .await
                .unwrap();
        }
        run_due(&shop).await.unwrap();
        let letters = shop.letters();
        assert_eq!(letters.len(), 2, "one for the payment, one for the parcel");
        let shipped: Vec<_> = letters
            .iter()
            .map(|letter| text(letter))
            .filter(|text| text.contains("1234567890"))
            .collect();
        assert_eq!(shipped.len(), 1);
        assert!(
            shipped[0].contains("handed to the carrier"),
            "{}",
            shipped[0]
        );
    })
    .await;
}

#[tokio::test]
async fn each_parcel_is_told_with_what_is_in_it() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let lamp = shop.list(Listing::new(seller, "lamp", "39.90")).await;
        let (session, asking) = (shop.session().await, asking("KZ", Language::En));
        let placed = shop
            .place_and_pay(session, asking, &[(lamp.variant(), 3)])
            .await;
        let order = view_order(&shop, &by_guest(session), placed.order).await;
        let parcel = order.unwrap().unwrap().consignments.remove(0);
        let units = [(parcel.lines[0].id, 2)];
        let first = pack_parcel(&shop, seller, parcel.id, 1, &units)
            .await
            .unwrap();
        ship_parcel(&shop, seller, first, "CDEK", "FIRST")
            .await
            .unwrap();
        run_due(&shop).await.unwrap();
        ship_consignment(&shop, seller, parcel.id, "CDEK", "SECOND")
            .await
            .unwrap();
        run_due(&shop).await.unwrap();
        let letters: Vec<_> = shop.letters().iter().map(|letter| text(letter)).collect();
        let of = |number: &str| {
            let own = letters.iter().find(|text| text.contains(number));
            own.unwrap_or_else(|| panic!("{number} in {letters:?}"))
        };
        let (first, second) = (of("FIRST"), of("SECOND"));
        assert!(first.contains("lamp × 2"), "{first}");
        assert!(first.contains("in another parcel"), "{first}");
        assert!(second.contains("lamp × 1"), "{second}");
        assert!(second.contains("please confirm"), "{second}");
    })
    .await;
}
