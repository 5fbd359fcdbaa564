CREATE TABLE parcel_lines (
    parcel_id BLOB NOT NULL REFERENCES parcels (id),
    order_line_id BLOB NOT NULL REFERENCES order_lines (id),
    quantity INTEGER NOT NULL CONSTRAINT parcel_lines_quantity_check CHECK (quantity > 0),
    PRIMARY KEY (parcel_id, order_line_id)
) STRICT, WITHOUT ROWID;
