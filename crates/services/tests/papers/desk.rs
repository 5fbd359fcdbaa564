//! Numbers, senders, and who may print.

use std::collections::BTreeSet;
use std::time::Duration;

use documents::Paper;
use domain::customs::ItemNumber;
use services::account::session::{Role, User};
use services::papers::PaperOf;
use services::papers::prepare_papers::{PreparePapersError, prepare_papers};
use services::papers::print_papers::{PrintError, print_papers};
use services::papers::sender::{SaveSenderError, Sender, save_sender, view_sender};
use store::Store;
use testing::{Listing, asking_from, with_both};

use crate::support::*;

#[tokio::test]
async fn postal_parcels_get_numbers_of_the_range_each_once_until_it_is_used_up() {
    with_both(async |store: Store| {
        let (shop, user) = shop(store).await;
        let mut parcels = Vec::new();
        for _ in 0..4 {
            let parcel = paid(&shop, &user, "KZ", "economy", ("39.90", 1)).await.1;
            parcels.push(PaperOf::Consignment(parcel));
        }
        let mut jobs = tokio::task::JoinSet::new();
        for parcel in parcels[..3].iter().copied() {
            let (shop, user) = (shop.clone(), user.clone());
            jobs.spawn(async move { prepare_papers(&shop, &user, &[parcel]).await });
        }
        for done in jobs.join_all().await {
            done.unwrap();
        }
        let mut numbers = BTreeSet::new();
        for parcel in &parcels[..3] {
            let found = papers_of(&shop, &user, *parcel).await;
            let Paper::AddressLabel(label) = &found[3] else {
                panic!("{:?}", found[3])
            };
            let number: ItemNumber = label.item_number.parse().unwrap();
            assert!((8..=10).contains(&number.serial()), "{}", label.item_number);
            numbers.insert(label.item_number.clone());
        }
        assert_eq!(numbers.len(), 3);
        // The same again changes nothing, and a fourth finds no number.
        prepare_papers(&shop, &user, &parcels[..3]).await.unwrap();
        let refused = prepare_papers(&shop, &user, &parcels).await;
        assert!(
            matches!(refused, Err(PreparePapersError::NumbersUsedUp)),
            "{refused:?}"
        );
        shop.clock.advance(Duration::from_secs(367 * 24 * 3600));
        prepare_papers(&shop, &user, &parcels[3..]).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_parcel_by_courier_needs_no_number_of_the_post() {
    with_both(async |store: Store| {
        let (shop, user) = shop(store).await;
        let (_, parcel, _) = paid(&shop, &user, "KZ", "standard", ("39.90", 1)).await;
        prepare_papers(&shop, &user, &[PaperOf::Consignment(parcel)])
            .await
            .unwrap();
        let found = papers(&shop, &user, parcel).await;
        assert!(long_form(&found).item_number.parse::<ItemNumber>().is_err());
    })
    .await;
}

#[tokio::test]
async fn nobody_prints_the_papers_of_another_shop_or_of_an_order_that_is_not_paid() {
    with_both(async |store: Store| {
        let (shop, user) = shop(store).await;
        let (_, parcel, _) = paid(&shop, &user, "KZ", "standard", ("39.90", 1)).await;
        let rival = seller_user(shop.chinese_seller("rival").await);
        let shopper = User {
            role: Role::Shopper,
            seller: None,
            ..user.clone()
        };
        for other in [&rival, &shopper] {
            let refused = print_papers(&shop, other, &[PaperOf::Consignment(parcel)]).await;
            assert!(matches!(refused, Err(PrintError::NotFound)), "{refused:?}");
            let refused = prepare_papers(&shop, other, &[PaperOf::Consignment(parcel)]).await;
            assert!(
                matches!(refused, Err(PreparePapersError::NotFound)),
                "{refused:?}"
            );
        }
        let listing = Listing::new(user.seller.unwrap(), "unpaid", "39.90");
        let shirt = shop.list(listing).await;
        let session = shop.session().await;
        let placed = shop
            .place(session, asking_from("KZ"), &[(shirt.variant(), 1)])
            .await;
        let parcels = store::consignment::list_by_order(
            &mut shop.store().reader().await.unwrap(),
            placed.order,
        )
        .await
        .unwrap();
        let refused = print_papers(&shop, &user, &[PaperOf::Consignment(parcels[0].id)]).await;
        assert!(matches!(refused, Err(PrintError::NotFound)), "{refused:?}");
        let none = prepare_papers(&shop, &user, &[]).await;
        assert!(matches!(none, Err(PreparePapersError::None)), "{none:?}");
    })
    .await;
}

#[tokio::test]
async fn the_sender_is_what_the_seller_gave_and_is_checked() {
    with_both(async |store: Store| {
        let (shop, user) = shop(store).await;
        assert_eq!(view_sender(&shop, &user, None).await.unwrap(), None);
        let sender = Sender {
            name: "Yiwu Bright Home Co., Ltd.".into(),
            line1: "义乌市福田路105号".into(),
            city: "Yiwu".into(),
            phone: "+86 579 8555 0000".into(),
            customs_number: "3318960XYZ".into(),
            ..Sender::default()
        };
        save_sender(&shop, &user, None, &sender).await.unwrap();
        assert_eq!(
            view_sender(&shop, &user, None).await.unwrap(),
            Some(sender.clone())
        );
        let (_, parcel, _) = paid(&shop, &user, "KZ", "standard", ("39.90", 1)).await;
        let found = papers(&shop, &user, parcel).await;
        let form = long_form(&found);
        assert_eq!(form.sender.name, sender.name);
        assert_eq!(form.sender_reference.as_deref(), Some("3318960XYZ"));
        let bad = Sender {
            line1: String::new(),
            city: "x".repeat(121),
            phone: "1\u{7}".into(),
            ..sender
        };
        let refused = save_sender(&shop, &user, None, &bad).await;
        let Err(SaveSenderError::Invalid(problems)) = refused else {
            panic!("{refused:?}")
        };
        let expected = [
            ("line1", "missing"),
            ("city", "too_long"),
            ("phone", "malformed"),
        ];
        assert_eq!(
            problems,
            expected.map(|(field, reason)| (field.to_owned(), reason))
        );
    })
    .await;
}
