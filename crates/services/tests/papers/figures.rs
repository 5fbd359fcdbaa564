//! What stands on papers.

use documents::Paper;
use domain::place::Language;
use services::order::OrderAccess;
use services::papers::print_invoice::print_invoice;
use services::papers::print_papers::PrintError;
use store::Store;
use testing::{asking_from, with_both};

use crate::support::*;

#[tokio::test]
async fn the_short_form_goes_with_a_cheap_letter_and_the_long_one_with_all_else() {
    with_both(async |store: Store| {
        let (shop, user) = shop(store).await;
        let (_, letter, _) = paid(&shop, &user, "KZ", "economy", ("39.90", 2)).await;
        let found = papers(&shop, &user, letter).await;
        let Paper::Cn22(form) = &found[0] else {
            panic!("{:?}", found[0])
        };
        assert_eq!(form.total_weight_kg, "0.400");
        assert_eq!(form.lines[0].hs_code.as_deref(), Some("610910"));
        assert!(form.total_value.ends_with(" KZT"), "{}", form.total_value);
        assert_eq!(found.len(), 4);
        // By courier; worth more than 300 USD; heavier than two kilograms.
        for (way, goods) in [
            ("standard", ("39.90", 2)),
            ("economy", ("3990.00", 1)),
            ("economy", ("39.90", 11)),
        ] {
            let (_, parcel, _) = paid(&shop, &user, "KZ", way, goods).await;
            assert!(
                matches!(papers(&shop, &user, parcel).await[0], Paper::Cn23(_)),
                "{way} {goods:?}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn papers_carry_the_figures_of_the_order() {
    with_both(async |store: Store| {
        let (shop, user) = shop(store).await;
        let (order, parcel, _) = paid(&shop, &user, "PL", "standard", ("39.90", 3)).await;
        let row = store::consignment::lookup(&mut shop.store().reader().await.unwrap(), parcel)
            .await
            .unwrap()
            .unwrap();
        let found = papers(&shop, &user, parcel).await;
        let form = long_form(&found);
        assert_eq!(
            form.total_value,
            format!("{} PLN", row.goods.to_decimal_string())
        );
        assert_eq!(
            form.postal_charges.as_deref(),
            Some(&*format!("{} PLN", row.shipping.to_decimal_string()))
        );
        assert_eq!(form.comments.as_deref(), Some("IOSS IM0123456789"));
        assert_eq!(form.addressee.country, "Poland");
        let Paper::Invoice(invoice) = &found[1] else {
            panic!("{:?}", found[1])
        };
        let number = store::order::lookup(&mut shop.store().reader().await.unwrap(), order)
            .await
            .unwrap()
            .unwrap()
            .number;
        assert_eq!(invoice.order_number, number);
        assert_eq!(form.invoice_number.as_ref(), Some(&invoice.number));
        assert_eq!(invoice.number, format!("{number}-1"));
        assert_eq!(invoice.lines[0].quantity, "3");
        assert_eq!(invoice.incoterm.get(..3), Some("DDP"));
        let note = invoice.note.clone().unwrap_or_default();
        assert!(note.contains("2026/382"), "{note}");
    })
    .await;
}

#[tokio::test]
async fn the_number_of_the_one_stop_shop_goes_only_with_parcels_it_is_for() {
    with_both(async |store: Store| {
        let (shop, user) = shop(store).await;
        for (country, way, goods) in [
            ("KZ", "standard", ("39.90", 3)),
            ("PL", "economy", ("39.90", 3)),
            ("PL", "standard", ("3990.00", 1)),
        ] {
            let (_, parcel, access) = paid(&shop, &user, country, way, goods).await;
            let found = papers(&shop, &user, parcel).await;
            let told = format!("{found:?}");
            assert!(!told.contains("IM0123456789"), "{country} {way} {goods:?}");
            drop(access);
        }
        let (order, _, access) = paid(&shop, &user, "PL", "standard", ("39.90", 3)).await;
        if shop.fonts().is_some() {
            let invoice = print_invoice(&shop, &access, order, Language::Ar)
                .await
                .unwrap();
            assert!(invoice.starts_with(b"%PDF"));
            let strangers = OrderAccess::Session {
                session: shop.session().await,
                user: None,
            };
            let refused = print_invoice(&shop, &strangers, order, Language::En).await;
            assert!(matches!(refused, Err(PrintError::NotFound)), "{refused:?}");
        } else {
            eprintln!("SKIPPED: no fonts to print with");
        }
    })
    .await;
}

#[tokio::test]
async fn the_label_has_the_local_and_the_latin_spelling_and_the_slip_the_buyers_language() {
    with_both(async |store: Store| {
        let (shop, user) = shop(store).await;
        let (_, parcel, _) = paid(&shop, &user, "KZ", "economy", ("39.90", 1)).await;
        let found = papers(&shop, &user, parcel).await;
        let Paper::AddressLabel(label) = &found[3] else {
            panic!("{:?}", found[3])
        };
        assert_eq!(label.country_latin, "Kazakhstan");
        let local = format!(
            "{} {:?}",
            label.addressee.name, label.addressee.address_lines
        );
        let latin = format!(
            "{} {:?}",
            label.addressee_latin.name, label.addressee_latin.address_lines
        );
        assert!(latin.is_ascii(), "{latin}");
        assert_eq!(local.is_ascii(), local == latin);
        let Paper::PackingSlip(slip) = &found[2] else {
            panic!("{:?}", found[2])
        };
        assert_eq!(slip.language, asking_from("KZ").language.tag());
    })
    .await;
}
