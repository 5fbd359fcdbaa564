//! What a shopper can do about one parcel: cancel some of it before it is sent, have more time, say what is wrong.

use domain::order::OrderState;
use leptos::prelude::*;
use services::order::{ConsignmentView, OrderLineView, OrderPage};

use crate::backend::visit::Visit;
use crate::pages::orders::order_path;

/// The order that a parcel's forms belong to.
#[derive(Debug, Clone)]
pub struct OfOrder {
    id: String,
    here: String,
    key: Option<String>,
}

impl OfOrder {
    /// The order, with the key by which a guest reached it.
    pub fn new(visit: &Visit, page: &OrderPage, key: Option<String>) -> Self {
        Self {
            id: page.id.to_string(),
            here: order_path(visit, page.id, "", key.as_deref()),
            key,
        }
    }

    fn forms(&self, verb: &str) -> String {
        format!("/api/orders/{}/{verb}", self.id)
    }

    /// A page below the order's: `/kz/ru/orders/0192…/disputes/new?consignment=…&key=…`.
    fn below(&self, visit: &Visit, tail: &str) -> String {
        let path = format!("/orders/{}{tail}", self.id);
        with_key(visit.to(&path), self.key.as_deref())
    }
}

/// An address with the key of a guest's order, where there is one.
pub fn with_key(address: String, key: Option<&str>) -> String {
    let Some(key) = key else { return address };
    let glue = if address.contains('?') { '&' } else { '?' };
    format!("{address}{glue}key={key}")
}

/// Draws what can be done about a parcel.
#[component]
pub fn ParcelActions(visit: Visit, parcel: ConsignmentView, order: OfOrder) -> impl IntoView {
    let t = visit.t;
    let cash = parcel.cash_due.map(|cash| {
        let amount = visit.fmt.money(cash);
        view! { <p class="strong" data-cash-due="">{t.order_parcel_cash(&amount)}</p> }
    });
    let refunded = (!parcel.refunded.is_zero()).then(|| {
        let amount = visit.fmt.money(parcel.refunded);
        view! { <p>{t.order_parcel_refunded(&amount)}</p> }
    });
    let due = parcel.release_due_at.map(|due| {
        view! { <p class="small">{t.order_release_due(&visit.fmt.date(due))}</p> }
    });
    let extend = parcel.is_extendable.then(|| {
        view! { <Extend visit=visit.clone() parcel=parcel.id.to_string() order=order.clone() /> }
    });
    let dispute = dispute_link(&visit, &parcel, &order);
    let units = (parcel.state == OrderState::Paid)
        .then(|| view! { <CancelUnits visit=visit.clone() parcel=parcel order=order /> });
    view! {
        {cash}
        {refunded}
        {due}
        <div class="row">{extend}{dispute}</div>
        {units}
    }
}

/// The numbers to follow it by. Of what travels in several parcels also what is in each, and how much is on its way.
#[component]
pub fn Tracking(visit: Visit, parcel: ConsignmentView) -> impl IntoView {
    let t = visit.t;
    let is_waiting = parcel.state == OrderState::Paid;
    let is_divided = parcel.parcels.len() > 1 || is_waiting;
    let total: u32 = parcel.lines.iter().map(|line| line.units_left).sum();
    let sent: u32 = parcel.lines.iter().map(|line| line.units_sent).sum();
    let count = (is_waiting && sent > 0).then(|| {
        view! { <p class="small">{t.order_parcel_sent_count(sent, total)}</p> }
    });
    let parcels: Vec<_> = parcel
        .parcels
        .iter()
        .map(|sent| {
            let tracking = t.order_parcel_tracking(&sent.carrier, &sent.tracking);
            let inside = sent.lines.iter().filter_map(|(id, units)| {
                let line = parcel.lines.iter().find(|line| line.id == *id)?;
                let title = line.title.clone();
                Some(view! { <li><bdi class="wraps">{title}</bdi>" × "{*units}</li> })
            });
            let inside = is_divided
                .then(|| view! { <ul class="quiet small">{inside.collect::<Vec<_>>()}</ul> });
            view! { <li><p class="small">{tracking}</p>{inside}</li> }
        })
        .collect();
    let parcels =
        (!parcels.is_empty()).then(|| view! { <ul class="stack stack-tight">{parcels}</ul> });
    view! {
        {count}
        {parcels}
    }
}

/// The way to the dispute about a parcel, or to open one.
fn dispute_link(
    visit: &Visit,
    parcel: &ConsignmentView,
    order: &OfOrder,
) -> Option<impl IntoView + use<>> {
    let t = visit.t;
    let (tail, words) = match (parcel.dispute, parcel.disputable_from) {
        (Some(dispute), _) => (
            format!("/disputes/{dispute}"),
            t.order_dispute_view_action(),
        ),
        (None, Some(_)) => (
            format!("/disputes/new?consignment={}", parcel.id),
            t.order_dispute_open_action(),
        ),
        (None, None) => return None,
    };
    let href = order.below(visit, &tail);
    Some(view! { <a class="button button-quiet" href=href>{words}</a> })
}

/// What every form about a parcel carries.
#[component]
fn Hidden(order: OfOrder) -> impl IntoView {
    let key = order
        .key
        .map(|key| view! { <input type="hidden" name="key" value=key /> });
    view! {
        <input type="hidden" name="next" value=order.here />
        {key}
    }
}

#[component]
fn Extend(visit: Visit, parcel: String, order: OfOrder) -> impl IntoView {
    let t = visit.t;
    let hint = format!("extend-{parcel}");
    view! {
        <form class="row" action=order.forms("extend") method="post">
            <Hidden order=order.clone() />
            <input type="hidden" name="consignment" value=parcel />
            <button class="button button-quiet" type="submit" aria-describedby=hint.clone()>{t.order_release_extend_action()}</button>
            <span class="quiet small" id=hint>{t.order_release_extend_hint()}</span>
        </form>
    }
}

/// Units that are paid and not sent: a number per line.
#[component]
fn CancelUnits(visit: Visit, parcel: ConsignmentView, order: OfOrder) -> impl IntoView {
    let t = visit.t;
    let lines = parcel.lines.into_iter();
    let lines: Vec<_> = lines
        .filter(|line| line.units_left > line.units_sent)
        .map(units_of)
        .collect();
    view! {
        <details>
            <summary class="button button-link">{t.order_units_title()}</summary>
            <form class="form" action=order.forms("cancel-units") method="post">
                <Hidden order=order.clone() />
                <p class="small">{t.order_units_hint()}</p>
                {lines}
                <button class="button button-danger" type="submit">{t.order_units_action()}</button>
            </form>
        </details>
    }
}

fn units_of(line: OrderLineView) -> impl IntoView {
    let name = format!("line-{}", line.id);
    let options: Vec<_> = line
        .options
        .iter()
        .map(|option| option.value.as_str())
        .collect();
    let options = options.join(" · ");
    let counts: Vec<_> = (0..=line.units_left.saturating_sub(line.units_sent))
        .map(|units| view! { <option value=units>{units}</option> })
        .collect();
    view! {
        <div class="units">
            <label class="field-label" for=name.clone()>
                <bdi class="wraps">{line.title}</bdi>
                " "
                <span class="quiet small">{options}</span>
            </label>
            <select class="field-input" id=name.clone() name=name>{counts}</select>
        </div>
    }
}
