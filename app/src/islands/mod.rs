//! What ships as WASM, one file each, named by what the shopper does.
//!
//! An island gets finished words, and its form works before it starts and without it.

pub mod add_to_cart;
pub mod choose_at_once;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlFormElement};

/// The form of the page that an island was put into.
fn form_around(place: &Element) -> Option<HtmlFormElement> {
    place.closest("form").ok()??.dyn_into().ok()
}
