//! A message on top of the page: something worked, something went wrong, something to know.

use leptos::prelude::*;

/// What kind of message it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    Know,
    Done,
    Problem,
}

impl Tone {
    const fn class(self) -> &'static str {
        match self {
            Self::Know => "notice",
            Self::Done => "notice notice-done",
            Self::Problem => "notice notice-problem",
        }
    }

    const fn role(self) -> &'static str {
        match self {
            Self::Problem => "alert",
            Self::Know | Self::Done => "status",
        }
    }
}

/// Draws the message.
#[component]
pub fn Notice(tone: Tone, words: String) -> impl IntoView {
    view! { <div class=tone.class() role=tone.role()><p>{words}</p></div> }
}

/// The list of all problems of a form, each a link to its field.
#[component]
pub fn ProblemList(title: String, problems: Vec<(&'static str, String)>) -> impl IntoView {
    let items: Vec<_> = problems
        .into_iter()
        .map(|(field, words)| view! { <li><a href=format!("#field-{field}")>{words}</a></li> })
        .collect();
    view! {
        <div class="notice notice-problem" role="alert">
            <p class="strong">{title}</p>
            <ul>{items}</ul>
        </div>
    }
}
