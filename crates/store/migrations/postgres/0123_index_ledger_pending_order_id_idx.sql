CREATE INDEX ledger_pending_order_id_idx
    ON ledger_pending (order_id);
