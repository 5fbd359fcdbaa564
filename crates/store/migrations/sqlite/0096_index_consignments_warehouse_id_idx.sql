CREATE INDEX consignments_warehouse_id_idx
    ON consignments (warehouse_id);
