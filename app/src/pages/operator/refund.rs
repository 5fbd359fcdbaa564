//! `/operator/orders/{order}/refund`: the form that pays back what was earned already.

use axum::extract::Path;
use axum::response::Response;
use domain::ids::OrderId;
use leptos::prelude::*;
use services::account::session::Role;

use super::books::Books;
use crate::backend::visit::Visit;
use crate::components::field::{Field, FieldView, TextArea};
use crate::layouts::document::Head;
use crate::pages::refused::Refused;
use crate::pages::told::field_words;
use crate::problem::{FieldReason, Problem};

/// `/operator/orders/{order}/refund`
///
/// # Errors
/// Visitors who are not operators, an id that is none.
pub async fn page(visit: Visit, Path(order): Path<String>) -> Result<Response, Problem> {
    if visit.require_user()?.role != Role::Operator {
        return Err(Problem::Forbidden);
    }
    let order: OrderId = order.parse().map_err(|_| Problem::NotFound)?;
    let refused = Refused::take(&visit, &format!("refund-{order}")).await?;
    let (t, title) = (visit.t, visit.t.refund_title());
    let field = |name: &'static str, label: &str| field(&visit, &refused, name, label);
    let amount = FieldView {
        inputmode: Some("decimal"),
        hint: Some(t.refund_amount_hint().to_owned()),
        ..field("amount", t.refund_amount_label())
    };
    let currency = FieldView {
        max_length: Some(3),
        ..field("currency", t.market_currency_label())
    };
    let consignment = FieldView {
        optional: Some(t.field_optional().to_owned()),
        ..field("consignment", t.refund_consignment_label())
    };
    let reason = FieldView {
        max_length: Some(500),
        ..field("reason", t.refund_reason_label())
    };
    // A form that is sent twice pays once.
    let key = visit.backend.shop.new_secret().expose().to_owned();
    let body = view! {
        <Books visit=visit.clone() title=title.to_owned()>
            <p class="quiet wraps"><bdi>{order.to_string()}</bdi></p>
            <form class="panel form" action=format!("/api/operator/orders/{order}/refund") method="post" novalidate=true>
                <p>{t.refund_hint()}</p>
                <input type="hidden" name="idempotency_key" value=key />
                <div class="form-grid">
                    <Field field=amount />
                    <Field field=currency />
                    <Field field=consignment />
                </div>
                <TextArea field=reason />
                <div><button class="button button-danger" type="submit">{t.refund_action()}</button></div>
            </form>
        </Books>
    };
    Ok(visit.page(Head::personal(title), body))
}

fn field(visit: &Visit, refused: &Refused, name: &'static str, label: &str) -> FieldView {
    let reason = refused.reason(name);
    FieldView {
        name,
        label: label.to_owned(),
        value: refused.value(name).unwrap_or_default(),
        autocomplete: Some("off"),
        problem: reason.map(|reason| problem(visit, name, reason)),
        max_length: Some(64),
        ..FieldView::default()
    }
}

fn problem(visit: &Visit, name: &str, reason: FieldReason) -> String {
    let t = visit.t;
    match (name, reason) {
        ("amount", FieldReason::OutOfRange) => t.refund_error_amount().to_owned(),
        ("amount", FieldReason::Malformed) => t.field_error_amount().to_owned(),
        ("currency", FieldReason::Unknown) => t.journal_error_currency().to_owned(),
        _ => field_words(visit, name, reason),
    }
}
