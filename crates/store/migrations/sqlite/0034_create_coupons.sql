CREATE TABLE coupons (
    id BLOB NOT NULL PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    rate_ppm INTEGER NOT NULL CONSTRAINT coupons_rate_ppm_check CHECK (rate_ppm > 0 AND rate_ppm <= 1000000),
    uses INTEGER NOT NULL CONSTRAINT coupons_uses_check CHECK (uses >= 0 AND uses <= uses_max),
    uses_max INTEGER NOT NULL,
    valid_from_ms INTEGER NOT NULL,
    valid_to_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
