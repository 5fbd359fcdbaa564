CREATE INDEX orders_state_expires_at_ms_idx
    ON orders (state, expires_at_ms);
