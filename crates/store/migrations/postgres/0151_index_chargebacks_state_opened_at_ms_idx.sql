CREATE INDEX chargebacks_state_opened_at_ms_idx
    ON chargebacks (state, opened_at_ms);
