//! What was said and done in a dispute, oldest first.

use domain::dispute::{Offer, Side};
use leptos::prelude::*;
use services::catalogue::PictureRef;
use services::dispute::{DisputeView, EntryView};

use super::words;
use crate::backend::visit::Visit;
use crate::components::picture::{Loading, Picture};
use crate::pages::storefront::cards;

/// Draws the timeline. Text of people is a block of its own, so that no mark in it can turn the words around it.
#[component]
pub fn Entries(visit: Visit, view: DisputeView) -> impl IntoView {
    let entries: Vec<_> = view
        .entries
        .iter()
        .map(|entry| entry_item(&visit, view.side, entry))
        .collect();
    view! {
        <section class="stack" aria-labelledby="dispute-timeline">
            <h2 id="dispute-timeline">{visit.t.dispute_timeline_title()}</h2>
            <ol class="timeline">{entries}</ol>
        </section>
    }
}

fn entry_item(visit: &Visit, reader: Side, entry: &EntryView) -> impl IntoView + use<> {
    let who = words::side(visit, reader, entry.side);
    let deed = words::deed(visit, entry);
    let date = visit.fmt.date(entry.at);
    let offer = entry.offer.map(|offer| offer_line(visit, offer));
    let text = (!entry.text.is_empty())
        .then(|| view! { <p class="dispute-text" dir="auto">{entry.text.clone()}</p> });
    let pictures = pictures(visit, &entry.pictures);
    view! {
        <li class="stack stack-tight">
            <p class="row"><span class="strong">{who}</span><span class="badge">{deed}</span><span class="quiet small">{date}</span></p>
            {offer}
            {text}
            {pictures}
        </li>
    }
}

fn offer_line(visit: &Visit, offer: Offer) -> impl IntoView + use<> {
    let back = offer
        .with_return
        .then(|| view! { <span class="quiet small">{visit.t.dispute_entry_after_return()}</span> });
    let amount = visit.fmt.money(offer.amount);
    view! { <p class="row"><bdi class="strong">{amount}</bdi>{back}</p> }
}

fn pictures(visit: &Visit, pictures: &[PictureRef]) -> Option<impl IntoView + use<>> {
    let total = pictures.len();
    let items: Vec<_> = pictures
        .iter()
        .enumerate()
        .map(|(index, picture)| {
            let alt = visit.t.dispute_picture_alt(index + 1, total);
            let picture = cards::picture(picture.clone(), &alt);
            let whole = picture.url(picture.nearest(1600), "jpg");
            view! { <a href=whole><Picture picture=picture sizes="120px" loading=Loading::Lazy limit=480 /></a> }
        })
        .collect();
    (!items.is_empty()).then(|| view! { <div class="dispute-pictures">{items}</div> })
}
