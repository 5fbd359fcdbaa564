CREATE TABLE stock (
    variant_id UUID NOT NULL PRIMARY KEY REFERENCES variants (id) ON DELETE CASCADE,
    product_id UUID NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    seller_id UUID NOT NULL REFERENCES sellers (id),
    received BIGINT NOT NULL CONSTRAINT stock_received_check CHECK (received >= 0),
    on_hand BIGINT NOT NULL CONSTRAINT stock_on_hand_check CHECK (on_hand >= 0),
    reserved BIGINT NOT NULL CONSTRAINT stock_reserved_check CHECK (reserved >= 0),
    sold BIGINT NOT NULL CONSTRAINT stock_sold_check CHECK (sold >= 0),
    returned BIGINT NOT NULL CONSTRAINT stock_returned_check CHECK (returned >= 0 AND returned <= sold),
    CONSTRAINT stock_equation_check CHECK (received = on_hand + reserved + sold - returned)
);
