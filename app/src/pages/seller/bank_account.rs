//! The bank account that a shop is paid to, on `/seller/money`: masked, and the form that enters another one.

use domain::money::Currency;
use leptos::prelude::*;
use services::payout::BankAccountView;

use crate::backend::visit::Visit;
use crate::components::field::{Field, FieldView, Select};
use crate::components::notice::ProblemList;
use crate::pages::refused::Refused;
use crate::pages::seller::product_customs::countries;
use crate::pages::told::field_words;
use crate::problem::FieldReason;

/// The fields of the form, as the address that takes it spells them.
const FIELDS: [&str; 7] = [
    "holder",
    "country",
    "number",
    "bic",
    "bank_name",
    "currency",
    "password",
];

/// Draws the account, and the form: open where there is no account yet, or where it was refused.
#[component]
pub fn BankAccount(
    visit: Visit,
    account: Option<BankAccountView>,
    refused: Refused,
) -> impl IntoView {
    let t = visit.t;
    let is_open = refused.is_there();
    let form = view! { <Form visit=visit.clone() refused=refused /> };
    let shown = match account {
        None => form.into_any(),
        Some(account) => {
            let entered = t.bank_account_entered(&visit.fmt.date(account.entered_at));
            let country = visit
                .t
                .store_city_country(&account.bank_name, &account.country);
            view! {
                <p>
                    <bdi class="strong">{account.masked}</bdi>" "<span class="badge">{account.currency.code()}</span><br />
                    <bdi>{account.holder}</bdi><br />
                    <bdi>{country}</bdi><br />
                    <span class="quiet small">{entered}</span>
                </p>
                <details open=is_open>
                    <summary class="button button-link">{t.bank_account_change()}</summary>
                    {form}
                </details>
            }
            .into_any()
        }
    };
    view! {
        <section class="panel stack" id="bank-account" aria-labelledby="bank-account-title">
            <h2 id="bank-account-title">{t.bank_account_title()}</h2>
            <p class="quiet small">{t.bank_account_hint()}</p>
            {shown}
        </section>
    }
}

#[component]
fn Form(visit: Visit, refused: Refused) -> impl IntoView {
    let t = visit.t;
    let problems: Vec<_> = FIELDS
        .into_iter()
        .filter_map(|name| {
            let words = problem(&visit, name, refused.reason(name)?);
            Some((name, format!("{}: {words}", label(&visit, name))))
        })
        .collect();
    let list = (!problems.is_empty()).then(|| {
        view! { <ProblemList title=t.checkout_errors_title().to_owned() problems=problems /> }
    });
    let fields: Vec<_> = FIELDS
        .into_iter()
        .map(|name| drawn(&visit, field(&visit, &refused, name)))
        .collect();
    view! {
        <form class="form" action="/api/seller/bank-account" method="post" novalidate=true>
            {list}
            <div class="form-grid">{fields}</div>
            <div><button class="button" type="submit">{t.bank_account_save_action()}</button></div>
        </form>
    }
}

fn field(visit: &Visit, refused: &Refused, name: &'static str) -> FieldView {
    let t = visit.t;
    let reason = refused.reason(name);
    FieldView {
        name,
        label: label(visit, name).to_owned(),
        value: refused.value(name).unwrap_or_default(),
        kind: if name == "password" {
            "password"
        } else {
            "text"
        },
        autocomplete: Some(match name {
            "password" => "current-password",
            _ => "off",
        }),
        hint: match name {
            "bic" => Some(t.bank_account_bic_hint().to_owned()),
            "password" => Some(t.bank_account_password_hint().to_owned()),
            _ => None,
        },
        problem: reason.map(|reason| problem(visit, name, reason)),
        optional: (name == "bic").then(|| t.field_optional().to_owned()),
        max_length: (name != "password").then_some(70),
        ..FieldView::default()
    }
}

fn drawn(visit: &Visit, field: FieldView) -> AnyView {
    let empty = || std::iter::once((String::new(), String::new()));
    match field.name {
        "country" => {
            let options = empty().chain(countries(visit)).collect();
            view! { <Select field=field options=options /> }.into_any()
        }
        "currency" => {
            let codes = Currency::all().iter().map(|currency| currency.code());
            let codes = codes.map(|code| (code.to_owned(), code.to_owned()));
            view! { <Select field=field options=empty().chain(codes).collect() /> }.into_any()
        }
        _ => view! { <Field field=field /> }.into_any(),
    }
}

fn label(visit: &Visit, name: &str) -> &'static str {
    let t = visit.t;
    match name {
        "holder" => t.bank_account_holder_label(),
        "country" => t.bank_account_country_label(),
        "number" => t.bank_account_number_label(),
        "bic" => t.bank_account_bic_label(),
        "bank_name" => t.bank_account_bank_label(),
        "currency" => t.bank_account_currency_label(),
        _ => t.bank_account_password_label(),
    }
}

fn problem(visit: &Visit, name: &str, reason: FieldReason) -> String {
    let t = visit.t;
    match (name, reason) {
        ("number", FieldReason::Malformed) => t.bank_account_error_number().to_owned(),
        ("bic", FieldReason::Malformed) => t.bank_account_error_bic().to_owned(),
        ("password", FieldReason::WrongPair) => t.bank_account_error_password().to_owned(),
        _ => field_words(visit, name, reason),
    }
}
