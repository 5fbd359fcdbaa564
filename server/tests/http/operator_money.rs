//! `/operator/money` and the pages around it: the books, entries by hand, jobs, the audit log, refunds of what was earned.

use domain::ids::{JobId, ProviderEventId};
use store::outbox::JobRow;
use store::provider_event::ProviderEventRow;

use crate::browser::{Answer, Browser};
use crate::payout::{Stall, id_after, on_both, operator, seller};
use crate::site::Site;

const NONE: &[(&str, &str)] = &[];
const JOURNAL: &str = "/operator/journal";
/// Above everything that is earned here.
const LARGE: i64 = 50_000_000;

const PAGES: [&str; 16] = [
    "/operator/money",
    "/operator/money/balance",
    "/operator/money/accounts/captured",
    "/operator/money/account?kind=commission&owner=&currency=EUR",
    "/operator/money/journal.csv?from=2026-01-01&to=2027-12-31",
    "/operator/escrow",
    "/operator/journal",
    "/operator/jobs",
    "/operator/audit",
    "/operator/cash",
    "/operator/bank",
    "/operator/taxes",
    "/operator/taxes?month=nonsense",
    "/operator/taxes.csv?month=2026-11",
    "/operator/payouts",
    "/operator/payouts?all=1",
];

#[tokio::test]
async fn operator_money_pages_answer_operators_and_nobody_else() {
    on_both(LARGE, async |site| {
        let stall = Stall::open(site).await;
        let mut ops = operator(site, "ops").await;
        // Once with nothing in the books, once with something.
        for round in 0..2 {
            for page in PAGES {
                let answer = ops.get(page).await;
                assert_eq!(answer.status, 200, "{page} {round}: {}", answer.text());
            }
            let order = stall.earn(1).await;
            let refund = format!("/operator/orders/{order}/refund");
            assert_eq!(ops.get(&refund).await.status, 200);
        }
        let mut seller = seller(site).await;
        let mut shopper = site.browser();
        let form = [
            ("email", "anna@example.org"),
            ("password", crate::site::PASSWORD),
            ("name", "Anna"),
        ];
        shopper.post("/api/register", &form).await;
        for page in PAGES {
            for browser in [&mut seller, &mut shopper] {
                let answer = browser.get(page).await;
                assert!(matches!(answer.status, 403 | 404), "{page}");
            }
            let nobody = site.browser().get(page).await;
            assert!(nobody.location().starts_with("/login"), "{page}");
        }
    })
    .await;
}

#[tokio::test]
async fn operator_money_is_shown_by_day_account_and_entry() {
    on_both(LARGE, async |site| {
        let stall = Stall::open(site).await;
        let mut ops = operator(site, "ops").await;
        stall.earn(2).await;
        let page = ops.get("/operator/money/balance").await.text();
        assert!(page.contains("balanced") && !page.contains("off by"));
        assert!(page.contains("/operator/money/accounts/seller_payable?day="));
        let before = ops.get("/operator/money/balance?day=2020-01-01").await;
        assert!(before.text().contains("Nothing was booked up to this day."));

        let list = ops.get("/operator/money/accounts/seller_payable").await;
        assert!(list.text().contains("cups"));
        let start = "/operator/money/account?kind=seller_payable&amp;";
        let query = list.text().split_once(start).unwrap().1.to_owned();
        let query = query.split('"').next().unwrap().replace("&amp;", "&");
        let href = format!("/operator/money/account?kind=seller_payable&{query}");
        let account = ops.get(&href).await.text();
        assert!(account.contains("Parcel accepted"), "{account}");
        // From here an entry about this account can be begun.
        let form = ops
            .get(&format!("{JOURNAL}?kind=seller_payable&{query}"))
            .await;
        assert!(form.text().contains("value=\"seller_payable\" selected"));

        for nonsense in [
            "/operator/money/accounts/gold",
            "/operator/money/account?kind=gold&owner=&currency=EUR",
            "/operator/money/account?kind=commission&owner=&currency=XX",
            "/operator/orders/1/refund",
        ] {
            assert_eq!(ops.get(nonsense).await.status, 404, "{nonsense}");
        }
        for day in ["x", "9999-12-31", "-9999-01-01", "2026-13-01"] {
            let page = ops.get(&format!("/operator/money/balance?day={day}")).await;
            assert_eq!(page.status, 200, "{day}");
        }
    })
    .await;
}

#[tokio::test]
async fn operator_money_journal_goes_into_a_file_that_balances() {
    on_both(LARGE, async |site| {
        let stall = Stall::open(site).await;
        let mut ops = operator(site, "ops").await;
        stall.earn(1).await;
        let path = "/operator/money/journal.csv";
        let file = ops
            .get(&format!("{path}?from=2026-01-01&to=2027-12-31"))
            .await;
        assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
        assert!(file.header("content-disposition").contains("attachment"));
        let text = file.text();
        let mut lines = text.lines();
        let header = "at,transaction,reference,order,account,owner,debit,credit,currency";
        assert_eq!(lines.next(), Some(header));
        let cents = |cell: &str| cell.replace('.', "").parse::<i64>().unwrap_or(0);
        let sum: i64 = lines
            .map(|line| {
                let cells: Vec<&str> = line.split(',').collect();
                assert_eq!(cells[8], "EUR");
                cents(cells[6]) - cents(cells[7])
            })
            .sum();
        assert_eq!(sum, 0);
        let none = ops
            .get(&format!("{path}?from=2020-01-01&to=2020-01-02"))
            .await;
        assert_eq!(none.text().lines().count(), 1);
        for days in ["", "?from=x&to=2026-01-01", "?from=2026-01-01"] {
            let answer = ops.get(&format!("{path}{days}")).await;
            assert_eq!(answer.status, 422, "{days}");
        }
    })
    .await;
}

/// An entry about bank fees, with this credit.
fn entry(credit: &str) -> Vec<(&str, &str)> {
    vec![
        ("reason", "Fees of the bank for November"),
        ("kind1", "losses"),
        ("debit1", "12.50"),
        ("currency1", "EUR"),
        ("kind2", "captured"),
        ("credit2", credit),
        ("currency2", "eur"),
    ]
}

async fn draft(ops: &mut Browser, fields: &[(&str, &str)]) -> Answer {
    ops.post("/api/operator/journal", fields).await
}

#[tokio::test]
async fn operator_money_entry_by_hand_takes_two_operators() {
    on_both(LARGE, async |site| {
        let (mut one, mut two) = (operator(site, "one").await, operator(site, "two").await);
        let drafted = draft(&mut one, &entry("12.50")).await;
        assert_eq!(drafted.location(), "/operator/journal?done=journal-drafted");
        let own = one.get(JOURNAL).await.text();
        assert!(own.contains("You wrote this") && !own.contains("Agree and book"));
        let page = two.get(JOURNAL).await.text();
        assert!(page.contains("Fees of the bank for November"));
        let id = id_after(&page, "action=\"/api/operator/journal/");
        let post = format!("/api/operator/journal/{id}/post");
        let same = one.post(&post, NONE).await;
        assert_eq!(same.location(), "/operator/journal?done=other-operator");
        let posted = two.post(&post, NONE).await;
        assert_eq!(posted.location(), "/operator/journal?done=journal-posted");
        assert_eq!(two.post(&post, NONE).await.status, 404);
        let balance = one.get("/operator/money/balance").await.text();
        assert!(balance.contains("Losses") && balance.contains("12.50"));
        let acts = one.get("/operator/audit").await.text();
        assert!(acts.contains("Agreed to an entry by hand"));

        draft(&mut one, &entry("12.50")).await;
        let id = id_after(
            &two.get(JOURNAL).await.text(),
            "action=\"/api/operator/journal/",
        );
        let refused = two
            .post(&format!("/api/operator/journal/{id}/refuse"), NONE)
            .await;
        assert_eq!(refused.location(), "/operator/journal?done=journal-refused");
        let mut seller = seller(site).await;
        assert_eq!(draft(&mut seller, &entry("12.50")).await.status, 403);
    })
    .await;
}

#[tokio::test]
async fn operator_money_entry_that_does_not_balance_comes_back_as_typed() {
    on_both(LARGE, async |site| {
        let mut ops = operator(site, "ops").await;
        let unbalanced = entry("12.49");
        let mut silent = entry("12.50");
        silent[0].1 = "";
        let mut escrow = entry("12.50");
        escrow[1].1 = "escrow";
        let mut stranger = entry("12.50");
        stranger[1].1 = "seller_payable";
        stranger.push(("owner1", "0192f0c0-0000-7000-8000-000000000000"));
        for (form, told) in [
            (&unbalanced, "have to be equal in each currency"),
            (&silent, "aria-invalid=\"true\""),
            (&escrow, "There is no such account"),
            (&stranger, "There is no such account"),
            (&entry("")[..4].to_vec(), "at least two rows"),
        ] {
            let refused = draft(&mut ops, form).await;
            assert_eq!(refused.location(), "/operator/journal#new", "{told}");
            let page = ops.get(JOURNAL).await;
            assert!(page.text().contains(told), "{}", page.text());
            assert_eq!(page.field("debit1").as_deref(), Some("12.50"));
            assert!(page.text().contains("No draft waits."));
        }
    })
    .await;
}

/// A job that was given up, and a message of a provider that fits nothing.
async fn trouble(site: &Site) {
    let shop = &site.shop;
    let job = JobRow {
        id: shop.new_id(JobId::from_parts),
        kind: "send_letter".to_owned(),
        body_json: "{}".to_owned(),
        state: "failed".to_owned(),
        run_after: shop.now(),
        attempts: 9,
        last_error: Some("<no answer>".to_owned()),
        claimed_until: None,
        created_at: shop.now(),
    };
    let event = ProviderEventRow {
        id: shop.new_id(ProviderEventId::from_parts),
        provider: "stripe".to_owned(),
        event_key: "evt_1".to_owned(),
        kind: "charge.refunded".to_owned(),
        object_ref: "ch_1".to_owned(),
        intent_ref: None,
        payment_id: None,
        state: "unmatched".to_owned(),
        note: String::new(),
        received_at: shop.now(),
        done_at: None,
    };
    let mut tx = shop.store().begin().await.unwrap();
    store::outbox::add(&mut tx, &job).await.unwrap();
    let _ = store::provider_event::add(&mut tx, &event).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn operator_money_job_that_was_given_up_is_tried_again() {
    on_both(LARGE, async |site| {
        trouble(site).await;
        let mut ops = operator(site, "ops").await;
        let overview = ops.get("/operator/money").await.text();
        assert!(overview.contains("1 failed job"), "{overview}");
        assert!(overview.contains("1 open message of a provider"));
        let page = ops.get("/operator/jobs").await.text();
        assert!(page.contains("send_letter") && page.contains("&lt;no answer&gt;"));
        assert!(page.contains("charge.refunded") && page.contains("Fits nothing in the shop"));
        let id = id_after(&page, "action=\"/api/operator/jobs/");
        let replay = format!("/api/operator/jobs/{id}/replay");
        let mut seller = seller(site).await;
        assert_eq!(seller.post(&replay, NONE).await.status, 403);
        let done = ops.post(&replay, NONE).await;
        assert_eq!(done.location(), "/operator/jobs?done=job-replayed");
        let again = ops.post(&replay, NONE).await;
        assert_eq!(again.location(), "/operator/jobs?done=job-gone");
        assert!(
            !ops.get("/operator/jobs")
                .await
                .text()
                .contains("send_letter")
        );
    })
    .await;
}

#[tokio::test]
async fn operator_money_that_was_earned_is_paid_back_with_a_reason() {
    on_both(LARGE, async |site| {
        let stall = Stall::open(site).await;
        let order = stall.earn(1).await;
        let mut ops = operator(site, "ops").await;
        let (page, form) = (
            format!("/operator/orders/{order}/refund"),
            format!("/api/operator/orders/{order}/refund"),
        );
        let fields = |amount, reason| {
            [
                ("amount", amount),
                ("currency", "EUR"),
                ("consignment", ""),
                ("reason", reason),
            ]
        };
        for (amount, reason, told) in [
            ("999999", "Scratched", "not between zero and what is left"),
            ("five", "Scratched", "aria-invalid=\"true\""),
            ("5.00", "", "aria-invalid=\"true\""),
        ] {
            let refused = ops.post(&form, &fields(amount, reason)).await;
            assert_eq!(refused.location(), page, "{amount}");
            let shown = ops.get(&page).await;
            assert!(shown.text().contains(told), "{}", shown.text());
            assert_eq!(shown.field("amount").as_deref(), Some(amount));
        }
        let mut seller = seller(site).await;
        let other = seller.post(&form, &fields("5.00", "Mine")).await;
        assert_eq!(other.status, 403);
        let paid = ops.post(&form, &fields("5.00", "Scratched")).await;
        assert_eq!(paid.location(), format!("{page}?done=earned-refunded"));
        let acts = ops.get("/operator/audit").await.text();
        assert!(acts.contains("Paid back what was earned") && acts.contains("Scratched"));
        let path = "/api/operator/orders/0192f0c0-0000-7000-8000-000000000000/refund";
        assert_eq!(
            ops.post(path, &fields("5.00", "No order")).await.status,
            404
        );
    })
    .await;
}
