CREATE INDEX disputes_order_id_idx
    ON disputes (order_id);
