CREATE INDEX stock_levels_warehouse_id_idx
    ON stock_levels (warehouse_id);
