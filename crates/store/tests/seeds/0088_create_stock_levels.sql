INSERT INTO stock_levels (variant_id, warehouse_id, product_id, seller_id, country, received, on_hand, reserved, sold, returned)
VALUES ({id:1}, {id:1}, {id:1}, {id:1}, 'CN', 3, 3, 0, 0, 0);
