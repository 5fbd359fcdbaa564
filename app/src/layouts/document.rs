//! The document: head, skip link, header, the page itself, footer and the phone's navigation.

use axum::http::StatusCode;
use axum::http::header::CACHE_CONTROL;
use axum::response::{Html, IntoResponse, Response};
use domain::market::Market;
use leptos::prelude::*;

use crate::backend::links;
use crate::backend::visit::Visit;
use crate::layouts::bottom_nav::BottomNav;
use crate::layouts::footer::Footer;
use crate::layouts::header::Header;
use crate::render;

/// What a page says of itself to browsers and search engines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The page's own title, without the shop's name.
    pub title: String,
    /// One or two sentences for search results.
    pub description: Option<String>,
    /// Whether search engines may list the page.
    pub robots: Robots,
    /// Whether the page has islands to start.
    pub islands: Islands,
    /// Structured data (schema.org) as JSON, already safe for a script element: see [`json_ld`].
    pub json_ld: Option<String>,
}

/// Whether search engines may list a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Robots {
    /// Catalogue pages: listed, with a canonical link and one alternate per market and language.
    Index,
    /// Everything personal.
    NoIndex,
}

/// Whether a page has islands: without them neither loader nor WASM is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Islands {
    Present,
    None,
}

impl Head {
    /// The head of a catalogue page.
    pub fn public(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            description: None,
            robots: Robots::Index,
            islands: Islands::None,
            json_ld: None,
        }
    }

    /// The head of a personal page.
    pub fn personal(title: impl Into<String>) -> Self {
        Self {
            robots: Robots::NoIndex,
            ..Self::public(title)
        }
    }
}

/// Structured data that cannot end its script element, whatever a seller wrote into a title.
pub fn json_ld(value: &serde_json::Value) -> String {
    value
        .to_string()
        .replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
}

impl Visit {
    /// The finished page, status 200.
    pub fn page(&self, head: Head, body: impl IntoView + 'static) -> Response {
        self.page_with(StatusCode::OK, head, body)
    }

    /// The finished page with another status.
    pub fn page_with(
        &self,
        status: StatusCode,
        head: Head,
        body: impl IntoView + 'static,
    ) -> Response {
        // The page is drawn by itself and set into the document as text: otherwise the whole document would be compiled
        // anew around the type of every page.
        let page = render::document(|| body);
        let html =
            render::document(|| view! { <Document visit=self.clone() head=head page=page /> });
        let html = format!("<!DOCTYPE html>{html}");
        (status, [(CACHE_CONTROL, "private, no-cache")], Html(html)).into_response()
    }
}

/// The whole document around a page.
#[component]
fn Document(visit: Visit, head: Head, page: String) -> impl IntoView {
    let language = visit.place.language;
    let skip = visit.t.site_skip_link();
    view! {
        <html lang=language.tag() dir=language.direction().as_str()>
            <DocumentHead visit=visit.clone() head=head />
            <body>
                <a class="skip" href="#main">{skip}</a>
                <Header visit=visit.clone() />
                <main id="main" tabindex="-1" inner_html=page></main>
                <Footer visit=visit.clone() />
                <BottomNav visit=visit />
            </body>
        </html>
    }
}

#[component]
fn DocumentHead(visit: Visit, head: Head) -> impl IntoView {
    let title = visit.t.site_title_full(&head.title, visit.t.site_name());
    let description = head
        .description
        .map(|words| view! { <meta name="description" content=words /> });
    let search = match head.robots {
        Robots::Index => view! { <Alternates visit=visit.clone() /> }.into_any(),
        Robots::NoIndex => view! { <meta name="robots" content="noindex" /> }.into_any(),
    };
    let site = visit.backend.site.clone();
    let islands = (head.islands == Islands::Present).then(|| {
        view! {
            <link rel="modulepreload" href=site.js.clone() data-islands="js" />
            <link rel="preload" href=site.wasm.clone() r#as="fetch" r#type="application/wasm" crossorigin="" data-islands="wasm" />
            <script type="module" src=site.loader.clone()></script>
        }
    });
    let json_ld = head
        .json_ld
        .map(|json| view! { <script type="application/ld+json" inner_html=json></script> });
    view! {
        <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
            <title>{title}</title>
            {description}
            <link rel="stylesheet" href=site.css.clone() />
            <link rel="icon" href="/icon.svg" type="image/svg+xml" />
            <link rel="manifest" href="/manifest.webmanifest" />
            <meta name="theme-color" content="#fbf8f3" media="(prefers-color-scheme: light)" />
            <meta name="theme-color" content="#14120f" media="(prefers-color-scheme: dark)" />
            {search}
            {islands}
            {json_ld}
        </head>
    }
}

/// The canonical address and its counterpart in every market's own languages.
#[component]
fn Alternates(visit: Visit) -> impl IntoView {
    let origin = visit.backend.origin.clone();
    let query = canonical_query(&visit.query);
    let canonical = format!("{origin}{}{query}", visit.path);
    let alternates: Vec<_> = Market::all()
        .iter()
        .flat_map(|market| {
            market
                .languages
                .iter()
                .map(move |language| (market, *language))
        })
        .map(|(market, language)| {
            let base = format!("/{}/{}", market.country.url_code(), language.tag());
            let href = format!("{origin}{}{query}", links::moved(&visit.path, &base));
            let tag = format!("{}-{}", language.tag(), market.country.code());
            view! { <link rel="alternate" hreflang=tag href=href /> }
        })
        .collect();
    view! {
        <link rel="canonical" href=canonical />
        {alternates}
        <link rel="alternate" hreflang="x-default" href=format!("{origin}/") />
    }
}

/// Of the query only the page number makes another document; sorting and messages do not.
fn canonical_query(query: &str) -> String {
    let page = query.split('&').find(|pair| {
        pair.strip_prefix("page=")
            .is_some_and(|number| number.parse::<u32>().is_ok_and(|number| number > 1))
    });
    page.map_or(String::new(), |pair| format!("?{pair}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_cannot_end_the_structured_data() {
        let json = json_ld(&serde_json::json!({ "name": "</script><script>alert(1)</script>" }));
        assert!(!json.contains('<') && !json.contains('>'));
    }

    #[test]
    fn only_the_page_number_belongs_to_the_canonical_address() {
        assert_eq!(canonical_query("sort=price&page=3&done=x"), "?page=3");
        assert_eq!(canonical_query("page=1"), "");
    }
}
