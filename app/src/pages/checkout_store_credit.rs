//! What pays an order before money does: gift cards and the visitor's own credit, in the checkout's summary.

use domain::ids::StoreCreditId;
use domain::money::Money;
use leptos::prelude::*;
use services::order::OrderPage;
use services::store_credit::{OnCart, PurseName};

use crate::backend::visit::Visit;
use crate::components::field::{Field, FieldView};

/// A code with its hyphens, and a little more for what somebody types around it.
const CODE_CHARS_MAX: u32 = 40;

/// What a gift card or an account's credit is called.
pub fn purse_name(visit: &Visit, name: &PurseName) -> String {
    match name {
        PurseName::GiftCard(ending) => visit.t.credit_card_name(ending),
        PurseName::Account => visit.t.credit_account_name().to_owned(),
    }
}

fn less(visit: &Visit, amount: Money) -> String {
    visit.fmt.money(amount.negated().unwrap_or(amount))
}

/// What is on the cart, what is left to pay, and how more of it is used.
#[component]
pub fn StoreCredit(visit: Visit, paid: OnCart) -> impl IntoView {
    let t = visit.t;
    let rows: Vec<_> = paid
        .purses
        .iter()
        .map(|purse| {
            let name = purse_name(&visit, &purse.name);
            let amount = less(&visit, purse.pays);
            view! {
                <div>
                    <dt>{name.clone()}" "{remove(&visit, purse.id, &name)}</dt>
                    <dd><bdi>{amount}</bdi></dd>
                </div>
            }
        })
        .collect();
    let due = visit.fmt.money(paid.due);
    let sums = (!rows.is_empty()).then(|| {
        view! {
            <dl class="amounts">
                {rows}
                <div class="amounts-total"><dt>{t.credit_due_label()}</dt><dd><bdi>{due}</bdi></dd></div>
            </dl>
        }
    });
    let own = paid.offered.filter(|_| paid.due.minor > 0);
    let own = own.map(|balance| {
        let words = t.credit_use_action(&visit.fmt.money(balance));
        view! {
            <form action="/api/store-credit" method="post">
                <input type="hidden" name="next" value=visit.to("/checkout") />
                <button class="button button-quiet" type="submit">{words}</button>
            </form>
        }
    });
    let card = (paid.due.minor > 0).then(|| view! { <Card visit=visit.clone() /> });
    view! { {sums}{own}{card} }
}

fn remove(visit: &Visit, id: StoreCreditId, name: &str) -> impl IntoView + use<> {
    let t = visit.t;
    view! {
        <form class="inline" action="/api/store-credit/remove" method="post">
            <input type="hidden" name="next" value=visit.to("/checkout") />
            <input type="hidden" name="credit" value=id.to_string() />
            <button class="button button-link" type="submit" aria-label=t.credit_remove_label(name)>{t.credit_remove_action()}</button>
        </form>
    }
}

/// The form for the code of a card.
#[component]
fn Card(visit: Visit) -> impl IntoView {
    let t = visit.t;
    let field = code_field(&visit);
    let refused = field.problem.is_some();
    view! {
        <details class="coupon" open=refused>
            <summary class="button-link">{t.credit_code_label()}</summary>
            <form class="stack stack-tight" action="/api/gift-cards" method="post">
                <input type="hidden" name="next" value=visit.to("/checkout") />
                <Field field=field />
                <button class="button button-quiet" type="submit">{t.credit_code_apply()}</button>
            </form>
        </details>
    }
}

/// The field of a code, with the problem that the address tells of.
pub fn code_field(visit: &Visit) -> FieldView {
    let t = visit.t;
    FieldView {
        name: "code",
        scope: "gift-card-",
        label: t.credit_code_label().to_owned(),
        hint: Some(t.credit_code_hint().to_owned()),
        autocomplete: Some("off"),
        max_length: Some(CODE_CHARS_MAX),
        problem: code_problem(visit),
        ..FieldView::default()
    }
}

/// Why a code was refused; the form leads back with one of two words.
fn code_problem(visit: &Visit) -> Option<String> {
    let t = visit.t;
    let mut pairs = visit.query.split('&');
    let words = match pairs.find_map(|pair| pair.strip_prefix("gift-card="))? {
        "unknown" => t.credit_code_unknown(),
        "currency" => t.credit_code_currency(),
        _ => return None,
    };
    Some(words.to_owned())
}

/// What an order was paid with, below its sums; nothing where money paid all of it.
#[component]
pub fn PaidWith(visit: Visit, page: OrderPage) -> impl IntoView {
    let t = visit.t;
    let rows: Vec<_> = page
        .credits
        .iter()
        .map(|credit| {
            let (name, amount) = (
                purse_name(&visit, &credit.name),
                visit.fmt.money(credit.amount),
            );
            let back = (!credit.returned.is_zero()).then(|| {
                let words = t.credit_returned(&visit.fmt.money(credit.returned));
                view! { <br /><span class="quiet small">{words}</span> }
            });
            view! { <div><dt>{name}{back}</dt><dd><bdi>{amount}</bdi></dd></div> }
        })
        .collect();
    let label = match page.state {
        domain::order::OrderState::AwaitingPayment => t.credit_due_label(),
        _ => t.credit_due_money(),
    };
    let due = visit.fmt.money(page.due);
    (!rows.is_empty()).then(|| {
        view! {
            <dl class="amounts">
                {rows}
                <div><dt>{label}</dt><dd><bdi>{due}</bdi></dd></div>
            </dl>
        }
    })
}
