CREATE INDEX quotes_expires_at_ms_idx
    ON quotes (expires_at_ms);
