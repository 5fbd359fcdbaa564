CREATE INDEX consignments_order_id_idx
    ON consignments (order_id);
