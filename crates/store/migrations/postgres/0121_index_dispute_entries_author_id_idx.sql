CREATE INDEX dispute_entries_author_id_idx
    ON dispute_entries (author_id);
