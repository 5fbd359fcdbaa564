//! `/seller/hs`: finding a customs code in words.

use axum::extract::Query;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;
use services::customs::find_code::{FoundCode, find_code};

use crate::backend::visit::Visit;
use crate::components::field::{Field, FieldView};
use crate::layouts::document::Head;
use crate::pages::seller::{Desk, seller};
use crate::problem::Problem;

/// Most characters that are looked at.
const QUERY_CHARS_MAX: usize = 200;

/// What was typed, and the form that the code is for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    q: String,
    #[serde(rename = "for")]
    page: String,
}

/// `/seller/hs?q=…&for=/seller/products/…`
///
/// # Errors
/// Visitors without a shop.
pub async fn page(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    seller(&visit)?;
    let query: String = asked.q.chars().take(QUERY_CHARS_MAX).collect();
    let found = match query.trim() {
        "" => None,
        query => Some(find_code(&visit.backend.shop, visit.place.language, query).await?),
    };
    // Only the desk's own forms can be led back to.
    let back = asked.page;
    let is_own = back.starts_with("/seller/products/") && !back.contains(['?', '#', '\\']);
    let back = is_own.then_some(back);
    let title = visit.t.seller_hs_title();
    let around = visit.clone();
    let body = view! {
        <Desk visit=around.clone() title=title.to_owned()>
            <Search visit=around.clone() query=query back=back.clone() />
            {found.map(|found| view! { <Found visit=around found=found back=back /> })}
        </Desk>
    };
    Ok(visit.page(Head::personal(title), body))
}

#[component]
fn Search(visit: Visit, query: String, back: Option<String>) -> impl IntoView {
    let t = visit.t;
    let field = FieldView {
        name: "q",
        label: t.seller_hs_search_label().to_owned(),
        value: query,
        max_length: Some(200),
        ..FieldView::default()
    };
    let back = back.map(|back| view! { <input type="hidden" name="for" value=back /> });
    view! {
        <form class="panel form" method="get" action="/seller/hs" role="search">
            <p class="quiet">{t.seller_hs_intro()}</p>
            <Field field=field />
            {back}
            <button class="button" type="submit">{t.seller_hs_search_action()}</button>
        </form>
    }
}

#[component]
fn Found(visit: Visit, found: Vec<FoundCode>, back: Option<String>) -> impl IntoView {
    let t = visit.t;
    if found.is_empty() {
        return view! { <p class="quiet">{t.seller_hs_empty()}</p> }.into_any();
    }
    let rows: Vec<_> = found
        .into_iter()
        .map(|code| row(&visit, code, back.as_deref()))
        .collect();
    view! { <ul class="stack" role="list">{rows}</ul> }.into_any()
}

fn row(visit: &Visit, found: FoundCode, back: Option<&str>) -> impl IntoView + use<> {
    let description = found
        .description
        .filter(|description| *description != found.name)
        .map(|words| view! { <p class="quiet small" dir="auto">{words}</p> });
    let own = (found.code.len() == 6)
        .then(|| used(visit, &found.code, back))
        .flatten();
    let below: Vec<_> = found
        .subheadings
        .into_iter()
        .map(|(code, name)| {
            let link = used(visit, &code, back);
            view! { <li><bdi class="strong">{code}</bdi>" "<span dir="auto">{name}</span>" "{link}</li> }
        })
        .collect();
    let below = (!below.is_empty()).then(|| view! { <ul class="stack stack-tight">{below}</ul> });
    view! {
        <li class="panel stack stack-tight">
            <p><bdi class="strong">{found.code}</bdi>" "<span dir="auto">{found.name}</span>" "{own}</p>
            {description}
            {below}
        </li>
    }
}

/// The way back to the form, with the code in it.
fn used(visit: &Visit, code: &str, back: Option<&str>) -> Option<impl IntoView + use<>> {
    let href = format!("{}?hs={code}", back?);
    let label = format!("{} {code}", visit.t.seller_hs_use_action());
    Some(view! { <a href=href aria-label=label>{visit.t.seller_hs_use_action()}</a> })
}
