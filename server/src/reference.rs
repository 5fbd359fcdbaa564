//! Dated data that prices are made of: rules and delivery methods from files, rates from the database.
//!
//! The files of the project are part of the binary. An operator's own, put in place by `corridor rules load`, lie in
//! `DATA/rules/` and replace them.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use domain::landed::{RuleError, RuleSet};
use domain::money::{Currency, FxTable, MoneyError, Rate};
use domain::shipping::{ShippingError, ShippingTable};
use domain::time::Timestamp;
use services::shop::{Reference, Shop};
use store::{Store, StoreError, fx_rate};

/// The file of duties, taxes, fees and thresholds.
pub const TRADE_RULES: &str = "trade-rules.toml";
/// The file of delivery methods.
pub const SHIPPING_METHODS: &str = "shipping-methods.toml";

const OWN_TRADE_RULES: &str = include_str!("../../rules/trade-rules.toml");
const OWN_SHIPPING_METHODS: &str = include_str!("../../rules/shipping-methods.toml");

/// Why there is no reference data.
#[derive(Debug, thiserror::Error)]
pub enum ReferenceError {
    /// A file of the operator's cannot be read.
    #[error("{}: {cause}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// Rules that contradict themselves.
    #[error("{}: {cause}", path.display())]
    Rules {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        cause: RuleError,
    },
    /// Delivery methods that contradict themselves.
    #[error("{}: {cause}", path.display())]
    Shipping {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        cause: ShippingError,
    },
    /// A stored rate makes no sense.
    #[error("a stored rate of exchange is bad: {0}")]
    Rate(#[from] MoneyError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The folder of the operator's own files.
pub fn folder(data: &Path) -> PathBuf {
    data.join("rules")
}

/// Reads everything anew.
///
/// # Errors
/// [`ReferenceError`]; nothing is half loaded.
pub async fn load(store: &Store, data: &Path, now: Timestamp) -> Result<Reference, ReferenceError> {
    let (path, text) = text(data, TRADE_RULES, OWN_TRADE_RULES)?;
    let rules = RuleSet::from_toml(&text).map_err(|cause| ReferenceError::Rules { path, cause })?;
    let (path, text) = self::text(data, SHIPPING_METHODS, OWN_SHIPPING_METHODS)?;
    let shipping = ShippingTable::from_toml(&text)
        .map_err(|cause| ReferenceError::Shipping { path, cause })?;
    Ok(Reference {
        fx: Arc::new(rates(store, now).await?),
        rules: Arc::new(rules),
        shipping: Arc::new(shipping),
    })
}

/// The text of a file: the operator's where there is one, else the project's.
///
/// # Errors
/// [`ReferenceError::Unreadable`].
pub fn text(data: &Path, name: &str, own: &str) -> Result<(PathBuf, String), ReferenceError> {
    let path = folder(data).join(name);
    match fs::read_to_string(&path) {
        Ok(text) => Ok((path, text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Ok((PathBuf::from(name), own.to_owned()))
        }
        Err(cause) => Err(ReferenceError::Unreadable { path, cause }),
    }
}

/// The project's own trade rules, for rows that lean on its customs unions.
pub fn trade_rules(data: &Path) -> Result<String, ReferenceError> {
    text(data, TRADE_RULES, OWN_TRADE_RULES).map(|(_, text)| text)
}

/// The newest rate of each currency that is not of the future.
async fn rates(store: &Store, now: Timestamp) -> Result<FxTable, ReferenceError> {
    let mut conn = store.reader().await?;
    let rows = fx_rate::list_latest(&mut conn, now.date_utc()).await?;
    let rates = rows.into_iter().map(|row| Rate {
        base: row.base,
        quote: row.quote,
        rate_e9: row.rate_e9,
        date: row.date,
        source: row.source,
    });
    Ok(FxTable::from_rates(Currency::USD, rates)?)
}

/// Watches for new rates and new files while the shop is open.
#[derive(Debug)]
pub struct Watch {
    data: PathBuf,
    files_of: Vec<Option<SystemTime>>,
    rates_of: Option<FxTable>,
}

impl Watch {
    /// Begins with what is loaded now.
    pub fn new(data: &Path) -> Self {
        Self {
            data: data.to_owned(),
            files_of: changed_at(data),
            rates_of: None,
        }
    }

    /// Puts new data into force. Data that cannot be read is logged, and the shop goes on with what it has.
    pub async fn look(&mut self, shop: &Shop) {
        if let Err(error) = self.reload(shop).await {
            tracing::error!(%error, "new reference data is not used");
        }
    }

    async fn reload(&mut self, shop: &Shop) -> Result<(), ReferenceError> {
        let files = changed_at(&self.data);
        let rates = rates(shop.store(), shop.now()).await?;
        if files == self.files_of && self.rates_of.as_ref() == Some(&rates) {
            return Ok(());
        }
        // Remembered before it is read: a bad file is complained about once, not every minute.
        self.files_of = files;
        self.rates_of = Some(rates);
        shop.replace_reference(load(shop.store(), &self.data, shop.now()).await?);
        Ok(())
    }
}

fn changed_at(data: &Path) -> Vec<Option<SystemTime>> {
    let changed = |name| {
        fs::metadata(folder(data).join(name))
            .and_then(|file| file.modified())
            .ok()
    };
    [TRADE_RULES, SHIPPING_METHODS].map(changed).into()
}
