INSERT INTO parcels (id, consignment_id, position, carrier, tracking, packed_at_ms, shipped_at_ms)
SELECT c.id, c.id, 1, c.carrier, c.tracking, c.shipped_at_ms, c.shipped_at_ms
FROM consignments c WHERE c.shipped_at_ms IS NOT NULL
ON CONFLICT (consignment_id, position) DO NOTHING;
