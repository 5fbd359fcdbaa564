UPDATE order_lines SET commission_ppm = (SELECT c.commission_ppm FROM consignments c WHERE c.id = order_lines.consignment_id);
