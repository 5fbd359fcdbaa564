CREATE INDEX orders_placed_at_ms_idx
    ON orders (placed_at_ms);
