CREATE UNIQUE INDEX item_numbers_consignment_id_parcel_key
    ON item_numbers (consignment_id, parcel);
