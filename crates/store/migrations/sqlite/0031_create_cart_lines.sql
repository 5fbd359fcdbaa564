CREATE TABLE cart_lines (
    id BLOB NOT NULL PRIMARY KEY,
    cart_id BLOB NOT NULL REFERENCES carts (id) ON DELETE CASCADE,
    variant_id BLOB NOT NULL REFERENCES variants (id) ON DELETE CASCADE,
    quantity INTEGER NOT NULL CONSTRAINT cart_lines_quantity_check CHECK (quantity > 0),
    unit_seen_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    added_at_ms INTEGER NOT NULL,
    UNIQUE (cart_id, variant_id)
) STRICT, WITHOUT ROWID;
