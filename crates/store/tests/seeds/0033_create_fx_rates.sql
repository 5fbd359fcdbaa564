INSERT INTO fx_rates (quote, date, base, rate_e9, source)
VALUES ('KZT', '2026-09-01', 'USD', 1, 'one');
