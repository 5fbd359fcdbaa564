//! Who looks at a price, and what she is shown.

use domain::landed::Breakdown;
use domain::market::Market;
use domain::money::{Currency, Money, RoundingRule};
use domain::place::{Country, Language};
use domain::shipping::ShippingMethod;
use domain::time::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use store::{Conn, StoreError};

/// From where, in which language and in which currency somebody looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asking {
    /// The country of delivery with its customs of the trade.
    pub market: &'static Market,
    /// The language of titles and option names.
    pub language: Language,
    /// The currency of every price shown; the market's own unless the shopper chose another one.
    pub currency: Currency,
}

impl Asking {
    /// The market's own currency.
    #[must_use]
    pub const fn new(market: &'static Market, language: Language) -> Self {
        Self {
            market,
            language,
            currency: market.currency,
        }
    }

    /// The day at the destination.
    #[must_use]
    pub fn day(&self, now: Timestamp) -> Date {
        day_in(self.market.country, now)
    }

    /// How converted prices are rounded. The market's rule is in minor units of the market's own currency: a step of
    /// 100 ₸ means nothing in euros, so prices in another currency stay at their minor unit.
    #[must_use]
    pub fn rounding(&self) -> RoundingRule {
        if self.currency == self.market.currency {
            self.market.rounding
        } else {
            RoundingRule::NONE
        }
    }
}

/// The day at a destination, whose rules apply: they begin and end at midnight there. In UTC where the shop has no
/// market.
#[must_use]
pub fn day_in(destination: Country, now: Timestamp) -> Date {
    let zone = Market::of(destination).and_then(|market| TimeZone::get(market.time_zone).ok());
    match (zone, jiff::Timestamp::from_millisecond(now.ms())) {
        (Some(zone), Ok(moment)) => zone.to_datetime(moment).date(),
        _ => now.date_utc(),
    }
}

/// In how many days a parcel leaves that is ordered now: on the next one where the carrier's cut-off is past. A time zone
/// that nobody knows has no cut-off.
#[must_use]
pub fn dispatch_delay_days(method: &ShippingMethod, now: Timestamp) -> u16 {
    let is_late = method.cut_off.as_ref().is_some_and(|cut_off| {
        let zone = TimeZone::get(&cut_off.time_zone);
        let moment = jiff::Timestamp::from_millisecond(now.ms());
        zone.ok()
            .zip(moment.ok())
            .is_some_and(|(zone, moment)| zone.to_datetime(moment).time() >= cut_off.time)
    });
    u16::from(is_late)
}

/// Whether the price at the door is the last word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certain {
    /// Every part is covered by a rule.
    Sure,
    /// Some part is not: the page says that more may be collected on delivery.
    DutyUnknown,
}

impl Certain {
    /// Unknown as soon as the rules leave one question open: a wrong figure shown as certain is worse than none.
    #[must_use]
    pub fn of(breakdown: &Breakdown) -> Self {
        if breakdown.unknown.is_empty() {
            Self::Sure
        } else {
            Self::DutyUnknown
        }
    }
}

/// What one piece costs at the door of the one who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Landed {
    /// The price of the goods alone: converted, rounded as the market rounds.
    pub list: Money,
    /// Everything: goods, freight, duty, tax and fees, wherever they are collected.
    pub door: Money,
    /// The parts, as a quote of the same parcel would show them.
    pub breakdown: Breakdown,
    /// How it would be sent.
    pub method: ShippingMethod,
    /// Whether `door` is the last word.
    pub certain: Certain,
}

/// A stored picture with the files there are of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureRef {
    /// Hash of the content; part of the URL.
    pub hash: String,
    /// Width of the original in pixels.
    pub width: u32,
    /// Height of the original in pixels.
    pub height: u32,
    /// The widths that are stored, ascending, in pixels.
    pub widths: Vec<u32>,
}

impl PictureRef {
    /// The picture with this hash. A hash without a picture is `None`: a page without a picture is still a page.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn find(conn: &mut Conn, hash: &str) -> Result<Option<Self>, StoreError> {
        Ok(store::picture::lookup(conn, hash).await?.map(|row| Self {
            hash: row.hash,
            width: row.width,
            height: row.height,
            widths: serde_json::from_str(&row.widths_json).unwrap_or_default(),
        }))
    }
}

#[cfg(test)]
mod tests {
    use domain::place::Country;
    use domain::time::Timestamp;
    use jiff::civil::date;

    use super::day_in;

    #[test]
    fn a_day_begins_at_midnight_at_the_destination() {
        // 2026-06-30T20:30:00Z: already July in Almaty (+5) and Jakarta (+7), still June in Warsaw (+2).
        let now = Timestamp::from_ms(1_782_851_400_000);
        assert_eq!(now.date_utc(), date(2026, 6, 30));
        assert_eq!(day_in(Country::KZ, now), date(2026, 7, 1));
        assert_eq!(day_in(Country::ID, now), date(2026, 7, 1));
        assert_eq!(day_in(Country::PL, now), date(2026, 6, 30));
        // No market there: the day in UTC.
        assert_eq!(day_in(Country::NZ, now), date(2026, 6, 30));
    }

    #[test]
    fn every_market_names_a_time_zone_that_exists() {
        for market in domain::market::Market::all() {
            let zone = jiff::tz::TimeZone::get(market.time_zone);
            assert!(zone.is_ok(), "{}: {}", market.country, market.time_zone);
        }
    }
}
