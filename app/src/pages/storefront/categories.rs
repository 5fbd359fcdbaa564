//! `/c`: all categories, and the tiles that home shares with it.

use axum::response::Response;
use leptos::prelude::*;
use services::catalogue::CategoryView;
use services::catalogue::list_categories::list_used_categories;

use crate::backend::visit::Visit;
use crate::components::picture::{Loading, Picture};
use crate::layouts::document::Head;
use crate::pages::storefront::cards;
use crate::problem::Problem;

/// `/{country}/{lang}/c`
pub async fn page(visit: Visit) -> Result<Response, Problem> {
    let categories = list_used_categories(&visit.backend.shop, visit.place.language).await?;
    let title = visit.t.home_categories_title();
    let body = view! {
        <div class="wrap page stack">
            <h1>{title}</h1>
            <Tiles visit=visit.clone() categories=categories />
        </div>
    };
    Ok(visit.page(Head::public(title), body))
}

/// Categories as pictures.
#[component]
pub fn Tiles(visit: Visit, categories: Vec<CategoryView>) -> impl IntoView {
    let tiles: Vec<_> = categories
        .into_iter()
        .map(|category| {
            let href = visit.to(&format!("/c/{}", category.slug));
            let picture = cards::picture(category.picture, "");
            view! {
                <li>
                    <a class="tile" href=href>
                        <Picture picture=picture sizes="(min-width: 40rem) 15vw, 30vw" loading=Loading::Lazy limit=320 />
                        <span>{category.title}</span>
                    </a>
                </li>
            }
        })
        .collect();
    view! { <ul class="tiles">{tiles}</ul> }
}
