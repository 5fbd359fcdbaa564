//! `/seller`: what to do today. Every number links to what it counts.

use axum::response::Response;
use leptos::prelude::*;
use services::seller::today::today;

use crate::backend::visit::Visit;
use crate::layouts::document::Head;
use crate::pages::seller::{Desk, seller};
use crate::problem::Problem;

/// `/seller`
pub async fn page(visit: Visit) -> Result<Response, Problem> {
    let user = seller(&visit)?;
    let counts = today(&visit.backend.shop, &user).await?;
    let t = visit.t;
    let tiles: Vec<_> = [
        (
            counts.to_ship,
            t.seller_today_ship(counts.to_ship),
            "/seller/orders",
        ),
        (
            counts.disputes,
            t.seller_today_disputes(counts.disputes),
            "/seller/disputes",
        ),
        (
            counts.drafts,
            t.seller_today_drafts(counts.drafts),
            "/seller/products",
        ),
        (
            counts.sold_out_variants,
            t.seller_today_stock(counts.sold_out_variants),
            "/seller/products",
        ),
        (
            counts.missing_customs,
            t.seller_today_customs(counts.missing_customs),
            "/seller/products",
        ),
    ]
    .into_iter()
    .filter(|(count, _, _)| *count > 0)
    .map(|(_, words, href)| view! { <a href=href><span class="strong">{words}</span></a> })
    .collect();
    let empty = tiles
        .is_empty()
        .then(|| view! { <p class="quiet">{t.seller_today_empty()}</p> });
    let title = t.seller_today_title();
    let body = view! {
        <Desk visit=visit.clone() title=title.to_owned()>
            {empty}
            <div class="todo">{tiles}</div>
            <p><a class="button" href="/seller/products/new">{t.seller_product_add()}</a></p>
        </Desk>
    };
    Ok(visit.page(Head::personal(title), body))
}
