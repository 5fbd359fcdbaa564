//! The parts of an order's page.

use std::time::Duration;

use domain::market::{self, FieldName, Market};
use domain::money::Money;
use domain::order::OrderState;
use domain::time::Timestamp;
use leptos::prelude::*;
use services::order::{ConsignmentView, EventView, OrderPage};

use crate::backend::visit::Visit;
use crate::components::picture::{Loading, Picture};
use crate::components::ribbon::{Ribbon, Stop, StopState};
use crate::pages::order_parcel::{OfOrder, ParcelActions, Tracking};
use crate::pages::order_transfer::Transfer;
use crate::pages::orders::order_path;
use crate::pages::storefront::cards;

/// The state in a word.
pub fn state_words(visit: &Visit, state: OrderState) -> &'static str {
    let t = visit.t;
    match state {
        OrderState::AwaitingPayment => t.order_state_awaiting_payment(),
        OrderState::Paid => t.order_state_paid(),
        OrderState::Shipped => t.order_state_shipped(),
        OrderState::Delivered => t.order_state_delivered(),
        OrderState::Completed => t.order_state_completed(),
        OrderState::Cancelled => t.order_state_cancelled(),
        OrderState::Disputed => t.order_state_disputed(),
        OrderState::Refunded => t.order_state_refunded(),
        OrderState::Expired => t.order_state_expired(),
    }
}

/// The state as a badge; what is to be paid at the door is accepted and not paid.
pub fn cash_badge(visit: &Visit, state: OrderState, cash: Option<Money>) -> AnyView {
    match (state, cash) {
        (OrderState::Paid, Some(_)) => {
            view! { <span class="badge badge-now">{visit.t.order_state_accepted()}</span> }
                .into_any()
        }
        _ => state_badge(visit, state).into_any(),
    }
}

/// The state as a badge.
pub fn state_badge(visit: &Visit, state: OrderState) -> impl IntoView + use<> {
    let class = match state {
        OrderState::Completed | OrderState::Delivered => "badge badge-done",
        OrderState::Cancelled | OrderState::Disputed | OrderState::Expired => "badge badge-problem",
        _ => "badge badge-now",
    };
    view! { <span class=class>{state_words(visit, state)}</span> }
}

fn next_words(visit: &Visit, page: &OrderPage) -> String {
    let t = visit.t;
    match page.state {
        OrderState::AwaitingPayment => match &page.transfer {
            Some(asked) if asked.amount.is_zero() => t.order_next_transfer_over().to_owned(),
            Some(asked) => t.order_next_transfer(&visit.fmt.date(asked.until)),
            None => t.order_next_awaiting_payment().to_owned(),
        },
        OrderState::Paid if is_partly_sent(page) => t.order_next_part_sent().to_owned(),
        OrderState::Paid => t.order_next_paid().to_owned(),
        OrderState::Shipped => match arrives(page) {
            Some((from, to)) => t.order_next_shipped(&visit.fmt.date_range(from, to)),
            None => t.order_state_shipped().to_owned(),
        },
        OrderState::Delivered => t.order_next_delivered().to_owned(),
        OrderState::Completed => t.order_next_completed().to_owned(),
        OrderState::Cancelled => t.order_next_cancelled().to_owned(),
        OrderState::Disputed => t.order_next_disputed().to_owned(),
        OrderState::Refunded => t.order_next_refunded().to_owned(),
        OrderState::Expired => t.order_next_expired().to_owned(),
    }
}

/// Whether a seller has sent a part and packs the rest.
fn is_partly_sent(page: &OrderPage) -> bool {
    let mut waiting = page.consignments.iter();
    waiting.any(|parcel| parcel.state == OrderState::Paid && !parcel.parcels.is_empty())
}

/// The days between which the last parcel on its way should arrive.
fn arrives(page: &OrderPage) -> Option<(Timestamp, Timestamp)> {
    let day = Duration::from_secs(24 * 3600);
    let windows = page.consignments.iter().filter_map(|parcel| {
        let shipped = parcel.shipped_at?;
        Some((
            shipped.plus(day * u32::from(parcel.days_min)),
            shipped.plus(day * u32::from(parcel.days_max)),
        ))
    });
    windows.max_by_key(|(_, to)| *to)
}

/// What happens next, in one sentence, with the buttons that belong to it.
#[component]
pub fn NextStep(visit: Visit, page: OrderPage, access_key: Option<String>) -> impl IntoView {
    let t = visit.t;
    let words = next_words(&visit, &page);
    let id = page.id.to_string();
    let form = |verb: &str, class: &'static str, label: &'static str| {
        let action = format!("/api/orders/{id}/{verb}");
        let next = order_path(&visit, page.id, "", access_key.as_deref());
        let key = access_key
            .clone()
            .map(|key| view! { <input type="hidden" name="key" value=key /> });
        view! {
            <form action=action method="post">
                <input type="hidden" name="next" value=next />
                {key}
                <button class=class type="submit">{label}</button>
            </form>
        }
    };
    let transfer = page.transfer.clone();
    let transfer = transfer.map(|asked| view! { <Transfer visit=visit.clone() asked=asked /> });
    let pay = (page.state == OrderState::AwaitingPayment && transfer.is_none())
        .then(|| form("pay", "button button-buy", t.order_pay_action()));
    let confirm = matches!(page.state, OrderState::Shipped | OrderState::Delivered)
        .then(|| form("confirm-receipt", "button", t.order_confirm_action()));
    let hint = confirm
        .is_some()
        .then(|| view! { <p class="quiet small">{t.order_confirm_hint()}</p> });
    let has_buttons = pay.is_some() || confirm.is_some();
    let buttons = has_buttons.then(|| view! { <div class="row">{pay}{confirm}</div> });
    let cancel = page.cancellable.then(|| {
        view! {
            <details>
                <summary class="button button-link">{t.order_cancel_action()}</summary>
                <p class="small">{t.order_cancel_confirm()}</p>
                {form("cancel", "button button-danger", t.order_cancel_action())}
            </details>
        }
    });
    view! {
        <section class="panel stack">
            <p class="next">{words}</p>
            {transfer}
            {buttons}
            {hint}
            {cancel}
        </section>
    }
}

/// Each parcel with its route: paid, on its way, customs, door.
#[component]
pub fn Parcels(visit: Visit, page: OrderPage, of_order: OfOrder) -> impl IntoView {
    let t = visit.t;
    let total = page.consignments.len();
    let parcels: Vec<_> = page
        .consignments
        .iter()
        .enumerate()
        .map(|(index, parcel)| {
            let position = (total > 1).then(|| t.order_parcel_position(index + 1, total));
            let from = t.cart_parcel_title(&parcel.seller.name);
            let place = t.cart_parcel_from(visit.fmt.country_name(parcel.ships_from));
            let tracking = view! { <Tracking visit=visit.clone() parcel=parcel.clone() /> };
            let stops = stops(&visit, parcel);
            view! {
                <li class="stack stack-tight">
                    <p class="row"><span class="strong">{from}</span>{cash_badge(&visit, parcel.state, parcel.cash_due)}<span class="quiet small">{position}</span></p>
                    <p class="quiet small">{place}</p>
                    <Ribbon label=t.order_parcels_title().to_owned() stops=stops />
                    {tracking}
                    <ParcelActions visit=visit.clone() parcel=parcel.clone() order=of_order.clone() />
                </li>
            }
        })
        .collect();
    view! {
        <section class="stack" aria-labelledby="parcels">
            <h2 id="parcels">{t.order_parcels_title()}</h2>
            <ul class="stack">{parcels}</ul>
        </section>
    }
}

/// Four stops; how many are done follows from the parcel's state.
fn stops(visit: &Visit, parcel: &ConsignmentView) -> Vec<Stop> {
    let t = visit.t;
    let done = match parcel.state {
        OrderState::Paid => 1,
        OrderState::Shipped => 2,
        OrderState::Delivered | OrderState::Completed => 4,
        // A disputed parcel has come as far as it had before.
        _ if parcel.delivered_at.is_some() => 4,
        _ if parcel.shipped_at.is_some() => 2,
        _ => 0,
    };
    let names = [
        t.order_state_paid(),
        t.ribbon_stop_origin(),
        t.ribbon_stop_customs(),
        t.ribbon_stop_door(),
    ];
    let stop = |(index, name): (usize, &&'static str)| {
        let state = match index {
            index if index < done => StopState::Done,
            index if index == done && done > 0 => StopState::Now,
            _ => StopState::Next,
        };
        Stop {
            name: (*name).to_owned(),
            note: None,
            state,
        }
    };
    names.iter().enumerate().map(stop).collect()
}

/// What was bought, as agreed then.
#[component]
pub fn Items(visit: Visit, page: OrderPage) -> impl IntoView {
    let t = visit.t;
    let lines: Vec<_> = page
        .consignments
        .into_iter()
        .flat_map(|consignment| consignment.lines)
        .map(|line| {
            let options: Vec<_> = line.options.iter().map(|option| option.value.clone()).collect();
            let amount = visit.fmt.money(line.goods);
            let picture = line.picture.map(|picture| {
                view! { <Picture picture=cards::picture(picture, "") sizes="88px" loading=Loading::Lazy limit=320 /> }
            });
            view! {
                <li class="line">
                    <div class="line-picture">{picture}</div>
                    <div>
                        <p class="line-title">{line.title}" × "{line.quantity}</p>
                        <p class="quiet small">{options.join(" · ")}</p>
                    </div>
                    <p><bdi class="line-amount">{amount}</bdi></p>
                </li>
            }
        })
        .collect();
    view! {
        <section aria-labelledby="items">
            <h2 id="items">{t.order_items_title()}</h2>
            <ul class="lines">{lines}</ul>
        </section>
    }
}

/// What an event of the order's history is called. Kinds are a closed set of the services; one that has no words yet is
/// left out of the page rather than shown as a code.
fn event_words(visit: &Visit, kind: &str) -> Option<&'static str> {
    let t = visit.t;
    Some(match kind {
        "placed" => t.order_event_placed(),
        "accepted" => t.order_event_accepted(),
        "paid" => t.order_event_paid(),
        "part_shipped" => t.order_event_part_shipped(),
        "shipped" => t.order_event_shipped(),
        "delivered" => t.order_event_delivered(),
        "completed" => t.order_event_completed(),
        "cancelled" => t.order_event_cancelled(),
        "expired" => t.order_event_expired(),
        "units_cancelled" => t.order_event_units_cancelled(),
        "released" => t.order_event_released(),
        "release_extended" => t.order_event_release_extended(),
        "disputed" => t.order_event_disputed(),
        "dispute_closed" => t.order_event_dispute_closed(),
        "refund_sent" | "late_payment_refunded" => t.order_event_refunded(),
        "cash_collected" => t.order_event_cash_collected(),
        "came_back" => t.order_event_came_back(),
        "payment_taken" => t.order_event_payment_taken(),
        "payment_released" => t.order_event_payment_released(),
        "payment_lost" => t.order_event_payment_lost(),
        "payment_declined" => t.order_event_payment_declined(),
        _ => return None,
    })
}

/// What has happened, newest first.
#[component]
pub fn Timeline(visit: Visit, events: Vec<EventView>) -> impl IntoView {
    let items: Vec<_> = events
        .into_iter()
        .rev()
        .filter_map(|event| {
            let words = event_words(&visit, &event.kind)?;
            let date = visit.fmt.date(event.at);
            Some(view! { <li><p>{words}</p><p class="quiet small">{date}</p></li> })
        })
        .collect();
    view! {
        <section class="stack" aria-labelledby="timeline">
            <h2 id="timeline">{visit.t.order_timeline_title()}</h2>
            <ol class="timeline">{items}</ol>
        </section>
    }
}

/// The address in the order in which its country writes it.
#[component]
pub fn Address(visit: Visit, address: market::Address) -> impl IntoView {
    let market = Market::of(address.country).unwrap_or(visit.place.market);
    let form = market.address;
    let is_local = market.requested_tags.first() == Some(&visit.place.language.tag());
    let mut lines: Vec<String> = form
        .fields
        .iter()
        .map(|field| match field.field {
            FieldName::Region if is_local => address.region_local().to_owned(),
            name => address.part(name).to_owned(),
        })
        .filter(|part| !part.is_empty())
        .collect();
    lines.push(visit.fmt.country_name(address.country).to_owned());
    let lines: Vec<_> = lines
        .into_iter()
        .map(|line| view! { <bdi>{line}</bdi><br /> })
        .collect();
    view! { <address>{lines}</address> }
}
