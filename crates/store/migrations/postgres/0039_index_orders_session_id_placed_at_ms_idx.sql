CREATE INDEX orders_session_id_placed_at_ms_idx
    ON orders (session_id, placed_at_ms);
