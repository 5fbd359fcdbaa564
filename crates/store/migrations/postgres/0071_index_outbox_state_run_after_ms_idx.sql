CREATE INDEX outbox_state_run_after_ms_idx
    ON outbox (state, run_after_ms);
