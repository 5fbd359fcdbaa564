CREATE TABLE idempotency_keys (
    scope TEXT NOT NULL,
    key TEXT NOT NULL,
    request_hash BYTEA NOT NULL,
    answer_json TEXT,
    created_at_ms BIGINT NOT NULL,
    PRIMARY KEY (scope, key)
);
