CREATE TABLE audit_entries (
    id UUID NOT NULL PRIMARY KEY,
    actor_id UUID REFERENCES users (id),
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail_json TEXT NOT NULL,
    at_ms BIGINT NOT NULL
);
