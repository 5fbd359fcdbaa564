CREATE INDEX stock_levels_product_id_on_hand_idx
    ON stock_levels (product_id, on_hand);
