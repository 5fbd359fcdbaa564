CREATE TABLE users (
    id BLOB NOT NULL PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    role TEXT NOT NULL,
    seller_id BLOB REFERENCES sellers (id),
    created_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
