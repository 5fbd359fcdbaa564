CREATE TABLE product_pictures (
    product_id UUID NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    picture_hash TEXT NOT NULL REFERENCES pictures (hash),
    PRIMARY KEY (product_id, position)
);
