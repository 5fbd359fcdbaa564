UPDATE consignments SET release_due_at_ms = COALESCE(delivered_at_ms, shipped_at_ms, updated_at_ms) + 3888000000
WHERE state IN ('shipped', 'delivered');
