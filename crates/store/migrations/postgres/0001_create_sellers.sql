CREATE TABLE sellers (
    id UUID NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    country TEXT NOT NULL,
    city TEXT NOT NULL,
    currency TEXT NOT NULL,
    about_json TEXT NOT NULL,
    since_at_ms BIGINT NOT NULL
);
