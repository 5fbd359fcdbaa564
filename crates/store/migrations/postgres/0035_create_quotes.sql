CREATE TABLE quotes (
    id UUID NOT NULL PRIMARY KEY,
    cart_id UUID NOT NULL REFERENCES carts (id) ON DELETE CASCADE,
    country TEXT NOT NULL,
    currency TEXT NOT NULL,
    total_minor BIGINT NOT NULL CONSTRAINT quotes_total_minor_check CHECK (total_minor >= 0),
    body_json TEXT NOT NULL,
    expires_at_ms BIGINT NOT NULL,
    state TEXT NOT NULL,
    created_at_ms BIGINT NOT NULL
);
