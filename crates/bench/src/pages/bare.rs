//! The least that a page of this size costs in axum: 24 cards from memory through a `maud` template, nothing else.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::response::Html;
use axum::routing::get;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;

const CARDS: usize = 24;
/// The shop's own level, so that a compressed page is compared with a compressed page.
const COMPRESSION_QUALITY: i32 = 4;

#[derive(Debug)]
struct Card {
    href: String,
    title: String,
    price: String,
    facts: String,
    /// Markup of a kind that never changes: what is left to the size of the shop's page.
    rest: String,
}

/// A server of one page of so many bytes.
pub fn routes(bytes: usize) -> Router {
    let compression = CompressionLayer::new()
        .br(true)
        .gzip(true)
        .quality(CompressionLevel::Precise(COMPRESSION_QUALITY));
    Router::new()
        .route("/", get(page))
        .with_state(Arc::new(cards(bytes)))
        .layer(compression)
}

async fn page(State(cards): State<Arc<Vec<Card>>>) -> Html<String> {
    Html(draw(&cards).into_string())
}

fn cards(bytes: usize) -> Vec<Card> {
    let mut cards: Vec<Card> = (0..CARDS).map(card).collect();
    let bare = draw(&cards).into_string().len();
    let missing = bytes.saturating_sub(bare);
    for (number, card) in cards.iter_mut().enumerate() {
        let share = missing / CARDS + usize::from(number < missing % CARDS);
        card.rest = rest(number, share);
    }
    assert!(
        draw(&cards).into_string().len() >= bytes,
        "the page is filled up"
    );
    cards
}

fn card(number: usize) -> Card {
    Card {
        href: format!("/kz/ru/p/product-{number}-0192a7c1-7c1a-7abc-8def-0123456789{number:02}"),
        title: format!("Эмалированная кружка № {number} <550 мл>"),
        price: format!("{} 990 ₸", number + 7),
        facts: format!("4,{} · {} продано", number % 10, number * 13),
        rest: String::new(),
    }
}

/// Exactly so many bytes of markup that compresses about as well as a page's.
fn rest(number: usize, bytes: usize) -> String {
    let piece = format!(
        "<source srcset=\"/img/{:032x}/{}.webp 240w\">",
        number * 0x9e37_79b9,
        240 + number
    );
    let mut text: String = piece.chars().cycle().take(bytes).collect();
    text.truncate(bytes);
    text
}

fn draw(cards: &[Card]) -> Markup {
    html! {
        (DOCTYPE)
        html lang="ru" dir="ltr" {
            head { meta charset="utf-8"; title { "Кухня — Corridor" } link rel="stylesheet" href="/pkg/corridor.css"; }
            body {
                header { a href="/kz/ru/" { "Corridor" } }
                main {
                    h1 { "Кухня" }
                    ul class="cards" {
                        @for card in cards {
                            li class="card" {
                                h3 { a href=(card.href) { (card.title) } }
                                p class="price" { bdi { (card.price) } }
                                p class="card-facts" { (card.facts) }
                                (PreEscaped(&card.rest))
                            }
                        }
                    }
                }
            }
        }
    }
}
