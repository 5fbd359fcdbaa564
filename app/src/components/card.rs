//! A product in a list: picture, landed price, title, rating, and the days to the door.

use leptos::prelude::*;

use crate::components::picture::{Loading, Picture, PictureView};
use crate::components::price::{Price, PriceSize, PriceView};
use crate::components::ribbon::SmallRibbon;

/// Everything a card shows, finished.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardView {
    pub href: String,
    pub title: String,
    /// The title's own language, where it differs from the page's.
    pub title_lang: Option<&'static str>,
    pub picture: PictureView,
    pub price: PriceView,
    /// "4.7", and the whole sentence for screen readers.
    pub rating: Option<(String, String)>,
    /// "31 sold".
    pub sold: Option<String>,
    /// "9–14 days".
    pub days: String,
    /// "Sold out", when it is.
    pub sold_out: Option<String>,
}

/// The width of a card's picture: two columns on a phone, three on a tablet, five on a desktop.
const SIZES: &str = "(min-width: 64rem) 220px, (min-width: 40rem) 30vw, 46vw";

/// Draws one card.
#[component]
pub fn Card(card: CardView, loading: Loading) -> impl IntoView {
    let class = if card.sold_out.is_some() {
        "card card-soldout"
    } else {
        "card"
    };
    view! {
        <li class=class>
            <div class="card-picture">
                <Picture picture=card.picture sizes=SIZES loading=loading limit=480 />
            </div>
            <h3 class="card-title"><a href=card.href lang=card.title_lang>{card.title}</a></h3>
            <Price price=card.price size=PriceSize::Card />
            <p class="card-facts">
                {card.sold_out.map(|words| view! { <span class="badge">{words}</span> })}
                {card.rating.map(|(stars, words)| view! { <Stars stars=stars words=words /> })}
                {card.sold.map(|sold| view! { <span>{sold}</span> })}
            </p>
            <SmallRibbon words=card.days />
        </li>
    }
}

/// A rating: one star and the figure; screen readers hear the whole sentence.
#[component]
pub fn Stars(stars: String, words: String) -> impl IntoView {
    view! {
        <span class="stars">
            <svg viewBox="0 0 24 24" aria-hidden="true">
                <path d="M12 2.5l2.9 6.2 6.6.8-4.9 4.6 1.3 6.7-5.9-3.3-5.9 3.3 1.3-6.7L2.5 9.5l6.6-.8z"></path>
            </svg>
            <span aria-hidden="true">{stars}</span>
            <span class="visually-hidden">{words}</span>
        </span>
    }
}

/// A grid of cards. The first row is likely on the screen at once; the browser decides for the rest.
#[component]
pub fn Cards(
    cards: Vec<CardView>,
    #[prop(default = "cards")] class: &'static str,
) -> impl IntoView {
    let cards: Vec<_> = cards
        .into_iter()
        .enumerate()
        .map(|(index, card)| {
            let loading = if index == 0 {
                Loading::Main
            } else {
                Loading::Lazy
            };
            view! { <Card card=card loading=loading /> }
        })
        .collect();
    view! { <ul class=class>{cards}</ul> }
}
