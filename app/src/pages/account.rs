//! `/login`, `/register` and `/account`: optional, a guest can do all but sell.

use axum::Router;
use axum::extract::Query;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use leptos::prelude::*;
use serde::Deserialize;
use services::account::form_draft::{self, Draft};
use services::account::session::Role;

use crate::backend::Backend;
use crate::backend::links::{encode, safe_next};
use crate::backend::visit::Visit;
use crate::components::field::{Field, FieldView};
use crate::layouts::document::Head;
use crate::pages::told::{Told, named_field_words};
use crate::problem::Problem;

/// The shortest password that is accepted, in characters.
const PASSWORD_CHARS_MIN: u32 = 10;

/// The addresses of accounts.
pub fn router() -> Router<Backend> {
    Router::new()
        .route("/login", get(login))
        .route("/register", get(register))
        .route("/{country}/{lang}/account", get(account))
}

/// Where to go afterwards.
#[derive(Debug, Default, Deserialize)]
pub struct NextQuery {
    next: Option<String>,
}

async fn draft(visit: &Visit, form: &str) -> Result<Option<Draft>, Problem> {
    match &visit.visitor {
        Some(visitor) => Ok(form_draft::take(&visit.backend.shop, visitor.session, form).await?),
        None => Ok(None),
    }
}

fn field(visit: &Visit, draft: Option<&Draft>, name: &'static str) -> FieldView {
    let value = draft
        .and_then(|draft| draft.values.get(name))
        .cloned()
        .unwrap_or_default();
    let reason = draft.and_then(|draft| draft.problems.iter().find(|(field, _)| field == name));
    let problem = reason.map(|(_, reason)| named_field_words(visit, name, reason));
    FieldView {
        name,
        value,
        problem,
        max_length: Some(254),
        ..FieldView::default()
    }
}

fn email(visit: &Visit, draft: Option<&Draft>) -> FieldView {
    FieldView {
        label: visit.t.account_email_label().to_owned(),
        kind: "email",
        autocomplete: Some("email"),
        inputmode: Some("email"),
        ..field(visit, draft, "email")
    }
}

/// `/login`
pub async fn login(visit: Visit, Query(query): Query<NextQuery>) -> Result<Response, Problem> {
    let home = visit.to("/");
    let next = safe_next(query.next.as_deref(), &home).to_owned();
    if visit.user().is_some() {
        return Ok(Redirect::to(&next).into_response());
    }
    let draft = draft(&visit, "login").await?;
    let t = visit.t;
    let password = FieldView {
        label: t.account_password_label().to_owned(),
        kind: "password",
        autocomplete: Some("current-password"),
        ..field(&visit, draft.as_ref(), "password")
    };
    let register = format!("/register?next={}", encode(&next));
    let body = view! {
        <div class="wrap wrap-narrow page stack">
            <h1>{t.account_login_title()}</h1>
            <Told visit=visit.clone() />
            <form class="form" action="/api/login" method="post">
                <Field field=email(&visit, draft.as_ref()) />
                <Field field=password />
                <input type="hidden" name="next" value=next />
                <button class="button button-wide" type="submit">{t.account_login_action()}</button>
            </form>
            <p>{t.account_register_hint()}" "<a href=register>{t.account_register_title()}</a></p>
            <p class="quiet small">{t.account_guest_hint()}</p>
        </div>
    };
    Ok(visit.page(Head::personal(t.account_login_title()), body))
}

/// `/register`
pub async fn register(visit: Visit, Query(query): Query<NextQuery>) -> Result<Response, Problem> {
    let home = visit.to("/");
    let next = safe_next(query.next.as_deref(), &home).to_owned();
    let draft = draft(&visit, "register").await?;
    let t = visit.t;
    let name = FieldView {
        label: t.account_name_label().to_owned(),
        autocomplete: Some("name"),
        hint: Some(t.account_name_hint().to_owned()),
        ..field(&visit, draft.as_ref(), "name")
    };
    let password = FieldView {
        label: t.account_password_label().to_owned(),
        kind: "password",
        autocomplete: Some("new-password"),
        hint: Some(t.account_password_hint(PASSWORD_CHARS_MIN)),
        ..field(&visit, draft.as_ref(), "password")
    };
    let login = format!("/login?next={}", encode(&next));
    let body = view! {
        <div class="wrap wrap-narrow page stack">
            <h1>{t.account_register_title()}</h1>
            <form class="form" action="/api/register" method="post">
                <Field field=name />
                <Field field=email(&visit, draft.as_ref()) />
                <Field field=password />
                <input type="hidden" name="next" value=next />
                <button class="button button-wide" type="submit">{t.account_register_action()}</button>
            </form>
            <p>{t.account_login_hint()}" "<a href=login>{t.account_login_title()}</a></p>
        </div>
    };
    Ok(visit.page(Head::personal(t.account_register_title()), body))
}

/// `/{country}/{lang}/account`
pub async fn account(visit: Visit) -> Result<Response, Problem> {
    let user = visit.require_user()?.clone();
    let t = visit.t;
    let (href, words) = match user.role {
        Role::Seller => ("/seller", Some(t.seller_page_title())),
        Role::Operator => ("/operator/rules", Some(t.rules_title())),
        Role::Shopper => ("", None),
    };
    let desk = words.map(|words| view! { <a class="button" href=href>{words}</a> });
    let body = view! {
        <div class="wrap wrap-narrow page stack">
            <Told visit=visit.clone() />
            <h1>{t.account_greeting(&user.name)}</h1>
            <p class="quiet"><bdi>{user.email}</bdi></p>
            <div class="row">
                {desk}
                <a class="button button-quiet" href=visit.to("/orders")>{t.account_orders_title()}</a>
                <a class="button button-quiet" href=visit.to("/account/credit")>{t.credit_page_title()}</a>
            </div>
            <form action="/api/logout" method="post">
                <input type="hidden" name="next" value=visit.to("/") />
                <button class="button button-link" type="submit">{t.account_logout_action()}</button>
            </form>
        </div>
    };
    Ok(visit.page(Head::personal(t.account_page_title()), body))
}
