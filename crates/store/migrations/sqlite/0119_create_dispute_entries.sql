CREATE TABLE dispute_entries (
    id BLOB NOT NULL PRIMARY KEY,
    dispute_id BLOB NOT NULL REFERENCES disputes (id),
    side TEXT NOT NULL,
    author_id BLOB REFERENCES users (id),
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount_minor INTEGER,
    with_return INTEGER NOT NULL,
    pictures_json TEXT NOT NULL,
    at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
