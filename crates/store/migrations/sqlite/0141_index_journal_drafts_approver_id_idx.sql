CREATE INDEX journal_drafts_approver_id_idx
    ON journal_drafts (approver_id);
