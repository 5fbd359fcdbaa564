CREATE TABLE stock (
    variant_id BLOB NOT NULL PRIMARY KEY REFERENCES variants (id) ON DELETE CASCADE,
    product_id BLOB NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    seller_id BLOB NOT NULL REFERENCES sellers (id),
    received INTEGER NOT NULL CONSTRAINT stock_received_check CHECK (received >= 0),
    on_hand INTEGER NOT NULL CONSTRAINT stock_on_hand_check CHECK (on_hand >= 0),
    reserved INTEGER NOT NULL CONSTRAINT stock_reserved_check CHECK (reserved >= 0),
    sold INTEGER NOT NULL CONSTRAINT stock_sold_check CHECK (sold >= 0),
    returned INTEGER NOT NULL CONSTRAINT stock_returned_check CHECK (returned >= 0 AND returned <= sold),
    CONSTRAINT stock_equation_check CHECK (received = on_hand + reserved + sold - returned)
) STRICT, WITHOUT ROWID;
