CREATE TABLE form_drafts (
    session_id BLOB NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    form TEXT NOT NULL,
    values_json TEXT NOT NULL,
    problems_json TEXT NOT NULL,
    created_at_ms INTEGER NOT NULL,
    PRIMARY KEY (session_id, form)
) STRICT, WITHOUT ROWID;
