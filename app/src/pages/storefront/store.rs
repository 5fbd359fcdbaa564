//! `/s/{store}`: a seller's shop.

use axum::extract::{Path, Query};
use axum::response::Response;
use leptos::prelude::*;
use services::catalogue::SellerView;
use services::catalogue::list_products::Sort;
use services::catalogue::view_store::view_store;

use crate::backend::visit::Visit;
use crate::layouts::document::{Head, Islands};
use crate::pages::storefront::listing::{ListQuery, PER_PAGE, ProductList};
use crate::problem::Problem;

/// `/{country}/{lang}/s/{store}`
pub async fn page(
    visit: Visit,
    Path((_, _, slug)): Path<(String, String, String)>,
    Query(query): Query<ListQuery>,
) -> Result<Response, Problem> {
    let sort = query.sort(Sort::Popular);
    let store = view_store(
        &visit.backend.shop,
        visit.asking(),
        &slug,
        sort,
        query.page(),
        PER_PAGE,
    )
    .await?;
    let store = store.ok_or(Problem::NotFound)?;
    let t = visit.t;
    let name = store.seller.name.clone();
    let head = Head {
        islands: Islands::Present,
        description: Some(store.seller.about.clone()),
        ..Head::public(&name)
    };
    let body = view! {
        <div class="wrap page stack">
            <StoreHead visit=visit.clone() seller=store.seller />
            <h2>{t.store_products_title()}</h2>
            <ProductList visit=visit.clone() listing=store.listing sort=sort query=None empty=t.store_products_empty().to_owned() />
        </div>
    };
    Ok(visit.page(head, body))
}

#[component]
fn StoreHead(visit: Visit, seller: SellerView) -> impl IntoView {
    let t = visit.t;
    view! {
        <header class="stack stack-tight">
            <h1><bdi>{seller.name.clone()}</bdi></h1>
            <p class="quiet">{place(&visit, &seller)}" · "{t.store_since(&visit.fmt.month_year(seller.since))}</p>
            <p>{seller.about}</p>
        </header>
    }
}

/// "From Yiwu, China".
pub fn place(visit: &Visit, seller: &SellerView) -> String {
    let country = visit.fmt.country_name(seller.country);
    let place = visit.t.store_city_country(&seller.city, country);
    visit.t.store_place(&place)
}
