//! From a product of the catalogue to a card with finished words and amounts.

use domain::money::Money;
use domain::place::Language;
use services::catalogue::{Landed, PictureRef, ProductCard};

use crate::backend::visit::Visit;
use crate::components::card::CardView;
use crate::components::picture::PictureView;
use crate::components::price::PriceView;

/// A stored picture, described by the words beside it.
pub fn picture(picture: PictureRef, alt: &str) -> PictureView {
    PictureView {
        hash: picture.hash,
        width: picture.width,
        height: picture.height,
        widths: picture.widths,
        alt: alt.to_owned(),
    }
}

/// `/kz/ru/p/enamel-mug-0192…`.
pub fn product_href(visit: &Visit, slug: &str, id: impl std::fmt::Display) -> String {
    visit.to(&format!("/p/{slug}-{id}"))
}

/// "4.7" out of tenths.
pub fn rating(visit: &Visit, tenths: Option<u32>) -> Option<(String, String)> {
    let tenths = tenths?;
    let stars = visit.fmt.tenths(tenths);
    let words = visit.t.card_rating_label(&stars);
    Some((stars, words))
}

/// The card of a product.
pub fn card(visit: &Visit, product: ProductCard) -> CardView {
    let t = visit.t;
    let language = visit.place.language.tag();
    let title_lang = (product.title_language != language)
        .then(|| Language::from_tag(&product.title_language).ok())
        .flatten();
    CardView {
        href: product_href(visit, &product.slug, product.id),
        title_lang: title_lang.map(Language::tag),
        picture: picture(product.picture.clone(), ""),
        rating: rating(visit, product.rating_average_tenths),
        sold: (product.sold_count > 0).then(|| t.card_sold_count(product.sold_count)),
        days: t.card_delivery_days(product.days_max, &days(product.days_min, product.days_max)),
        sold_out: (!product.in_stock).then(|| t.card_stock_none().to_owned()),
        price: price(
            visit,
            product.landed.as_ref(),
            product.list,
            product.compare_at,
        ),
        title: product.title,
    }
}

/// "9–14", or "9" where both ends are the same.
pub fn days(min: u16, max: u16) -> String {
    if min == max {
        min.to_string()
    } else {
        format!("{min}–{max}")
    }
}

/// The price at the door; without one the list price, and why there is no more to say.
pub fn price(
    visit: &Visit,
    landed: Option<&Landed>,
    list: Option<Money>,
    former: Option<Money>,
) -> PriceView {
    let (t, fmt) = (visit.t, visit.fmt);
    let former = former.map(|amount| fmt.money(amount));
    match landed {
        Some(landed) => PriceView {
            door: fmt.money(landed.door),
            words: t.card_price_landed().to_owned(),
            list: Some(t.card_price_goods(&fmt.money(landed.list))),
            former,
        },
        None => PriceView {
            door: list.map_or_else(|| "—".to_owned(), |amount| fmt.money(amount)),
            words: match list {
                Some(_) => t.card_delivery_none(),
                // Nothing is amiss with the delivery: the shop knows no rate for the seller's currency.
                None => t.problem_rate_missing(),
            }
            .to_owned(),
            list: None,
            former,
        },
    }
}
