//! The list of rules.

use std::time::Duration;

use domain::landed::{RuleKind, RuleStatus};
use domain::place::Country;
use services::account::session::Role;
use services::operator::list_rules::{ListRulesError, RuleFilter, RuleList, RuleStage, list_rules};
use testing::{TestDatabase, TestShop};

use crate::support::user;

const DAY: Duration = Duration::from_secs(24 * 3600);

async fn shop() -> (TestDatabase, TestShop) {
    let database = TestDatabase::sqlite().await;
    let shop = TestShop::new(database.store().clone());
    (database, shop)
}

fn listed(shop: &TestShop, filter: RuleFilter) -> RuleList {
    list_rules(shop, &user(Role::Operator), filter).unwrap()
}

fn stage_of(shop: &TestShop, id: &str) -> Option<RuleStage> {
    let every = [
        RuleStage::Coming,
        RuleStage::InForce,
        RuleStage::Ending,
        RuleStage::Past,
    ];
    every.into_iter().find(|stage| {
        let filter = RuleFilter {
            stage: Some(*stage),
            ..RuleFilter::default()
        };
        let rules = listed(shop, filter).rules;
        rules
            .iter()
            .any(|rule| rule.row.id == id && rule.stage == *stage)
    })
}

#[tokio::test]
async fn shoppers_and_sellers_see_no_rules() {
    let (_database, shop) = shop().await;
    for role in [Role::Shopper, Role::Seller] {
        let refused = list_rules(&shop, &user(role), RuleFilter::default());
        assert_eq!(refused, Err(ListRulesError::Forbidden), "{role:?}");
    }
}

#[tokio::test]
async fn a_rule_comes_holds_ends_and_is_past() {
    let (_database, shop) = shop().await;
    // The clock stands at 2026-11-23; the flat duty of the Union ends on 2028-07-01, 586 days later.
    assert_eq!(
        stage_of(&shop, "ru-vat-agent-2027"),
        Some(RuleStage::Coming)
    );
    assert_eq!(
        stage_of(&shop, "eu-duty-flat-2026"),
        Some(RuleStage::InForce)
    );
    shop.clock.advance(DAY * 496);
    assert_eq!(
        stage_of(&shop, "eu-duty-flat-2026"),
        Some(RuleStage::Ending)
    );
    assert_eq!(
        stage_of(&shop, "ru-vat-agent-2027"),
        Some(RuleStage::InForce)
    );
    shop.clock.advance(DAY * 90);
    assert_eq!(
        stage_of(&shop, "eu-duty-flat-2026"),
        Some(RuleStage::Ending)
    );
    shop.clock.advance(DAY);
    assert_eq!(stage_of(&shop, "eu-duty-flat-2026"), Some(RuleStage::Past));
}

#[tokio::test]
async fn without_a_filter_everything_but_the_past_is_shown() {
    let (_database, shop) = shop().await;
    let all = listed(&shop, RuleFilter::default());
    assert!(all.rules.iter().all(|rule| rule.stage != RuleStage::Past));
    assert!(all.rules.len() > 100 && all.destinations.len() > 40);
    let sorted = all
        .rules
        .is_sorted_by_key(|rule| rule.row.destination.clone());
    assert!(sorted);
}

#[tokio::test]
async fn a_filter_narrows_the_rows_and_not_what_waits() {
    let (_database, shop) = shop().await;
    let all = listed(&shop, RuleFilter::default());
    let polish = RuleFilter {
        destination: Some(Country::PL),
        kind: Some(RuleKind::Tax),
        status: Some(RuleStatus::Verified),
        stage: None,
    };
    let found = listed(&shop, polish);
    let ids: Vec<&str> = found
        .rules
        .iter()
        .map(|rule| rule.row.id.as_str())
        .collect();
    assert_eq!(ids, ["pl-vat-2011"]);
    assert_eq!(
        (found.unverified, found.ending),
        (all.unverified, all.ending)
    );
}
