//! `/cart`: per seller and parcel, what changed since, the total at the door, one button.

use axum::Router;
use axum::response::Response;
use axum::routing::get;
use leptos::prelude::*;
use services::cart::{CartAccess, CartLineView, CartSeller, CartView, LineProblem, view_cart};

use crate::backend::Backend;
use crate::backend::visit::Visit;
use crate::components::field::{Field, FieldView};
use crate::components::notice::{Notice, Tone};
use crate::components::picture::{Loading, Picture};
use crate::islands::choose_at_once::ChooseAtOnce;
use crate::layouts::document::{Head, Islands};
use crate::pages::restriction::barred_words;
use crate::pages::storefront::cards;
use crate::pages::told::Told;
use crate::pages::totals::Totals;
use crate::problem::Problem;

/// The addresses of the cart.
pub fn router() -> Router<Backend> {
    Router::new().route("/{country}/{lang}/cart", get(page))
}

/// `/{country}/{lang}/cart`
pub async fn page(visit: Visit) -> Result<Response, Problem> {
    let cart = match &visit.visitor {
        Some(visitor) => {
            view_cart(
                &visit.backend.shop,
                &CartAccess::Session(visitor.session),
                visit.asking(),
            )
            .await?
        }
        None => CartView::empty(),
    };
    let title = visit.t.cart_page_title();
    let head = Head {
        islands: Islands::Present,
        ..Head::personal(title)
    };
    let body = if cart.sellers.is_empty() {
        view! { <Empty visit=visit.clone() /> }.into_any()
    } else {
        view! { <Filled visit=visit.clone() cart=cart /> }.into_any()
    };
    Ok(visit.page(head, body))
}

#[component]
fn Empty(visit: Visit) -> impl IntoView {
    let t = visit.t;
    view! {
        <div class="wrap page stack">
            <Told visit=visit.clone() />
            <div class="empty">
                <h1>{t.cart_empty_title()}</h1>
                <p>{t.cart_empty_body()}</p>
                <a class="button" href=visit.to("/")>{t.cart_empty_action()}</a>
            </div>
        </div>
    }
}

#[component]
fn Filled(visit: Visit, cart: CartView) -> impl IntoView {
    let t = visit.t;
    let count = t.cart_items_count(cart.count);
    let sellers: Vec<_> = cart
        .sellers
        .iter()
        .map(|seller| parcel(&visit, seller))
        .collect();
    view! {
        <div class="wrap page stack">
            <h1>{t.cart_page_title()}" "<span class="quiet small">{count}</span></h1>
            <Told visit=visit.clone() />
            <div class="beside">
                <div class="stack stack-loose">{sellers}</div>
                <Summary visit=visit cart=cart />
            </div>
        </div>
    }
}

fn parcel(visit: &Visit, seller: &CartSeller) -> impl IntoView + use<> {
    let t = visit.t;
    let id = format!("parcel-{}", seller.warehouse);
    let labelled = id.clone();
    let lines: Vec<_> = seller
        .lines
        .iter()
        .map(|line| view! { <Line visit=visit.clone() line=line.clone() /> })
        .collect();
    let title = t.cart_parcel_title(&seller.seller.name);
    let from = t.cart_parcel_from(visit.fmt.country_name(seller.origin));
    view! {
        <section aria-labelledby=labelled>
            <h2 id=id>{title}</h2>
            <p class="quiet small">{from}</p>
            <ul class="lines">{lines}</ul>
        </section>
    }
}

#[component]
fn Line(visit: Visit, line: CartLineView) -> impl IntoView {
    let t = visit.t;
    let href = format!(
        "{}?variant={}",
        cards::product_href(&visit, &line.slug, line.product),
        line.variant
    );
    let picture = line.picture.clone().map(|picture| {
        view! { <Picture picture=cards::picture(picture, "") sizes="88px" loading=Loading::Lazy limit=320 /> }
    });
    let options: Vec<_> = line
        .options
        .iter()
        .map(|option| option.value.clone())
        .collect();
    let notice = line_notice(&visit, &line);
    let each = line
        .unit
        .filter(|_| line.quantity > 1)
        .map(|unit| t.cart_line_each(&visit.fmt.money(unit)));
    let total = line
        .total
        .map_or_else(|| "—".to_owned(), |total| visit.fmt.money(total));
    let id = line.id.to_string();
    let input_id = format!("quantity-{id}");
    let remove = t.cart_line_remove_label(&line.title);
    view! {
        <li class="line">
            <div class="line-picture">{picture}</div>
            <div>
                <p class="line-title"><a href=href>{line.title}</a></p>
                <p class="quiet small">{options.join(" · ")}</p>
            </div>
            <p><bdi class="line-amount">{total}</bdi>" "{each.map(|words| view! { <span class="quiet small">{words}</span> })}</p>
            <div class="line-form">
                <form class="line-form" action="/api/cart-lines/update" method="post">
                    <input type="hidden" name="line" value=id.clone() />
                    <input type="hidden" name="next" value=visit.to("/cart") />
                    <label class="visually-hidden" for=input_id.clone()>{t.cart_line_quantity()}</label>
                    <input class="field-input" id=input_id name="quantity" type="number" inputmode="numeric" min="0" max="999" value=line.quantity />
                    <button class="button button-quiet" type="submit" data-choose="">{t.cart_line_update()}</button>
                    <ChooseAtOnce />
                </form>
                <form action="/api/cart-lines/update" method="post">
                    <input type="hidden" name="line" value=id />
                    <input type="hidden" name="next" value=visit.to("/cart") />
                    <input type="hidden" name="quantity" value="0" />
                    <button class="button button-link" type="submit" aria-label=remove>{t.cart_line_remove()}</button>
                </form>
            </div>
            {notice}
        </li>
    }
}

/// What changed since the shopper put it in, with the way out.
fn line_notice(visit: &Visit, line: &CartLineView) -> Option<impl IntoView + use<>> {
    let t = visit.t;
    let money = |amount| visit.fmt.money(amount);
    let problem = line.problem.as_ref().map(|problem| match problem {
        LineProblem::SoldOut => t.cart_line_stock_none().to_owned(),
        LineProblem::Fewer { left } => t.cart_line_stock_less(*left),
        LineProblem::NoLongerSold => t.cart_line_gone().to_owned(),
        LineProblem::Restricted(reason) => barred_words(visit, *reason),
    });
    let changed = line.price_was.zip(line.unit).map(|(was, unit)| {
        if was.minor < unit.minor {
            t.cart_line_price_up(&money(was), &money(unit))
        } else {
            t.cart_line_price_down(&money(was), &money(unit))
        }
    });
    let (tone, words) = problem
        .map(|words| (Tone::Problem, words))
        .or_else(|| changed.map(|words| (Tone::Know, words)))?;
    Some(view! { <div class="line-notice"><Notice tone=tone words=words /></div> })
}

#[component]
fn Summary(visit: Visit, cart: CartView) -> impl IntoView {
    let t = visit.t;
    let go = if cart.is_ready() {
        view! { <a class="button button-buy button-wide" href=visit.to("/checkout")>{t.cart_checkout_action()}</a> }.into_any()
    } else {
        view! { <span class="button button-wide" aria-disabled="true">{t.cart_checkout_action()}</span> }.into_any()
    };
    let totals = cart.totals.map(|totals| view! { <Totals visit=visit.clone() totals=totals total_label=t.cart_summary_total() /> });
    view! {
        <aside class="panel summary" aria-label=t.cart_summary_title()>
            <h2>{t.cart_summary_title()}</h2>
            {totals}
            <p class="quiet small">{t.cart_summary_estimate()}</p>
            {go}
            <p class="quiet small">{t.checkout_protection_hint()}</p>
            <Coupon visit=visit coupon=cart.coupon />
        </aside>
    }
}

#[component]
fn Coupon(visit: Visit, coupon: Option<String>) -> impl IntoView {
    let t = visit.t;
    let next = visit.to("/cart");
    match coupon {
        Some(code) => view! {
            <form class="row" action="/api/coupons/remove" method="post">
                <input type="hidden" name="next" value=next />
                <span class="badge badge-done">{t.cart_coupon_applied(&code)}</span>
                <button class="button button-link" type="submit">{t.cart_coupon_remove()}</button>
            </form>
        }
        .into_any(),
        None => {
            let field = FieldView {
                name: "code",
                label: t.cart_coupon_label().to_owned(),
                autocomplete: Some("off"),
                max_length: Some(40),
                problem: coupon_problem(&visit),
                ..FieldView::default()
            };
            let refused = field.problem.is_some();
            view! {
                <details class="coupon" open=refused>
                    <summary class="button-link">{t.cart_coupon_label()}</summary>
                    <form class="stack stack-tight" action="/api/coupons" method="post">
                        <input type="hidden" name="next" value=next />
                        <Field field=field />
                        <button class="button button-quiet" type="submit">{t.cart_coupon_apply()}</button>
                    </form>
                </details>
            }
            .into_any()
        }
    }
}

/// Why a coupon code was refused; the form leads back with one of three words.
fn coupon_problem(visit: &Visit) -> Option<String> {
    let t = visit.t;
    let reason = visit
        .query
        .split('&')
        .find_map(|pair| pair.strip_prefix("coupon="))?;
    let words = match reason {
        "unknown" => t.cart_coupon_unknown(),
        "used-up" => t.cart_coupon_used_up(),
        "expired" => t.cart_coupon_expired(),
        _ => return None,
    };
    Some(words.to_owned())
}
