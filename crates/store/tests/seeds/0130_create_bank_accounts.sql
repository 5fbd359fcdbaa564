INSERT INTO bank_accounts (seller_id, holder, number, bank_name, country, currency, entered_by_id, entered_at_ms)
VALUES ({id:1}, 'one', 'one', 'one', 'KZ', 'KZT', {id:1}, 1790000000000);
