//! The sums of a cart, a quote or an order, part by part.

use domain::money::Money;
use domain::quote;
use leptos::prelude::*;

use crate::backend::visit::Visit;
use crate::pages::storefront::breakdown::Amounts;

/// Draws the parts and the total. Parts of zero are left out, goods never.
#[component]
pub fn Totals(visit: Visit, totals: quote::Totals, total_label: &'static str) -> impl IntoView {
    let t = visit.t;
    let money = |amount: Money| visit.fmt.money(amount);
    let shown =
        |label: &'static str, amount: Money| (!amount.is_zero()).then(|| (label, money(amount)));
    let discount = totals.discount.negated().unwrap_or(totals.discount);
    let rows = [
        Some((t.cart_summary_goods(), money(totals.goods))),
        shown(t.cart_summary_shipping(), totals.shipping),
        shown(t.cart_summary_discount(), discount),
        shown(t.cart_summary_duty(), totals.duty),
        shown(t.cart_summary_tax(), totals.tax),
        shown(t.cart_summary_fees(), totals.fees),
    ]
    .into_iter()
    .flatten()
    .collect();
    let at_door = totals.estimate_at_door.map(|amount| {
        let place = visit.fmt.country_name(visit.place.market.country);
        view! { <p class="quiet small">{t.product_duty_at_door(place, &money(amount))}</p> }
    });
    view! {
        <Amounts rows=rows total=(total_label, money(totals.total)) />
        {at_door}
    }
}
