CREATE TABLE journal_drafts (
    id UUID NOT NULL PRIMARY KEY,
    reason TEXT NOT NULL,
    postings_json TEXT NOT NULL,
    state TEXT NOT NULL,
    author_id UUID NOT NULL REFERENCES users (id),
    approver_id UUID REFERENCES users (id),
    created_at_ms BIGINT NOT NULL,
    resolved_at_ms BIGINT
);
