CREATE INDEX disputes_state_due_at_ms_idx
    ON disputes (state, due_at_ms);
