CREATE INDEX payouts_state_updated_at_ms_idx
    ON payouts (state, updated_at_ms);
