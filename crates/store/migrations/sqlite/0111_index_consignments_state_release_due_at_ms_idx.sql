CREATE INDEX consignments_state_release_due_at_ms_idx
    ON consignments (state, release_due_at_ms);
