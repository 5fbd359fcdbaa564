CREATE INDEX orders_coupon_code_idx
    ON orders (coupon_code);
