//! What a shopper fills into her bank's form.

use leptos::prelude::*;
use services::payment::bank_transfer::TransferInstruction;

use crate::backend::visit::Visit;

/// Whom to pay, how much and with which reference. Each value stands by itself, so that it can be marked and copied.
#[component]
pub fn Transfer(visit: Visit, asked: TransferInstruction) -> impl IntoView {
    let t = visit.t;
    let row = |name: &'static str, words: &'static str, value: String| {
        view! { <div><dt>{words}</dt><dd data-transfer=name><bdi class="strong">{value}</bdi></dd></div> }
    };
    let received = visit.fmt.money(asked.received);
    if asked.amount.is_zero() {
        return view! { <p>{t.order_transfer_over(&received)}</p> }.into_any();
    }
    let is_part = !asked.received.is_zero();
    let received = is_part.then(|| view! { <p>{t.order_transfer_received(&received)}</p> });
    let bic = asked.bic.map(|bic| row("bic", t.order_transfer_bic(), bic));
    view! {
        <dl class="facts facts-copy" aria-label=t.order_transfer_title()>
            {row("amount", t.order_transfer_amount(), visit.fmt.money(asked.amount))}
            {row("reference", t.order_transfer_reference(), asked.reference)}
            {row("holder", t.order_transfer_holder(), asked.holder)}
            {row("iban", t.order_transfer_iban(), asked.iban)}
            {bic}
        </dl>
        {received}
        <p class="quiet small">{t.order_transfer_hint()}</p>
    }
    .into_any()
}
