//! The page that is shown instead of one that cannot be: missing, forbidden, broken.

use axum::http::request::Parts;
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use domain::place::Language;
use i18n::Messages;
use leptos::prelude::*;

use crate::backend::Backend;
use crate::backend::links;
use crate::backend::visit::{Place, Visit};
use crate::layouts::document::Head;
use crate::problem::Problem;

/// What the visitor is told, in their language.
pub fn words(t: Messages, problem: &Problem) -> String {
    match problem {
        Problem::NotFound => t.problem_not_found().to_owned(),
        Problem::LoginRequired => t.problem_unauthenticated().to_owned(),
        Problem::Forbidden => t.problem_forbidden().to_owned(),
        Problem::CrossSite => t.problem_cross_site().to_owned(),
        Problem::Invalid(_) => t.problem_validation().to_owned(),
        Problem::Fonts => t.papers_fonts_missing().to_owned(),
        Problem::Restricted => t.problem_restricted().to_owned(),
        Problem::SoldOut => t.problem_stock_short(0),
        Problem::QuoteExpired => t.problem_quote_expired().to_owned(),
        Problem::QuoteChanged => t.problem_quote_refreshed().to_owned(),
        Problem::StateChanged => t.problem_order_state().to_owned(),
        Problem::NotDisputable => t.problem_dispute_impossible().to_owned(),
        Problem::TooEarly => t.problem_dispute_early().to_owned(),
        Problem::SameOperator => t.problem_same_operator().to_owned(),
        Problem::PaymentGone => t.problem_payment_gone().to_owned(),
        Problem::CashNotHere => t.problem_cash_not_here().to_owned(),
        Problem::ChargebackOpen => t.problem_chargeback_open().to_owned(),
        Problem::IdempotencyMismatch => t.problem_idempotency_mismatch().to_owned(),
        Problem::RateMissing => t.problem_rate_missing().to_owned(),
        Problem::TooLarge => t.problem_too_large().to_owned(),
        Problem::UnsupportedMedia => t.problem_unsupported_type().to_owned(),
        Problem::MethodNotAllowed => t.problem_method_not_allowed().to_owned(),
        Problem::TooMany => t.problem_too_many_requests().to_owned(),
        Problem::Unavailable => t.problem_unavailable().to_owned(),
        Problem::Internal { reference } => t.problem_internal(reference),
    }
}

/// Draws the problem. The place is the one in the address where it is one, else the remembered one; a visitor who has
/// to log in is led there and comes back afterwards.
pub async fn render(parts: &Parts, backend: Backend, problem: Problem) -> Response {
    if problem == Problem::LoginRequired && parts.method == Method::GET {
        let next = parts.uri.path_and_query().map_or("/", |path| path.as_str());
        return Redirect::to(&format!("/login?next={}", links::encode(next))).into_response();
    }
    let status = StatusCode::from_u16(problem.status()).expect("every problem has a valid status");
    match Visit::at(parts, backend.clone(), nearest(parts)).await {
        Ok(visit) => draw(&visit, status, &problem),
        Err(_) => (status, words(Messages::of(Language::En), &problem)).into_response(),
    }
}

fn nearest(parts: &Parts) -> Place {
    let mut segments = parts.uri.path().split('/').skip(1);
    let remembered = Place::remembered(&parts.headers);
    let market = segments
        .next()
        .and_then(domain::market::Market::by_country)
        .unwrap_or(remembered.market);
    let language = segments
        .next()
        .and_then(|tag| Language::from_tag(tag).ok())
        .unwrap_or(remembered.language);
    Place {
        market,
        language,
        currency: market.currency,
    }
}

fn draw(visit: &Visit, status: StatusCode, problem: &Problem) -> Response {
    let t = visit.t;
    let (title, body) = match problem {
        Problem::NotFound => (t.missing_page_title(), t.missing_page_body().to_owned()),
        other => (t.problem_page_title(), words(t, other)),
    };
    let (home, action) = (visit.to("/"), t.missing_page_action());
    let search = visit.to("/search");
    visit.page_with(
        status,
        Head::personal(title),
        view! {
            <div class="wrap page empty">
                <h1>{title}</h1>
                <p>{body}</p>
                <p class="row">
                    <a class="button" href=home>{action}</a>
                    <a class="button button-quiet" href=search>{t.nav_search()}</a>
                </p>
            </div>
        },
    )
}
