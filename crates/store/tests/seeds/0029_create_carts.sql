INSERT INTO carts (id, session_id, country, lang, currency, status, created_at_ms, updated_at_ms)
VALUES ({id:1}, {id:1}, 'KZ', 'ru', 'KZT', 'one', 1790000000000, 1790000000000);
