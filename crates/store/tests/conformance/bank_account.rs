use domain::ids::{SellerId, UserId};
use domain::money::Currency;
use store::Secret;
use store::bank_account::{self, BankAccountRow};
use testing::with_both;

use crate::fixture::{self, NOW, add_operator, id, later, open_shop};

fn row(seller: u128, number: &str) -> BankAccountRow {
    BankAccountRow {
        seller_id: id!(SellerId, seller),
        holder: "ИП Алтын".into(),
        number: Secret(number.into()),
        bic: Some("CASPKZKA".into()),
        bank_name: "Kaspi Bank".into(),
        country: "KZ".into(),
        currency: Currency::KZT,
        entered_by_id: id!(UserId, 1),
        entered_at: NOW,
    }
}

#[tokio::test]
async fn a_new_bank_account_takes_the_place_of_the_one_before() {
    with_both(async |store| {
        open_shop(&store, 1).await;
        let mut tx = store.begin().await.unwrap();
        add_operator(&mut tx, 1).await;
        bank_account::put(&mut tx, &row(1, "KZ1")).await.unwrap();
        let mut second = row(1, "PL2");
        second.holder = "Altyn sp. z o.o.".into();
        second.bic = None;
        second.bank_name = "PKO".into();
        second.country = "PL".into();
        second.currency = Currency::PLN;
        second.entered_by_id = add_operator(&mut tx, 2).await;
        second.entered_at = later(1);
        bank_account::put(&mut tx, &second).await.unwrap();
        assert_eq!(bank_account::list(&mut tx).await.unwrap(), [second]);
    })
    .await;
}

#[tokio::test]
async fn the_number_of_a_bank_account_does_not_show_in_a_log() {
    with_both(async |store| {
        open_shop(&store, 1).await;
        let mut tx = store.begin().await.unwrap();
        add_operator(&mut tx, 1).await;
        let iban = "KZ86125KZT5004100100";
        bank_account::put(&mut tx, &row(1, iban)).await.unwrap();
        let found = bank_account::lookup(&mut tx, id!(SellerId, 1)).await;
        let found = found.unwrap().unwrap();
        assert_eq!(found.number, Secret(iban.into()));
        assert!(!format!("{found:?}").contains(iban), "{found:?}");
    })
    .await;
}

#[tokio::test]
async fn each_shop_has_its_own_bank_account() {
    with_both(async |store| {
        open_shop(&store, 1).await;
        let mut tx = store.begin().await.unwrap();
        add_operator(&mut tx, 1).await;
        let mut other = fixture::seller();
        other.id = id!(SellerId, 2);
        other.slug = "kumis".into();
        store::seller::add(&mut tx, &other).await.unwrap();
        bank_account::put(&mut tx, &row(2, "KZ2")).await.unwrap();
        let none = bank_account::lookup(&mut tx, id!(SellerId, 1)).await;
        assert_eq!(none.unwrap(), None);
        bank_account::put(&mut tx, &row(1, "KZ1")).await.unwrap();
        let all = bank_account::list(&mut tx).await.unwrap();
        assert_eq!(all, [row(1, "KZ1"), row(2, "KZ2")]);
    })
    .await;
}

#[tokio::test]
async fn a_bank_account_that_nobody_entered_is_refused() {
    with_both(async |store| {
        open_shop(&store, 1).await;
        let mut tx = store.begin().await.unwrap();
        let error = bank_account::put(&mut tx, &row(1, "KZ1"))
            .await
            .unwrap_err();
        assert!(error.is_conflict("foreign_key"), "{error:?}");
    })
    .await;
}
