//! `/checkout`: one page, three numbered parts (where, how, pay), the summary always in sight.

use axum::Router;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use leptos::prelude::*;
use services::account::form_draft::{self, Draft};
use services::cart::CartAccess;
use services::checkout::save_details::{CheckoutDetails, find_details};
use services::checkout::{QuoteError, QuoteInput, Quoted, quote_cart};
use services::store_credit::{OnCart, on_cart};

use crate::backend::Backend;
use crate::backend::done::Done;
use crate::backend::visit::Visit;
use crate::components::notice::ProblemList;
use crate::layouts::document::{Head, Islands};
use crate::pages::checkout_parts::{Delivery, Pay, Summary, Where, field_label};
use crate::pages::told::{Told, named_field_words};
use crate::problem::{FieldReason, Problem};

/// The addresses of the checkout.
pub fn router() -> Router<Backend> {
    Router::new().route("/{country}/{lang}/checkout", get(page))
}

/// What the form shows: typed before, stored, or empty; with the problems of the last try.
#[derive(Debug, Clone)]
pub struct Entries {
    draft: Option<Draft>,
    details: Option<CheckoutDetails>,
    email: String,
}

impl Entries {
    /// The value of a field.
    pub fn value(&self, field: &str) -> String {
        if let Some(value) = self
            .draft
            .as_ref()
            .and_then(|draft| draft.values.get(field))
        {
            return value.clone();
        }
        let stored = self
            .details
            .as_ref()
            .and_then(|details| details.value(field));
        stored.unwrap_or_else(|| {
            if field == "email" {
                self.email.clone()
            } else {
                String::new()
            }
        })
    }

    /// Says beside the stored address that no carrier goes there.
    fn tell_unserved(&mut self) {
        let details = self.details.as_ref();
        let Some(address) = details.and_then(|details| details.address.as_ref()) else {
            return;
        };
        let field = address.unserved().field.as_str().to_owned();
        let reason = FieldReason::NotServed.as_str().to_owned();
        let draft = self.draft.get_or_insert_default();
        draft.problems.retain(|(name, _)| *name != field);
        draft.problems.push((field, reason));
    }

    /// Why a field cannot be accepted, in the visitor's words.
    pub fn problem(&self, visit: &Visit, field: &str) -> Option<String> {
        let problems = &self.draft.as_ref()?.problems;
        let (_, reason) = problems.iter().find(|(name, _)| name == field)?;
        Some(named_field_words(visit, field, reason))
    }
}

/// `/{country}/{lang}/checkout`
pub async fn page(visit: Visit) -> Result<Response, Problem> {
    let back = |done: Done| Redirect::to(&done.at(&visit.to("/cart"))).into_response();
    let Some(visitor) = visit.visitor.clone() else {
        return Ok(back(Done::CartEmpty));
    };
    let shop = &visit.backend.shop;
    let access = CartAccess::Session(visitor.session);
    let quoted = match quote_cart(
        shop,
        &access,
        QuoteInput {
            asking: visit.asking(),
            shipping: None,
        },
    )
    .await
    {
        Ok(quoted) => quoted,
        Err(QuoteError::EmptyCart | QuoteError::NotFound) => return Ok(back(Done::CartEmpty)),
        Err(
            QuoteError::SoldOut { .. }
            | QuoteError::LineGone { .. }
            | QuoteError::Restricted { .. },
        ) => {
            return Ok(back(Done::CartShort));
        }
        Err(other) => return Err(other.into()),
    };
    let mut entries = Entries {
        draft: form_draft::take(shop, visitor.session, "checkout").await?,
        details: find_details(shop, &access).await?,
        email: visitor.user.map(|user| user.email).unwrap_or_default(),
    };
    if quoted.is_unserved {
        entries.tell_unserved();
    }
    let user = visit.user().map(|user| user.id);
    let paid = on_cart(shop, &access, user, quoted.quote.totals.total).await?;
    Ok(draw(&visit, quoted, paid, entries))
}

fn draw(visit: &Visit, quoted: Quoted, paid: OnCart, entries: Entries) -> Response {
    let t = visit.t;
    let head = Head {
        islands: Islands::Present,
        ..Head::personal(t.checkout_page_title())
    };
    let problems = problems(visit, &entries);
    let list = (!problems.is_empty()).then(
        || view! { <ProblemList title=t.checkout_errors_title().to_owned() problems=problems /> },
    );
    let body = view! {
        <div class="wrap page stack">
            <h1>{t.checkout_page_title()}</h1>
            <Told visit=visit.clone() />
            {list}
            <div class="beside">
                <div class="steps">
                    <Delivery visit=visit.clone() quoted=quoted.clone() />
                    <form class="steps" id="checkout" action="/api/checkout" method="post" novalidate=true>
                        <Where visit=visit.clone() entries=entries />
                        <Pay visit=visit.clone() quoted=quoted.clone() paid=paid.clone() />
                    </form>
                </div>
                <Summary visit=visit.clone() quoted=quoted paid=paid />
            </div>
        </div>
    };
    visit.page(head, body)
}

/// All problems of the last try, each with the name of its field, in the order of the form.
fn problems(visit: &Visit, entries: &Entries) -> Vec<(&'static str, String)> {
    let mut fields = vec!["email"];
    fields.extend(
        visit
            .place
            .market
            .address
            .fields
            .iter()
            .map(|field| field.field.as_str()),
    );
    fields
        .into_iter()
        .filter_map(|field| {
            let words = entries.problem(visit, field)?;
            Some((field, format!("{}: {words}", field_label(visit, field))))
        })
        .collect()
}
