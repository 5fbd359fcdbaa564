//! `/p/{slug}-{id}`: one product, its landed price and why, its variants and its way to the door.

use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use domain::ids::{ProductId, VariantId};
use domain::place::Language;
use leptos::prelude::*;
use serde::Deserialize;
use services::catalogue::view_product::{ProductPage, view_product};

use crate::backend::visit::Visit;
use crate::layouts::document::{Head, Islands, json_ld};
use crate::pages::storefront::cards;
use crate::pages::storefront::product_parts::{Description, Gallery, Reviews, SellerCard, Similar};
use crate::pages::storefront::product_price::PriceBlock;
use crate::problem::Problem;

/// The variant a shopper chose, in the query so that every variant has an address.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ProductQuery {
    pub variant: Option<String>,
}

/// The id at the end of `{slug}-{id}`: ids have 36 characters.
fn parse(slug_and_id: &str) -> Option<(&str, ProductId)> {
    let start = slug_and_id.len().checked_sub(36)?;
    let id = slug_and_id.get(start..)?.parse().ok()?;
    Some((slug_and_id.get(..start)?.trim_end_matches('-'), id))
}

/// `/{country}/{lang}/p/{product}`
pub async fn page(
    visit: Visit,
    Path((_, _, product)): Path<(String, String, String)>,
    Query(query): Query<ProductQuery>,
) -> Result<Response, Problem> {
    let (slug, id) = parse(&product).ok_or(Problem::NotFound)?;
    let variant: Option<VariantId> = query.variant.as_deref().and_then(|id| id.parse().ok());
    let viewer = visit.user().and_then(|user| user.seller);
    let page = view_product(&visit.backend.shop, visit.asking(), id, variant, viewer).await?;
    let page = page.ok_or(Problem::NotFound)?;
    if page.slug != slug {
        return Ok(
            Redirect::permanent(&cards::product_href(&visit, &page.slug, page.id)).into_response(),
        );
    }
    Ok(draw(&visit, page))
}

fn draw(visit: &Visit, page: ProductPage) -> Response {
    let t = visit.t;
    let head = Head {
        description: Some(page.description.chars().take(160).collect()),
        islands: Islands::Present,
        json_ld: Some(structured(visit, &page)),
        ..Head::public(&page.title)
    };
    let category = page.category.clone();
    let facts = facts(visit, &page);
    let title_lang = foreign(visit, &page.text_language);
    let body = view! {
        <div class="wrap page product">
            <nav class="product-crumbs" aria-label=t.nav_breadcrumbs_label()>
                <ol class="crumbs">
                    <li><a href=visit.to("/")>{t.nav_home()}</a></li>
                    <li><a href=visit.to(&format!("/c/{}", category.slug))>{category.title}</a></li>
                </ol>
            </nav>
            <Gallery visit=visit.clone() page=page.clone() />
            <div class="product-main stack">
                <h1 lang=title_lang>{page.title.clone()}</h1>
                {facts}
                <PriceBlock visit=visit.clone() page=page.clone() />
                <SellerCard visit=visit.clone() seller=page.seller.clone() />
            </div>
            <div class="product-more stack stack-loose">
                <Description visit=visit.clone() page=page.clone() />
                <Reviews visit=visit.clone() page=page.clone() />
                <Similar visit=visit.clone() products=page.similar />
            </div>
        </div>
    };
    visit.page(head, body)
}

/// The language of a seller's text where it is not the page's, for `lang` attributes.
pub fn foreign(visit: &Visit, tag: &str) -> Option<&'static str> {
    let language = Language::from_tag(tag).ok()?;
    (language != visit.place.language).then(|| language.tag())
}

fn facts(visit: &Visit, page: &ProductPage) -> impl IntoView + use<> {
    let t = visit.t;
    let rating = cards::rating(visit, page.rating_average_tenths);
    let sold = (page.sold_count > 0).then(|| t.card_sold_count(page.sold_count));
    let reviews = t.product_reviews_count(page.rating_count);
    view! {
        <p class="card-facts">
            {rating.map(|(stars, words)| view! { <crate::components::card::Stars stars=stars words=words /> })}
            <a href="#reviews">{reviews}</a>
            {sold.map(|sold| view! { <span>{sold}</span> })}
        </p>
    }
}

/// schema.org/Product with the list price that the page shows.
fn structured(visit: &Visit, page: &ProductPage) -> String {
    let origin = &visit.backend.origin;
    let url = format!(
        "{origin}{}",
        cards::product_href(visit, &page.slug, page.id)
    );
    let images: Vec<_> = page
        .pictures
        .iter()
        .map(|picture| {
            format!(
                "{origin}/img/{}/{}.jpg",
                picture.hash,
                picture.widths.last().copied().unwrap_or(picture.width)
            )
        })
        .collect();
    let variant = &page.variants[page.chosen];
    let stock = if variant.stock_left > 0 {
        "InStock"
    } else {
        "OutOfStock"
    };
    let offer = variant.price.map(|price| {
        serde_json::json!({
            "@type": "Offer", "url": url, "priceCurrency": price.currency.code(), "price": price.to_decimal_string(),
            "availability": format!("https://schema.org/{stock}"),
            "seller": { "@type": "Organization", "name": page.seller.name },
        })
    });
    let mut product = serde_json::json!({
        "@context": "https://schema.org", "@type": "Product", "name": page.title, "description": page.description,
        "sku": variant.sku, "image": images, "offers": offer,
    });
    if let (Some(tenths), true) = (page.rating_average_tenths, page.rating_count > 0) {
        let value = format!("{}.{}", tenths / 10, tenths % 10);
        product["aggregateRating"] = serde_json::json!({ "@type": "AggregateRating", "ratingValue": value, "reviewCount": page.rating_count });
    }
    json_ld(&product)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_id_is_read_from_the_end_of_the_address() {
        let id = "01920f3e-7c1a-7abc-8def-0123456789ab";
        assert_eq!(
            parse(&format!("red-mug-{id}")),
            Some(("red-mug", id.parse().unwrap()))
        );
        assert_eq!(parse("red-mug"), None);
        assert_eq!(parse("日本語日本語日本語日本語日本語日本語"), None);
    }
}
