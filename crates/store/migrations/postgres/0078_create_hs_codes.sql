CREATE TABLE hs_codes (
    code TEXT NOT NULL PRIMARY KEY,
    description TEXT NOT NULL
);
