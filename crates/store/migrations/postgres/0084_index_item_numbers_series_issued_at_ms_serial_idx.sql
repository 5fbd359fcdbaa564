CREATE INDEX item_numbers_series_issued_at_ms_serial_idx
    ON item_numbers (series, issued_at_ms, serial);
