//! `/landed-cost`: what it costs to bring a thing of any kind in, explained. The figures stand in the address, so an
//! answer can be shared and kept.

use axum::extract::Query;
use axum::response::Response;
use domain::customs::{RestrictionReason, RestrictionRow};
use leptos::prelude::*;
use serde::Deserialize;
use services::catalogue::Landed;
use services::catalogue::estimate::{
    EstimateError, EstimateInput, estimate, origins, restrictions_of,
};

use super::breakdown::{Amounts, Notes, rows};
use crate::backend::visit::Visit;
use crate::components::field::{Field, FieldView, Select};
use crate::components::notice::{Notice, Tone};
use crate::layouts::document::Head;
use crate::pages::restriction::{Restrictions, barred_words, beside_a_price};
use crate::pages::told::named_field_words;
use crate::problem::Problem;

/// The form as the address carries it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    origin: Option<String>,
    hs: String,
    price: Option<String>,
    quantity: Option<String>,
    weight_grams: String,
}

/// What is shown beside the form.
enum Answer {
    /// Nothing has been asked yet.
    None,
    Landed(Box<Landed>, Vec<RestrictionRow>),
    /// Goods of this kind may not be brought in.
    Barred(RestrictionReason),
    /// Names of fields and reasons.
    Invalid(Vec<(&'static str, &'static str)>),
}

/// `/{country}/{lang}/landed-cost`
///
/// # Errors
/// A rate that is missing.
pub async fn page(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let input = EstimateInput {
        origin: asked.origin.clone().unwrap_or_else(|| "CN".to_owned()),
        hs: asked.hs.clone(),
        price: asked.price.clone().unwrap_or_default(),
        quantity: asked.quantity.clone().unwrap_or_else(|| "1".to_owned()),
        weight_grams: asked.weight_grams.clone(),
    };
    let answer = match asked.price {
        None => Answer::None,
        Some(_) => match estimate(&visit.backend.shop, visit.asking(), &input) {
            Ok(landed) => {
                let shop = &visit.backend.shop;
                let restrictions = restrictions_of(shop, visit.asking(), &input);
                Answer::Landed(Box::new(landed), restrictions)
            }
            Err(EstimateError::Barred(reason)) => Answer::Barred(reason),
            Err(EstimateError::Invalid(problems)) => Answer::Invalid(problems),
            Err(EstimateError::Price(error)) => return Err(error.into()),
        },
    };
    let t = visit.t;
    let intro = t.calculator_intro(visit.fmt.country_name(visit.place.market.country));
    let head = Head {
        description: Some(intro.clone()),
        ..Head::public(t.calculator_title())
    };
    let body = view! {
        <div class="wrap page stack">
            <header class="stack stack-tight">
                <h1>{t.calculator_title()}</h1>
                <p class="quiet">{intro}</p>
            </header>
            <div class="calculator">
                <Form visit=visit.clone() input=input answer=&answer />
                <Outcome visit=visit.clone() answer=&answer />
            </div>
        </div>
    };
    Ok(visit.page(head, body))
}

#[component]
fn Form<'a>(visit: Visit, input: EstimateInput, answer: &'a Answer) -> impl IntoView + use<> {
    let t = visit.t;
    let problem = |name: &str| match answer {
        Answer::Invalid(problems) => problems.iter().find(|(field, _)| *field == name),
        _ => None,
    };
    let field = |name: &'static str, label: String, value: String| FieldView {
        name,
        label,
        value,
        problem: problem(name).map(|(field, reason)| named_field_words(&visit, field, reason)),
        ..FieldView::default()
    };
    let price = FieldView {
        inputmode: Some("decimal"),
        ..field(
            "price",
            t.calculator_price_label(visit.place.currency.code()),
            input.price,
        )
    };
    let number = |name, label: &str, value| FieldView {
        inputmode: Some("numeric"),
        ..field(name, label.to_owned(), value)
    };
    let hs = FieldView {
        hint: Some(t.calculator_hs_hint().to_owned()),
        optional: Some(t.field_optional().to_owned()),
        ..number("hs", t.calculator_hs_label(), input.hs)
    };
    view! {
        <form class="panel form" method="get" action=visit.to("/landed-cost")>
            <Select field=field("origin", t.calculator_origin_label().to_owned(), input.origin) options=countries(&visit) />
            <Field field=price />
            <Field field=number("quantity", t.product_quantity_label(), input.quantity) />
            <Field field=number("weight_grams", t.calculator_weight_label(), input.weight_grams) />
            <Field field=hs />
            <button class="button button-wide" type="submit">{t.calculator_action()}</button>
        </form>
    }
}

/// Codes and names, as the language sorts them.
fn countries(visit: &Visit) -> Vec<(String, String)> {
    let mut countries: Vec<_> = origins()
        .into_iter()
        .map(|country| {
            let name = visit.fmt.country_name(country).to_owned();
            (country.code().to_owned(), name)
        })
        .collect();
    countries.sort_by(|left, right| visit.fmt.compare(&left.1, &right.1));
    countries
}

#[component]
fn Outcome<'a>(visit: Visit, answer: &'a Answer) -> impl IntoView + use<> {
    let t = visit.t;
    match answer {
        Answer::Barred(reason) => {
            let words = barred_words(&visit, *reason);
            view! { <Notice tone=Tone::Problem words=words /> }.into_any()
        }
        Answer::Landed(landed, restrictions) => {
            let restrictions = beside_a_price(restrictions);
            let door = visit.fmt.money(landed.door);
            let parts = landed.breakdown.clone();
            view! {
                <section class="panel stack" aria-labelledby="answer">
                    <h2 id="answer">{t.product_price_label()}</h2>
                    <p class="price price-large"><bdi class="price-door">{door.clone()}</bdi></p>
                    <Restrictions visit=visit.clone() rows=restrictions />
                    <Amounts rows=rows(&visit, &parts) total=(t.product_price_total(), door.clone()) />
                    <Notes visit=visit parts=parts first=t.calculator_share_hint().to_owned() />
                </section>
            }
            .into_any()
        }
        _ => view! { <p class="panel quiet">{t.calculator_empty()}</p> }.into_any(),
    }
}
