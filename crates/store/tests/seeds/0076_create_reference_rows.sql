INSERT INTO reference_rows (book, row_id, version, content, reason, author_id, changed_at_ms)
VALUES ('rule', 'one', 1, '', 'one', {id:1}, 1790000000000);
