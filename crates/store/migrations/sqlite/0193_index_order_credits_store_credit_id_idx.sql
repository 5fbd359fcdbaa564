CREATE INDEX order_credits_store_credit_id_idx
    ON order_credits (store_credit_id);
