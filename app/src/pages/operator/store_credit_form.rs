//! The form that gives store credit out.

use domain::ledger::StoreCreditSource;
use leptos::prelude::*;

use super::store_credit::source_words;
use crate::backend::visit::Visit;
use crate::components::field::{Field, FieldView, Select, TextArea};
use crate::components::notice::ProblemList;
use crate::pages::refused::Refused;
use crate::pages::told::field_words;
use crate::problem::FieldReason;

/// The fields, in the order of the form.
const FIELDS: [&str; 5] = ["amount", "currency", "email", "source", "reason"];

/// Draws the form.
#[component]
pub(super) fn StoreCreditForm(visit: Visit, refused: Refused) -> impl IntoView {
    let t = visit.t;
    let field = |name: &'static str| field(&visit, &refused, name);
    let problems: Vec<_> = FIELDS
        .into_iter()
        .filter_map(|name| Some((name, problem(&visit, name, refused.reason(name)?))))
        .collect();
    let list = (!problems.is_empty()).then(|| {
        view! { <ProblemList title=t.checkout_errors_title().to_owned() problems=problems /> }
    });
    let amount = FieldView {
        inputmode: Some("decimal"),
        max_length: Some(24),
        ..field("amount")
    };
    let currency = FieldView {
        max_length: Some(3),
        ..field("currency")
    };
    let email = FieldView {
        inputmode: Some("email"),
        hint: Some(t.store_credit_email_hint().to_owned()),
        optional: Some(t.field_optional().to_owned()),
        ..field("email")
    };
    let sources = StoreCreditSource::ALL.map(|source| {
        let words = source_words(&visit, source.as_str());
        (source.as_str().to_owned(), words.to_owned())
    });
    let reason = FieldView {
        max_length: Some(500),
        ..field("reason")
    };
    // A form that is sent twice gives out once, and shows the same card.
    let key = visit.backend.shop.new_secret().expose().to_owned();
    view! {
        <section class="panel" aria-labelledby="new">
            <form class="form" action="/api/operator/store-credit" method="post" novalidate=true>
                <h2 id="new">{t.store_credit_new_title()}</h2>
                {list}
                <input type="hidden" name="idempotency_key" value=key />
                <div class="form-grid">
                    <Field field=amount />
                    <Field field=currency />
                    <Field field=email />
                    <Select field=field("source") options=sources.to_vec() />
                </div>
                <TextArea field=reason />
                <div><button class="button" type="submit">{t.store_credit_issue_action()}</button></div>
            </form>
        </section>
    }
}

fn field(visit: &Visit, refused: &Refused, name: &'static str) -> FieldView {
    let t = visit.t;
    let label = match name {
        "amount" => t.store_credit_amount_label(),
        "currency" => t.store_credit_currency_label(),
        "email" => t.store_credit_email_label(),
        "source" => t.store_credit_source_label(),
        _ => t.store_credit_reason_label(),
    };
    FieldView {
        name,
        label: label.to_owned(),
        value: refused.value(name).unwrap_or_default(),
        autocomplete: Some("off"),
        problem: refused
            .reason(name)
            .map(|reason| problem(visit, name, reason)),
        max_length: Some(254),
        ..FieldView::default()
    }
}

fn problem(visit: &Visit, name: &str, reason: FieldReason) -> String {
    let t = visit.t;
    match (name, reason) {
        ("email", FieldReason::Unknown) => t.store_credit_email_unknown().to_owned(),
        ("amount", _) => t.store_credit_amount_problem().to_owned(),
        ("currency", _) => t.journal_error_currency().to_owned(),
        _ => field_words(visit, name, reason),
    }
}
