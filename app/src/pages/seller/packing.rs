//! How a consignment travels: in one parcel, or in several that are packed one by one.

use domain::order::OrderState;
use leptos::prelude::*;
use services::seller::list_consignments::{SellerConsignment, SellerConsignmentLine, SellerParcel};

use crate::backend::visit::Visit;

/// Draws the parcels of a consignment, and the forms that pack and ship them.
#[component]
pub fn Packing(visit: Visit, parcel: SellerConsignment) -> impl IntoView {
    let t = visit.t;
    let is_divided = parcel.parcels.len() + usize::from(parcel.loose() > 0) > 1;
    let waits = parcel.state == OrderState::Paid;
    let parcels: Vec<_> = parcel
        .parcels
        .iter()
        .enumerate()
        .map(|(index, packed)| {
            let place = is_divided.then_some(index + 1);
            view! { <Packed visit=visit.clone() of=parcel.clone() packed=packed.clone() place=place /> }
        })
        .collect();
    let loose = (parcel.loose() > 0).then(|| {
        let rest = is_divided.then(|| {
            let lines = parcel.lines.iter().filter(|line| line.loose > 0);
            let lines = lines.map(|line| (line.title.clone(), line.loose));
            view! { <p class="strong">{t.seller_parcel_rest()}</p>{contents(lines.collect())} }
        });
        let ship = waits.then(|| {
            let action = format!("/api/seller/consignments/{}/ship", parcel.id);
            view! { <ShipForm visit=visit.clone() id=parcel.id.to_string() action=action number=parcel.item_number.clone() /> }
        });
        let name = format!("parcel_{}", parcel.id);
        let words = t.papers_print_choose(&parcel.order_number);
        view! {
            {rest}
            {item_number(&visit, parcel.item_number.as_ref())}
            {ship}
            {papers(name, words)}
        }
    });
    let pack = parcel
        .next_parcel
        .map(|place| view! { <Pack visit=visit.clone() parcel=parcel.clone() place=place /> });
    view! {
        {parcels}
        {loose}
        {pack}
    }
}

/// A parcel that is packed or sent.
#[component]
fn Packed(
    visit: Visit,
    of: SellerConsignment,
    packed: SellerParcel,
    place: Option<usize>,
) -> impl IntoView {
    let t = visit.t;
    let title = place.map(|place| {
        let lines = packed.lines.iter();
        let lines = lines.map(|(line, units)| (of.lines[*line].title.clone(), *units));
        let badge = packed
            .is_sent
            .then(|| view! { <span class="badge badge-now">{t.order_state_shipped()}</span> });
        view! {
            <p class="row"><span class="strong">{t.seller_parcel_title(place)}</span>{badge}</p>
            {contents(lines.collect())}
        }
    });
    let tracking = packed.tracking.as_ref().map(|tracking| {
        let carrier = packed.carrier.as_deref().unwrap_or_default();
        view! { <p class="small">{t.order_parcel_tracking(carrier, tracking)}</p> }
    });
    let forms = (of.state == OrderState::Paid && !packed.is_sent).then(|| {
        let action = format!("/api/seller/parcels/{}/ship", packed.id);
        let unpack = format!("/api/seller/consignments/{}/unpack", of.id);
        view! {
            <ShipForm visit=visit.clone() id=packed.id.to_string() action=action number=packed.item_number.clone() />
            <form action=unpack method="post">
                <input type="hidden" name="parcel" value=packed.id.to_string() />
                <button class="button button-quiet" type="submit">{t.seller_unpack_action()}</button>
            </form>
        }
    });
    let words = match place {
        Some(place) => t.seller_parcel_papers(place, &of.order_number),
        None => t.papers_print_choose(&of.order_number),
    };
    view! {
        <div class="stack stack-tight">
            {title}
            {item_number(&visit, packed.item_number.as_ref())}
            {tracking}
            {forms}
            {papers(format!("packed_{}", packed.id), words)}
        </div>
    }
}

fn contents(lines: Vec<(String, u32)>) -> impl IntoView {
    let lines: Vec<_> = lines
        .into_iter()
        .map(|(title, units)| view! { <li class="small"><bdi>{title}</bdi>" × "{units}</li> })
        .collect();
    view! { <ul>{lines}</ul> }
}

fn item_number(visit: &Visit, number: Option<&String>) -> Option<impl IntoView + use<>> {
    let label = visit.t.papers_number_label();
    let number = number?.clone();
    Some(view! { <p class="small">{label}": "<bdi>{number}</bdi></p> })
}

/// A box of the form that prints papers.
fn papers(name: String, words: String) -> impl IntoView {
    view! {
        <label class="check">
            <input type="checkbox" form="papers" name=name value="1" />
            <span>{words}</span>
        </label>
    }
}

/// What goes into the next parcel: a number per line.
#[component]
fn Pack(visit: Visit, parcel: SellerConsignment, place: u32) -> impl IntoView {
    let t = visit.t;
    let action = format!("/api/seller/consignments/{}/parcels", parcel.id);
    let lines = parcel.lines.iter().filter(|line| line.loose > 0);
    let lines: Vec<_> = lines.map(units_of).collect();
    view! {
        <details>
            <summary class="button button-link">{t.seller_pack_title()}</summary>
            <form class="form" action=action method="post">
                <input type="hidden" name="parcel" value=place />
                <p class="small">{t.seller_pack_hint()}</p>
                {lines}
                <button class="button" type="submit">{t.seller_pack_action()}</button>
            </form>
        </details>
    }
}

fn units_of(line: &SellerConsignmentLine) -> impl IntoView + use<> {
    let name = format!("line-{}", line.id);
    let counts: Vec<_> = (0..=line.loose)
        .map(|units| view! { <option value=units>{units}</option> })
        .collect();
    view! {
        <div class="units">
            <label class="field-label" for=name.clone()><bdi class="wraps">{line.title.clone()}</bdi></label>
            <select class="field-input" id=name.clone() name=name>{counts}</select>
        </div>
    }
}

#[component]
fn ShipForm(visit: Visit, id: String, action: String, number: Option<String>) -> impl IntoView {
    let t = visit.t;
    let (carrier, tracking) = (format!("carrier-{id}"), format!("tracking-{id}"));
    view! {
        <form class="ship" action=action method="post">
            <input type="hidden" name="next" value="/seller/orders" />
            <div class="field">
                <label class="field-label" for=carrier.clone()>{t.seller_order_carrier_label()}</label>
                <input class="field-input" id=carrier name="carrier" required=true maxlength="60" dir="auto" />
            </div>
            <div class="field">
                <label class="field-label" for=tracking.clone()>{t.seller_order_tracking_label()}</label>
                <input class="field-input" id=tracking name="tracking" value=number required=true maxlength="60" autocapitalize="characters" dir="ltr" />
            </div>
            <button class="button" type="submit">{t.seller_order_ship_action()}</button>
        </form>
    }
}
