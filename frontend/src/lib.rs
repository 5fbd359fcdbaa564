//! The WASM entry: it makes the islands of `app` findable and nothing else.

// Without this import the linker drops `app`, and every island with it.
use app as _;

/// Called once by the loader before it hydrates the islands one by one.
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
