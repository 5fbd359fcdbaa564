INSERT INTO cart_credits (cart_id, store_credit_id, applied_at_ms)
VALUES ({id:1}, {id:1}, 1790000000000);
