CREATE INDEX dispute_entries_dispute_id_at_ms_idx
    ON dispute_entries (dispute_id, at_ms);
