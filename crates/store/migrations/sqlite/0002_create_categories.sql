CREATE TABLE categories (
    slug TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    tint TEXT NOT NULL,
    picture_hash TEXT,
    titles_json TEXT NOT NULL,
    hs_hint TEXT
) STRICT, WITHOUT ROWID;
