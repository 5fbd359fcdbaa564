UPDATE consignments SET warehouse_id = seller_id;
