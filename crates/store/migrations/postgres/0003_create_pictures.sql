CREATE TABLE pictures (
    hash TEXT NOT NULL PRIMARY KEY,
    width BIGINT NOT NULL,
    height BIGINT NOT NULL,
    widths_json TEXT NOT NULL,
    created_at_ms BIGINT NOT NULL
);
