UPDATE testbank_payments SET captured_minor = amount_minor WHERE state IN ('paid', 'refunded');
