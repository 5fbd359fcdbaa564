CREATE INDEX journal_drafts_author_id_idx
    ON journal_drafts (author_id);
