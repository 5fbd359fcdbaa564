//! `/seller/orders`: parcels to send first, each with its address, its customs data and the form that ships it.

use axum::response::Response;
use leptos::prelude::*;
use services::papers::sender::{Sender, view_sender};
use services::seller::list_consignments::{
    SellerConsignment, SellerConsignmentLine, list_consignments,
};

use crate::backend::visit::Visit;
use crate::components::notice::{Notice, Tone};
use crate::layouts::document::Head;
use crate::pages::order_parts::{Address, state_badge};
use crate::pages::seller::packing::Packing;
use crate::pages::seller::{Desk, seller, warehouses};
use crate::problem::Problem;

/// `/seller/orders`
pub async fn page(visit: Visit) -> Result<Response, Problem> {
    let user = seller(&visit)?;
    let parcels = list_consignments(&visit.backend.shop, &user, 1).await?;
    let t = visit.t;
    let empty = parcels
        .is_empty()
        .then(|| view! { <p class="quiet">{t.seller_orders_empty()}</p> });
    let print = match parcels.is_empty() {
        true => None,
        false => Some(
            view! { <Print visit=visit.clone() sender=view_sender(&visit.backend.shop, &user, None).await? /> },
        ),
    };
    let cards: Vec<_> = parcels
        .into_iter()
        .map(|parcel| view! { <Parcel visit=visit.clone() parcel=parcel /> })
        .collect();
    let title = t.seller_orders_title();
    let body = view! {
        <Desk visit=visit.clone() title=title.to_owned()>
            {empty}
            {print}
            <ul class="stack">{cards}</ul>
        </Desk>
    };
    Ok(visit.page(Head::personal(title), body))
}

/// The form that the parcels' check boxes belong to.
#[component]
fn Print(visit: Visit, sender: Option<Sender>) -> impl IntoView {
    let t = visit.t;
    let missing = sender.is_none().then(|| {
        view! { <Notice tone=Tone::Know words=t.papers_sender_missing().to_owned() /> }
    });
    view! {
        <section class="panel stack stack-tight" aria-labelledby="papers-title">
            <h2 id="papers-title">{t.papers_print_title()}</h2>
            <p class="quiet small">{t.papers_print_hint()}</p>
            {missing}
            <form class="row" id="papers" action="/api/seller/papers" method="post">
                <button class="button" type="submit">{t.papers_print_action()}</button>
                <a class="button button-quiet" href="/seller/sender">{t.papers_sender_title()}</a>
                <a class="button button-quiet" href="/seller/warehouses">{t.warehouses_title()}</a>
            </form>
        </section>
    }
}

#[component]
fn Parcel(visit: Visit, parcel: SellerConsignment) -> impl IntoView {
    let t = visit.t;
    let date = t.order_placed_date(&visit.fmt.date(parcel.placed_at));
    let lines: Vec<_> = parcel.lines.iter().map(line).collect();
    let total = visit.fmt.money(parcel.total);
    let from = parcel.ships_from.as_ref().map(|(country, city)| {
        let place = warehouses::place(&visit, country.code(), city);
        view! { <p class="quiet small">{t.cart_parcel_from(&place)}</p> }
    });
    let address = parcel.address.clone();
    view! {
        <li class="panel stack">
            <div class="row row-apart">
                <p class="row"><span class="strong">{t.order_page_title(&parcel.order_number)}</span>{state_badge(&visit, parcel.state)}</p>
                <bdi class="strong">{total}</bdi>
            </div>
            <p class="quiet small">{date}</p>
            {from}
            <ul class="stack stack-tight">{lines}</ul>
            <details>
                <summary class="button-link">{t.seller_order_address_title()}</summary>
                <Address visit=visit.clone() address=address />
            </details>
            <Packing visit=visit.clone() parcel=parcel />
        </li>
    }
}

fn line(line: &SellerConsignmentLine) -> impl IntoView + use<> {
    let options: Vec<_> = line
        .options
        .iter()
        .map(|option| option.value.clone())
        .collect();
    let code = line.hs.as_ref().map_or("—", |hs| hs.as_str());
    let customs = format!("HS {code} · {}", line.origin.code());
    view! { <li>{line.title.clone()}" × "{line.quantity}" "<span class="quiet small">{options.join(" · ")}" · "{line.sku.clone()}" · "{customs}</span></li> }
}
