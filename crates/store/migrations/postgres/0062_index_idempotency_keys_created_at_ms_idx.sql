CREATE INDEX idempotency_keys_created_at_ms_idx
    ON idempotency_keys (created_at_ms);
