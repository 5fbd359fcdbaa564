CREATE INDEX stock_levels_seller_id_idx
    ON stock_levels (seller_id);
