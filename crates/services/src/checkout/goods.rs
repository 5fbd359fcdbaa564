//! The lines of a cart with their prices, by seller and warehouse.

use domain::cart::Quantity;
use domain::customs::{self, GoodsTag, RestrictionReason};
use domain::ids::{SellerId, WarehouseId};
use domain::money::{Money, Rate};
use domain::place::Country;
use store::StoreError;
use store::cart_line::CartLineView;

use super::offer::{OfferError, Terms};
use crate::catalogue::card::hs;
use crate::catalogue::dispatch::{Described, dispatch_country};
use crate::catalogue::parcel::ParcelLine;
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

/// The lines that one seller sends from one warehouse.
pub(super) struct Group<'l> {
    pub seller: SellerId,
    pub seller_country: Country,
    pub warehouse: WarehouseId,
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
        let warehouse = line.row.warehouse_id;
        match groups.iter_mut().find(|group| group.warehouse == warehouse) {
            Some(group) => group.lines.push(line),
            None => groups.push(Group {
                seller: line.row.seller_id,
                seller_country: line.row.seller_country()?,
                warehouse,
                origin: dispatch_country(line.row)?,
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
        parcel_line: row.parcel_line(unit, quantity.get())?,
    })
}

/// Why no carrier may bring the goods of a line to the one who asks; `None` where there is a way, or none for other reasons.
pub(crate) fn barred(
    terms: Terms<'_>,
    row: &CartLineView,
) -> Result<Option<RestrictionReason>, StoreError> {
    let origin = dispatch_country(row)?;
    let (hs, tags) = (hs(row.hs_code.as_deref()), GoodsTag::list(&row.goods_tags));
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

fn inconsistent(row: &CartLineView, column: &'static str) -> StoreError {
    StoreError::Inconsistent {
        table: "cart_lines",
        column,
        row: row.id.to_string(),
    }
}
