//! Watching the data that prices are made of while the shop is open.

use std::path::Path;

use services::reference::{ReferenceError, Stamp, load, stamp};
use services::shop::Shop;

/// Files that an earlier version read in place of the database.
const FORMER_FILES: [&str; 2] = ["trade-rules.toml", "shipping-methods.toml"];

/// Puts new rates and rows into force, whichever node they were stored by.
#[derive(Debug, Default)]
pub struct Watch {
    seen: Option<Stamp>,
}

impl Watch {
    /// Puts new data into force. Data that cannot be read is logged, and the shop goes on with what it has.
    pub async fn look(&mut self, shop: &Shop) {
        if let Err(error) = self.reload(shop).await {
            tracing::error!(%error, "new reference data is not used");
        }
    }

    async fn reload(&mut self, shop: &Shop) -> Result<(), ReferenceError> {
        let stamp = Some(stamp(shop.store(), shop.now()).await?);
        if self.seen == stamp {
            return Ok(());
        }
        // Remembered before it is read: bad data is complained about once, not every minute.
        self.seen = stamp;
        shop.replace_reference(load(shop.store(), shop.now()).await?);
        Ok(())
    }
}

/// Tells an operator whose rules still lie in files that they count no more.
pub fn warn_of_files(data: &Path) {
    for name in FORMER_FILES {
        let path = data.join("rules").join(name);
        if path.exists() {
            let path = path.display();
            tracing::warn!(%path, "rules are kept in the database now; put these there with `corridor rules load`");
        }
    }
}
