//! A labelled field with its hint and its problem, wired together for screen readers.

use leptos::prelude::*;

/// One text field of a form, finished.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FieldView {
    /// The field's name as the contract spells it; also the end of its element id.
    pub name: &'static str,
    /// What keeps the ids of two forms on one page apart; empty for the page's main form.
    pub scope: &'static str,
    pub label: String,
    /// What the visitor typed before, or what is stored.
    pub value: String,
    /// `text`, `email`, `password`, `tel`, `number`.
    pub kind: &'static str,
    /// The autofill token of the HTML standard: `address-line1`, `email`, `new-password`.
    pub autocomplete: Option<&'static str>,
    /// `numeric`, `decimal`, `email`, `tel`: the keyboard a phone shows.
    pub inputmode: Option<&'static str>,
    pub hint: Option<String>,
    /// Why the value cannot be accepted.
    pub problem: Option<String>,
    /// The word "optional"; a field without it is required.
    pub optional: Option<String>,
    pub max_length: Option<u32>,
}

/// The ids of the problem and the hint below a field, for `aria-describedby`.
fn described_by(id: &str, field: &FieldView) -> Option<String> {
    match (&field.hint, &field.problem) {
        (Some(_), Some(_)) => Some(format!("{id}-problem {id}-hint")),
        (None, Some(_)) => Some(format!("{id}-problem")),
        (Some(_), None) => Some(format!("{id}-hint")),
        (None, None) => None,
    }
}

/// The label with the word "optional" where the field may stay empty.
#[component]
pub fn Label(id: String, text: String, optional: Option<String>) -> impl IntoView {
    view! {
        <label class="field-label" for=id>
            {text}
            {optional.map(|word| view! { " " <span class="field-optional">{word}</span> })}
        </label>
    }
}

/// The hint and the problem below a field.
#[component]
pub fn FieldNotes(id: String, hint: Option<String>, problem: Option<String>) -> impl IntoView {
    let (hint_id, problem_id) = (format!("{id}-hint"), format!("{id}-problem"));
    view! {
        {problem.map(|words| view! { <p class="field-problem" id=problem_id>{words}</p> })}
        {hint.map(|words| view! { <p class="field-hint" id=hint_id>{words}</p> })}
    }
}

/// Draws a one-line field.
#[component]
pub fn Field(field: FieldView, #[prop(default = "field")] class: &'static str) -> impl IntoView {
    let id = format!("field-{}{}", field.scope, field.name);
    let described = described_by(&id, &field);
    let kind = if field.kind.is_empty() {
        "text"
    } else {
        field.kind
    };
    view! {
        <div class=class>
            <Label id=id.clone() text=field.label optional=field.optional.clone() />
            <input
                class="field-input"
                id=id.clone()
                name=field.name
                type=kind
                value=field.value
                autocomplete=field.autocomplete
                inputmode=field.inputmode
                maxlength=field.max_length
                required=field.optional.is_none()
                aria-invalid=field.problem.is_some().then_some("true")
                aria-describedby=described
                dir="auto"
            />
            <FieldNotes id=id hint=field.hint problem=field.problem />
        </div>
    }
}

/// Draws a field of several lines.
#[component]
pub fn TextArea(field: FieldView) -> impl IntoView {
    let id = format!("field-{}{}", field.scope, field.name);
    let described = described_by(&id, &field);
    view! {
        <div class="field">
            <Label id=id.clone() text=field.label optional=field.optional.clone() />
            <textarea
                class="field-input"
                id=id.clone()
                name=field.name
                maxlength=field.max_length
                required=field.optional.is_none()
                aria-invalid=field.problem.is_some().then_some("true")
                aria-describedby=described
                dir="auto"
            >
                {field.value}
            </textarea>
            <FieldNotes id=id hint=field.hint problem=field.problem />
        </div>
    }
}

/// Draws a choice from a list of `(value, words)`.
#[component]
pub fn Select(field: FieldView, options: Vec<(String, String)>) -> impl IntoView {
    let id = format!("field-{}{}", field.scope, field.name);
    let described = described_by(&id, &field);
    let chosen = field.value;
    let options: Vec<_> = options
        .into_iter()
        .map(|(value, words)| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{words}</option> }
        })
        .collect();
    view! {
        <div class="field">
            <Label id=id.clone() text=field.label optional=field.optional.clone() />
            <select
                class="field-input"
                id=id.clone()
                name=field.name
                autocomplete=field.autocomplete
                required=field.optional.is_none()
                aria-invalid=field.problem.is_some().then_some("true")
                aria-describedby=described
            >
                {options}
            </select>
            <FieldNotes id=id hint=field.hint problem=field.problem />
        </div>
    }
}
