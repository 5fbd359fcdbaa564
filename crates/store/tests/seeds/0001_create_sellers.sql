INSERT INTO sellers (id, slug, name, country, city, currency, about_json, since_at_ms)
VALUES ({id:1}, 'one', 'one', 'KZ', 'one', 'KZT', '{}', 1790000000000);
