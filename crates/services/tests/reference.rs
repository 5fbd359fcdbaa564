//! Rows that come with the program, and what operators put over them.

#![expect(
    clippy::unwrap_used,
    reason = "in a test, what fails to unwrap is the finding"
)]

use domain::landed::{RuleKind, RuleRow};
use services::reference::{
    Book, ReplaceError, Rows, RuleChange, field_changes, load, replace_rows, rule_changes, stamp,
};
use store::Store;
use store::reference_row::{self, ReferenceRow};
use testing::{TestShop, reference, with_both};

fn rule(id: &str) -> RuleRow {
    let rows = Rows::shipped().unwrap().rules;
    rows.into_iter().find(|row| row.id == id).unwrap()
}

#[tokio::test]
async fn without_changes_the_shipped_rows_are_in_force() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let loaded = load(shop.store(), shop.now()).await.unwrap();
        let shipped = reference();
        assert_eq!(loaded.rules, shipped.rules);
        assert_eq!(loaded.shipping, shipped.shipping);
        assert_eq!(loaded.restrictions, shipped.restrictions);
        assert_eq!(
            loaded.rules.rules().len(),
            Rows::shipped().unwrap().rules.len()
        );
    })
    .await;
}

#[tokio::test]
async fn another_node_sees_by_the_stamp_that_something_changed() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let before = stamp(shop.store(), shop.now()).await.unwrap();
        let mut rows = Rows::shipped().unwrap();
        rows.rules.retain(|row| row.kind != RuleKind::Fee);
        replace_rows(&shop, &rows, &[Book::Rule], "fewer")
            .await
            .unwrap();
        let after = stamp(shop.store(), shop.now()).await.unwrap();
        assert_ne!(before, after);
        assert_eq!(stamp(shop.store(), shop.now()).await.unwrap(), after);
        // Loading the same again writes nothing.
        let again = replace_rows(&shop, &rows, &[Book::Rule], "again")
            .await
            .unwrap();
        assert_eq!((again.added, again.changed, again.removed), (0, 0, 0));
        assert_eq!(stamp(shop.store(), shop.now()).await.unwrap(), after);
    })
    .await;
}

#[tokio::test]
async fn rows_that_contradict_each_other_change_nothing() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let mut twice = Rows::shipped().unwrap();
        twice.rules.push(rule("pl-vat-2011"));
        let refused = replace_rows(&shop, &twice, &[Book::Rule], "twice").await;
        assert!(matches!(refused, Err(ReplaceError::Rows(_))), "{refused:?}");
        let mut orphan = Rows::shipped().unwrap();
        orphan.unions.retain(|union| union.code != "EU");
        let refused = replace_rows(&shop, &orphan, &[Book::Union], "no union").await;
        assert!(matches!(refused, Err(ReplaceError::Rows(_))), "{refused:?}");
        let count = reference_row::count(&mut shop.store().reader().await.unwrap()).await;
        assert_eq!(count.unwrap(), 0);
    })
    .await;
}

#[tokio::test]
async fn a_stored_row_that_cannot_be_read_is_named_and_keeps_the_shop_as_it_is() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let mut tx = shop.store().begin().await.unwrap();
        let row = ReferenceRow {
            book: "rule".into(),
            row_id: "pl-vat-2011".into(),
            version: 1,
            content: "{\"id\": 7}".into(),
            reason: "by hand".into(),
            author_id: None,
            changed_at: shop.now(),
        };
        reference_row::add(&mut tx, &row).await.unwrap();
        tx.commit().await.unwrap();
        let refused = load(shop.store(), shop.now()).await.unwrap_err();
        assert!(refused.to_string().contains("pl-vat-2011"), "{refused}");
    })
    .await;
}

#[test]
fn differences_are_told_field_by_field() {
    let (before, mut after) = (rule("pl-vat-2011"), rule("pl-vat-2011"));
    after.rate_ppm = Some(240_000);
    after.note = "raised".into();
    let changes = field_changes(&before, &after);
    let told: Vec<_> = changes
        .iter()
        .map(|change| (&*change.field, &*change.after))
        .collect();
    assert_eq!(told, [("note", "raised"), ("rate_ppm", "240000")]);
    let other = rule("eu-duty-flat-2026");
    let (old, new) = ([before, other.clone()], [after]);
    let changes = rule_changes(&old, &new);
    assert!(
        matches!(&changes[..], [RuleChange::Removed(gone), RuleChange::Changed(_, fields)] if gone.id == other.id && fields.len() == 2)
    );
    assert!(rule_changes(&old, &old).is_empty());
}
