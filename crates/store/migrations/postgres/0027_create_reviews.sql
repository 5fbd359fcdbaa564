CREATE TABLE reviews (
    id UUID NOT NULL PRIMARY KEY,
    product_id UUID NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    author TEXT NOT NULL,
    country TEXT NOT NULL,
    rating BIGINT NOT NULL CONSTRAINT reviews_rating_check CHECK (rating >= 1 AND rating <= 5),
    lang TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at_ms BIGINT NOT NULL
);
