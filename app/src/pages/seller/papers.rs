//! `/seller/papers.pdf`: the papers of some parcels in one file; and who sends them, `/seller/sender`.

use axum::extract::RawQuery;
use axum::response::Response;
use domain::ids::ConsignmentId;
use leptos::prelude::*;
use services::account::form_draft;
use services::papers::print_papers::print_papers;
use services::papers::sender::view_sender;

use crate::backend::visit::Visit;
use crate::components::field::{Field, FieldView};
use crate::layouts::document::Head;
use crate::pages::pdf;
use crate::pages::seller::{Desk, seller};
use crate::pages::told::named_field_words;
use crate::problem::Problem;

/// `/seller/papers.pdf?c=ID&c=ID`
///
/// # Errors
/// Visitors without a shop, parcels that are not theirs.
pub async fn print(visit: Visit, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let user = seller(&visit)?;
    let query = query.unwrap_or_default();
    let ids = query.split('&').filter_map(|pair| pair.strip_prefix("c="));
    let ids: Vec<ConsignmentId> = ids
        .map(|id| id.parse().map_err(|_| Problem::NotFound))
        .collect::<Result<_, _>>()?;
    let bytes = print_papers(&visit.backend.shop, &user, &ids).await?;
    Ok(pdf::response(bytes, "papers"))
}

/// `/seller/sender`
///
/// # Errors
/// Visitors without a shop.
pub async fn sender(visit: Visit) -> Result<Response, Problem> {
    let user = seller(&visit)?;
    let stored = view_sender(&visit.backend.shop, &user)
        .await?
        .unwrap_or_default();
    let draft = match &visit.visitor {
        Some(visitor) => form_draft::take(&visit.backend.shop, visitor.session, "sender").await?,
        None => None,
    };
    let title = visit.t.papers_sender_title();
    let fields: Vec<_> = stored
        .fields()
        .into_iter()
        .map(|(name, value)| field(&visit, name, value, draft.as_ref()))
        .map(|field| view! { <Field field=field /> })
        .collect();
    let t = visit.t;
    let body = view! {
        <Desk visit=visit.clone() title=title.to_owned()>
            <form class="panel form" action="/api/seller/sender" method="post" novalidate=true>
                <p class="quiet">{t.papers_sender_hint()}</p>
                <div class="form-grid">{fields}</div>
                <button class="button" type="submit">{t.seller_product_save()}</button>
            </form>
        </Desk>
    };
    Ok(visit.page(Head::personal(title), body))
}

fn field(
    visit: &Visit,
    name: &'static str,
    stored: &str,
    draft: Option<&form_draft::Draft>,
) -> FieldView {
    let t = visit.t;
    let typed = draft.and_then(|draft| draft.values.get(name));
    let problem = draft.and_then(|draft| draft.problems.iter().find(|(field, _)| field == name));
    let (label, autocomplete) = match name {
        "name" => (t.papers_sender_name_label(), "organization"),
        "line1" => (t.field_line1_label(), "address-line1"),
        "city" => (t.field_city_label(), "address-level2"),
        "region" => (t.field_region_label(), "address-level1"),
        "postcode" => (t.field_postcode_label(), "postal-code"),
        "phone" => (t.field_phone_label(), "tel"),
        _ => (t.papers_sender_customs_label(), "off"),
    };
    let is_optional = matches!(name, "region" | "postcode" | "customs_number");
    FieldView {
        name,
        label: label.to_owned(),
        value: typed.map_or(stored, String::as_str).to_owned(),
        autocomplete: Some(autocomplete),
        problem: problem.map(|(field, reason)| named_field_words(visit, field, reason)),
        optional: is_optional.then(|| t.field_optional().to_owned()),
        max_length: Some(120),
        ..FieldView::default()
    }
}
