ALTER TABLE consignments DROP COLUMN commission_ppm;
