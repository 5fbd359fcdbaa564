//! The form in which a shopper says what is wrong with a parcel.

use domain::dispute::Reason;
use domain::money::Money;
use leptos::prelude::*;
use services::order::ConsignmentView;

use super::act::{Pictures, PicturesField, text_max};
use super::typed::Typed;
use super::words;
use crate::backend::visit::Visit;
use crate::components::field::{Field, FieldNotes, FieldView, TextArea};
use crate::problem::FieldReason;

/// The name of the form in what was typed.
const FORM: &str = "open";

/// Draws the form. `left` is all that can be paid back.
#[component]
pub(super) fn OpenForm(
    visit: Visit,
    action: String,
    parcel: ConsignmentView,
    left: Money,
    typed: Typed,
) -> impl IntoView {
    let t = visit.t;
    let reasons = reasons(&visit, &parcel, left, &typed);
    let text = FieldView {
        label: t.dispute_open_text_label().to_owned(),
        max_length: text_max(),
        ..typed.field(&visit, FORM, "text", left)
    };
    let problem = typed.problem(&visit, FORM, "picture", left);
    let pictures = PicturesField::new(&visit, &typed, FORM, problem);
    view! {
        <form class="form" id="open" action=action method="post" enctype="multipart/form-data" novalidate=true>
            <input type="hidden" name="consignment" value=parcel.id.to_string() />
            {reasons}
            <Wishes visit=visit.clone() left=left typed=typed.clone() />
            <TextArea field=text />
            <Pictures field=pictures />
            <button class="button" type="submit">{t.dispute_open_action()}</button>
        </form>
    }
}

/// One radio button.
fn choice(
    name: &'static str,
    value: &'static str,
    words: String,
    chosen: Option<&str>,
) -> impl IntoView + use<> {
    let checked = chosen == Some(value);
    view! {
        <label class="choice">
            <input type="radio" name=name value=value checked=checked required=true />
            <span>{words}</span>
        </label>
    }
}

fn reasons(
    visit: &Visit,
    parcel: &ConsignmentView,
    left: Money,
    typed: &Typed,
) -> impl IntoView + use<> {
    let t = visit.t;
    let chosen = typed.value(FORM, "reason");
    let choices: Vec<_> = Reason::ALL
        .into_iter()
        .map(|reason| {
            let words = words::reason(visit, reason).to_owned();
            choice("reason", reason.as_str(), words, chosen.as_deref())
        })
        .collect();
    let early = parcel
        .disputable_from
        .filter(|from| parcel.delivered_at.is_none() && *from > visit.backend.shop.now())
        .map(|from| t.dispute_reason_early(&visit.fmt.date(from)));
    // The one reason that may be too early says so by the day from which it is not.
    let (problem, hint) = match typed.reason(FORM, "reason") {
        Some(FieldReason::OutOfRange) => (early, None),
        Some(_) => (typed.problem(visit, FORM, "reason", left), early),
        None => (None, early),
    };
    view! {
        <fieldset class="stack stack-tight">
            <legend class="field-label">{t.dispute_reason_label()}</legend>
            {choices}
            <FieldNotes id="field-openreason".to_owned() hint=hint problem=problem />
        </fieldset>
    }
}

/// What the shopper wishes: everything, a part, or everything for the goods.
#[component]
fn Wishes(visit: Visit, left: Money, typed: Typed) -> impl IntoView {
    let t = visit.t;
    let chosen = typed.value(FORM, "wish");
    let chosen = chosen.as_deref().or(Some("everything"));
    let everything = t.dispute_wish_everything(&visit.fmt.money(left));
    let amount = FieldView {
        label: t.dispute_amount_label(left.currency.code()),
        inputmode: Some("decimal"),
        hint: Some(t.dispute_wish_amount_hint().to_owned()),
        optional: Some(t.field_optional().to_owned()),
        max_length: Some(20),
        ..typed.field(&visit, FORM, "amount", left)
    };
    let problem = typed.problem(&visit, FORM, "wish", left);
    view! {
        <fieldset class="stack stack-tight">
            <legend class="field-label">{t.dispute_wish_label()}</legend>
            {choice("wish", "everything", everything, chosen)}
            {choice("wish", "part", t.dispute_wish_part().to_owned(), chosen)}
            {choice("wish", "return", t.dispute_wish_return().to_owned(), chosen)}
            <FieldNotes id="field-openwish".to_owned() hint=None problem=problem />
        </fieldset>
        <Field field=amount />
    }
}
