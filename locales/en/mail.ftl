### Mails. They name the shop, the order and what to do next; links and totals are added by the template.

mail-greeting = Hello,
# $site (String) - The name of the marketplace.
mail-closing = Kind regards, { $site }
# $number (String) - The order's number.
mail-order-placed-subject = Your order { $number }
mail-order-placed-body = Thank you for your order. This is what you ordered and what you pay at your door.
# $number (String) - The order's number.
mail-order-shipped-subject = Your order { $number } is on its way
# $range (String) - A range of days with months.
mail-order-shipped-body = The seller has handed your parcel to the carrier. It should arrive { $range }.
# $number (String) - The order's number.
mail-order-refunded-subject = Money back for order { $number }
# $amount (String) - A formatted amount.
mail-order-refunded-body = We have paid back { $amount }. Your bank may take a few days to show it.
mail-order-link = See your order
