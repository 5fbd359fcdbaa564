//! The lines of a cart with their prices, by seller.

use domain::cart::Quantity;
use domain::catalogue::HsCode;
use domain::customs::{self, GoodsTag, RestrictionReason};
use domain::ids::SellerId;
use domain::money::{Money, Rate};
use domain::place::Country;
use store::StoreError;
use store::cart_line::CartLineView;

use super::offer::{OfferError, Terms};
use crate::catalogue::parcel::{ParcelLine, volume_cm3};
use crate::catalogue::price::{agreed_rate, unit_price};
use crate::catalogue::ways::barring;

/// One line on its way to a quote.
pub(super) struct Goods<'l> {
    pub row: &'l CartLineView,
    pub quantity: Quantity,
    pub goods: Money,
    pub discount: Money,
    pub rate: Rate,
    pub parcel_line: ParcelLine,
}

/// The lines of one seller.
pub(super) struct Group<'l> {
    pub seller: SellerId,
    pub origin: Country,
    pub lines: Vec<Goods<'l>>,
}

pub(super) fn groups<'l>(
    terms: Terms<'_>,
    rows: &'l [CartLineView],
) -> Result<Vec<Group<'l>>, OfferError> {
    let mut goods = Vec::with_capacity(rows.len());
    for row in rows {
        goods.push(goods_of(terms, row)?);
    }
    if let Some(coupon) = terms.coupon {
        let amounts: Vec<Money> = goods.iter().map(|line| line.goods).collect();
        let discounts = coupon.discounts(terms.asking.currency, &amounts)?;
        for (line, discount) in goods.iter_mut().zip(discounts) {
            line.discount = discount;
        }
    }
    let mut groups: Vec<Group<'l>> = Vec::new();
    for line in goods {
        let seller = line.row.seller_id;
        match groups.iter_mut().find(|group| group.seller == seller) {
            Some(group) => group.lines.push(line),
            None => groups.push(Group {
                seller,
                origin: country(line.row, &line.row.seller_country, "country")?,
                lines: vec![line],
            }),
        }
    }
    Ok(groups)
}

fn goods_of<'l>(terms: Terms<'_>, row: &'l CartLineView) -> Result<Goods<'l>, OfferError> {
    let Terms {
        reference, asking, ..
    } = terms;
    let broken = |_| inconsistent(row, "quantity");
    let quantity = Quantity::new(row.quantity).map_err(broken)?;
    let unit = unit_price(reference, asking, row.price)?;
    let rate = agreed_rate(reference, asking, row.price.currency)?;
    Ok(Goods {
        row,
        quantity,
        goods: unit.checked_mul(quantity.get())?,
        discount: Money::zero(asking.currency),
        rate,
        parcel_line: ParcelLine {
            unit,
            quantity: quantity.get(),
            hs: hs_code(row),
            origin: country(row, &row.origin, "origin")?,
            weight_grams: row.weight_grams,
            volume_cm3: volume_cm3(row.size_mm.as_deref()),
            tags: GoodsTag::list(&row.goods_tags),
        },
    })
}

/// Why no carrier may bring the goods of a line to the one who asks; `None` where there is a way, or none for other reasons.
pub(crate) fn barred(
    terms: Terms<'_>,
    row: &CartLineView,
) -> Result<Option<RestrictionReason>, StoreError> {
    let origin = country(row, &row.seller_country, "country")?;
    let (hs, tags) = (hs_code(row), GoodsTag::list(&row.goods_tags));
    let goods = customs::Goods {
        hs: hs.as_ref(),
        tags: &tags,
    };
    Ok(barring(
        terms.reference,
        terms.asking,
        origin,
        goods,
        terms.date,
    ))
}

/// A code that is none counts as missing; the breakdown then says that duty is unknown.
fn hs_code(row: &CartLineView) -> Option<HsCode> {
    HsCode::parse(row.hs_code.as_deref()?).ok()
}

fn country(row: &CartLineView, code: &str, column: &'static str) -> Result<Country, StoreError> {
    Country::from_code(code).map_err(|_| inconsistent(row, column))
}

fn inconsistent(row: &CartLineView, column: &'static str) -> StoreError {
    StoreError::Inconsistent {
        table: "cart_lines",
        column,
        row: row.id.to_string(),
    }
}
