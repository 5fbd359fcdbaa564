//! Rates from a public address, a few times a day.

use std::time::Duration;

use media::{FetchLimits, Fetcher};
use services::shop::Shop;

use super::{RatesError, parse, put};

/// The history of the central bank since 1999 has seven megabytes; a day has two kilobytes.
const LIMITS: FetchLimits = FetchLimits {
    bytes_max: 16 * 1024 * 1024,
    timeout: Duration::from_secs(30),
    redirects_max: 3,
};

/// Where rates are published.
#[derive(Debug, Clone)]
pub struct Source {
    url: String,
    name: String,
    fetcher: Fetcher,
}

impl Source {
    /// How often rates are fetched. They are published once a day, at an hour that moves with the seasons.
    pub const EVERY: Duration = Duration::from_secs(6 * 3600);

    /// The source at an address; its host is its name on receipts.
    ///
    /// # Errors
    /// Where the system's trusted certificates cannot be read.
    pub fn new(url: &str) -> Result<Self, RatesError> {
        let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
        let host = rest.split('/').next().unwrap_or_default();
        Ok(Self {
            url: url.to_owned(),
            name: host.to_owned(),
            fetcher: Fetcher::new(LIMITS)?,
        })
    }

    /// Fetches, checks and stores; gives the number of rates. When something is wrong the rates stay as they are.
    ///
    /// # Errors
    /// A source that cannot be reached, a file that cannot be used, those of the store.
    pub async fn load(&self, shop: &Shop) -> Result<usize, RatesError> {
        let bytes = self.fetcher.fetch(&self.url).await?;
        let text = std::str::from_utf8(&bytes).map_err(|_| RatesError::NotText)?;
        let rows = parse(text, &self.name)?;
        put(shop, &rows).await?;
        Ok(rows.len())
    }
}
