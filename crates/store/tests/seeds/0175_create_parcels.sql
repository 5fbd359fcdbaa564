INSERT INTO parcels (id, consignment_id, position, carrier, tracking, packed_at_ms, shipped_at_ms)
VALUES ({id:1}, {id:1}, 1, 'EMS', 'KZ1', 1790000000000, 1790000000000);
