INSERT INTO cart_lines (id, cart_id, variant_id, quantity, unit_seen_minor, currency, added_at_ms)
VALUES ({id:1}, {id:1}, {id:1}, 1, 0, 'KZT', 1790000000000);
