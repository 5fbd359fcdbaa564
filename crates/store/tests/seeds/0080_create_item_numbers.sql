INSERT INTO item_numbers (series, serial, consignment_id, issued_at_ms)
VALUES ('RRCN', 47312482, {id:1}, 1790000000000);
