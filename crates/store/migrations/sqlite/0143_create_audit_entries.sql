CREATE TABLE audit_entries (
    id BLOB NOT NULL PRIMARY KEY,
    actor_id BLOB REFERENCES users (id),
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail_json TEXT NOT NULL,
    at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
