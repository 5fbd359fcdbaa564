CREATE TABLE stock_levels (
    variant_id UUID NOT NULL REFERENCES variants (id) ON DELETE CASCADE,
    warehouse_id UUID NOT NULL REFERENCES warehouses (id),
    product_id UUID NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    seller_id UUID NOT NULL REFERENCES sellers (id),
    country TEXT NOT NULL,
    received BIGINT NOT NULL CONSTRAINT stock_levels_received_check CHECK (received >= 0),
    on_hand BIGINT NOT NULL CONSTRAINT stock_levels_on_hand_check CHECK (on_hand >= 0),
    reserved BIGINT NOT NULL CONSTRAINT stock_levels_reserved_check CHECK (reserved >= 0),
    sold BIGINT NOT NULL CONSTRAINT stock_levels_sold_check CHECK (sold >= 0),
    returned BIGINT NOT NULL CONSTRAINT stock_levels_returned_check CHECK (returned >= 0 AND returned <= sold),
    CONSTRAINT stock_levels_equation_check CHECK (received = on_hand + reserved + sold - returned),
    PRIMARY KEY (variant_id, warehouse_id)
);
