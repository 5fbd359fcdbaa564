CREATE INDEX payments_state_updated_at_ms_idx
    ON payments (state, updated_at_ms);
