INSERT INTO hs_codes (code, description)
VALUES ('610910', 'one');
