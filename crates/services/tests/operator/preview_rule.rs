//! What a rule would change, before it does.

use domain::place::Country;
use services::account::session::Role;
use services::operator::edit_rule::{EditRuleError, rule_history};
use services::operator::preview_rule::preview_rule;
use services::operator::rule_input::input_of;
use testing::{TestDatabase, TestShop};

use crate::support::user;

#[tokio::test]
async fn a_preview_shows_both_figures_and_changes_nothing() {
    let database = TestDatabase::sqlite().await;
    let shop = TestShop::new(database.store().clone());
    let ops = user(Role::Operator);
    let mut input = input_of(&rule_history(&shop, &ops, "pl-vat-2011").await.unwrap().row);
    let same = preview_rule(&shop, &ops, &input).await.unwrap();
    assert!(same.lines.iter().all(|line| line.before == line.after));
    input.insert("rate".into(), "46".into());
    let twice = preview_rule(&shop, &ops, &input).await.unwrap();
    assert_eq!(twice.lines.len(), 2);
    for line in &twice.lines {
        assert_eq!(line.destination, Country::PL);
        // Twice 23 %, rounded once each, per line and on the duty.
        let off = (line.after.tax.minor - 2 * line.before.tax.minor).abs();
        assert!(off <= 8 && line.before.tax.minor > 100, "{off}");
        assert_eq!(line.before.duty, line.after.duty);
    }
    assert_eq!(
        rule_history(&shop, &ops, "pl-vat-2011")
            .await
            .unwrap()
            .version,
        0
    );
}

#[tokio::test]
async fn a_rule_of_a_union_is_previewed_for_some_of_its_markets_and_the_others_are_named() {
    let database = TestDatabase::sqlite().await;
    let shop = TestShop::new(database.store().clone());
    let ops = user(Role::Operator);
    let mut input = input_of(
        &rule_history(&shop, &ops, "eu-duty-flat-2026")
            .await
            .unwrap()
            .row,
    );
    input.insert("amount".into(), "5.00 EUR".into());
    let preview = preview_rule(&shop, &ops, &input).await.unwrap();
    assert_eq!(preview.lines.len(), 8);
    // The small basket is below 150 EUR, the large one above: only the small one has the flat duty.
    assert!(preview.lines[0].after.duty.minor > preview.lines[0].before.duty.minor);
    assert_eq!(preview.lines[1].before, preview.lines[1].after);
    assert!(
        preview.left_out.contains(&Country::MT),
        "{:?}",
        preview.left_out
    );
    input.insert("amount".into(), "five".into());
    let refused = preview_rule(&shop, &ops, &input).await;
    assert!(
        matches!(refused, Err(EditRuleError::Invalid(_))),
        "{refused:?}"
    );
    let refused = preview_rule(&shop, &user(Role::Seller), &input).await;
    assert!(
        matches!(refused, Err(EditRuleError::Forbidden)),
        "{refused:?}"
    );
}
