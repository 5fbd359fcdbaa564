//! The header: mark, search, market, account and cart.

use leptos::prelude::*;

use crate::backend::visit::Visit;
use crate::components::icon::{Icon, IconView, Mark};
use crate::layouts::market_switcher::MarketSwitcher;

/// Draws the header.
#[component]
pub fn Header(visit: Visit) -> impl IntoView {
    let t = visit.t;
    let (account_href, account) = match visit.user() {
        Some(user) => (visit.to("/account"), user.name.clone()),
        None => ("/login".to_owned(), t.nav_login().to_owned()),
    };
    view! {
        <header class="top">
            <div class="wrap top-row">
                <a class="mark" href=visit.to("/")><Mark />{t.site_name()}</a>
                <SearchForm visit=visit.clone() />
                <div class="tools">
                    <MarketSwitcher visit=visit.clone() />
                    <a class="tool" href=account_href>
                        <IconView icon=Icon::Account />
                        <span class="tool-wide">{account.clone()}</span>
                        <span class="visually-hidden tool-narrow">{account}</span>
                    </a>
                    <CartLink visit=visit />
                </div>
            </div>
        </header>
    }
}

#[component]
fn SearchForm(visit: Visit) -> impl IntoView {
    let t = visit.t;
    let is_search = visit.path == visit.to("/search");
    let query = if is_search {
        query_value(&visit.query, "q")
    } else {
        String::new()
    };
    view! {
        <form class="search" role="search" action=visit.to("/search")>
            <label class="visually-hidden" for="search">{t.search_label()}</label>
            <input id="search" name="q" type="search" value=query placeholder=t.search_placeholder() autocomplete="off" enterkeyhint="search" maxlength="200" dir="auto" />
            <button type="submit"><IconView icon=Icon::Search /><span class="visually-hidden">{t.search_action()}</span></button>
        </form>
    }
}

/// One value of a query string, decoded.
fn query_value(query: &str, name: &str) -> String {
    let found = query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .find(|(key, _)| *key == name);
    found.map_or(String::new(), |(_, value)| {
        crate::backend::links::decode(value)
    })
}

#[component]
fn CartLink(visit: Visit) -> impl IntoView {
    let count = visit.cart_count();
    let words = visit.t.nav_cart_count(count);
    view! {
        <a class="tool" href=visit.to("/cart")>
            <IconView icon=Icon::Cart />
            <span class="count" data-cart-count="" hidden=count == 0 aria-hidden="true">{count}</span>
            <span class="visually-hidden">{words}</span>
        </a>
    }
}
