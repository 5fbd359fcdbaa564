//! What a landed price is made of: the parts, the rule behind each, and what is not known.

use domain::landed::{AppliedRule, Breakdown, Collected, RuleKind, RuleStatus};
use domain::money::Money;
use leptos::prelude::*;

use crate::backend::visit::Visit;

/// The parts of a landed price in the order in which a receipt shows them. Parts of zero are left out, goods never.
pub fn rows(visit: &Visit, parts: &Breakdown) -> Vec<(&'static str, String)> {
    let t = visit.t;
    let shown = |label: &'static str, amount: Money| {
        (!amount.is_zero()).then(|| (label, visit.fmt.money(amount)))
    };
    let discount = parts.discount.negated().unwrap_or(parts.discount);
    [
        Some((t.product_price_goods(), visit.fmt.money(parts.goods))),
        shown(t.product_price_shipping(), parts.shipping),
        shown(t.cart_summary_discount(), discount),
        shown(t.product_price_duty(), parts.duty),
        shown(t.product_price_tax(), parts.tax),
        shown(t.product_price_fees(), parts.fees),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A definition list of labels and amounts, with the total at its end.
#[component]
pub fn Amounts(rows: Vec<(&'static str, String)>, total: (&'static str, String)) -> impl IntoView {
    let rows: Vec<_> = rows
        .into_iter()
        .map(|(label, amount)| view! { <div><dt>{label}</dt><dd><bdi>{amount}</bdi></dd></div> })
        .collect();
    view! {
        <dl class="amounts">
            {rows}
            <div class="amounts-total"><dt>{total.0}</dt><dd><bdi>{total.1}</bdi></dd></div>
        </dl>
    }
}

/// Who collects duty and tax, in one sentence.
pub fn collected(visit: &Visit, parts: &Breakdown) -> String {
    let t = visit.t;
    let place = visit.fmt.country_name(visit.place.market.country);
    match (parts.collected, parts.estimate_at_door) {
        (Collected::AtCheckout, _) => t.product_duty_at_checkout().to_owned(),
        (Collected::AtTheDoor, Some(amount)) => {
            t.product_duty_at_door(place, &visit.fmt.money(amount))
        }
        (Collected::AtTheDoor, None) => t.product_duty_at_door_unknown(place),
    }
}

/// The whole breakdown: parts, who collects, and the rules with their sources.
#[component]
pub fn BreakdownView(visit: Visit, parts: Breakdown) -> impl IntoView {
    let t = visit.t;
    let rows = rows(&visit, &parts);
    let total = (t.product_price_total(), visit.fmt.money(parts.total));
    let collected = collected(&visit, &parts);
    view! {
        <Amounts rows=rows total=total />
        <Notes visit=visit parts=parts first=collected />
    }
}

/// A sentence, what is not known, and the rules with their sources.
#[component]
pub fn Notes(visit: Visit, parts: Breakdown, first: String) -> impl IntoView {
    let t = visit.t;
    let unknown = (!parts.unknown.is_empty()).then(|| view! { <p>{t.product_duty_unknown()}</p> });
    let rules: Vec<_> = parts
        .rules
        .iter()
        .map(|rule| rule_line(&visit, rule))
        .collect();
    view! {
        <div class="amounts-notes">
            <p>{first}</p>
            {unknown}
            <ul>{rules}</ul>
        </div>
    }
}

fn rule_line(visit: &Visit, rule: &AppliedRule) -> impl IntoView + use<> {
    let t = visit.t;
    let kind = match rule.kind {
        RuleKind::Duty => t.product_price_duty(),
        RuleKind::Excise => t.product_price_excise(),
        RuleKind::Tax => t.product_price_tax(),
        RuleKind::Fee => t.product_price_fees(),
    };
    let since = visit.fmt.calendar_date(rule.valid_from);
    let words = t.product_rule_source(&rule.source, &since);
    let doubt = (rule.status == RuleStatus::Unverified)
        .then(|| view! { <br />{t.product_rule_unverified()} });
    view! { <li><span class="strong">{kind}</span><br />{words}{doubt}</li> }
}
