//! A product in a list, with its price at the door of the one who looks.

use std::collections::BTreeMap;

use domain::catalogue::HsCode;
use domain::ids::ProductId;
use domain::money::Money;
use domain::place::Country;
use domain::shipping::ShippingMethod;
use jiff::civil::Date;
use store::StoreError;
use store::product_card::ProductCardRow;
use store::product_price::ProductPriceRow;

use super::asking::{Asking, Landed, PictureRef};
use super::dispatch::{Described, dispatch_country, nearest};
use super::parcel::Parcel;
use super::picture::placeholder;
use super::price::{landed_of, unit_price};
use super::ways::{default_method, methods, restrictions};
use crate::shop::{Reference, Shop};

/// A product in a list. Prices are those of its cheapest variant.
#[derive(Debug, Clone, PartialEq)]
pub struct ProductCard {
    /// Identity.
    pub id: ProductId,
    /// Name in URLs.
    pub slug: String,
    /// Title in the reader's language, else in the seller's.
    pub title: String,
    /// Language of the title, BCP 47.
    pub title_language: String,
    /// The main picture, or the drawing that stands for the category.
    pub picture: PictureRef,
    /// One piece at the door; `None` where nothing is delivered or a rate is missing.
    pub landed: Option<Landed>,
    /// The list price; `None` where a rate is missing.
    pub list: Option<Money>,
    /// The former list price, where it was higher.
    pub compare_at: Option<Money>,
    /// Average of the stars in tenths: 47 is 4.7. `None` before the first review.
    pub rating_average_tenths: Option<u32>,
    /// Number of reviews.
    pub rating_count: u32,
    /// Units sold.
    pub sold_count: u32,
    /// Whether any variant can be bought now.
    pub in_stock: bool,
    /// Name of the seller.
    pub seller_name: String,
    /// Name of the seller in URLs.
    pub seller_slug: String,
    /// Country the seller is established in.
    pub seller_country: Country,
    /// Country the goods are sent from.
    pub ships_from: Country,
    /// Earliest day of delivery, counted from dispatch; zero where nothing is delivered.
    pub days_min: u16,
    /// Latest day of delivery, counted from dispatch; zero where nothing is delivered.
    pub days_max: u16,
}

/// Makes the cards of one page: rates, rules and delivery methods are read once, and the method of a country is looked
/// for once.
pub(super) struct Cards<'r> {
    reference: &'r Reference,
    asking: Asking,
    date: Date,
    /// For each country of dispatch the way that most goods go by.
    methods: BTreeMap<Country, Option<&'r ShippingMethod>>,
}

impl<'r> Cards<'r> {
    pub(super) fn new(reference: &'r Reference, asking: Asking, date: Date) -> Self {
        Self {
            reference,
            asking,
            date,
            methods: BTreeMap::new(),
        }
    }

    /// The cards of these rows.
    pub(super) async fn all(
        mut self,
        shop: &Shop,
        rows: Vec<ProductCardRow>,
    ) -> Result<Vec<ProductCard>, StoreError> {
        let mut cards = Vec::with_capacity(rows.len());
        let rows = nearest(self.reference, self.asking, rows, |_| 1);
        for mut row in rows {
            let picture = match picture_of(&mut row) {
                Some(picture) => picture,
                None => placeholder(shop, &row.category).await,
            };
            cards.push(self.card(row, picture)?);
        }
        Ok(cards)
    }

    fn card(
        &mut self,
        row: ProductCardRow,
        picture: PictureRef,
    ) -> Result<ProductCard, StoreError> {
        let list = unit_price(self.reference, self.asking, row.price).ok();
        let parcel = list.map(|list| row.single(list)).transpose()?;
        let method = parcel.as_ref().and_then(|parcel| self.method(parcel));
        let landed = match (parcel, method) {
            (Some(parcel), Some(method)) => self.landed(&parcel, method),
            _ => None,
        };
        let compare_at = former(self.reference, self.asking, list, row.compare_at);
        let (seller_country, ships_from) = (row.seller_country()?, dispatch_country(&row)?);
        Ok(ProductCard {
            id: row.id,
            slug: row.slug,
            title: row.title,
            title_language: row.title_lang,
            picture,
            landed,
            list,
            compare_at,
            rating_average_tenths: average_tenths(row.rating_sum, row.rating_count),
            rating_count: count(row.rating_count),
            sold_count: count(row.sold_count),
            in_stock: row.in_stock,
            seller_country,
            ships_from,
            seller_name: row.seller_name,
            seller_slug: row.seller_slug,
            days_min: method.map_or(0, |method| method.days_min),
            days_max: method.map_or(0, |method| method.days_max),
        })
    }

    /// The price of one piece at the door in minor units; `None` where it has none here.
    pub(super) fn door_minor(&mut self, row: &ProductPriceRow) -> Result<Option<i64>, StoreError> {
        let Ok(unit) = unit_price(self.reference, self.asking, row.price) else {
            return Ok(None);
        };
        let parcel = row.single(unit)?;
        let landed = self
            .method(&parcel)
            .and_then(|method| self.landed(&parcel, method));
        Ok(landed.map(|landed| landed.door.minor))
    }

    fn landed(&self, parcel: &Parcel, method: &ShippingMethod) -> Option<Landed> {
        landed_of(self.reference, self.asking, parcel, method, self.date).ok()
    }

    /// The usual way of the country, unless these very goods may not go by it.
    fn method(&mut self, parcel: &Parcel) -> Option<&'r ShippingMethod> {
        let (reference, asking) = (self.reference, self.asking);
        let usual = *self.methods.entry(parcel.origin).or_insert_with(|| {
            let ways = reference
                .shipping
                .methods(parcel.origin, asking.market.country);
            default_method(reference, asking, &ways)
        });
        let line = parcel.lines.first()?;
        let acting = restrictions(reference, asking, parcel.origin, line.goods(), self.date);
        let is_open = |way: &&ShippingMethod| {
            way.takes(parcel.load()) && !acting.iter().any(|row| row.blocks(way.carriage))
        };
        usual.filter(is_open).or_else(|| {
            let ways = methods(reference, asking, parcel, self.date);
            default_method(reference, asking, &ways)
        })
    }
}

fn picture_of(row: &mut ProductCardRow) -> Option<PictureRef> {
    Some(PictureRef {
        hash: row.picture_hash.take()?,
        width: row.picture_width?,
        height: row.picture_height?,
        widths: serde_json::from_str(row.picture_widths_json.as_deref()?).unwrap_or_default(),
    })
}

/// A former price that was not higher is no bargain and is not shown.
pub(super) fn former(
    reference: &Reference,
    asking: Asking,
    list: Option<Money>,
    was: Option<Money>,
) -> Option<Money> {
    let was = unit_price(reference, asking, was?).ok()?;
    list.filter(|list| was.minor > list.minor).map(|_| was)
}

/// An HS code that is none counts as missing: the landed price then says so.
pub(crate) fn hs(code: Option<&str>) -> Option<HsCode> {
    code.and_then(|code| HsCode::parse(code).ok())
}

/// The average of the stars in tenths, rounded half up.
pub(super) fn average_tenths(sum: i64, count: i64) -> Option<u32> {
    let tenths = (sum.checked_mul(20)?.checked_add(count)?).checked_div(count.checked_mul(2)?)?;
    u32::try_from(tenths).ok()
}

pub(super) fn count(number: i64) -> u32 {
    u32::try_from(number.max(0)).unwrap_or(u32::MAX)
}

pub(crate) fn country(
    code: &str,
    table: &'static str,
    column: &'static str,
    row: &str,
) -> Result<Country, StoreError> {
    Country::from_code(code).map_err(|_| StoreError::Inconsistent {
        table,
        column,
        row: row.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::average_tenths;

    #[test]
    fn the_average_is_rounded_half_up_and_absent_before_the_first_review() {
        assert_eq!(average_tenths(0, 0), None);
        assert_eq!(average_tenths(14, 3), Some(47));
        assert_eq!(average_tenths(9, 2), Some(45));
        assert_eq!(average_tenths(25, 20), Some(13));
    }
}
