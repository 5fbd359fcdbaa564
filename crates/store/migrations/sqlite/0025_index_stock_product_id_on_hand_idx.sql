CREATE INDEX stock_product_id_on_hand_idx
    ON stock (product_id, on_hand);
