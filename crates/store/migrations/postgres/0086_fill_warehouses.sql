INSERT INTO warehouses (id, seller_id, country, city, sender_json, opened_at_ms)
SELECT id, id, country, city, sender_json, since_at_ms FROM sellers
WHERE TRUE ON CONFLICT (id) DO NOTHING;
