CREATE TABLE ledger_pending_entries (
    id BLOB NOT NULL PRIMARY KEY,
    pending_id BLOB NOT NULL REFERENCES ledger_pending (id),
    account_id BLOB NOT NULL,
    amount_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    FOREIGN KEY (account_id, currency) REFERENCES ledger_accounts (id, currency)
) STRICT, WITHOUT ROWID;
