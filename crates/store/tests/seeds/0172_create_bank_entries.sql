INSERT INTO bank_entries (id, account, bank_ref, booked_on, currency, amount_minor, payer_name, payer_account, remittance, state, received_at_ms, updated_at_ms)
VALUES ({id:1}, 'PL61109010140000071219812874', 'one', '2026-11-23', 'EUR', 1, '', '', '', 'received', 1790000000000, 1790000000000);
