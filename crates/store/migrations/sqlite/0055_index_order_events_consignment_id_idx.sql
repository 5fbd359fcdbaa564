CREATE INDEX order_events_consignment_id_idx
    ON order_events (consignment_id);
