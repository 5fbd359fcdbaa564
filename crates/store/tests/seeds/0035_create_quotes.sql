INSERT INTO quotes (id, cart_id, country, currency, total_minor, body_json, expires_at_ms, state, created_at_ms)
VALUES ({id:1}, {id:1}, 'KZ', 'KZT', 0, '{}', 1790000000000, 'open', 1790000000000);
