CREATE TABLE outbox (
    id UUID NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    body_json TEXT NOT NULL,
    state TEXT NOT NULL,
    run_after_ms BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    last_error TEXT,
    claimed_until_ms BIGINT,
    created_at_ms BIGINT NOT NULL
);
