//! The quieter parts of a product page: pictures, seller, description, facts, reviews, similar products.

use leptos::prelude::*;
use services::catalogue::view_product::{ProductPage, ReviewView};
use services::catalogue::{ProductCard, SellerView};

use crate::backend::visit::Visit;
use crate::components::card::{Cards, Stars};
use crate::components::icon::{Icon, IconView};
use crate::components::picture::{Loading, Picture};
use crate::pages::storefront::product::foreign;
use crate::pages::storefront::{cards, store};

/// The pictures, the chosen variant's first. They scroll sideways by themselves; no script.
#[component]
pub fn Gallery(visit: Visit, page: ProductPage) -> impl IntoView {
    let chosen = page.variants[page.chosen].picture.clone();
    let mut pictures: Vec<_> = chosen.into_iter().collect();
    for picture in page.pictures {
        if !pictures.iter().any(|seen| seen.hash == picture.hash) {
            pictures.push(picture);
        }
    }
    let total = pictures.len();
    let items: Vec<_> = pictures
        .into_iter()
        .enumerate()
        .map(|(index, picture)| {
            let alt = if total == 1 {
                page.title.clone()
            } else {
                format!("{}. {}", page.title, visit.t.product_picture_position(index + 1, total))
            };
            let loading = if index == 0 { Loading::Main } else { Loading::Lazy };
            let picture = cards::picture(picture, &alt);
            view! { <li><Picture picture=picture sizes="(min-width: 64rem) 34rem, (min-width: 48rem) 46vw, 92vw" loading=loading /></li> }
        })
        .collect();
    view! { <ul class="gallery" aria-label=visit.t.product_gallery_label() tabindex="0">{items}</ul> }
}

/// Who sells it, from where, since when.
#[component]
pub fn SellerCard(visit: Visit, seller: SellerView) -> impl IntoView {
    let t = visit.t;
    let place = store::place(&visit, &seller);
    let since = t.store_since(&visit.fmt.month_year(seller.since));
    view! {
        <section class="panel seller-card">
            <IconView icon=Icon::Shop />
            <div>
                <p class="strong">{t.product_seller_name(&seller.name)}</p>
                <p class="quiet small">{place}" · "{since}</p>
            </div>
            <a class="button button-quiet" href=visit.to(&format!("/s/{}", seller.slug))>{t.store_visit_action()}</a>
        </section>
    }
}

/// The seller's words, marked with their language, and the facts.
#[component]
pub fn Description(visit: Visit, page: ProductPage) -> impl IntoView {
    let t = visit.t;
    let lang = foreign(&visit, &page.text_language);
    let note = lang.map(|tag| t.product_text_untranslated(visit.fmt.language_name(tag)));
    let paragraphs: Vec<_> = page
        .description
        .split("\n")
        .filter(|line| !line.trim().is_empty())
        .map(|line| view! { <p>{line.to_owned()}</p> })
        .collect();
    let facts = facts(&visit, &page);
    view! {
        <section class="stack wrap-text" aria-labelledby="description">
            <h2 id="description">{t.product_description_title()}</h2>
            {note.map(|words| view! { <p class="quiet small">{words}</p> })}
            <div class="stack stack-tight" lang=lang dir="auto">{paragraphs}</div>
        </section>
        <section class="stack wrap-text" aria-labelledby="specs">
            <h2 id="specs">{t.product_specs_title()}</h2>
            <dl class="facts">{facts}</dl>
        </section>
    }
}

fn facts(visit: &Visit, page: &ProductPage) -> Vec<impl IntoView + use<>> {
    let t = visit.t;
    let mut rows: Vec<(String, String)> = page
        .specs
        .iter()
        .map(|(key, text)| (spec_name(visit, key).to_owned(), text.clone()))
        .collect();
    if let Some(grams) = page.weight_grams {
        rows.push((
            t.product_spec_weight().to_owned(),
            visit.fmt.weight_grams(grams),
        ));
    }
    rows.push((
        t.product_spec_ships_from().to_owned(),
        visit.fmt.country_name(page.ships_from).to_owned(),
    ));
    rows.push((
        t.product_spec_origin().to_owned(),
        visit.fmt.country_name(page.origin).to_owned(),
    ));
    if let Some(hs) = &page.hs {
        rows.push((t.product_spec_hs().to_owned(), hs.as_str().to_owned()));
    }
    rows.into_iter()
        .map(|(name, text)| view! { <div><dt>{name}</dt><dd dir="auto">{text}</dd></div> })
        .collect()
}

/// The name of a specification. The keys are a closed set; a key of an older import is shown as the seller wrote it.
fn spec_name<'k>(visit: &Visit, key: &'k str) -> &'k str {
    let t = visit.t;
    match key {
        "material" => t.product_spec_material(),
        "size" => t.product_spec_size(),
        "capacity" => t.product_spec_capacity(),
        "power" => t.product_spec_power(),
        "weight" => t.product_spec_weight(),
        "care" => t.product_spec_care(),
        "in_the_box" => t.product_spec_in_the_box(),
        "battery" => t.product_spec_battery(),
        "age" => t.product_spec_age(),
        "season" => t.product_spec_season(),
        other => other,
    }
}

/// What buyers say, each in its own language.
#[component]
pub fn Reviews(visit: Visit, page: ProductPage) -> impl IntoView {
    let t = visit.t;
    let empty = page
        .reviews
        .is_empty()
        .then(|| view! { <p class="quiet">{t.product_reviews_empty()}</p> });
    let reviews: Vec<_> = page
        .reviews
        .into_iter()
        .map(|review| one(&visit, review))
        .collect();
    view! {
        <section class="stack wrap-text" id="reviews" aria-labelledby="reviews-title">
            <h2 id="reviews-title">{t.product_reviews_title()}</h2>
            {empty}
            <ul class="reviews">{reviews}</ul>
        </section>
    }
}

fn one(visit: &Visit, review: ReviewView) -> impl IntoView + use<> {
    let stars = review.rating.to_string();
    let words = visit.t.card_rating_label(&stars);
    let country = visit.fmt.country_name(review.country);
    let foreign = review.lang != visit.place.language.tag();
    let language = foreign.then(|| {
        visit
            .t
            .product_text_language(visit.fmt.language_name(&review.lang))
    });
    let date = visit.fmt.date(review.at);
    view! {
        <li class="review">
            <p class="row">
                <Stars stars=stars words=words />
                <bdi class="strong">{review.author}</bdi>
                <span class="quiet small">{country}" · "{date}</span>
            </p>
            <p lang=review.lang dir="auto">{review.body}</p>
            {language.map(|words| view! { <p class="quiet small">{words}</p> })}
        </li>
    }
}

/// Products of the same category.
#[component]
pub fn Similar(visit: Visit, products: Vec<ProductCard>) -> impl IntoView {
    let title = visit.t.product_similar_title();
    let cards: Vec<_> = products
        .into_iter()
        .map(|product| cards::card(&visit, product))
        .collect();
    (!cards.is_empty()).then(|| {
        view! {
            <section class="stack" aria-labelledby="similar">
                <h2 id="similar">{title}</h2>
                <Cards cards=cards />
            </section>
        }
    })
}
