INSERT INTO products (id, seller_id, slug, category, status, origin, source_lang, featured, rating_sum, rating_count, sold_count, price_key, specs_json, option_texts_json, created_at_ms, updated_at_ms, version)
VALUES ({id:1}, {id:1}, 'one', 'one', 'one', 'KZ', 'ru', TRUE, 0, 0, 0, 0, '{}', '{}', 1790000000000, 1790000000000, 1);
