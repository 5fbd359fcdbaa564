//! A cell of a table that becomes a list on small screens, where each cell says what it is.

use leptos::prelude::*;

/// Draws the cell. Its content is one element, so that the label beside it stays one column.
#[component]
pub fn Cell(label: &'static str, children: Children) -> impl IntoView {
    view! { <td data-label=label><span>{children()}</span></td> }
}
