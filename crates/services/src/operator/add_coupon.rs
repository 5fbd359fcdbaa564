//! Giving out a discount code.

use domain::coupon::Coupon;
use domain::ids::CouponId;
use domain::time::Timestamp;
use serde_json::json;
use store::StoreError;
use store::coupon::CouponRow;

use super::audit;
use crate::retry::{may_retry, retry};
use crate::shop::Shop;

/// The longest code.
const CODE_CHARS_MAX: usize = 40;
/// The whole of something in millionths.
const WHOLE_PPM: i64 = 1_000_000;

/// What a code gives, and who bears it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCoupon {
    /// What shoppers type.
    pub code: String,
    /// The share of the goods it takes off, in millionths.
    pub rate_ppm: i64,
    /// The part of the discount that sellers bear, in millionths.
    pub seller_share_ppm: i64,
    /// How many orders may carry it.
    pub uses_max: i64,
    /// The first moment at which it counts no more.
    pub valid_to: Timestamp,
}

/// Why there is no such code now.
#[derive(Debug, thiserror::Error)]
pub enum AddCouponError {
    /// A code of letters, digits and dashes, a share above 0 and up to all of it, at least one use, a time to come.
    #[error("{field} is out of range")]
    Invalid {
        /// What.
        field: &'static str,
    },
    /// The code is given out already.
    #[error("the code is taken")]
    Taken,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

may_retry!(AddCouponError);

/// Gives out a code. Asked for at the command line, by whoever runs the machine.
///
/// # Errors
/// [`AddCouponError`].
pub async fn add_coupon(shop: &Shop, new: &NewCoupon) -> Result<CouponId, AddCouponError> {
    let code = Coupon::normalised(&new.code);
    let is_code = (1..=CODE_CHARS_MAX).contains(&code.len())
        && code
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let checks = [
        ("code", is_code),
        ("rate", (1..=WHOLE_PPM).contains(&new.rate_ppm)),
        (
            "seller share",
            (0..=WHOLE_PPM).contains(&new.seller_share_ppm),
        ),
        ("uses", new.uses_max > 0),
        ("end", new.valid_to > shop.now()),
    ];
    if let Some((field, _)) = checks.into_iter().find(|(_, is_sound)| !is_sound) {
        return Err(AddCouponError::Invalid { field });
    }
    retry(|| attempt(shop, new, &code)).await
}

async fn attempt(shop: &Shop, new: &NewCoupon, code: &str) -> Result<CouponId, AddCouponError> {
    let mut tx = shop.store().begin().await?;
    let row = CouponRow {
        id: shop.new_id(CouponId::from_parts),
        code: code.to_owned(),
        rate_ppm: new.rate_ppm,
        seller_share_ppm: new.seller_share_ppm,
        uses: 0,
        uses_max: new.uses_max,
        valid_from: shop.now(),
        valid_to: new.valid_to,
    };
    match store::coupon::add(&mut tx, &row).await {
        Err(error) if error.is_conflict("coupons_code_key") => return Err(AddCouponError::Taken),
        added => added?,
    }
    let detail = json!({ "rate_ppm": new.rate_ppm, "seller_share_ppm": new.seller_share_ppm, "uses_max": new.uses_max });
    let subject = format!("coupon {code}");
    audit::note(shop, &mut tx, None, "coupon_added", &subject, &detail).await?;
    tx.commit().await?;
    Ok(row.id)
}
