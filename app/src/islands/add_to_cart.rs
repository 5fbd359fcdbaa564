//! Putting a product into the cart without leaving its page.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::api::cart_line::CartLineAnswer;

/// The form with quantity and button. Without WASM it posts and leads to the cart.
#[island]
pub fn AddToCart(
    /// The variant's id.
    variant: String,
    /// Where a browser without scripts is led.
    next: String,
    quantity_label: String,
    add_label: String,
    cart_label: String,
    cart_href: String,
    /// The most that may be asked for.
    quantity_max: u32,
) -> impl IntoView {
    let message = RwSignal::new(String::new());
    let added = RwSignal::new(false);
    let send = move |event: SubmitEvent| {
        let Some(form) = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlFormElement>().ok()) else {
            return;
        };
        event.prevent_default();
        spawn_local(async move {
            match post(&form).await {
                Ok(answer) => {
                    added.set(answer.count.is_some());
                    message.set(answer.message);
                    show_count(answer.count);
                }
                // The network failed or the answer was not ours: let the browser send the form and show what it gets.
                Err(_) => drop(form.submit()),
            }
        });
    };
    view! {
        <form class="buy" action="/api/cart-lines" method="post" on:submit=send>
            <input type="hidden" name="variant" value=variant />
            <input type="hidden" name="next" value=next />
            <label class="buy-quantity">
                <span class="field-label">{quantity_label}</span>
                <input class="field-input" name="quantity" type="number" inputmode="numeric" min="1" max=quantity_max value="1" required=true />
            </label>
            <button class="button button-buy buy-add" type="submit">{add_label}</button>
            <p class="buy-answer" role="status">
                {move || message.get()}
                " "
                <a href=cart_href hidden=move || !added.get()>{cart_label}</a>
            </p>
        </form>
    }
}

async fn post(form: &web_sys::HtmlFormElement) -> Result<CartLineAnswer, JsValue> {
    let data = web_sys::FormData::new_with_form(form)?;
    let body = web_sys::UrlSearchParams::new_with_str_sequence_sequence(&data)?;
    let init = web_sys::RequestInit::new();
    init.set_method("POST");
    init.set_body(&body);
    let request = web_sys::Request::new_with_str_and_init(&form.action(), &init)?;
    request.headers().set("Accept", "application/json")?;
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let response: web_sys::Response = JsFuture::from(window.fetch_with_request(&request)).await?.dyn_into()?;
    let json = JsFuture::from(response.json()?).await?;
    CartLineAnswer::from_js(&json).ok_or(JsValue::NULL)
}

/// Writes the number of pieces into the header.
fn show_count(count: Option<u32>) {
    let document = web_sys::window().and_then(|window| window.document());
    let badge = document.and_then(|document| document.query_selector("[data-cart-count]").ok().flatten());
    if let (Some(count), Some(badge)) = (count, badge) {
        badge.set_text_content(Some(&count.to_string()));
        drop(badge.remove_attribute("hidden"));
    }
}
