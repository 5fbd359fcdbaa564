CREATE INDEX ledger_pending_state_at_ms_idx
    ON ledger_pending (state, at_ms);
