//! The footer: what protects the shopper, and the way in for sellers.

use leptos::prelude::*;

use crate::backend::visit::Visit;

/// Draws the footer.
#[component]
pub fn Footer(visit: Visit) -> impl IntoView {
    let t = visit.t;
    view! {
        <footer class="footer">
            <div class="wrap stack stack-tight">
                <p><span class="strong">{t.site_name()}</span><br />{t.site_tagline()}</p>
                <p>{t.home_protection_price()}" "{t.home_protection_money()}</p>
                <nav class="row" aria-label=t.nav_footer_label()>
                    <a href=visit.to("/landed-cost")>{t.calculator_title()}</a>
                    <a href="/seller">{t.nav_selling()}</a>
                    <a href="/api/docs">{t.nav_api()}</a>
                </nav>
            </div>
        </footer>
    }
}
