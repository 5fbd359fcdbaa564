CREATE INDEX ledger_entries_transaction_id_idx
    ON ledger_entries (transaction_id);
