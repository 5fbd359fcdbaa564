//! What a shop was paid out so far, on `/seller/money`.

use leptos::prelude::*;
use services::payout::PayoutView;

use crate::backend::visit::Visit;
use crate::components::pager::Pager;
use crate::pages::money_words::{payout_amount, payout_badge};
use crate::pages::paging;

/// Draws the payouts, newest first.
#[component]
pub fn Payouts(visit: Visit, payouts: Vec<PayoutView>, number: u32) -> impl IntoView {
    let t = visit.t;
    let pages = paging::pages_so_far(number, payouts.len());
    let pager = paging::view(&visit, "/seller/money?".to_owned(), number, pages);
    let rows: Vec<_> = payouts.iter().map(|payout| row(&visit, payout)).collect();
    let list = match rows.is_empty() {
        true => view! { <p class="quiet">{t.payouts_empty()}</p> }.into_any(),
        false => view! {
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">{t.payouts_date_label()}</th>
                        <th scope="col">{t.payouts_amount_label()}</th>
                        <th scope="col">{t.payouts_account_label()}</th>
                        <th scope="col">{t.payouts_state_label()}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
        .into_any(),
    };
    view! {
        <section class="stack stack-tight" aria-labelledby="payouts">
            <h2 id="payouts">{t.payouts_title()}</h2>
            {list}
            <Pager pager=pager />
        </section>
    }
}

fn row(visit: &Visit, payout: &PayoutView) -> impl IntoView + use<> {
    let t = visit.t;
    // Why it was refused or came back.
    let note = (!payout.note.is_empty()).then(|| {
        view! { <br /><span class="small" dir="auto">{payout.note.clone()}</span> }
    });
    view! {
        <tr>
            <td data-label=t.payouts_date_label()>{visit.fmt.date(payout.requested_at)}</td>
            <td data-label=t.payouts_amount_label()>{payout_amount(visit, payout)}</td>
            <td data-label=t.payouts_account_label()><bdi>{payout.account.clone()}</bdi></td>
            <td data-label=t.payouts_state_label()><span>{payout_badge(visit, payout.state)}{note}</span></td>
        </tr>
    }
}
