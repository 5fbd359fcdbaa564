CREATE INDEX quotes_cart_id_idx
    ON quotes (cart_id);
