### One message per problem the shop reports. Each says what happened and what to do.

problem-page-title = Something went wrong
problem-bad-request = We could not read this request. Go back and try again.
problem-validation = Some of what was entered cannot be accepted. Please check the marked fields.
problem-unauthenticated = Please sign in first.
problem-forbidden = Your account may not do this.
problem-not-found = We cannot find this. It may have been removed.
problem-method-not-allowed = This address cannot be used in that way.
problem-conflict = Somebody changed this at the same time. Reload the page and try again.
problem-too-large = This is too large to be accepted.
problem-too-many-requests = That was a lot of requests at once. Please wait a minute and try again.
problem-unavailable = The shop is busy at the moment. Please try again in a minute.
# $reference (String) - The reference of the entry in the log.
problem-internal = This is our fault. If it happens again, tell us the reference { $reference }.
problem-cross-site = This form was sent from another site. Open the page here and send it again.
problem-unsupported-type = This kind of file or content is not accepted here.

problem-variant-gone = This variant is no longer on sale.
problem-quantity-invalid = Please choose a quantity from 1 to 999.
problem-stock-short = { $count ->
    [0] This is sold out.
    [one] Only { $count } is left.
   *[other] Only { $count } are left.
}
problem-cart-empty = Your cart is empty.
problem-cart-full = A cart holds up to 100 different products. Order some of them first.
problem-cart-ordered = This cart has been ordered already.
problem-coupon-unknown = We do not know this coupon code.
problem-coupon-unusable = This coupon cannot be used for this order.
problem-country-unsupported = We do not deliver to this country yet.
problem-currency-unsupported = This currency is not available.
problem-address-invalid = Please check the address.
problem-shipping-unavailable = No delivery method reaches this address.
problem-quote-expired = This price has expired. Here is the new one; nothing has been charged.
# $total (String) - The new total, formatted.
problem-quote-changed = The total is now { $total }. Nothing has been charged; please check and confirm.
problem-quote-refreshed = The total has changed. Nothing has been charged; please check the new total and confirm.
problem-quote-used = This order has been placed already.
problem-idempotency-mismatch = This request was already sent with different content. Start again from the cart.
problem-payment-declined = The bank declined the payment. Nothing was charged.
problem-payment-unavailable = This payment method is not available right now. Please choose another.
problem-order-state = The order has moved on, so this is no longer possible.
problem-amount-invalid = This is not a valid amount.
problem-hs-invalid = A customs code has 6 to 10 digits.
problem-rate-missing = There is no exchange rate for this currency at the moment.
problem-picture-invalid = This picture cannot be read. Use JPEG, PNG or WebP.
problem-feed-unknown = We do not recognise the format of this file.
problem-sku-taken = Another of your products already has this SKU.
