CREATE INDEX outbox_state_claimed_until_ms_idx
    ON outbox (state, claimed_until_ms);
