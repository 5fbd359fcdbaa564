//! Disputes in a list, for the seller's desk and the operator's.

use leptos::prelude::*;
use serde::Deserialize;
use services::Page;
use services::dispute::DisputeHead;

use super::words;
use crate::backend::visit::Visit;
use crate::components::pager::{Pager, PagerView};

/// Rows on a page.
const ROWS_MAX: u32 = 50;

/// Which part of a list the address asks for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    page: String,
    all: String,
}

impl Asked {
    /// The page's number, from 1; nonsense is the first page.
    fn number(&self) -> u32 {
        self.page.parse().unwrap_or(1).clamp(1, 10_000)
    }

    /// The rows that are asked for.
    pub fn rows(&self) -> Page {
        Page::new(self.number(), ROWS_MAX)
    }

    /// Whether all are asked for, and not only those that wait.
    pub fn is_all(&self) -> bool {
        self.all == "1"
    }
}

/// Which of the rows wait for the reader.
pub type IsTurn = fn(&DisputeHead) -> bool;

/// Draws the list. `href` is the address that a row's id is appended to, `around` that of the list.
#[component]
pub fn DisputeList(
    visit: Visit,
    heads: Vec<DisputeHead>,
    href: &'static str,
    around: &'static str,
    asked: Asked,
    is_turn: IsTurn,
) -> impl IntoView {
    let t = visit.t;
    // The list is not counted: a full page may have another one behind it.
    let is_full = heads.len() >= ROWS_MAX as usize;
    let number = asked.number();
    let pager = PagerView {
        page: number,
        pages: number + u32::from(is_full),
        href: around.to_owned(),
        label: t.pager_label().to_owned(),
        previous: t.pager_previous().to_owned(),
        next: t.pager_next().to_owned(),
    };
    let rows: Vec<_> = heads
        .iter()
        .map(|head| row(&visit, head, href, is_turn))
        .collect();
    view! {
        <table class="table">
            <thead>
                <tr>
                    <th scope="col">{t.operator_disputes_list_dispute()}</th>
                    <th scope="col">{t.operator_disputes_list_state()}</th>
                    <th scope="col">{t.operator_disputes_list_amount()}</th>
                    <th scope="col">{t.operator_disputes_list_date()}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
        <Pager pager=pager />
    }
}

fn row(
    visit: &Visit,
    head: &DisputeHead,
    href: &'static str,
    is_turn: IsTurn,
) -> impl IntoView + use<> {
    let t = visit.t;
    let link = format!("{href}{}", head.id);
    let title = t.order_page_title(&head.number);
    let reason = words::reason(visit, head.reason);
    let state = words::state(visit, head.state);
    let turn = is_turn(head)
        .then(|| view! { <br /><span class="badge badge-now">{t.seller_disputes_turn()}</span> });
    let amount = visit.fmt.money(head.amount);
    let date = visit.fmt.date(head.updated_at);
    view! {
        <tr>
            <td data-label=t.operator_disputes_list_dispute()><span><a class="strong" href=link>{title}</a><br /><span class="quiet small">{reason}</span><br /><bdi class="quiet small">{head.seller.clone()}</bdi></span></td>
            <td data-label=t.operator_disputes_list_state()><span>{state}{turn}</span></td>
            <td data-label=t.operator_disputes_list_amount()><bdi>{amount}</bdi></td>
            <td data-label=t.operator_disputes_list_date()>{date}</td>
        </tr>
    }
}
