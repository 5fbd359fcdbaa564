CREATE INDEX ledger_entries_account_id_currency_idx
    ON ledger_entries (account_id, currency);
