CREATE TABLE stock_levels (
    variant_id BLOB NOT NULL REFERENCES variants (id) ON DELETE CASCADE,
    warehouse_id BLOB NOT NULL REFERENCES warehouses (id),
    product_id BLOB NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    seller_id BLOB NOT NULL REFERENCES sellers (id),
    country TEXT NOT NULL,
    received INTEGER NOT NULL CONSTRAINT stock_levels_received_check CHECK (received >= 0),
    on_hand INTEGER NOT NULL CONSTRAINT stock_levels_on_hand_check CHECK (on_hand >= 0),
    reserved INTEGER NOT NULL CONSTRAINT stock_levels_reserved_check CHECK (reserved >= 0),
    sold INTEGER NOT NULL CONSTRAINT stock_levels_sold_check CHECK (sold >= 0),
    returned INTEGER NOT NULL CONSTRAINT stock_levels_returned_check CHECK (returned >= 0 AND returned <= sold),
    CONSTRAINT stock_levels_equation_check CHECK (received = on_hand + reserved + sold - returned),
    PRIMARY KEY (variant_id, warehouse_id)
) STRICT, WITHOUT ROWID;
