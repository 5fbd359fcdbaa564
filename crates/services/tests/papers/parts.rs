//! Papers of a consignment that travels in several parcels.

use documents::{Invoice, Paper};
use domain::ids::{ConsignmentId, OrderLineId};
use services::account::session::User;
use services::order::{cancel_units, pack_parcel, ship_consignment, ship_parcel};
use services::papers::PaperOf;
use services::papers::prepare_papers::prepare_papers;
use services::papers::print_papers::{PrintError, papers_of_parcels};
use store::Store;
use testing::{TestShop, with_both};

use crate::support::*;

/// The number on the label.
fn number(papers: &[Paper]) -> &str {
    match papers.last() {
        Some(Paper::AddressLabel(label)) => &label.item_number,
        other => panic!("{other:?}"),
    }
}

fn invoice(papers: &[Paper]) -> &Invoice {
    let invoice = papers.iter().find_map(|paper| match paper {
        Paper::Invoice(invoice) => Some(invoice),
        _ => None,
    });
    invoice.expect("an invoice is among them")
}

async fn only_line(shop: &TestShop, parcel: ConsignmentId) -> OrderLineId {
    let mut conn = shop.store().reader().await.unwrap();
    let lines = store::order_line::list_by_consignment(&mut conn, parcel).await;
    lines.unwrap()[0].id
}

async fn prepared(shop: &TestShop, user: &User, of: PaperOf) -> Vec<Paper> {
    prepare_papers(shop, user, &[of]).await.unwrap();
    papers_of(shop, user, of).await
}

#[tokio::test]
async fn each_parcel_has_papers_of_its_own() {
    with_both(async |store: Store| {
        let (shop, user) = shop(store).await;
        let (_, id, _) = paid(&shop, &user, "KZ", "economy", ("39.90", 3)).await;
        let (seller, line) = (user.seller.unwrap(), only_line(&shop, id).await);
        let part = pack_parcel(&shop, seller, id, 1, &[(line, 2)]).await;
        let part = PaperOf::Parcel(part.unwrap());
        let (two, one) = (
            prepared(&shop, &user, part).await,
            prepared(&shop, &user, PaperOf::Consignment(id)).await,
        );
        assert_eq!(invoice(&two).lines[0].quantity, "2");
        assert_eq!(invoice(&one).lines[0].quantity, "1");
        assert_ne!(number(&two), number(&one));
        assert_ne!(invoice(&two).number, invoice(&one).number);
        let PaperOf::Parcel(parcel) = part else {
            panic!("{part:?}")
        };
        // What was printed stays true after it is sent, whichever goes first.
        ship_consignment(&shop, seller, id, "China Post", "RR2")
            .await
            .unwrap();
        ship_parcel(&shop, seller, parcel, "China Post", "RR1")
            .await
            .unwrap();
        assert_eq!(papers_of(&shop, &user, part).await, two);
        let all = papers_of(&shop, &user, PaperOf::Consignment(id)).await;
        assert_eq!(all, [two, one].concat());
    })
    .await;
}

#[tokio::test]
async fn the_parts_declare_what_the_whole_was_paid_for() {
    with_both(async |store: Store| {
        let (shop, user) = shop(store).await;
        let (_, id, _) = paid(&shop, &user, "PL", "standard", ("39.90", 3)).await;
        let value = |papers: &[Paper]| {
            let value = long_form(papers).total_value.clone();
            let digits = value.replace(['.', ' '], "").replace("PLN", "");
            digits.parse::<i64>().unwrap()
        };
        let whole = value(&papers(&shop, &user, id).await);
        let (seller, line) = (user.seller.unwrap(), only_line(&shop, id).await);
        let part = pack_parcel(&shop, seller, id, 1, &[(line, 1)]).await;
        let part = papers_of(&shop, &user, PaperOf::Parcel(part.unwrap())).await;
        let rest = papers(&shop, &user, id).await;
        let off = value(&part) + value(&rest) - whole;
        assert!(off.abs() <= 1, "{off} minor units off {whole}");
    })
    .await;
}

#[tokio::test]
async fn what_was_called_off_is_not_declared() {
    with_both(async |store: Store| {
        let (shop, user) = shop(store).await;
        let (order, id, access) = paid(&shop, &user, "PL", "standard", ("39.90", 3)).await;
        let line = only_line(&shop, id).await;
        let whole = invoice(&papers(&shop, &user, id).await).number.clone();
        cancel_units(&shop, &access, order, &[(line, 1)])
            .await
            .unwrap();
        let left = papers(&shop, &user, id).await;
        assert_eq!(long_form(&left).lines[0].quantity, "2");
        assert_eq!(invoice(&left).number, whole);
    })
    .await;
}

#[tokio::test]
async fn nobody_prints_a_parcel_of_another_shop() {
    with_both(async |store: Store| {
        let (shop, user) = shop(store).await;
        let (_, id, _) = paid(&shop, &user, "KZ", "economy", ("39.90", 2)).await;
        let line = only_line(&shop, id).await;
        let part = pack_parcel(&shop, user.seller.unwrap(), id, 1, &[(line, 1)]).await;
        let part = PaperOf::Parcel(part.unwrap());
        let other = seller_user(shop.chinese_seller("volta").await);
        let refused = papers_of_parcels(&shop, &other, &[part]).await;
        assert!(matches!(refused, Err(PrintError::NotFound)), "{refused:?}");
    })
    .await;
}
