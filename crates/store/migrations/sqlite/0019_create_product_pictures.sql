CREATE TABLE product_pictures (
    product_id BLOB NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    picture_hash TEXT NOT NULL REFERENCES pictures (hash),
    PRIMARY KEY (product_id, position)
) STRICT, WITHOUT ROWID;
