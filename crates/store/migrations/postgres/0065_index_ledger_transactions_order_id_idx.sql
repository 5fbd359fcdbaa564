CREATE INDEX ledger_transactions_order_id_idx
    ON ledger_transactions (order_id);
