CREATE INDEX orders_user_id_placed_at_ms_idx
    ON orders (user_id, placed_at_ms);
