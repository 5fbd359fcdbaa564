//! The phone's navigation: home, categories, search, orders, cart.

use leptos::prelude::*;

use crate::backend::visit::Visit;
use crate::components::icon::{Icon, IconView};

/// Draws the bar at the bottom of a phone.
#[component]
pub fn BottomNav(visit: Visit) -> impl IntoView {
    let t = visit.t;
    let count = visit.cart_count();
    let entry = |path: &str, icon: Icon, words: &'static str| {
        let href = visit.to(path);
        let current = (visit.path == href).then_some("page");
        view! { <a href=href aria-current=current><IconView icon=icon />{words}</a> }
    };
    let badge =
        (count > 0).then(|| view! { <span class="count" aria-hidden="true">{count}</span> });
    let cart_href = visit.to("/cart");
    let cart_current = (visit.path == cart_href).then_some("page");
    view! {
        <nav class="bottom" aria-label=t.nav_main_label()>
            {entry("/", Icon::Home, t.nav_home())}
            {entry("/c", Icon::Categories, t.nav_categories())}
            {entry("/search", Icon::Search, t.nav_search())}
            {entry("/orders", Icon::Orders, t.nav_orders())}
            <a href=cart_href aria-current=cart_current><IconView icon=Icon::Cart />{badge}{t.nav_cart()}</a>
        </nav>
    }
}
