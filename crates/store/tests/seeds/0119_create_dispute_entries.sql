INSERT INTO dispute_entries (id, dispute_id, side, kind, body, currency, with_return, pictures_json, at_ms)
VALUES ({id:1}, {id:1}, 'shopper', 'one', 'one', 'KZT', FALSE, '[]', 1790000000000);
