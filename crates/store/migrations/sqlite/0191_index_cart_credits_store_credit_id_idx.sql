CREATE INDEX cart_credits_store_credit_id_idx
    ON cart_credits (store_credit_id);
