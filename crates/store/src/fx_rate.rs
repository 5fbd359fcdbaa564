//! Rates of exchange by day.

use domain::money::Currency;
use jiff::civil::Date;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, StoreError};

record! {
    /// A rate of exchange of one day.
    fx_rates => pub struct FxRateRow {
        /// The currency that is counted.
        pub quote: Currency,
        /// Day of the rate.
        pub date: Date,
        /// The currency one major unit of which is priced: always USD.
        pub base: Currency,
        /// Major units of `quote` for one major unit of `base`, times 10^9.
        pub rate_e9: i64,
        /// Who published it.
        pub source: String,
    }
}

statements! {
    LIST_LATEST = "SELECT r.quote, r.date, r.base, r.rate_e9, r.source FROM fx_rates r WHERE r.date = (SELECT MAX(d.date) FROM fx_rates d \
        WHERE d.quote = r.quote AND d.date <= $1) ORDER BY r.quote";
    PUT = "INSERT INTO fx_rates (quote, date, base, rate_e9, source) VALUES ($1, $2, $3, $4, $5) \
        ON CONFLICT (quote, date) DO UPDATE SET base = excluded.base, rate_e9 = excluded.rate_e9, source = excluded.source";
    COUNT = "SELECT COUNT(*) AS n FROM fx_rates";
}

/// For each currency the newest rate that is not after this day.
pub async fn list_latest(conn: &mut Conn, day: Date) -> Result<Vec<FxRateRow>, StoreError> {
    conn.list(LIST_LATEST, params![day]).await
}

/// How many rates are known.
pub async fn count(conn: &mut Conn) -> Result<i64, StoreError> {
    conn.number(COUNT, params![]).await
}

/// Adds a rate, or corrects the one of that day. Orders keep the rate they were agreed at.
pub async fn put(conn: &mut Conn, rate: &FxRateRow) -> Result<(), StoreError> {
    conn.insert(PUT, rate).await
}
