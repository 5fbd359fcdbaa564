ALTER TABLE consignments ADD COLUMN warehouse_id BLOB REFERENCES warehouses (id);
