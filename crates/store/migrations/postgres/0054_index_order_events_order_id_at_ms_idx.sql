CREATE INDEX order_events_order_id_at_ms_idx
    ON order_events (order_id, at_ms);
