//! From which of a seller's warehouses something is sent.
//!
//! The database gives a row for every warehouse that keeps a variant; one of them stays. **Invariant:** a line is never
//! divided over warehouses: two parcels would cost the shopper two freights.

use domain::customs::GoodsTag;
use domain::ids::{SellerId, WarehouseId};
use domain::money::Money;
use domain::place::Country;
use store::StoreError;
use store::cart_line::CartLineView;
use store::product_card::ProductCardRow;
use store::product_price::ProductPriceRow;
use store::stock::StockRow;
use store::variant::VariantOnSaleRow;

use super::asking::Asking;
use super::card::{country, hs};
use super::parcel::{Parcel, ParcelLine, volume_cm3};
use crate::shop::Reference;

/// A row of something that lies in a warehouse.
pub(crate) trait Stocked {
    /// Of what it is: rows of the same thing stand together.
    fn id(&self) -> uuid::Uuid;
    /// Whose it is.
    fn seller(&self) -> SellerId;
    /// Where it lies.
    fn warehouse(&self) -> WarehouseId;
    /// The country of that place.
    fn ships_from(&self) -> &str;
    /// Units that can be bought there now.
    fn on_hand(&self) -> i64;
}

/// A row that also says what the thing is to a carrier and at a border.
pub(crate) trait Described: Stocked {
    /// So many of it as a line of a parcel. `unit` is the list price of one for the one who asks.
    ///
    /// # Errors
    /// [`StoreError::Inconsistent`] for an origin that is no country.
    fn parcel_line(&self, unit: Money, quantity: u32) -> Result<ParcelLine, StoreError>;
    /// Where its seller is established.
    ///
    /// # Errors
    /// [`StoreError::Inconsistent`] for one that is no country.
    fn seller_country(&self) -> Result<Country, StoreError>;

    /// One piece by itself, as it leaves this warehouse.
    ///
    /// # Errors
    /// As above.
    fn single(&self, unit: Money) -> Result<Parcel, StoreError> {
        let lines = vec![self.parcel_line(unit, 1)?];
        let (from, seller) = (dispatch_country(self)?, self.seller_country()?);
        Ok(Parcel::new(from, seller, lines, unit.currency))
    }
}

macro_rules! stocked {
    ($($row:ty: $id:ident)+) => {$(
        impl Stocked for $row {
            fn id(&self) -> uuid::Uuid { self.$id.uuid() }
            fn seller(&self) -> SellerId { self.seller_id }
            fn warehouse(&self) -> WarehouseId { self.warehouse_id }
            fn on_hand(&self) -> i64 { self.on_hand }
            fn ships_from(&self) -> &str { &self.ships_from }
        }

        impl Described for $row {
            fn parcel_line(&self, unit: Money, quantity: u32) -> Result<ParcelLine, StoreError> {
                Ok(ParcelLine {
                    unit,
                    quantity,
                    hs: hs(self.hs_code.as_deref()),
                    origin: country(&self.origin, "products", "origin", &self.$id.to_string())?,
                    weight_grams: self.weight_grams,
                    volume_cm3: volume_cm3(self.size_mm.as_deref()),
                    tags: GoodsTag::list(&self.goods_tags),
                })
            }

            fn seller_country(&self) -> Result<Country, StoreError> {
                country(&self.seller_country, "sellers", "country", &self.$id.to_string())
            }
        }
    )+};
}
stocked! { ProductCardRow: id ProductPriceRow: id VariantOnSaleRow: id CartLineView: id }

impl Stocked for StockRow {
    fn id(&self) -> uuid::Uuid {
        self.variant_id.uuid()
    }
    fn seller(&self) -> SellerId {
        self.seller_id
    }
    fn warehouse(&self) -> WarehouseId {
        self.warehouse_id
    }
    fn ships_from(&self) -> &str {
        &self.country
    }
    fn on_hand(&self) -> i64 {
        self.on_hand
    }
}

/// The country that a row's warehouse is in.
///
/// # Errors
/// [`StoreError::Inconsistent`] for one that is no country.
pub(crate) fn dispatch_country<R: Stocked + ?Sized>(row: &R) -> Result<Country, StoreError> {
    country(
        row.ships_from(),
        "stock_levels",
        "country",
        &row.warehouse().to_string(),
    )
}

/// Of the rows of each thing the one of the warehouse that sends it to the one who asks: one that a way leads from and that
/// has the units `wanted`; of several the one in the shopper's country, then in her customs union, then the seller's first.
pub(crate) fn nearest<R: Stocked>(
    reference: &Reference,
    asking: Asking,
    rows: Vec<R>,
    wanted: impl Fn(&R) -> u32,
) -> Vec<R> {
    let mut kept: Vec<R> = Vec::with_capacity(rows.len());
    for row in rows {
        match kept.last_mut() {
            Some(other) if other.id() == row.id() => {
                let rank = |row: &R| rank(reference, asking, row, wanted(row));
                if rank(&row) < rank(other) {
                    *other = row;
                }
            }
            _ => kept.push(row),
        }
    }
    kept
}

/// The least is the best.
fn rank<R: Stocked>(
    reference: &Reference,
    asking: Asking,
    row: &R,
    wanted: u32,
) -> impl Ord + use<R> {
    let destination = asking.market.country;
    let from = Country::from_code(row.ships_from()).ok();
    let leads = |from| !reference.shipping.methods(from, destination).is_empty();
    let missing = (i64::from(wanted) - row.on_hand()).max(0);
    let distance = match from {
        Some(from) if from == destination => 0,
        Some(from) if reference.rules.same_union(from, destination) => 1,
        _ => 2,
    };
    let is_closed = !from.is_some_and(leads);
    let is_other = row.warehouse() != WarehouseId::main_of(row.seller());
    (is_closed, missing, distance, is_other, row.warehouse())
}
