UPDATE item_numbers SET parcel = 1
WHERE consignment_id IN (SELECT p.consignment_id FROM parcels p WHERE p.position = 1);
