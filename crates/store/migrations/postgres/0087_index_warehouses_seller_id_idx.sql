CREATE INDEX warehouses_seller_id_idx
    ON warehouses (seller_id);
