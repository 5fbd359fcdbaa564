//! Where a product cannot be sold, or only under conditions: for its seller.

use domain::catalogue::HsCode;
use domain::customs::{Effect, Goods, GoodsTag, RestrictionReason};
use domain::landed::RuleStatus;
use domain::market::Market;
use domain::place::Country;

use store::StoreError;

use crate::account::session::User;
use crate::catalogue::day_in;
use crate::shop::Shop;

/// Countries that restrict the same goods in the same way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RestrictedMarkets {
    /// What they do.
    pub effect: Effect,
    /// What kind of goods they mean.
    pub reason: RestrictionReason,
    /// Whether somebody compared every row with its source.
    pub status: RuleStatus,
    /// Which ones, as the table of markets has them.
    pub countries: Vec<Country>,
}

/// The country that a seller's goods are sent from; `None` for an account without a shop.
///
/// # Errors
/// Those of the store.
pub async fn dispatch_country(shop: &Shop, user: &User) -> Result<Option<Country>, StoreError> {
    let Some(seller) = user.selling_for() else {
        return Ok(None);
    };
    let row = store::seller::lookup(&mut shop.store().reader().await?, seller).await?;
    Ok(row.and_then(|row| Country::from_code(&row.country).ok()))
}

/// What restricts goods that are sent from a country, by effect and reason, the strictest first. A row that is for one
/// kind of carrier is left out where there is another way.
#[must_use]
pub fn restricted_markets(
    shop: &Shop,
    origin: Country,
    hs: Option<&HsCode>,
    tags: &[GoodsTag],
) -> Vec<RestrictedMarkets> {
    let reference = shop.reference();
    let goods = Goods { hs, tags };
    let mut found: Vec<RestrictedMarkets> = Vec::new();
    for country in Market::all().iter().map(|market| market.country) {
        let day = day_in(country, shop.now());
        let acting = reference.restrictions.acting(origin, country, day, goods);
        let mut told = Vec::new();
        for row in acting.iter().map(|restriction| &restriction.row) {
            if row.carriage.is_some() || told.contains(&row.reason) {
                continue;
            }
            told.push(row.reason);
            let same = |known: &&mut RestrictedMarkets| {
                (known.effect, known.reason) == (row.effect, row.reason)
            };
            match found.iter_mut().find(same) {
                Some(known) => {
                    known.countries.push(country);
                    if row.status == RuleStatus::Unverified {
                        known.status = RuleStatus::Unverified;
                    }
                }
                None => found.push(RestrictedMarkets {
                    effect: row.effect,
                    reason: row.reason,
                    status: row.status,
                    countries: vec![country],
                }),
            }
        }
    }
    found.sort_by_key(|markets| std::cmp::Reverse(markets.effect));
    found
}
