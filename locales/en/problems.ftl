### One message per problem the shop reports. Each says what happened and what to do.

problem-page-title = Something went wrong
problem-validation = Some of what was entered cannot be accepted. Please check the marked fields.
problem-unauthenticated = Please sign in first.
problem-forbidden = Your account may not do this.
problem-not-found = We cannot find this. It may have been removed.
problem-method-not-allowed = This address cannot be used in that way.
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
problem-quote-expired = This price has expired. Here is the new one; nothing has been charged.
problem-quote-refreshed = The total has changed. Nothing has been charged; please check the new total and confirm.
problem-idempotency-mismatch = This request was already sent with different content. Start again from the cart.
problem-order-state = The order has moved on, so this is no longer possible.
problem-hs-invalid = A customs code has 6 to 10 digits.
problem-rate-missing = There is no exchange rate for this currency at the moment.
problem-sku-taken = Another of your products already has this SKU.
problem-restricted = These goods may not be brought to the country of delivery. Nothing was added to the cart.
problem-dispute-moved = The dispute has moved on, so nothing was changed. What you typed is still here.
problem-dispute-impossible = Only a parcel that is on its way or there, and not confirmed yet, can be reported.
problem-dispute-exists = There is a dispute about this parcel already. Here it is.
problem-dispute-early = This parcel may still arrive in time.
problem-dispute-same-operator = You made the first decision, so somebody else has to decide the appeal.
problem-same-operator = Another operator has to decide this.
problem-payment-gone = The buyer’s bank has given up the payment, and the order is cancelled. Do not send this parcel.
problem-cash-not-here = The courier has not passed on the cash for this parcel yet. The dispute can only end this way once it is there.
problem-chargeback-open = The shopper’s bank is deciding about this payment. Until then no money can be moved.
