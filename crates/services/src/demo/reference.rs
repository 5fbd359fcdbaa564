//! Rates of exchange and the coupon of the demo.

use std::sync::Arc;
use std::time::Duration;

use domain::ids::CouponId;
use domain::money::FxTable;
use store::coupon::CouponRow;
use store::fx_rate::FxRateRow;
use store::{Conn, StoreError};

use super::load::DemoError;
use super::source::unreadable;
use crate::shop::{Reference, Shop};

/// Rates of one day, gathered for the demo.
const RATES: &str = include_str!("../../../../rules/fx-demo.toml");
/// What a new shopper may type.
const COUPON: &str = "WELCOME10";
const COUPON_RATE_PPM: i64 = 100_000;
const COUPON_USES_MAX: i64 = 1_000_000;
const YEAR: Duration = Duration::from_secs(365 * 24 * 3600);

/// Stores the rates, puts those into force that the shop lacks, and adds the coupon.
pub(super) async fn load(shop: &Shop) -> Result<(), DemoError> {
    let table = FxTable::from_toml(RATES)
        .map_err(|error| unreadable("rules/fx-demo.toml", error.to_string()))?;
    let mut tx = shop.store().begin().await?;
    for rate in table.rates() {
        let row = FxRateRow {
            quote: rate.quote,
            date: rate.date,
            base: rate.base,
            rate_e9: rate.rate_e9,
            source: rate.source,
        };
        store::fx_rate::put(&mut tx, &row).await?;
    }
    add_coupon(shop, &mut tx).await?;
    tx.commit().await?;
    bring_into_force(shop, &table);
    Ok(())
}

async fn add_coupon(shop: &Shop, conn: &mut Conn) -> Result<(), StoreError> {
    if store::coupon::find_by_code(conn, COUPON).await?.is_some() {
        return Ok(());
    }
    let coupon = CouponRow {
        id: shop.new_id(CouponId::from_parts),
        code: COUPON.to_owned(),
        rate_ppm: COUPON_RATE_PPM,
        seller_share_ppm: 0,
        uses: 0,
        uses_max: COUPON_USES_MAX,
        valid_from: shop.now(),
        valid_to: shop.now().plus(YEAR * 10),
    };
    store::coupon::add(conn, &coupon).await
}

/// A rate that the shop has is newer or the operator's own, and stays.
fn bring_into_force(shop: &Shop, table: &FxTable) {
    let reference = shop.reference();
    let mut fx = FxTable::clone(&reference.fx);
    for rate in table.rates() {
        if fx.rate(rate.base, rate.quote).is_err() {
            // Refused is a rate against another pivot than the shop's, which it cannot use.
            let _ = fx.insert(rate);
        }
    }
    shop.replace_reference(Reference {
        fx: Arc::new(fx),
        ..reference
    });
}
