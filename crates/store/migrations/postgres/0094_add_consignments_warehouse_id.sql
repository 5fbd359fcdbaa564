ALTER TABLE consignments ADD COLUMN warehouse_id UUID REFERENCES warehouses (id);
