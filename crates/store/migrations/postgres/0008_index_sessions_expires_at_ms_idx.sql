CREATE INDEX sessions_expires_at_ms_idx
    ON sessions (expires_at_ms);
