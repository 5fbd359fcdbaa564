CREATE INDEX ledger_pending_entries_account_id_currency_idx
    ON ledger_pending_entries (account_id, currency);
