ALTER TABLE order_lines ADD COLUMN tax_rate_ppm INTEGER;
