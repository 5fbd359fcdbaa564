//! `/operator/bank`: statements are read here, and transfers that match nothing are settled.

use axum::extract::Query;
use axum::response::Response;
use leptos::prelude::*;
use services::payment::PaymentMethod;
use services::payment::bank_entry::{OpenEntry, Waiting, list_open_entries};

use super::books::Books;
use crate::backend::visit::Visit;
use crate::components::pager::Pager;
use crate::layouts::document::Head;
use crate::pages::paging::{self, Asked};
use crate::problem::Problem;

/// `/operator/bank`
///
/// # Errors
/// Visitors who are not operators.
pub async fn page(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let user = visit.require_user()?;
    let open = list_open_entries(&visit.backend.shop, user, asked.rows()).await?;
    let (t, title, number) = (visit.t, visit.t.bank_title(), asked.number());
    let pages = paging::pages_so_far(number, open.len());
    let pager = paging::view(&visit, "/operator/bank?".to_owned(), number, pages);
    let cards: Vec<_> = open.iter().map(|entry| card(&visit, entry)).collect();
    let empty = cards
        .is_empty()
        .then(|| view! { <p class="quiet">{t.bank_open_empty()}</p> });
    let upload = upload(&visit);
    let body = view! {
        <Books visit=visit.clone() title=title.to_owned()>
            {upload}
            <section class="stack">
                <h2>{t.bank_open_title()}</h2>
                {empty}
                <ul class="stack plain">{cards}</ul>
            </section>
            <Pager pager=pager />
        </Books>
    };
    Ok(visit.page(Head::personal(title), body))
}

/// The form for a statement, where there is an account that it can be of.
fn upload(visit: &Visit) -> AnyView {
    let t = visit.t;
    if !PaymentMethod::BankTransfer.is_offered(&visit.backend.shop) {
        return view! { <p class="panel">{t.bank_no_account()}</p> }.into_any();
    }
    view! {
        <p class="quiet">{t.bank_hint()}</p>
        <form class="panel row row-end" action="/api/operator/bank/statements" method="post" enctype="multipart/form-data">
            <div class="field">
                <label class="field-label" for="statement">{t.bank_file_label()}</label>
                <input class="field-input" id="statement" type="file" name="statement" accept=".xml,application/xml,text/xml" required=true />
            </div>
            <button class="button" type="submit">{t.bank_read_action()}</button>
        </form>
    }
    .into_any()
}

fn card(visit: &Visit, entry: &OpenEntry) -> impl IntoView + use<> {
    let (t, row) = (visit.t, &entry.row);
    let words = match &entry.waiting {
        Waiting::NoOrder => t.bank_waiting_no_order().to_owned(),
        Waiting::PaidAlready { number } => t.bank_waiting_paid(number),
        Waiting::Differs { number, expected } => {
            t.bank_waiting_differs(number, &visit.fmt.money(*expected))
        }
        Waiting::Settling { number } => t.bank_waiting_settling(number),
    };
    let action = |verb: &str| format!("/api/operator/bank/{}/{verb}", row.id);
    let amount = visit.fmt.money(row.amount);
    let number = format!("number-{}", row.id);
    let day = visit.fmt.calendar_date(row.booked_on);
    view! {
        <li class="panel stack stack-tight">
            <div class="row row-apart">
                <bdi class="strong">{amount.clone()}</bdi>
                <span class="quiet small">{day}</span>
            </div>
            <p>{words}</p>
            <p class="small"><bdi>{row.remittance.clone()}</bdi></p>
            {payer(&row.payer_name, &row.payer_account.0)}
            <form class="row row-end" action=action("assign") method="post">
                <div class="field">
                    <label class="field-label" for=number.clone()>{t.bank_order_label()}</label>
                    <input class="field-input" id=number name="number" required=true maxlength="60" autocomplete="off" dir="ltr" />
                </div>
                <button class="button" type="submit">{t.bank_assign_action()}</button>
            </form>
            <form action=action("return") method="post">
                <button class="button button-quiet" type="submit">{t.bank_return_action(&amount)}</button>
            </form>
        </li>
    }
}

/// Who paid and from where, as the bank says.
pub(super) fn payer(name: &str, account: &str) -> Option<impl IntoView + use<>> {
    let (name, account) = (name.to_owned(), account.to_owned());
    let is_known = !name.is_empty() || !account.is_empty();
    is_known.then(|| view! { <p class="small"><bdi>{name}</bdi>" "<bdi>{account}</bdi></p> })
}
