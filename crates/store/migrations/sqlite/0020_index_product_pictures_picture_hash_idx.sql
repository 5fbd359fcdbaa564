CREATE INDEX product_pictures_picture_hash_idx
    ON product_pictures (picture_hash);
