CREATE INDEX ledger_transactions_at_ms_idx
    ON ledger_transactions (at_ms);
