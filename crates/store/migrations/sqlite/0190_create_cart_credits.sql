CREATE TABLE cart_credits (
    cart_id BLOB NOT NULL REFERENCES carts (id) ON DELETE CASCADE,
    store_credit_id BLOB NOT NULL REFERENCES store_credits (id),
    applied_at_ms INTEGER NOT NULL,
    PRIMARY KEY (cart_id, store_credit_id)
) STRICT, WITHOUT ROWID;
