CREATE TABLE coupons (
    id UUID NOT NULL PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    rate_ppm BIGINT NOT NULL CONSTRAINT coupons_rate_ppm_check CHECK (rate_ppm > 0 AND rate_ppm <= 1000000),
    uses BIGINT NOT NULL CONSTRAINT coupons_uses_check CHECK (uses >= 0 AND uses <= uses_max),
    uses_max BIGINT NOT NULL,
    valid_from_ms BIGINT NOT NULL,
    valid_to_ms BIGINT NOT NULL
);
