INSERT INTO payments (id, order_id, provider, state, amount_minor, currency, created_at_ms, updated_at_ms)
VALUES ({id:1}, {id:1}, 'one', 'open', 1, 'KZT', 1790000000000, 1790000000000);
