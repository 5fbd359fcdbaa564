INSERT INTO warehouses (id, seller_id, country, city, sender_json, opened_at_ms)
VALUES ({id:1}, {id:1}, 'CN', 'Shenzhen', NULL, 1790000000000);
