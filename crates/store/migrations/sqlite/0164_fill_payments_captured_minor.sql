UPDATE payments SET captured_minor = amount_minor WHERE state IN ('captured', 'refunded');
