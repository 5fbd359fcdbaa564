CREATE TABLE reviews (
    id BLOB NOT NULL PRIMARY KEY,
    product_id BLOB NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    author TEXT NOT NULL,
    country TEXT NOT NULL,
    rating INTEGER NOT NULL CONSTRAINT reviews_rating_check CHECK (rating >= 1 AND rating <= 5),
    lang TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
