CREATE INDEX chargebacks_order_id_idx
    ON chargebacks (order_id);
