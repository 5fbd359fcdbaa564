CREATE INDEX users_seller_id_idx
    ON users (seller_id);
