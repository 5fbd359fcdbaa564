//! `/seller/products`: all products with state, price and stock, each stock with a form of its own.

use axum::extract::Query;
use axum::response::Response;
use domain::catalogue::ProductStatus;
use leptos::prelude::*;
use services::seller::list_products::{SellerProduct, list_products};

use crate::backend::visit::Visit;
use crate::components::pager::{Pager, PagerView};
use crate::layouts::document::Head;
use crate::pages::seller::{Desk, seller};
use crate::pages::storefront::cards;
use crate::pages::storefront::listing::ListQuery;
use crate::problem::Problem;

/// `/seller/products`
pub async fn page(visit: Visit, Query(query): Query<ListQuery>) -> Result<Response, Problem> {
    let user = seller(&visit)?;
    let list = list_products(
        &visit.backend.shop,
        &user,
        visit.place.language,
        query.page(),
    )
    .await?;
    let t = visit.t;
    let empty = list.products.is_empty().then(|| {
        view! {
            <div class="empty"><h2>{t.seller_products_empty_title()}</h2><p>{t.seller_products_empty_body()}</p></div>
        }
    });
    let pager = PagerView {
        page: list.page,
        pages: list.pages,
        href: "?".to_owned(),
        label: t.pager_label().to_owned(),
        previous: t.pager_previous().to_owned(),
        next: t.pager_next().to_owned(),
    };
    let rows: Vec<_> = list
        .products
        .iter()
        .map(|product| row(&visit, product))
        .collect();
    let table = (!rows.is_empty())
        .then(|| view! { <table class="table">{head(&visit)}<tbody>{rows}</tbody></table> });
    let title = t.seller_products_title();
    let body = view! {
        <Desk visit=visit.clone() title=title.to_owned()>
            <p><a class="button" href="/seller/products/new">{t.seller_product_add()}</a></p>
            {empty}
            {table}
            <Pager pager=pager />
        </Desk>
    };
    Ok(visit.page(Head::personal(title), body))
}

fn head(visit: &Visit) -> impl IntoView + use<> {
    let t = visit.t;
    view! {
        <thead>
            <tr>
                <th scope="col">{t.seller_product_title_label()}</th>
                <th scope="col">{t.seller_product_state_label()}</th>
                <th scope="col" class="number">{t.seller_product_price_label()}</th>
                <th scope="col" class="number">{t.seller_product_stock_label()}</th>
            </tr>
        </thead>
    }
}

/// The state of a product in a word.
pub fn state_words(visit: &Visit, status: ProductStatus) -> &'static str {
    let t = visit.t;
    match status {
        ProductStatus::Draft => t.seller_product_state_draft(),
        ProductStatus::Published => t.seller_product_state_published(),
        ProductStatus::Archived => t.seller_product_state_archived(),
    }
}

fn row(visit: &Visit, product: &SellerProduct) -> impl IntoView + use<> {
    let t = visit.t;
    let href = format!("/seller/products/{}", product.id);
    let price = product
        .price_from
        .map_or_else(|| "—".to_owned(), |amount| visit.fmt.money(amount));
    let badge = match product.status {
        ProductStatus::Published => "badge badge-done",
        ProductStatus::Draft => "badge badge-now",
        ProductStatus::Archived => "badge",
    };
    let picture = product.picture.as_ref().map(|picture| {
        let picture = cards::picture(picture.clone(), "");
        let (src, width, height) = (
            picture.url(picture.nearest(160), "jpg"),
            picture.width,
            picture.height,
        );
        view! { <img class="thumb" src=src width=width height=height alt="" loading="lazy" /> }
    });
    view! {
        <tr>
            <td><span class="row">{picture}<a href=href>{product.title.clone()}</a></span></td>
            <td data-label=t.seller_product_state_label()><span class=badge>{state_words(visit, product.status)}</span></td>
            <td class="number" data-label=t.seller_product_price_label()><bdi>{price}</bdi></td>
            <td class="number" data-label=t.seller_product_stock_label()>{visit.fmt.number(product.on_hand)}</td>
        </tr>
    }
}
