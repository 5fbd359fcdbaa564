//! What the pages about money share: the way between them, and what an address asks for.

use domain::money::Currency;
use jiff::civil::Date;
use leptos::prelude::*;

use super::Nav;
use crate::backend::visit::Visit;
use crate::pages::told::Told;

/// The first of them, which the operator's navigation leads to.
pub const OVERVIEW: &str = "/operator/money";
/// The beginnings of their addresses.
const PAGES: [&str; 11] = [
    OVERVIEW,
    "/operator/payouts",
    "/operator/escrow",
    "/operator/journal",
    "/operator/cash",
    "/operator/bank",
    "/operator/store-credit",
    "/operator/taxes",
    "/operator/jobs",
    "/operator/audit",
    "/operator/orders",
];

/// Whether a path is that of a page about money.
pub fn is_one(path: &str) -> bool {
    PAGES.iter().any(|page| path.starts_with(page))
}

/// Navigation, title and the message of the last form around a page about money.
#[component]
pub fn Books(visit: Visit, title: String, children: Children) -> impl IntoView {
    view! {
        <div class="wrap page stack">
            <Nav visit=visit.clone() />
            <BooksNav visit=visit.clone() />
            <h1>{title}</h1>
            <Told visit=visit />
            {children()}
        </div>
    }
}

#[component]
fn BooksNav(visit: Visit) -> impl IntoView {
    let t = visit.t;
    let entry = |href: &'static str, words: &'static str| {
        let here = match href {
            OVERVIEW => visit.path == OVERVIEW,
            "/operator/money/balance" => visit.path.starts_with(OVERVIEW) && visit.path != OVERVIEW,
            _ => visit.path.starts_with(href),
        };
        view! { <a class="chip" href=href aria-current=here.then_some("page")>{words}</a> }
    };
    view! {
        <nav class="chips" aria-label=t.books_nav_label()>
            {entry(OVERVIEW, t.books_nav_overview())}
            {entry("/operator/payouts", t.books_nav_payouts())}
            {entry("/operator/escrow", t.books_nav_escrow())}
            {entry("/operator/money/balance", t.books_nav_balance())}
            {entry("/operator/cash", t.books_nav_cash())}
            {entry("/operator/bank", t.books_nav_bank())}
            {entry("/operator/store-credit", t.books_nav_store_credit())}
            {entry("/operator/taxes", t.books_nav_taxes())}
            {entry("/operator/journal", t.books_nav_journal())}
            {entry("/operator/jobs", t.books_nav_jobs())}
            {entry("/operator/audit", t.books_nav_audit())}
        </nav>
    }
}

/// The day of today in UTC, by which the books are kept.
pub fn today(visit: &Visit) -> Date {
    visit.backend.shop.now().date_utc()
}

/// The day that an address asks for; nonsense is today.
pub fn day_or_today(visit: &Visit, text: &str) -> Date {
    text.parse().unwrap_or_else(|_| today(visit))
}

/// The address of an account's statement.
pub fn account_href(kind: &str, owner: &str, currency: Currency) -> String {
    let code = currency.code();
    format!("/operator/money/account?kind={kind}&owner={owner}&currency={code}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pages_about_money_know_that_they_are() {
        assert!(is_one("/operator/payouts/batches/1") && is_one("/operator/money"));
        assert!(!is_one("/operator/rules") && !is_one("/operator/disputes"));
    }

    #[test]
    fn an_account_is_found_by_kind_owner_and_currency() {
        assert_eq!(
            account_href("duty_payable", "KZ", Currency::EUR),
            "/operator/money/account?kind=duty_payable&owner=KZ&currency=EUR"
        );
    }
}
