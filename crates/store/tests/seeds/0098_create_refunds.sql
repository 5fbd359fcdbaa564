INSERT INTO refunds (id, order_id, payment_id, currency, total_minor, reason, state, created_at_ms)
VALUES ({id:1}, {id:1}, {id:1}, 'KZT', 1, 'one', 'open', 1790000000000);
