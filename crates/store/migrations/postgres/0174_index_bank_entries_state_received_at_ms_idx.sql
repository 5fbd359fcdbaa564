CREATE INDEX bank_entries_state_received_at_ms_idx
    ON bank_entries (state, received_at_ms);
