CREATE INDEX refunds_order_id_idx
    ON refunds (order_id);
