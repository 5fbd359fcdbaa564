//! Forms about the money: a proposal, its acceptance, the goods' return, the end, the decision.

use domain::dispute::Side;
use leptos::prelude::*;

use super::act::text_max;
use super::{Contested, Hidden};
use crate::backend::visit::Visit;
use crate::components::field::{Field, FieldNotes, FieldView, TextArea};

/// What stands is accepted. The sentence says what that does before anything is sent.
#[component]
pub(super) fn Accept(visit: Visit, dispute: Contested) -> impl IntoView {
    let t = visit.t;
    let offer = dispute.view.offer;
    let amount = visit.fmt.money(offer.amount);
    let returns = offer.with_return && !offer.amount.is_zero();
    let words = match (dispute.view.side, returns) {
        (Side::Seller, false) => t.dispute_accept_seller(&amount),
        (Side::Seller, true) => t.dispute_accept_seller_return(&amount),
        (_, false) => t.dispute_accept_shopper(&amount),
        (_, true) => t.dispute_accept_shopper_return(&amount),
    };
    view! {
        <details class="panel">
            <summary class="button">{t.dispute_accept_action()}</summary>
            <form class="form" action=format!("{}/accept", dispute.forms) method="post">
                <Hidden here=dispute.here key=dispute.key />
                <p>{words}</p>
                <button class="button" type="submit">{t.dispute_accept_action()}</button>
            </form>
        </details>
    }
}

/// The objection is taken back.
#[component]
pub(super) fn Withdraw(visit: Visit, dispute: Contested) -> impl IntoView {
    let t = visit.t;
    view! {
        <details class="panel">
            <summary class="button button-link">{t.dispute_withdraw_action()}</summary>
            <form class="form" action=format!("{}/withdraw", dispute.forms) method="post">
                <Hidden here=dispute.here key=dispute.key />
                <p class="small">{t.dispute_withdraw_hint()}</p>
                <button class="button button-danger" type="submit">{t.dispute_withdraw_action()}</button>
            </form>
        </details>
    }
}

/// The goods are back.
#[component]
pub(super) fn Receive(visit: Visit, dispute: Contested) -> impl IntoView {
    let t = visit.t;
    let amount = visit.fmt.money(dispute.view.offer.amount);
    view! {
        <details class="panel">
            <summary class="button">{t.dispute_receive_action()}</summary>
            <form class="form" action=format!("{}/receive", dispute.forms) method="post">
                <Hidden here=dispute.here key=dispute.key />
                <p>{t.dispute_receive_hint(&amount)}</p>
                <button class="button" type="submit">{t.dispute_receive_action()}</button>
            </form>
        </details>
    }
}

/// The amount of a form, in the order's currency.
fn amount_field(visit: &Visit, dispute: &Contested, form: &'static str, hint: String) -> FieldView {
    let (t, left) = (visit.t, dispute.view.left);
    FieldView {
        label: t.dispute_amount_label(left.currency.code()),
        inputmode: Some("decimal"),
        hint: Some(hint),
        max_length: Some(20),
        ..dispute.typed.field(visit, form, "amount", left)
    }
}

/// Something else is proposed.
#[component]
pub(super) fn MakeOffer(visit: Visit, dispute: Contested) -> impl IntoView {
    let (t, view) = (visit.t, &dispute.view);
    let most = visit.fmt.money(view.left);
    let amount = amount_field(&visit, &dispute, "offer", t.dispute_offer_hint(&most));
    let text = FieldView {
        label: t.dispute_offer_text_label().to_owned(),
        optional: Some(t.field_optional().to_owned()),
        max_length: text_max(),
        ..dispute.typed.field(&visit, "offer", "text", view.left)
    };
    let checked = dispute.typed.value("offer", "with_return").is_some();
    let problem = dispute
        .typed
        .problem(&visit, "offer", "with_return", view.left);
    let goods = view.reason.has_goods().then(|| {
        view! {
            <label class="check">
                <input type="checkbox" name="with_return" value="1" checked=checked />
                <span>{t.dispute_offer_return()}</span>
            </label>
            <FieldNotes id="field-offerwith_return".to_owned() hint=None problem=problem />
        }
    });
    view! {
        <form class="panel form" id="offer" action=format!("{}/offer", dispute.forms) method="post" novalidate=true>
            <Hidden here=dispute.here key=dispute.key />
            <h2>{t.dispute_offer_title()}</h2>
            <Field field=amount />
            {goods}
            <TextArea field=text />
            <button class="button button-quiet" type="submit">{t.dispute_offer_action()}</button>
        </form>
    }
}

/// The marketplace decides: everything, nothing, or another amount.
#[component]
pub(super) fn Decide(visit: Visit, dispute: Contested) -> impl IntoView {
    let (t, view) = (visit.t, &dispute.view);
    let most = visit.fmt.money(view.left);
    let chosen = dispute.typed.value("decide", "choice");
    let choice = |value: &'static str, words: String| {
        let checked = chosen.as_deref() == Some(value);
        view! {
            <label class="choice">
                <input type="radio" name="choice" value=value checked=checked required=true />
                <span>{words}</span>
            </label>
        }
    };
    let amount = FieldView {
        optional: Some(t.field_optional().to_owned()),
        ..amount_field(&visit, &dispute, "decide", t.dispute_amount_hint(&most))
    };
    let text = FieldView {
        label: t.dispute_decide_text_label().to_owned(),
        hint: Some(t.dispute_decide_text_hint().to_owned()),
        max_length: text_max(),
        ..dispute.typed.field(&visit, "decide", "text", view.left)
    };
    let problem = dispute.typed.problem(&visit, "decide", "choice", view.left);
    view! {
        <form class="panel form" id="decide" action=format!("{}/decide", dispute.forms) method="post" novalidate=true>
            <Hidden here=dispute.here key=dispute.key />
            <h2>{t.dispute_decide_title()}</h2>
            <fieldset class="stack stack-tight">
                <legend class="field-label">{t.dispute_decide_choice_label()}</legend>
                {choice("everything", t.dispute_decide_everything(&most))}
                {choice("nothing", t.dispute_decide_nothing().to_owned())}
                {choice("part", t.dispute_decide_part().to_owned())}
                <FieldNotes id="field-decidechoice".to_owned() hint=None problem=problem />
            </fieldset>
            <Field field=amount />
            <TextArea field=text />
            <button class="button" type="submit">{t.dispute_decide_action()}</button>
        </form>
    }
}
