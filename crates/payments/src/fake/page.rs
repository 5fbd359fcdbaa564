//! The page on which a shopper pays, and the bank's question, for a browser without JavaScript.

use axum::extract::{Path, State as Extract};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};

use super::api::form;
use super::shopper::{Answer, Card};
use super::{FakeError, Shared};

/// `GET /pay/{checkout}`
pub(super) async fn show(Extract(shared): Extract<Shared>, Path(id): Path<String>) -> Response {
    let mut state = shared.lock();
    let session = match state.session(&id) {
        Ok(session) => session.clone(),
        Err(error) => return refused(&error),
    };
    let declined = match &session.intent {
        Some(intent) => state
            .intent(intent)
            .is_ok_and(|intent| intent.decline_code.is_some()),
        None => false,
    };
    let note = if declined {
        "<p id=declined>The card was declined.</p>"
    } else {
        ""
    };
    let (amount, currency) = (session.amount, escaped(&session.currency));
    let text = format!(
        "<h1>{}</h1><p id=amount>{amount} {currency}</p>{note}{}",
        escaped(&session.description),
        buttons(&["good", "declined", "challenged", "slow", "cancel"]),
    );
    page(&text)
}

/// `POST /pay/{checkout}`
pub(super) async fn press(
    Extract(shared): Extract<Shared>,
    Path(id): Path<String>,
    body: String,
) -> Response {
    let mut state = shared.lock();
    let session = match state.session(&id) {
        Ok(session) => session.clone(),
        Err(error) => return refused(&error),
    };
    let (card, to) = match pressed(&body).as_str() {
        "good" => (Card::Good, session.success()),
        "slow" => (Card::Slow, session.success()),
        "declined" => (Card::Declined("generic_decline"), session.url.clone()),
        "challenged" => (Card::Challenged, String::new()),
        _ => return Redirect::to(&session.cancel_url).into_response(),
    };
    match state.pay(&id, card) {
        Ok(intent) if card == Card::Challenged => {
            Redirect::to(&format!("/challenge/{intent}")).into_response()
        }
        Ok(_) => Redirect::to(&to).into_response(),
        Err(error) => refused(&error),
    }
}

/// `GET /challenge/{intent}`
pub(super) async fn question(Extract(shared): Extract<Shared>, Path(id): Path<String>) -> Response {
    match shared.lock().intent(&id) {
        Ok(_) => page(&format!("<h1>Is it you?</h1>{}", buttons(&["yes", "no"]))),
        Err(error) => refused(&error),
    }
}

/// `POST /challenge/{intent}`
pub(super) async fn answer(
    Extract(shared): Extract<Shared>,
    Path(id): Path<String>,
    body: String,
) -> Response {
    let mut state = shared.lock();
    let answer = match pressed(&body).as_str() {
        "yes" => Answer::Passed,
        _ => Answer::Failed,
    };
    if let Err(error) = state.answer_challenge(&id, answer) {
        return refused(&error);
    }
    let (session, back) = match state.intent(&id) {
        Ok(intent) => (intent.session.clone(), intent.return_url.clone()),
        Err(error) => return refused(&error),
    };
    // On Stripe's page the shopper may try another card after a wrong answer.
    let to = match (session, answer) {
        (Some(session), Answer::Failed) => Some(format!("/pay/{session}")),
        _ => back,
    };
    Redirect::to(&to.unwrap_or_else(|| "/".to_owned())).into_response()
}

fn pressed(body: &str) -> String {
    form(body).0.remove("press").unwrap_or_default()
}

fn buttons(names: &[&str]) -> String {
    let buttons = names
        .iter()
        .map(|name| format!("<button name=press value={name}>{name}</button>"));
    format!("<form method=post>{}</form>", buttons.collect::<String>())
}

fn page(body: &str) -> Response {
    let head = "<!doctype html><html lang=en><meta charset=utf-8><title>Fake Stripe</title>";
    Html(format!("{head}{body}")).into_response()
}

fn refused(error: &FakeError) -> Response {
    let status = match error {
        FakeError::Unknown { .. } => StatusCode::NOT_FOUND,
        FakeError::State { .. } => StatusCode::CONFLICT,
    };
    (status, error.to_string()).into_response()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
