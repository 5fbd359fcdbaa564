INSERT INTO testbank_payments (id, amount_minor, currency, state, return_url, created_at_ms)
VALUES ({id:1}, 1, 'KZT', 'open', 'one', 1790000000000);
