CREATE INDEX ledger_transactions_reference_idx
    ON ledger_transactions (reference);
