//! What search engines ask: which pages they may read, and where the public ones are.

use app::backend::Backend;
use app::backend::links::encode;
use app::problem::Problem;
use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use domain::market::Market;
use domain::place::Language;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use services::catalogue::list_categories::list_used_categories;

/// The addresses for search engines.
pub fn router() -> Router<Backend> {
    Router::new()
        .route("/robots.txt", get(robots))
        .route("/sitemap.xml", get(sitemap))
}

/// `/robots.txt`: the catalogue is public; carts, orders and desks are nobody's business.
pub async fn robots(State(backend): State<Backend>) -> Response {
    let mut text = String::from("User-agent: *\n");
    for path in [
        "/api/",
        "/seller",
        "/operator",
        "/login",
        "/register",
        "/testbank/",
    ] {
        text += &format!("Disallow: {path}\n");
    }
    for page in ["cart", "checkout", "orders", "account", "search"] {
        text += &format!("Disallow: /*/*/{page}\n");
    }
    text += &format!("\nSitemap: {}/sitemap.xml\n", backend.origin);
    text_of("text/plain; charset=utf-8", text)
}

/// `/sitemap.xml`: the front doors and the shelves of every market in its own languages. Products are found from there:
/// each has its own counterparts in other markets in its head.
pub async fn sitemap(State(backend): State<Backend>) -> Result<Response, Problem> {
    let categories = list_used_categories(&backend.shop, Language::En).await?;
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for market in Market::all() {
        for language in market.languages {
            let base = format!(
                "{}/{}/{}",
                backend.origin,
                market.country.url_code(),
                language.tag()
            );
            xml += &format!("<url><loc>{base}/</loc></url>\n");
            for category in &categories {
                xml += &format!(
                    "<url><loc>{base}/c/{}</loc></url>\n",
                    encode(&category.slug)
                );
            }
        }
    }
    xml += "</urlset>\n";
    Ok(text_of("application/xml; charset=utf-8", xml))
}

fn text_of(media_type: &'static str, text: String) -> Response {
    (
        [
            (CONTENT_TYPE, media_type),
            (CACHE_CONTROL, "public, max-age=3600"),
        ],
        text,
    )
        .into_response()
}
