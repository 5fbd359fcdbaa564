INSERT INTO order_credits (order_id, store_credit_id, currency, amount_minor, returned_minor, state)
VALUES ({id:1}, {id:1}, 'KZT', 1, 0, 'held');
