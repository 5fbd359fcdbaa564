//! `/seller/papers.pdf`: the papers of some parcels in one file; and who sends them, `/seller/sender`.

use axum::extract::{Path, RawQuery};
use axum::response::Response;
use domain::ids::WarehouseId;
use leptos::prelude::*;
use services::account::form_draft;
use services::papers::PaperOf;
use services::papers::print_papers::print_papers;
use services::papers::sender::view_sender;
use services::seller::warehouses::list_warehouses;

use crate::backend::visit::Visit;
use crate::components::field::{Field, FieldView};
use crate::layouts::document::Head;
use crate::pages::pdf;
use crate::pages::seller::{Desk, seller, warehouses};
use crate::pages::told::named_field_words;
use crate::problem::Problem;

/// A consignment, `c=ID`, or one of its parcels, `p=ID`.
fn asked(pair: &str) -> Option<Result<PaperOf, Problem>> {
    match pair.split_once('=')? {
        ("c", id) => Some(id.parse().map(PaperOf::Consignment)),
        ("p", id) => Some(id.parse().map(PaperOf::Parcel)),
        _ => None,
    }
    .map(|of| of.map_err(|_| Problem::NotFound))
}

/// `/seller/papers.pdf?c=ID&p=ID`
///
/// # Errors
/// Visitors without a shop, parcels that are not theirs.
pub async fn print(visit: Visit, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let user = seller(&visit)?;
    let query = query.unwrap_or_default();
    let ids = query.split('&').filter_map(asked);
    let ids: Vec<PaperOf> = ids.collect::<Result<_, _>>()?;
    let bytes = print_papers(&visit.backend.shop, &user, &ids).await?;
    Ok(pdf::response(bytes, "papers"))
}

/// `/seller/sender`
///
/// # Errors
/// Visitors without a shop.
pub async fn sender(visit: Visit) -> Result<Response, Problem> {
    form(visit, None).await
}

/// `/seller/sender/{warehouse}`
///
/// # Errors
/// Visitors without a shop, somebody else's warehouse.
pub async fn sender_of(visit: Visit, Path(warehouse): Path<String>) -> Result<Response, Problem> {
    let warehouse = warehouse.parse().map_err(|_| Problem::NotFound)?;
    form(visit, Some(warehouse)).await
}

async fn form(visit: Visit, warehouse: Option<WarehouseId>) -> Result<Response, Problem> {
    let user = seller(&visit)?;
    let known = list_warehouses(&visit.backend.shop, &user).await?;
    let place = match warehouse {
        Some(id) => known.iter().find(|place| place.id == id),
        None => known.first(),
    };
    let place = place.ok_or(Problem::NotFound)?;
    let place = warehouses::place(&visit, place.country.code(), &place.city);
    let stored = view_sender(&visit.backend.shop, &user, warehouse)
        .await?
        .unwrap_or_default();
    let action = match warehouse {
        Some(id) => format!("/api/seller/sender/{id}"),
        None => "/api/seller/sender".to_owned(),
    };
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
            <p class="strong">{place}</p>
            <form class="panel form" action=action method="post" novalidate=true>
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
