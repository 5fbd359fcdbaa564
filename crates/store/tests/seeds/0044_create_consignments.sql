INSERT INTO consignments (id, order_id, seller_id, position, state, currency, goods_minor, shipping_minor, discount_minor, duty_minor, tax_minor, fees_minor, total_minor, commission_ppm, updated_at_ms)
VALUES ({id:1}, {id:1}, {id:1}, 0, 'open', 'KZT', 0, 0, 0, 0, 0, 0, 0, 0, 1790000000000);
