CREATE TABLE reference_rows (
    book TEXT NOT NULL,
    row_id TEXT NOT NULL,
    version INTEGER NOT NULL CONSTRAINT reference_rows_version_check CHECK (version > 0),
    content TEXT NOT NULL,
    reason TEXT NOT NULL,
    author_id BLOB REFERENCES users (id),
    changed_at_ms INTEGER NOT NULL,
    PRIMARY KEY (book, row_id, version)
) STRICT, WITHOUT ROWID;
