CREATE TABLE journal_drafts (
    id BLOB NOT NULL PRIMARY KEY,
    reason TEXT NOT NULL,
    postings_json TEXT NOT NULL,
    state TEXT NOT NULL,
    author_id BLOB NOT NULL REFERENCES users (id),
    approver_id BLOB REFERENCES users (id),
    created_at_ms INTEGER NOT NULL,
    resolved_at_ms INTEGER
) STRICT, WITHOUT ROWID;
