CREATE TABLE order_credits (
    order_id BLOB NOT NULL REFERENCES orders (id),
    store_credit_id BLOB NOT NULL REFERENCES store_credits (id),
    currency TEXT NOT NULL,
    amount_minor INTEGER NOT NULL CONSTRAINT order_credits_amount_minor_check CHECK (amount_minor > 0),
    returned_minor INTEGER NOT NULL CONSTRAINT order_credits_returned_minor_check CHECK (returned_minor >= 0 AND returned_minor <= amount_minor),
    state TEXT NOT NULL,
    PRIMARY KEY (order_id, store_credit_id)
) STRICT, WITHOUT ROWID;
