INSERT INTO reviews (id, product_id, author, country, rating, lang, body, created_at_ms)
VALUES ({id:1}, {id:1}, 'one', 'KZ', 1, 'ru', 'one', 1790000000000);
