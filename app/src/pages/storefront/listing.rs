//! `/c/{slug}`: the products of a category, and the list that search and shop share with it.

use axum::extract::{Path, Query};
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;
use services::catalogue::list_categories::{find_category, list_used_categories};
use services::catalogue::list_products::{Listing, Shelf, Sort, list_products};

use crate::backend::visit::Visit;
use crate::components::card::Cards;
use crate::components::pager::{Pager, PagerView};
use crate::islands::choose_at_once::ChooseAtOnce;
use crate::layouts::document::{Head, Islands};
use crate::pages::storefront::cards;
use crate::problem::Problem;

/// Products on a page: fills two, three, four and six columns.
pub const PER_PAGE: u32 = 24;

/// What a list may be asked for. Everything is optional and nonsense counts as nothing.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct ListQuery {
    pub q: Option<String>,
    pub sort: Option<String>,
    pub page: Option<String>,
    pub category: Option<String>,
}

impl ListQuery {
    /// The page number, from 1.
    pub fn page(&self) -> u32 {
        self.page
            .as_deref()
            .and_then(|page| page.parse().ok())
            .filter(|page| (1..=10_000).contains(page))
            .unwrap_or(1)
    }

    /// The order asked for, or the usual one.
    pub fn sort(&self, usual: Sort) -> Sort {
        match self.sort.as_deref() {
            Some("new") => Sort::Newest,
            Some("price") => Sort::PriceUp,
            Some("price-down") => Sort::PriceDown,
            Some("sold") => Sort::Popular,
            _ => usual,
        }
    }
}

const fn sort_key(sort: Sort) -> &'static str {
    match sort {
        Sort::Newest => "new",
        Sort::PriceUp => "price",
        Sort::PriceDown => "price-down",
        Sort::Popular => "sold",
    }
}

/// `/{country}/{lang}/c/{category}`
pub async fn page(
    visit: Visit,
    Path((_, _, slug)): Path<(String, String, String)>,
    Query(query): Query<ListQuery>,
) -> Result<Response, Problem> {
    let shop = &visit.backend.shop;
    let category = find_category(shop, &slug, visit.place.language)
        .await?
        .ok_or(Problem::NotFound)?;
    let sort = query.sort(Sort::Popular);
    let listing = list_products(
        shop,
        visit.asking(),
        Shelf::Category(slug.clone()),
        sort,
        query.page(),
        PER_PAGE,
    )
    .await?;
    let others = list_used_categories(shop, visit.place.language).await?;
    let t = visit.t;
    let chips: Vec<_> = others
        .into_iter()
        .map(|other| {
            let current = (other.slug == slug).then_some("page");
            view! { <a class="chip" href=visit.to(&format!("/c/{}", other.slug)) aria-current=current>{other.title}</a> }
        })
        .collect();
    let title = category.title.clone();
    let head = Head {
        islands: Islands::Present,
        description: Some(format!("{title}. {}", t.site_tagline())),
        ..Head::public(&title)
    };
    let body = view! {
        <div class="wrap page stack">
            <nav aria-label=t.nav_breadcrumbs_label()>
                <ol class="crumbs">
                    <li><a href=visit.to("/")>{t.nav_home()}</a></li>
                    <li aria-current="page">{title.clone()}</li>
                </ol>
            </nav>
            <h1>{title}</h1>
            <nav class="chips chips-scroll" aria-label=t.nav_categories()>{chips}</nav>
            <ProductList visit=visit.clone() listing=listing sort=sort query=None empty=t.listing_empty_category().to_owned() />
        </div>
    };
    Ok(visit.page(head, body))
}

/// Count, sorting, cards and pages.
#[component]
pub fn ProductList(
    visit: Visit,
    listing: Listing,
    sort: Sort,
    /// What was searched for, to be kept while sorting and paging.
    query: Option<String>,
    /// What to say when there is nothing.
    empty: String,
) -> impl IntoView {
    let t = visit.t;
    if listing.total == 0 {
        return view! {
            <div class="empty">
                <h2>{t.listing_empty_title()}</h2>
                <p>{empty}</p>
                <a class="button" href=visit.to("/c")>{t.listing_empty_action()}</a>
            </div>
        }
        .into_any();
    }
    let kept = query.as_deref().map_or(String::new(), |words| {
        format!("q={}&", crate::backend::links::encode(words))
    });
    let pager = PagerView {
        page: listing.page,
        pages: listing.pages,
        href: format!("?{kept}sort={}&", sort_key(sort)),
        label: t.pager_label().to_owned(),
        previous: t.pager_previous().to_owned(),
        next: t.pager_next().to_owned(),
    };
    let count = t.listing_results_count(listing.total);
    let cards: Vec<_> = listing
        .cards
        .into_iter()
        .map(|product| cards::card(&visit, product))
        .collect();
    view! {
        <div class="row row-apart">
            <p class="quiet">{count}</p>
            <SortForm visit=visit sort=sort query=query />
        </div>
        <Cards cards=cards />
        <Pager pager=pager />
    }
    .into_any()
}

#[component]
fn SortForm(visit: Visit, sort: Sort, query: Option<String>) -> impl IntoView {
    let t = visit.t;
    let options: Vec<_> = [
        (Sort::Popular, t.listing_sort_sold()),
        (Sort::Newest, t.listing_sort_newest()),
        (Sort::PriceUp, t.listing_sort_price_up()),
        (Sort::PriceDown, t.listing_sort_price_down()),
    ]
    .into_iter()
    .map(|(value, words)| view! { <option value=sort_key(value) selected=value == sort>{words}</option> })
    .collect();
    view! {
        <form class="sort">
            {query.map(|words| view! { <input type="hidden" name="q" value=words /> })}
            <label class="visually-hidden" for="sort">{t.listing_sort_label()}</label>
            <select class="field-input" id="sort" name="sort">{options}</select>
            <button class="button button-quiet" type="submit" data-choose="">{t.listing_sort_action()}</button>
            <ChooseAtOnce />
        </form>
    }
}
