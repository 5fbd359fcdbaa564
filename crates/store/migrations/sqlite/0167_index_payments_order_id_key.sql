CREATE UNIQUE INDEX payments_order_id_key
    ON payments (order_id) WHERE state IN ('authorised', 'capturing', 'captured', 'refunded');
