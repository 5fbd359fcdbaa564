//! `/search?q=`: products by words.

use axum::extract::Query;
use axum::response::Response;
use leptos::prelude::*;
use services::catalogue::list_products::{Shelf, Sort, list_products};

use crate::backend::visit::Visit;
use crate::layouts::document::{Head, Islands};
use crate::pages::storefront::listing::{ListQuery, PER_PAGE, ProductList};
use crate::problem::Problem;

/// Longer queries are cut: nobody types them, and every word costs.
const QUERY_CHARS_MAX: usize = 200;

/// `/{country}/{lang}/search`
pub async fn page(visit: Visit, Query(query): Query<ListQuery>) -> Result<Response, Problem> {
    let words: String = query
        .q
        .as_deref()
        .unwrap_or_default()
        .trim()
        .chars()
        .take(QUERY_CHARS_MAX)
        .collect();
    let shelf = if words.is_empty() {
        Shelf::All
    } else {
        Shelf::Words(words.clone())
    };
    let sort = query.sort(Sort::Popular);
    let listing = list_products(
        &visit.backend.shop,
        visit.asking(),
        shelf,
        sort,
        query.page(),
        PER_PAGE,
    )
    .await?;
    let t = visit.t;
    let title = if words.is_empty() {
        t.search_label().to_owned()
    } else {
        t.listing_search_title(&words)
    };
    let empty = t.listing_empty_search(&words);
    let head = Head {
        islands: Islands::Present,
        ..Head::personal(&title)
    };
    let asked = (!words.is_empty()).then_some(words);
    let body = view! {
        <div class="wrap page stack">
            <h1>{title}</h1>
            <ProductList visit=visit.clone() listing=listing sort=sort query=asked empty=empty />
        </div>
    };
    Ok(visit.page(head, body))
}
