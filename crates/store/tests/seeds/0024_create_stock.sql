INSERT INTO stock (variant_id, product_id, seller_id, received, on_hand, reserved, sold, returned)
VALUES ({id:1}, {id:1}, {id:1}, 1, 1, 0, 0, 0);
