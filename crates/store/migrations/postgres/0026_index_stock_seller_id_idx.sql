CREATE INDEX stock_seller_id_idx
    ON stock (seller_id);
