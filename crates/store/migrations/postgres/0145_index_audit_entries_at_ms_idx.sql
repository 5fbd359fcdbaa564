CREATE INDEX audit_entries_at_ms_idx
    ON audit_entries (at_ms);
