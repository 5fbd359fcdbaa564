//! Where sellers are paid.

use domain::ids::{SellerId, UserId};
use domain::money::Currency;
use domain::time::Timestamp;

use crate::column::record;
use crate::param::params;
use crate::statement::statements;
use crate::{Conn, Secret, StoreError};

record! {
    /// The bank account of a shop.
    bank_accounts => pub struct BankAccountRow {
        /// Whose.
        pub seller_id: SellerId,
        /// In whose name.
        pub holder: String,
        /// IBAN, or the number as the bank of the country writes it.
        pub number: Secret,
        /// BIC of the bank, where it has one.
        pub bic: Option<String>,
        /// Name of the bank.
        pub bank_name: String,
        /// Country of the bank, ISO 3166.
        pub country: String,
        /// Currency of the account.
        pub currency: Currency,
        /// Who entered it.
        pub entered_by_id: UserId,
        /// When.
        pub entered_at: Timestamp,
    }
}

statements! {
    LOOKUP = "SELECT seller_id, holder, number, bic, bank_name, country, currency, entered_by_id, entered_at_ms \
        FROM bank_accounts WHERE seller_id = $1";
    ADD = "INSERT INTO bank_accounts (seller_id, holder, number, bic, bank_name, country, currency, entered_by_id, \
        entered_at_ms) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (seller_id) DO UPDATE SET holder = \
        excluded.holder, number = excluded.number, bic = excluded.bic, bank_name = excluded.bank_name, country = \
        excluded.country, currency = excluded.currency, entered_by_id = excluded.entered_by_id, entered_at_ms = \
        excluded.entered_at_ms";
    LIST_SELLERS = "SELECT seller_id, holder, number, bic, bank_name, country, currency, entered_by_id, \
        entered_at_ms FROM bank_accounts ORDER BY seller_id";
}

/// The account of a shop.
pub async fn lookup(
    conn: &mut Conn,
    seller: SellerId,
) -> Result<Option<BankAccountRow>, StoreError> {
    conn.find(LOOKUP, params![seller]).await
}

/// The accounts of all shops.
pub async fn list(conn: &mut Conn) -> Result<Vec<BankAccountRow>, StoreError> {
    conn.list(LIST_SELLERS, params![]).await
}

/// Enters the account of a shop in place of the one before. Payouts under way keep the one they were asked for with.
pub async fn put(conn: &mut Conn, account: &BankAccountRow) -> Result<(), StoreError> {
    conn.insert(ADD, account).await
}
