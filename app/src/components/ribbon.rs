//! The ribbon: a thin route from origin to door, the shop's signature.

use leptos::prelude::*;

/// How far along a stop is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StopState {
    /// Part of a route that is only described.
    Plain,
    Done,
    Now,
    Next,
}

/// One stop of the route.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// The place or the step, in the page's language.
    pub name: String,
    /// A date, or a word on what happens there.
    pub note: Option<String>,
    /// How far along it is.
    pub state: StopState,
}

impl StopState {
    const fn class(self) -> &'static str {
        match self {
            Self::Plain => "ribbon-stop",
            Self::Done => "ribbon-stop ribbon-done",
            Self::Now => "ribbon-stop ribbon-now",
            Self::Next => "ribbon-stop ribbon-next",
        }
    }

    const fn current(self) -> Option<&'static str> {
        match self {
            Self::Now => Some("step"),
            _ => None,
        }
    }
}

/// The whole route, for the product page and the order.
#[component]
pub fn Ribbon(label: String, stops: Vec<Stop>) -> impl IntoView {
    let stops: Vec<_> = stops
        .into_iter()
        .map(|stop| {
            view! {
                <li class=stop.state.class() aria-current=stop.state.current()>
                    {stop.name}
                    {stop.note.map(|note| view! { <br /> <small>{note}</small> })}
                </li>
            }
        })
        .collect();
    view! { <ol class="ribbon" aria-label=label>{stops}</ol> }
}

/// Two dots and the days between them, for a card.
#[component]
pub fn SmallRibbon(words: String) -> impl IntoView {
    view! {
        <span class="ribbon-small">
            <svg class="icon-points" viewBox="0 0 34 10" aria-hidden="true">
                <path d="M5 5h24" stroke="currentColor" stroke-width="1.5"></path>
                <circle cx="5" cy="5" r="3.25" fill="var(--paper)" stroke="currentColor" stroke-width="1.5"></circle>
                <circle cx="29" cy="5" r="4" fill="currentColor"></circle>
            </svg>
            <span>{words}</span>
        </span>
    }
}
