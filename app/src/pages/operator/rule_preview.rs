//! What a changed rule would do to sample baskets.

use domain::landed::Breakdown;
use domain::money::Money;
use leptos::prelude::*;
use services::operator::preview_rule::{Preview, PreviewLine};

use crate::backend::visit::Visit;
use crate::components::table::Cell;

/// Draws the table.
#[component]
pub fn RulePreview(visit: Visit, preview: Preview) -> impl IntoView {
    let t = visit.t;
    let rows: Vec<_> = preview.lines.iter().map(|line| row(&visit, line)).collect();
    let table = (!rows.is_empty()).then(|| {
        view! {
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">{t.rules_destination_label()}</th>
                        <th scope="col">{t.rules_preview_goods()}</th>
                        <th scope="col">{t.rules_preview_before()}</th>
                        <th scope="col">{t.rules_preview_after()}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
    });
    let names: Vec<_> = preview
        .left_out
        .iter()
        .map(|country| visit.fmt.country_name(*country))
        .collect();
    let left_out = (!names.is_empty()).then(|| {
        let words = t.rules_preview_left_out(&visit.fmt.list(&names));
        view! { <p class="quiet small">{words}</p> }
    });
    view! {
        <section class="stack" aria-labelledby="preview">
            <h2 id="preview">{t.rules_preview_title()}</h2>
            <p class="quiet small">{t.rules_preview_hint()}</p>
            {table}
            {left_out}
        </section>
    }
}

fn row(visit: &Visit, line: &PreviewLine) -> impl IntoView + use<> {
    let t = visit.t;
    let after = if line.before == line.after {
        vec![view! { <span class="quiet">{t.rules_preview_same()}</span> }.into_any()]
    } else {
        figures(visit, &line.after)
    };
    let country = visit.fmt.country_name(line.destination);
    let goods = visit.fmt.money(line.before.goods);
    let before = figures(visit, &line.before);
    view! {
        <tr>
            <Cell label=t.rules_destination_label()>{country}</Cell>
            <Cell label=t.rules_preview_goods()><bdi>{goods}</bdi></Cell>
            <Cell label=t.rules_preview_before()>{before}</Cell>
            <Cell label=t.rules_preview_after()>{after}</Cell>
        </tr>
    }
}

/// The total, then duty, tax and fees where there are any.
fn figures(visit: &Visit, breakdown: &Breakdown) -> Vec<AnyView> {
    let t = visit.t;
    let part = |label: &'static str, amount: Money| {
        (amount.minor != 0).then(|| {
            let amount = visit.fmt.money(amount);
            view! { <br /><span class="quiet small">{label}" "<bdi>{amount}</bdi></span> }
                .into_any()
        })
    };
    let total = view! { <bdi class="strong">{visit.fmt.money(breakdown.total)}</bdi> }.into_any();
    let parts = [
        part(t.product_price_duty(), breakdown.duty),
        part(t.product_price_tax(), breakdown.tax),
        part(t.product_price_fees(), breakdown.fees),
    ];
    std::iter::once(total)
        .chain(parts.into_iter().flatten())
        .collect()
}
