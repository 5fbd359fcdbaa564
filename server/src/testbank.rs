//! The built-in test bank: a page that stands for somebody else's site.
//!
//! It knows a payment's amount and nothing of the shop, reads no cookie and needs no proof of where a form comes from.
//! It is not there in production.

use app::backend::Backend;
use app::backend::done::Done;
use app::backend::visit::Place;
use app::problem::Problem;
use axum::Router;
use axum::extract::{RawPathParams, State};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use domain::ids::PaymentId;
use http::StatusCode;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use i18n::{Formatter, Messages};
use services::payment::Verdict;
use services::payment::test_bank::{self, Decision, TestBankPage, decide, view};

const STYLE: &str = include_str!("testbank.css");

/// The bank's addresses.
pub fn router() -> Router<Backend> {
    Router::new()
        .route("/testbank/bank.css", get(style))
        .route("/testbank/{payment}", get(page))
        .route("/testbank/{payment}/pay", post(pay))
        .route("/testbank/{payment}/pay/silently", post(pay_silently))
        .route("/testbank/{payment}/challenge", post(challenge))
        .route("/testbank/{payment}/tell", post(tell))
        .route("/testbank/{payment}/decline", post(decline))
        .route("/testbank/{payment}/chargeback", post(charge_back))
        .route("/testbank/{payment}/chargeback/{verdict}", post(judge))
}

async fn style() -> Response {
    (
        [
            (CONTENT_TYPE, "text/css; charset=utf-8"),
            (CACHE_CONTROL, "public, max-age=3600"),
        ],
        STYLE,
    )
        .into_response()
}

/// `GET /testbank/{payment}`: the amount, and what can be done with it.
///
/// # Errors
/// A payment that the bank does not know.
pub async fn page(
    State(backend): State<Backend>,
    params: RawPathParams,
) -> Result<Response, Problem> {
    let id = payment(&params)?;
    let page = view(&backend.shop, id).await?;
    Ok(([(CACHE_CONTROL, "no-store")], Html(html(id, &page))).into_response())
}

/// `POST /testbank/{payment}/pay`
///
/// # Errors
/// A payment that the bank does not know.
pub async fn pay(
    State(backend): State<Backend>,
    params: RawPathParams,
) -> Result<Response, Problem> {
    decided(&backend, &params, Decision::Pay).await
}

/// `POST /testbank/{payment}/pay/silently`: the payer pays, and the bank's message is late. For scripts.
///
/// # Errors
/// A payment that the bank does not know.
pub async fn pay_silently(
    State(backend): State<Backend>,
    params: RawPathParams,
) -> Result<StatusCode, Problem> {
    test_bank::decide_silently(&backend.shop, payment(&params)?, Decision::Pay).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// `POST /testbank/{payment}/challenge`: the payer's bank wants her to confirm.
///
/// # Errors
/// A payment that the bank does not know.
pub async fn challenge(
    State(backend): State<Backend>,
    params: RawPathParams,
) -> Result<Response, Problem> {
    let id = payment(&params)?;
    test_bank::challenge(&backend.shop, id).await?;
    Ok(Redirect::to(&format!("/testbank/{id}")).into_response())
}

/// `POST /testbank/{payment}/tell`: the bank's message, once more or in the wrong order. For scripts.
///
/// # Errors
/// A payment that the bank does not know.
pub async fn tell(
    State(backend): State<Backend>,
    params: RawPathParams,
) -> Result<StatusCode, Problem> {
    test_bank::tell_again(&backend.shop, payment(&params)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// `POST /testbank/{payment}/decline`
///
/// # Errors
/// A payment that the bank does not know.
pub async fn decline(
    State(backend): State<Backend>,
    params: RawPathParams,
) -> Result<Response, Problem> {
    decided(&backend, &params, Decision::Decline).await
}

/// `POST /testbank/{payment}/chargeback`: the payer's bank takes the payment back. For scripts.
///
/// # Errors
/// A payment that the bank does not know, or that never arrived.
pub async fn charge_back(
    State(backend): State<Backend>,
    params: RawPathParams,
) -> Result<StatusCode, Problem> {
    test_bank::charge_back(&backend.shop, payment(&params)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// `POST /testbank/{payment}/chargeback/{won|lost}`: the payer's bank decides, as the shop sees it. For scripts.
///
/// # Errors
/// A payment that the bank does not know, or took nothing back of.
pub async fn judge(
    State(backend): State<Backend>,
    params: RawPathParams,
) -> Result<StatusCode, Problem> {
    let verdict = params
        .iter()
        .find_map(|(key, value)| (key == "verdict").then_some(value));
    let verdict = match verdict {
        Some("won") => Verdict::Won,
        Some("lost") => Verdict::Lost,
        _ => return Err(Problem::NotFound),
    };
    test_bank::decide_charge_back(&backend.shop, payment(&params)?, verdict).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn decided(
    backend: &Backend,
    params: &RawPathParams,
    decision: Decision,
) -> Result<Response, Problem> {
    let id = payment(params)?;
    let return_url = decide(&backend.shop, id, decision).await?;
    // The first decision stands, so what is told is what the books say and not which button was pressed.
    let address = match view(&backend.shop, id).await?.state.as_str() {
        "paid" | "authorised" => Done::OrderPlaced.at(&return_url),
        "declined" => Done::PaymentDeclined.at(&return_url),
        _ => return_url,
    };
    Ok(Redirect::to(&address).into_response())
}

fn payment(params: &RawPathParams) -> Result<PaymentId, Problem> {
    let found = params
        .iter()
        .find_map(|(key, value)| (key == "payment").then(|| value.parse().ok()));
    found.flatten().ok_or(Problem::NotFound)
}

/// In the language of the page that the payer came from.
fn html(id: PaymentId, page: &TestBankPage) -> String {
    let place = Place::of_path(&page.return_url);
    let (t, fmt) = (
        Messages::of(place.language),
        Formatter::new(place.language, place.market),
    );
    let (lang, dir) = (place.language.tag(), place.language.direction().as_str());
    let (title, notice) = (t.testbank_title(), t.testbank_notice());
    let amount = fmt.money(page.amount);
    let choice = match page.state.as_str() {
        "pending" => buttons(id, t, &amount),
        "challenged" => challenged(id, t),
        "paid" => format!("<p>{}</p>", t.testbank_paid()),
        "authorised" => format!("<p>{}</p>", t.testbank_authorised()),
        "voided" => format!("<p>{}</p>", t.testbank_voided()),
        "declined" => format!("<p>{}</p>", t.testbank_declined()),
        _ => format!("<p>{}</p>", t.testbank_refunded()),
    };
    let leave = match page.state.as_str() {
        "pending" => t.testbank_leave_action(),
        _ => t.testbank_back_action(),
    };
    let (amount, back) = (escaped(&amount), escaped(&page.return_url));
    format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\" dir=\"{dir}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"robots\" content=\"noindex\">\
         <title>{title}</title><link rel=\"icon\" href=\"/icon.svg\"><link rel=\"stylesheet\" href=\"/testbank/bank.css\"></head>\n<body><main>\n\
         <p class=\"fake\">{notice}</p>\n<h1>{title}</h1>\n<p class=\"amount\"><bdi>{amount}</bdi></p>\n\
         {choice}\n<p><a href=\"{back}\">{leave}</a></p>\n</main></body></html>\n"
    )
}

fn buttons(id: PaymentId, t: Messages, amount: &str) -> String {
    let (pay, decline) = (
        escaped(&t.testbank_pay_action(amount)),
        t.testbank_decline_action(),
    );
    format!(
        "<form method=\"post\" action=\"/testbank/{id}/pay\"><button class=\"pay\">{pay}</button></form>\n\
         <form method=\"post\" action=\"/testbank/{id}/challenge\"><button>{ask}</button></form>\n\
         <form method=\"post\" action=\"/testbank/{id}/decline\"><button>{decline}</button></form>",
        ask = t.testbank_challenge_action(),
    )
}

/// What a bank asks that wants to be sure of the payer.
fn challenged(id: PaymentId, t: Messages) -> String {
    let (question, confirm, decline) = (
        t.testbank_challenged(),
        t.testbank_confirm_action(),
        t.testbank_decline_action(),
    );
    format!(
        "<p>{question}</p>\n\
         <form method=\"post\" action=\"/testbank/{id}/pay\"><button class=\"pay\">{confirm}</button></form>\n\
         <form method=\"post\" action=\"/testbank/{id}/decline\"><button>{decline}</button></form>"
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
