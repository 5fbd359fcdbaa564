CREATE INDEX variants_product_id_status_price_minor_idx
    ON variants (product_id, status, price_minor);
