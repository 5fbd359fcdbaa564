//! `/seller/warehouses`: the places that the shop's goods are sent from.

use axum::response::Response;
use domain::ids::WarehouseId;
use domain::place::Country;
use leptos::prelude::*;
use services::account::form_draft::{self, Draft};
use services::seller::warehouses::{WarehouseView, list_warehouses};

use crate::backend::visit::Visit;
use crate::components::field::{Field, FieldView, Select};
use crate::layouts::document::Head;
use crate::pages::seller::product_customs::countries;
use crate::pages::seller::{Desk, seller};
use crate::pages::told::named_field_words;
use crate::problem::Problem;

/// `/seller/warehouses`
///
/// # Errors
/// Visitors without a shop.
pub async fn page(visit: Visit) -> Result<Response, Problem> {
    let user = seller(&visit)?;
    let warehouses = list_warehouses(&visit.backend.shop, &user).await?;
    let draft = match &visit.visitor {
        Some(visitor) => {
            form_draft::take(&visit.backend.shop, visitor.session, "warehouse").await?
        }
        None => None,
    };
    let (t, title) = (visit.t, visit.t.warehouses_title());
    let rows: Vec<_> = warehouses
        .into_iter()
        .map(|warehouse| view! { <Row visit=visit.clone() warehouse=warehouse /> })
        .collect();
    let around = visit.clone();
    let body = view! {
        <Desk visit=around.clone() title=title.to_owned()>
            <p class="quiet">{t.warehouses_hint()}</p>
            <ul class="stack">{rows}</ul>
            <Add visit=around draft=draft />
        </Desk>
    };
    Ok(visit.page(Head::personal(title), body))
}

/// City and country: "Łódź, Poland".
pub fn place(visit: &Visit, country: &str, city: &str) -> String {
    let name = Country::from_code(country).map(|country| visit.fmt.country_name(country));
    visit.t.store_city_country(city, name.unwrap_or(country))
}

#[component]
fn Row(visit: Visit, warehouse: WarehouseView) -> impl IntoView {
    let t = visit.t;
    let place = place(&visit, warehouse.country.code(), &warehouse.city);
    let main = warehouse
        .is_main
        .then(|| view! { <span class="badge">{t.warehouses_main()}</span> });
    let missing = (!warehouse.has_sender)
        .then(|| view! { <p class="quiet small">{t.papers_sender_missing()}</p> });
    let remove = (!warehouse.is_main)
        .then(|| view! { <Remove visit=visit.clone() id=warehouse.id place=place.clone() /> });
    view! {
        <li class="panel stack stack-tight">
            <p class="row"><span class="strong">{place.clone()}</span>{main}</p>
            {missing}
            <div class="row">
                <a class="button button-quiet" href=format!("/seller/sender/{}", warehouse.id)>{t.papers_sender_title()}</a>
                {remove}
            </div>
        </li>
    }
}

#[component]
fn Remove(visit: Visit, id: WarehouseId, place: String) -> impl IntoView {
    let t = visit.t;
    view! {
        <form action=format!("/api/seller/warehouses/{id}/remove") method="post">
            <button class="button button-link" type="submit" aria-label=t.warehouses_remove_label(&place)>{t.warehouses_remove()}</button>
        </form>
    }
}

#[component]
fn Add(visit: Visit, draft: Option<Draft>) -> impl IntoView {
    let t = visit.t;
    let field = |name: &'static str, label: &str| {
        let typed = draft.as_ref().and_then(|draft| draft.values.get(name));
        let problems = draft.as_ref().map(|draft| draft.problems.as_slice());
        let problem = problems
            .unwrap_or_default()
            .iter()
            .find(|(field, _)| field == name);
        FieldView {
            name,
            label: label.to_owned(),
            value: typed.cloned().unwrap_or_default(),
            problem: problem.map(|(field, reason)| named_field_words(&visit, field, reason)),
            max_length: Some(120),
            ..FieldView::default()
        }
    };
    let country = field("country", t.warehouses_country_label());
    let city = field("city", t.field_city_label());
    let mut options = vec![(String::new(), String::new())];
    options.extend(countries(&visit));
    view! {
        <form class="panel form" action="/api/seller/warehouses" method="post" novalidate=true>
            <h2>{t.warehouses_add_title()}</h2>
            <div class="form-grid">
                <Select field=country options=options />
                <Field field=city />
            </div>
            <button class="button" type="submit">{t.warehouses_add_action()}</button>
        </form>
    }
}
