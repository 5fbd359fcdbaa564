INSERT INTO testbank_refunds (id, payment_id, currency, amount_minor, created_at_ms)
VALUES ({id:1}, {id:1}, 'KZT', 1, 1790000000000);
