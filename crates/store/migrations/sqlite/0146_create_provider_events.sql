CREATE TABLE provider_events (
    id BLOB NOT NULL PRIMARY KEY,
    provider TEXT NOT NULL,
    event_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    object_ref TEXT NOT NULL,
    intent_ref TEXT,
    payment_id BLOB REFERENCES payments (id),
    state TEXT NOT NULL,
    note TEXT NOT NULL,
    received_at_ms INTEGER NOT NULL,
    done_at_ms INTEGER,
    UNIQUE (provider, event_key)
) STRICT, WITHOUT ROWID;
