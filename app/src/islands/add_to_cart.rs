use leptos::prelude::*;

#[island]
pub fn AddToCart(label: String, variants: Vec<String>) -> impl IntoView {
    let n = RwSignal::new(0);
    view! { <button on:click=move |_| n.update(|n| *n += 1)>{label} {move || n.get()} " / " {variants.len()}</button> }
}
