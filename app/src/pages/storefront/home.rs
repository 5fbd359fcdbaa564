//! Home: categories as pictures, what arrives soon, what protects the shopper. No hero banner.

use axum::response::Response;
use leptos::prelude::*;
use services::catalogue::list_categories::list_used_categories;
use services::catalogue::list_products::{Shelf, Sort, list_products};

use crate::backend::visit::Visit;
use crate::components::card::Cards;
use crate::components::icon::{Icon, IconView};
use crate::layouts::document::Head;
use crate::pages::storefront::cards;
use crate::pages::storefront::categories::Tiles;
use crate::problem::Problem;

/// `/{country}/{lang}/`
pub async fn page(visit: Visit) -> Result<Response, Problem> {
    let shop = &visit.backend.shop;
    let categories = list_used_categories(shop, visit.place.language).await?;
    let featured =
        list_products(shop, visit.asking(), Shelf::Featured, Sort::Popular, 1, 10).await?;
    let newest = list_products(shop, visit.asking(), Shelf::All, Sort::Newest, 1, 20).await?;
    let featured: Vec<_> = featured
        .cards
        .into_iter()
        .map(|product| cards::card(&visit, product))
        .collect();
    let newest: Vec<_> = newest
        .cards
        .into_iter()
        .map(|product| cards::card(&visit, product))
        .collect();
    let t = visit.t;
    let place = visit.fmt.country_name(visit.place.market.country);
    let head = Head {
        description: Some(t.site_tagline().to_owned()),
        ..Head::public(t.home_title())
    };
    let empty = newest.is_empty();
    let body = view! {
        <div class="wrap page stack stack-loose">
            <h1 class="visually-hidden">{t.home_title()}</h1>
            <section class="stack" aria-labelledby="categories">
                <h2 id="categories">{t.home_categories_title()}</h2>
                <Tiles visit=visit.clone() categories=categories />
            </section>
            <CardShelf title=t.home_arrives_title(place) cards=featured id="arrives" />
            <Protection visit=visit.clone() />
            <CardShelf title=t.home_newest_title().to_owned() cards=newest id="newest" />
            {empty.then(|| view! { <div class="empty"><h2>{t.home_empty_title()}</h2><p>{t.home_empty_body()}</p></div> })}
        </div>
    };
    Ok(visit.page(head, body))
}

#[component]
fn CardShelf(
    title: String,
    cards: Vec<crate::components::card::CardView>,
    id: &'static str,
) -> impl IntoView {
    (!cards.is_empty()).then(|| {
        view! {
            <section class="stack" aria-labelledby=id>
                <h2 id=id>{title}</h2>
                <Cards cards=cards />
            </section>
        }
    })
}

#[component]
fn Protection(visit: Visit) -> impl IntoView {
    let t = visit.t;
    view! {
        <section class="panel stack protection" aria-labelledby="protection">
            <h2 id="protection">{t.home_protection_title()}</h2>
            <ul class="protection-list">
                <li><IconView icon=Icon::Parcel /><span>{t.home_protection_price()}</span></li>
                <li><IconView icon=Icon::Shield /><span>{t.home_protection_money()}</span></li>
                <li><IconView icon=Icon::Check /><span>{t.home_protection_return()}</span></li>
            </ul>
        </section>
    }
}
