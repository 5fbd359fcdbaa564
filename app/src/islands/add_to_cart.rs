//! Putting a product into the cart without leaving its page.

use leptos::ev::SubmitEvent;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlFormElement;

use super::form_around;
use crate::api::cart_line::CartLineAnswer;

/// The place inside the form of a product where the answer appears. The form itself is the page's: it posts without
/// WASM, and the island takes over its submission. No props, so no deserialiser is shipped.
#[island]
pub fn AddToCart() -> impl IntoView {
    let place = NodeRef::<html::Span>::new();
    Effect::new(move |_| {
        let Some(place) = place.get() else { return };
        let Some(form) = form_around(&place) else {
            return;
        };
        let sent = form.clone();
        let send = Closure::<dyn Fn(SubmitEvent)>::new(move |event: SubmitEvent| {
            event.prevent_default();
            let (form, place) = (sent.clone(), place.clone());
            spawn_local(async move {
                match post(&form).await {
                    Ok(answer) => show(&form, &place, &answer),
                    // The network failed or the answer was not ours: the browser sends the form and shows what it gets.
                    Err(_) => drop(form.submit()),
                }
            });
        });
        drop(form.add_event_listener_with_callback("submit", send.as_ref().unchecked_ref()));
        // The listener lives as long as the page does.
        send.forget();
    });
    view! { <span role="status" node_ref=place></span> }
}

async fn post(form: &HtmlFormElement) -> Result<CartLineAnswer, JsValue> {
    let data = web_sys::FormData::new_with_form(form)?;
    let body = web_sys::UrlSearchParams::new_with_str_sequence_sequence(&data)?;
    let init = web_sys::RequestInit::new();
    init.set_method("POST");
    init.set_body(&body);
    let request = web_sys::Request::new_with_str_and_init(&form.action(), &init)?;
    request.headers().set("Accept", "application/json")?;
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let response: web_sys::Response = JsFuture::from(window.fetch_with_request(&request))
        .await?
        .dyn_into()?;
    let json = JsFuture::from(response.json()?).await?;
    CartLineAnswer::from_js(&json).ok_or(JsValue::NULL)
}

/// Says what happened, offers the way to the cart, and writes the number of pieces into the header.
fn show(form: &HtmlFormElement, place: &web_sys::HtmlElement, answer: &CartLineAnswer) {
    place.set_text_content(Some(&answer.message));
    let Some(count) = answer.count else { return };
    if let Ok(Some(link)) = form.query_selector("[data-cart-link]") {
        drop(link.remove_attribute("hidden"));
    }
    let document = web_sys::window().and_then(|window| window.document());
    let badge =
        document.and_then(|document| document.query_selector("[data-cart-count]").ok().flatten());
    if let Some(badge) = badge {
        badge.set_text_content(Some(&count.to_string()));
        drop(badge.remove_attribute("hidden"));
    }
}
