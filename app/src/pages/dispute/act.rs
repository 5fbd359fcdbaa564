//! Forms of words: a message with pictures, asking the marketplace, appealing, sending the goods back.

use leptos::prelude::*;
use services::dispute::{PICTURES_MAX, TEXT_CHARS_MAX};

use super::typed::Typed;
use super::{Contested, Hidden};
use crate::backend::visit::Visit;
use crate::components::field::{Field, FieldNotes, FieldView, TextArea};

/// Longest text of a form.
pub(super) fn text_max() -> Option<u32> {
    u32::try_from(TEXT_CHARS_MAX).ok()
}

/// A message, with up to six pictures.
#[component]
pub(super) fn Say(visit: Visit, dispute: Contested) -> impl IntoView {
    let t = visit.t;
    let text = FieldView {
        label: t.dispute_say_label().to_owned(),
        max_length: text_max(),
        ..dispute
            .typed
            .field(&visit, "say", "text", dispute.view.left)
    };
    let pictures = PicturesField::of(&visit, &dispute.typed, "say", &dispute);
    view! {
        <form class="panel form" id="say" action=dispute.upload("say") method="post" enctype="multipart/form-data" novalidate=true>
            <h2>{t.dispute_say_title()}</h2>
            <TextArea field=text />
            <Pictures field=pictures />
            <button class="button" type="submit">{t.dispute_say_action()}</button>
        </form>
    }
}

/// The field of picture files, finished.
#[derive(Debug, Clone)]
pub(super) struct PicturesField {
    id: String,
    label: &'static str,
    hint: String,
    problem: Option<String>,
}

impl PicturesField {
    /// The field of a dispute's form.
    fn of(visit: &Visit, typed: &Typed, form: &'static str, dispute: &Contested) -> Self {
        Self::new(
            visit,
            typed,
            form,
            typed.problem(visit, form, "picture", dispute.view.left),
        )
    }

    /// The field with this problem. Files are not kept with what was typed, so a refused form asks for them again.
    pub(super) fn new(
        visit: &Visit,
        typed: &Typed,
        form: &'static str,
        problem: Option<String>,
    ) -> Self {
        let t = visit.t;
        let again = || t.dispute_pictures_again().to_owned();
        Self {
            id: format!("field-{form}picture"),
            label: t.dispute_pictures_label(),
            hint: t.dispute_pictures_hint(PICTURES_MAX),
            problem: problem.or_else(|| typed.is_of(form).then(again)),
        }
    }
}

/// Draws the field.
#[component]
pub(super) fn Pictures(field: PicturesField) -> impl IntoView {
    let id = field.id;
    view! {
        <div class="field">
            <label class="field-label" for=id.clone()>{field.label}</label>
            <input class="field-input" id=id.clone() name="picture" type="file" multiple=true accept="image/jpeg,image/png,image/webp,image/gif" aria-describedby=format!("{id}-hint") />
            <FieldNotes id=id hint=Some(field.hint) problem=field.problem />
        </div>
    }
}

/// The marketplace is asked to decide.
#[component]
pub(super) fn Escalate(visit: Visit, dispute: Contested) -> impl IntoView {
    let t = visit.t;
    let text = FieldView {
        label: t.dispute_escalate_text_label().to_owned(),
        optional: Some(t.field_optional().to_owned()),
        max_length: text_max(),
        ..dispute
            .typed
            .field(&visit, "escalate", "text", dispute.view.left)
    };
    let is_open = dispute.typed.is_of("escalate");
    view! {
        <details class="panel" open=is_open>
            <summary class="button button-link">{t.dispute_escalate_action()}</summary>
            <form class="form" action=format!("{}/escalate", dispute.forms) method="post">
                <Hidden here=dispute.here key=dispute.key />
                <p class="small">{t.dispute_escalate_hint()}</p>
                <TextArea field=text />
                <button class="button" type="submit">{t.dispute_escalate_action()}</button>
            </form>
        </details>
    }
}

/// The decision is not accepted.
#[component]
pub(super) fn Appeal(visit: Visit, dispute: Contested) -> impl IntoView {
    let t = visit.t;
    let text = FieldView {
        label: t.dispute_appeal_text_label().to_owned(),
        hint: Some(t.dispute_appeal_hint().to_owned()),
        max_length: text_max(),
        ..dispute
            .typed
            .field(&visit, "appeal", "text", dispute.view.left)
    };
    view! {
        <form class="panel form" action=format!("{}/appeal", dispute.forms) method="post" novalidate=true>
            <Hidden here=dispute.here key=dispute.key />
            <h2>{t.dispute_appeal_title()}</h2>
            <TextArea field=text />
            <button class="button" type="submit">{t.dispute_appeal_action()}</button>
        </form>
    }
}

/// The goods are on their way back.
#[component]
pub(super) fn SendBack(visit: Visit, dispute: Contested) -> impl IntoView {
    let t = visit.t;
    let tracking = FieldView {
        label: t.dispute_send_back_label().to_owned(),
        max_length: Some(64),
        ..dispute
            .typed
            .field(&visit, "send-back", "tracking", dispute.view.left)
    };
    view! {
        <form class="panel form" action=format!("{}/send-back", dispute.forms) method="post" novalidate=true>
            <Hidden here=dispute.here key=dispute.key />
            <h2>{t.dispute_send_back_title()}</h2>
            <Field field=tracking />
            <button class="button" type="submit">{t.dispute_send_back_action()}</button>
        </form>
    }
}
