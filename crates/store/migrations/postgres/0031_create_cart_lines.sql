CREATE TABLE cart_lines (
    id UUID NOT NULL PRIMARY KEY,
    cart_id UUID NOT NULL REFERENCES carts (id) ON DELETE CASCADE,
    variant_id UUID NOT NULL REFERENCES variants (id) ON DELETE CASCADE,
    quantity BIGINT NOT NULL CONSTRAINT cart_lines_quantity_check CHECK (quantity > 0),
    unit_seen_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    added_at_ms BIGINT NOT NULL,
    UNIQUE (cart_id, variant_id)
);
