//! Changing rules.

use domain::place::Country;
use services::account::session::{Role, User};
use services::cart::{CartAccess, view_cart};
use services::operator::edit_rule::{EditRuleError, rule_history, save_rule};
use services::operator::rule_input::{RuleInput, input_of};
use services::order::{OrderAccess, view_order};
use services::reference::{Book, Rows, in_force, load, replace_rows};
use store::Store;
use testing::{Listing, TestShop, asking_from, with_both};

use crate::support::{operator, user};

const VAT: &str = "pl-vat-2011";

/// The Polish VAT with this rate.
async fn vat(shop: &TestShop, user: &User, rate: &str) -> (i64, RuleInput) {
    let history = rule_history(shop, user, VAT).await.unwrap();
    let mut input = input_of(&history.row);
    input.insert("rate".into(), rate.into());
    input.insert("reason".into(), "Dz.U. 2026 poz. 1".into());
    (history.version, input)
}

#[tokio::test]
async fn a_changed_rate_counts_from_the_next_price_on_and_never_for_an_order() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let ops = operator(&shop, "ops@example.org").await;
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop.list(Listing::new(seller, "shirt", "39.90")).await;
        let (asking, session) = (asking_from("PL"), shop.session().await);
        let placed = shop.place(session, asking, &[(shirt.variant(), 1)]).await;
        let access = OrderAccess::Session {
            session,
            user: None,
        };
        let before = view_order(&shop, &access, placed.order)
            .await
            .unwrap()
            .unwrap();

        let (version, input) = vat(&shop, &ops, "25").await;
        save_rule(&shop, &ops, Some(version), &input).await.unwrap();

        let other = shop.session().await;
        shop.fill_cart(other, asking, &[(shirt.variant(), 1)]).await;
        let cart = view_cart(&shop, &CartAccess::Session(other), asking)
            .await
            .unwrap();
        let totals = cart.totals.unwrap();
        // 23 % became 25 %: the tax grows by 2/23.
        let expected = (before.totals.tax.minor * 25 + 12) / 23;
        assert!(
            (totals.tax.minor - expected).abs() <= 1,
            "{} {expected}",
            totals.tax.minor
        );
        let after = view_order(&shop, &access, placed.order)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(after.totals, before.totals);
        shop.assert_sound().await;
    })
    .await;
}

#[tokio::test]
async fn every_change_says_who_when_why_and_what() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let ops = operator(&shop, "ops@example.org").await;
        assert_eq!(rule_history(&shop, &ops, VAT).await.unwrap().version, 0);
        for rate in ["24", "24.5"] {
            let (version, input) = vat(&shop, &ops, rate).await;
            assert_eq!(
                save_rule(&shop, &ops, Some(version), &input).await.unwrap(),
                VAT
            );
        }
        let history = rule_history(&shop, &ops, VAT).await.unwrap();
        assert_eq!((history.version, history.row.rate_ppm), (2, Some(245_000)));
        let latest = &history.changes[0];
        assert_eq!(
            (latest.version, latest.author.as_deref(), latest.at),
            (2, Some("Ops"), shop.now())
        );
        assert_eq!(latest.reason, "Dz.U. 2026 poz. 1");
        let fields: Vec<_> = latest
            .fields
            .iter()
            .map(|change| (&*change.field, &*change.before, &*change.after))
            .collect();
        assert_eq!(fields, [("rate_ppm", "240000", "245000")]);
        assert_eq!(history.changes[1].fields[0].before, "230000");
    })
    .await;
}

#[tokio::test]
async fn of_two_who_change_one_version_the_second_is_told() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let ops = operator(&shop, "ops@example.org").await;
        let (version, input) = vat(&shop, &ops, "24").await;
        let mut saves = tokio::task::JoinSet::new();
        for _ in 0..8 {
            let (shop, ops, input) = (shop.clone(), ops.clone(), input.clone());
            saves.spawn(async move { save_rule(&shop, &ops, Some(version), &input).await });
        }
        let results = saves.join_all().await;
        let saved = results.iter().filter(|result| result.is_ok()).count();
        let told = results
            .iter()
            .filter(|result| matches!(result, Err(EditRuleError::Changed)))
            .count();
        assert_eq!((saved, told), (1, 7), "{results:?}");
        assert_eq!(rule_history(&shop, &ops, VAT).await.unwrap().version, 1);
    })
    .await;
}

#[tokio::test]
async fn a_new_rule_is_added_once_and_is_there_after_a_restart() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let ops = operator(&shop, "ops@example.org").await;
        let (_, mut input) = vat(&shop, &ops, "8").await;
        input.insert("id".into(), "pl-vat-books".into());
        input.insert("hs_prefix".into(), "4901".into());
        assert_eq!(save_rule(&shop, &ops, None, &input).await.unwrap(), "pl-vat-books");
        let again = save_rule(&shop, &ops, None, &input).await;
        assert!(matches!(&again, Err(EditRuleError::Invalid(problems)) if problems == &[("id".to_owned(), "taken")]), "{again:?}");
        let loaded = load(shop.store(), shop.now()).await.unwrap();
        assert!(loaded.rules.rules().iter().any(|rule| rule.row.id == "pl-vat-books"));
        assert_eq!(loaded.rules, shop.reference().rules);
    })
    .await;
}

#[tokio::test]
async fn what_makes_no_sense_is_refused_by_its_field_and_changes_nothing() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let ops = operator(&shop, "ops@example.org").await;
        for (field, value, reason) in [
            ("rate", "much", "malformed"),
            ("rate", "", "malformed"),
            ("rate", "20000", "malformed"),
            ("destination", "XX", "malformed"),
            ("destination", "", "missing"),
            ("valid_from", "23.11.2026", "malformed"),
            ("valid_to", "2000-01-01", "malformed"),
            ("source", "", "missing"),
            ("kind", "bribe", "unknown"),
            ("over", "150", "malformed"),
            ("reason", "  ", "missing"),
            // An id is part of an address, and `new` is one already.
            ("id", "pl/vat", "malformed"),
            ("id", "new", "malformed"),
            ("id", "ставка", "malformed"),
        ] {
            let (version, mut input) = vat(&shop, &ops, "24").await;
            input.insert(field.into(), value.into());
            let refused = save_rule(&shop, &ops, Some(version), &input).await;
            let Err(EditRuleError::Invalid(problems)) = &refused else {
                panic!("{field} {value}: {refused:?}");
            };
            assert!(
                problems.contains(&(field.to_owned(), reason)),
                "{field} {value}: {problems:?}"
            );
        }
        assert_eq!(rule_history(&shop, &ops, VAT).await.unwrap().version, 0);
    })
    .await;
}

#[tokio::test]
async fn nobody_but_operators_changes_rules() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let ops = operator(&shop, "ops@example.org").await;
        let (version, input) = vat(&shop, &ops, "0").await;
        for role in [Role::Shopper, Role::Seller] {
            let refused = save_rule(&shop, &user(role), Some(version), &input).await;
            assert!(
                matches!(refused, Err(EditRuleError::Forbidden)),
                "{refused:?}"
            );
            let refused = rule_history(&shop, &user(role), VAT).await;
            assert!(
                matches!(refused, Err(EditRuleError::Forbidden)),
                "{refused:?}"
            );
        }
        let unknown = rule_history(&shop, &ops, "no-such-rule").await;
        assert!(
            matches!(unknown, Err(EditRuleError::NotFound)),
            "{unknown:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn a_loaded_book_replaces_the_one_before_and_the_shipped_one_brings_it_back() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let shipped = Rows::shipped().unwrap();
        let mut few = shipped.clone();
        few.methods
            .retain(|method| method.destination == Country::PL);
        few.methods[0].days_max += 1;
        let done = replace_rows(&shop, &few, &[Book::Method], "test")
            .await
            .unwrap();
        assert_eq!(
            (done.added, done.changed, done.removed),
            (0, 1, shipped.methods.len() - few.methods.len())
        );
        assert!(
            shop.reference()
                .shipping
                .methods(Country::CN, Country::KZ)
                .is_empty()
        );
        assert_eq!(
            in_force(&mut shop.store().reader().await.unwrap())
                .await
                .unwrap(),
            few
        );
        replace_rows(&shop, &shipped, &[Book::Method], "test")
            .await
            .unwrap();
        let back = in_force(&mut shop.store().reader().await.unwrap())
            .await
            .unwrap();
        let sorted = |mut rows: Rows| {
            rows.methods
                .sort_by_key(|method| (method.destination, method.origin, method.code.clone()));
            rows
        };
        assert_eq!(sorted(back), sorted(shipped.clone()));
        let mut bad = shipped;
        bad.methods[0].days_min = 99;
        assert!(
            replace_rows(&shop, &bad, &[Book::Method], "test")
                .await
                .is_err()
        );
    })
    .await;
}

#[tokio::test]
async fn a_margin_on_the_rate_makes_the_market_dearer_and_stands_in_the_order() {
    with_both(async |store: Store| {
        let shop = TestShop::new(store);
        let seller = shop.chinese_seller("yiwu").await;
        let shirt = shop.list(Listing::new(seller, "shirt", "3990.00")).await;
        let asking = asking_from("KZ");
        let session = shop.session().await;
        shop.fill_cart(session, asking, &[(shirt.variant(), 1)])
            .await;
        let plain = shop.quote(session, asking).await.quote;
        let mut rows = Rows::shipped().unwrap();
        rows.markets = domain::market::MarketTerms::rows_of(
            "[[market]]\ncountry = \"KZ\"\nfx_margin_ppm = 20000\n",
        )
        .unwrap();
        replace_rows(&shop, &rows, &[Book::Market], "test")
            .await
            .unwrap();
        let dearer = shop.quote(session, asking).await.quote;
        let rate = |quote: &domain::quote::Quote| quote.consignments[0].lines[0].rate.clone();
        // 2 % on the rate, to a billionth.
        assert_eq!(rate(&dearer).rate_e9, rate(&plain).rate_e9 * 102 / 100);
        assert!(
            rate(&dearer).source.ends_with("+ 20000 ppm"),
            "{}",
            rate(&dearer).source
        );
        assert!(dearer.totals.goods.minor > plain.totals.goods.minor);
        assert_eq!(
            shop.quote(session, asking_from("PL"))
                .await
                .quote
                .rates
                .len(),
            1
        );
        rows.markets[0].fx_margin_ppm = -1;
        assert!(
            replace_rows(&shop, &rows, &[Book::Market], "test")
                .await
                .is_err()
        );
    })
    .await;
}
