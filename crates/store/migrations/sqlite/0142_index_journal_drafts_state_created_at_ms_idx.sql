CREATE INDEX journal_drafts_state_created_at_ms_idx
    ON journal_drafts (state, created_at_ms);
