CREATE INDEX variants_picture_hash_idx
    ON variants (picture_hash);
