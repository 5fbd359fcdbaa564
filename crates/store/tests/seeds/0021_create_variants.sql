INSERT INTO variants (id, product_id, seller_id, sku, position, options_json, price_minor, currency, status)
VALUES ({id:1}, {id:1}, {id:1}, 'one', 0, '{}', 1, 'KZT', 'one');
