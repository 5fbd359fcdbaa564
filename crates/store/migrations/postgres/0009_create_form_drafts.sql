CREATE TABLE form_drafts (
    session_id UUID NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    form TEXT NOT NULL,
    values_json TEXT NOT NULL,
    problems_json TEXT NOT NULL,
    created_at_ms BIGINT NOT NULL,
    PRIMARY KEY (session_id, form)
);
