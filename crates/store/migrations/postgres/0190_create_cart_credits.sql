CREATE TABLE cart_credits (
    cart_id UUID NOT NULL REFERENCES carts (id) ON DELETE CASCADE,
    store_credit_id UUID NOT NULL REFERENCES store_credits (id),
    applied_at_ms BIGINT NOT NULL,
    PRIMARY KEY (cart_id, store_credit_id)
);
