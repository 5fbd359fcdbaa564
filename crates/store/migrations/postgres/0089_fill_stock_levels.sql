INSERT INTO stock_levels (variant_id, warehouse_id, product_id, seller_id, country, received, on_hand, reserved, sold, returned)
SELECT s.variant_id, s.seller_id, s.product_id, s.seller_id, w.country, s.received, s.on_hand, s.reserved, s.sold, s.returned
FROM stock s JOIN warehouses w ON w.id = s.seller_id
WHERE TRUE ON CONFLICT (variant_id, warehouse_id) DO NOTHING;
