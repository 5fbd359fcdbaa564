CREATE TABLE fx_rates (
    quote TEXT NOT NULL,
    date TEXT NOT NULL,
    base TEXT NOT NULL,
    rate_e9 BIGINT NOT NULL CONSTRAINT fx_rates_rate_e9_check CHECK (rate_e9 > 0),
    source TEXT NOT NULL,
    PRIMARY KEY (quote, date)
);
