INSERT INTO product_pictures (product_id, position, picture_hash)
VALUES ({id:1}, 0, 'one');
