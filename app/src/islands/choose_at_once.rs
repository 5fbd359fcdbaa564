//! A choice that takes effect when it is made: sorting a list, picking a delivery, changing a quantity.

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::HtmlElement;

use super::form_around;

/// Placed inside a form of choices: once it runs, a change sends the form, and the form's button is not needed.
#[island]
pub fn ChooseAtOnce() -> impl IntoView {
    let place = NodeRef::<html::Span>::new();
    Effect::new(move |_| {
        let Some(place) = place.get() else { return };
        let Some(form) = form_around(&place) else {
            return;
        };
        if let Some(button) = form
            .query_selector("[data-choose]")
            .ok()
            .flatten()
            .and_then(|button| button.dyn_into::<HtmlElement>().ok())
        {
            button.set_hidden(true);
        }
        let submit = form.clone();
        let changed = Closure::<dyn Fn()>::new(move || drop(submit.request_submit()));
        drop(form.add_event_listener_with_callback("change", changed.as_ref().unchecked_ref()));
        // The listener lives as long as the page does.
        changed.forget();
    });
    view! { <span hidden=true node_ref=place></span> }
}
