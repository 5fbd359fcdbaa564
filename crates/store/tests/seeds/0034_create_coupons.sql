INSERT INTO coupons (id, code, rate_ppm, uses, uses_max, valid_from_ms, valid_to_ms)
VALUES ({id:1}, 'one', 1, 0, 1, 1790000000000, 1790000000000);
