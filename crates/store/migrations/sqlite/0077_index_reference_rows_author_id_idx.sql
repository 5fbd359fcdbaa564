CREATE INDEX reference_rows_author_id_idx
    ON reference_rows (author_id);
