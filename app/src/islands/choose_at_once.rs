//! A choice that takes effect when it is made: sorting a list, picking a delivery.

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// The button of a form of choices. Once the island runs, a change sends the form and the button is not needed.
#[island]
pub fn ChooseAtOnce(label: String) -> impl IntoView {
    let button = NodeRef::<html::Button>::new();
    Effect::new(move |_| {
        let Some(button) = button.get() else { return };
        let Some(form) = button.form() else { return };
        let submit = form.clone();
        let changed = Closure::<dyn Fn()>::new(move || drop(submit.request_submit()));
        drop(form.add_event_listener_with_callback("change", changed.as_ref().unchecked_ref()));
        // The listener lives as long as the page does.
        changed.forget();
        button.set_hidden(true);
    });
    view! { <button class="button button-quiet" type="submit" node_ref=button>{label}</button> }
}
