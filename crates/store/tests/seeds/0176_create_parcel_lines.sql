INSERT INTO parcel_lines (parcel_id, order_line_id, quantity)
VALUES ({id:1}, {id:1}, 1);
