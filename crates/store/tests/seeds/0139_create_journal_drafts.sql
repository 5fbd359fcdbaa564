INSERT INTO journal_drafts (id, reason, postings_json, state, author_id, created_at_ms)
VALUES ({id:1}, 'one', '[]', 'open', {id:1}, 1790000000000);
