//! The price block of a product: landed price, what it is made of, variants, delivery, and the way into the cart.

use domain::customs::Effect;
use domain::shipping::Incoterm;
use leptos::prelude::*;
use services::catalogue::view_product::{DeliveryOption, ProductPage, VariantView};

use crate::backend::visit::Visit;
use crate::components::notice::{Notice, Tone};
use crate::components::price::{Price, PriceSize};
use crate::components::ribbon::{Ribbon, Stop, StopState};
use crate::islands::add_to_cart::AddToCart;
use crate::pages::restriction::{Restrictions, beside_a_price};
use crate::pages::storefront::breakdown::BreakdownView;
use crate::pages::storefront::cards;

/// Draws the block.
#[component]
pub fn PriceBlock(visit: Visit, page: ProductPage) -> impl IntoView {
    let t = visit.t;
    let chosen = page.variants[page.chosen].clone();
    let price = cards::price(
        &visit,
        page.landed.as_ref(),
        chosen.price,
        chosen.compare_at,
    );
    let breakdown = page.landed.clone().map(|landed| {
        view! {
            <details class="why">
                <summary>{t.product_price_formula()}</summary>
                <BreakdownView visit=visit.clone() parts=landed.breakdown />
            </details>
        }
    });
    let restrictions = match page.deliveries.is_empty() {
        true => page.restrictions.clone(),
        false => beside_a_price(&page.restrictions),
    };
    // Goods that may not be brought in are told by their restriction.
    let is_barred = page
        .restrictions
        .iter()
        .any(|row| row.effect == Effect::Block);
    let undeliverable = (page.deliveries.is_empty() && !is_barred).then(|| match chosen.price {
        Some(_) => t.product_delivery_none().to_owned(),
        None => t.problem_rate_missing().to_owned(),
    });
    view! {
        <section class="stack" aria-label=t.product_price_label()>
            <Price price=price size=PriceSize::Large />
            {breakdown}
            <Variants visit=visit.clone() page=page.clone() />
            <Restrictions visit=visit.clone() rows=restrictions />
            {undeliverable.map(|words| view! { <Notice tone=Tone::Problem words=words /> })}
            <Route visit=visit.clone() page=page.clone() />
            <Buy visit=visit.clone() page=page.clone() variant=chosen />
            <Deliveries visit=visit deliveries=page.deliveries />
        </section>
    }
}

/// One link per variant, so that each has its own price, picture and address. Sold out ones stay visible.
#[component]
fn Variants(visit: Visit, page: ProductPage) -> impl IntoView {
    let t = visit.t;
    let names: Vec<_> = page.variants[page.chosen]
        .options
        .iter()
        .map(|option| option.name.clone())
        .collect();
    if page.variants.len() < 2 || names.is_empty() {
        return None;
    }
    let base = cards::product_href(&visit, &page.slug, page.id);
    let chips: Vec<_> = page
        .variants
        .iter()
        .enumerate()
        .map(|(index, variant)| {
            chip(
                &visit,
                &base,
                variant,
                (index == page.chosen).then_some("true"),
            )
        })
        .collect();
    let label = t.product_option_choose(&visit.fmt.list(&names));
    Some(view! {
        <div class="stack stack-tight">
            <p class="field-label" id="options">{label.clone()}</p>
            <div class="chips" role="group" aria-labelledby="options">{chips}</div>
        </div>
    })
}

fn chip(
    visit: &Visit,
    base: &str,
    variant: &VariantView,
    current: Option<&'static str>,
) -> impl IntoView + use<> {
    let values: Vec<_> = variant
        .options
        .iter()
        .map(|option| option.value.clone())
        .collect();
    let words = values.join(" · ");
    let gone = variant.stock_left == 0;
    let label = gone.then(|| visit.t.product_option_gone(&words));
    let class = if gone { "chip chip-gone" } else { "chip" };
    let href = format!("{base}?variant={}", variant.id);
    view! { <a class=class href=href rel="nofollow" aria-current=current aria-label=label>{words}</a> }
}

/// A city's name for comparing: sellers write İstanbul, carriers Istanbul.
fn folded(city: &str) -> String {
    // Small letters of İ are an i and a dot above it.
    city.to_lowercase().replace('\u{307}', "")
}

/// The ribbon: from the seller's city over customs to the door.
#[component]
fn Route(visit: Visit, page: ProductPage) -> impl IntoView {
    let t = visit.t;
    let delivery = page.deliveries.into_iter().find(|option| {
        page.landed
            .as_ref()
            .is_some_and(|landed| landed.method.code == option.method.code)
    })?;
    let plain = |name: String| Stop {
        name,
        note: None,
        state: StopState::Plain,
    };
    let mut stops = vec![plain(page.ships_from_city.clone())];
    // A parcel from Istanbul does not pass Istanbul on its way.
    let elsewhere = |stop: &&String| folded(stop) != folded(&page.ships_from_city);
    let on_the_way = delivery.method.stops.iter().filter(elsewhere);
    stops.extend(on_the_way.map(|stop| plain(stop.clone())));
    let country = visit.fmt.country_name(visit.place.market.country);
    let dates = t.product_delivery_dates(&visit.fmt.date_range(delivery.from, delivery.to));
    stops.push(plain(country.to_owned()));
    let days = cards::days(delivery.method.days_min, delivery.method.days_max);
    let last = delivery.method.days_max;
    let is_here = page.ships_from == visit.place.market.country;
    let at_home = is_here.then(|| view! { <p class="small">{t.product_home_sale()}</p> });
    let label = t.ribbon_summary(last, &page.ships_from_city, country, &days);
    Some(view! {
        <div class="stack stack-tight">
            <Ribbon label=label stops=stops />
            <p class="small">{dates}</p>
            {at_home}
        </div>
    })
}

#[component]
fn Buy(visit: Visit, page: ProductPage, variant: VariantView) -> impl IntoView {
    let t = visit.t;
    let deliverable = !page.deliveries.is_empty();
    let stock = match variant.stock_left {
        0 => view! { <p class="badge badge-problem">{t.product_stock_none()}</p> }.into_any(),
        left @ 1..=5 => {
            view! { <p class="badge badge-now">{t.product_stock_left(left)}</p> }.into_any()
        }
        _ => view! { <p class="badge badge-done">{t.product_stock_in()}</p> }.into_any(),
    };
    let hint =
        (variant.stock_left == 0 && page.variants.len() > 1).then(|| t.product_stock_none_hint());
    let form = (variant.stock_left > 0 && deliverable).then(|| {
        view! {
            <form class="buy" action="/api/cart-lines" method="post">
                <input type="hidden" name="variant" value=variant.id.to_string() />
                <input type="hidden" name="next" value=visit.to("/cart") />
                <label class="buy-quantity">
                    <span class="field-label">{t.product_quantity_label()}</span>
                    <input class="field-input" name="quantity" type="number" inputmode="numeric" min="1" max=variant.stock_left.min(999) value="1" required=true />
                </label>
                <button class="button button-buy buy-add" type="submit">{t.product_cart_add()}</button>
                <p class="buy-answer">
                    <AddToCart />
                    " "
                    <a href=visit.to("/cart") hidden=true data-cart-link="">{t.product_cart_view()}</a>
                </p>
            </form>
        }
    });
    view! {
        <div>{stock}</div>
        {hint.map(|words| view! { <p class="quiet small">{words}</p> })}
        {form}
    }
}

/// Every way of delivery with its total and its dates.
#[component]
fn Deliveries(visit: Visit, deliveries: Vec<DeliveryOption>) -> impl IntoView {
    let t = visit.t;
    let rows: Vec<_> = deliveries
        .into_iter()
        .map(|option| {
            let dates = t.product_delivery_dates(&visit.fmt.date_range(option.from, option.to));
            let tracked = if option.method.tracked {
                t.product_delivery_tracked()
            } else {
                t.product_delivery_untracked()
            };
            let duty = match option.method.incoterm {
                Incoterm::Ddp => t.product_duty_at_checkout().to_owned(),
                Incoterm::Dap => {
                    crate::pages::storefront::breakdown::collected(&visit, &option.landed.breakdown)
                }
            };
            let total = visit.fmt.money(option.landed.door);
            view! {
                <li class="delivery">
                    <span class="strong">{dates}</span>
                    <bdi class="strong">{total}</bdi>
                    <span class="quiet small delivery-note">{tracked}<br />{duty}</span>
                </li>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <div class="stack stack-tight">
                <h2 class="h3">{t.product_delivery_title()}</h2>
                <ul class="deliveries">{rows}</ul>
            </div>
        }
    })
}
