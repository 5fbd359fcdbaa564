CREATE INDEX store_credit_issues_state_created_at_ms_idx
    ON store_credit_issues (state, created_at_ms);
