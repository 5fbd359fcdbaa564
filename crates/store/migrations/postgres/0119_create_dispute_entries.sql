CREATE TABLE dispute_entries (
    id UUID NOT NULL PRIMARY KEY,
    dispute_id UUID NOT NULL REFERENCES disputes (id),
    side TEXT NOT NULL,
    author_id UUID REFERENCES users (id),
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount_minor BIGINT,
    with_return BOOLEAN NOT NULL,
    pictures_json TEXT NOT NULL,
    at_ms BIGINT NOT NULL
);
