### Checkout

checkout-page-title = Checkout
checkout-where-title = Where
checkout-how-title = How
checkout-pay-title = Pay
checkout-summary-title = Your order
checkout-quote-valid = { $minutes ->
    [one] This price is yours for { $minutes } minute.
   *[other] This price is yours for { $minutes } minutes.
}
checkout-quote-renewed = The price has changed. Here is the new total; nothing has been charged.
checkout-address-hint = Write it as the carrier needs it, in your own alphabet.
checkout-email-label = E-mail
checkout-email-hint = We send the confirmation and the tracking here.
# $last (Number) - The last day of the range, which selects the form.
# $days (String) - A range of days: 9–14.
checkout-shipping-days = { $last ->
    [one] { $days } day
   *[other] { $days } days
}
checkout-shipping-ddp = Duty and tax are paid here; nothing is due at the door.
# $amount (String) - The estimate, formatted.
checkout-shipping-dap = You pay duty and tax at the door, about { $amount }. They are not part of the total.
checkout-shipping-dap-unknown = You pay duty and tax at the door. They are not part of the total.
checkout-delivery-chosen = Your delivery choice is saved.
checkout-payment-testbank = Test bank
checkout-payment-cash = Cash on delivery
checkout-payment-transfer = Bank transfer
checkout-payment-stripe = Card or wallet
checkout-errors-title = Please look at these fields
checkout-update-action = Update total
# $amount (String) - The total, formatted.
checkout-pay-action = Pay { $amount }
# $amount (String) - the total
checkout-order-action = Place order: { $amount }
checkout-protection-hint = We hold your money until the parcel is with you.
checkout-terms-hint = By ordering you accept the terms of sale.

shipping-name-economy = Economy
shipping-name-standard = Standard
shipping-name-express = Express
shipping-name-domestic = Within the country

## Fields of an address

field-name-label = Full name
field-line1-label = Street and house number
field-line2-label = Flat, entrance, floor
field-city-label = City or town
field-region-label = Region
field-region-choose = Choose a region
field-postcode-label = Post code
field-country-label = Country
field-phone-label = Phone
field-latin-label = Name and address in Latin letters
field-latin-hint = For the label: name, street, city, between commas. Left empty, we spell it ourselves.
# $prefix (String) - The country's dialling code.
field-phone-hint = With the country code, for example { $prefix }. The carrier calls this number.
field-optional = optional

## What is wrong with a field

field-error-missing = Please fill this in.
field-error-too-long = This is too long. Please shorten it.
field-error-characters = This contains characters that cannot be printed on a label.
field-error-email = This does not look like an e-mail address. Check it for typing mistakes.
field-error-phone = This does not look like a phone number. Use digits and the country code.
field-error-postcode = This is not a post code of the country of delivery.
field-error-region = Please choose a region from the list.
field-error-choice = Please choose one of the options.
field-error-not-served = No carrier goes there. Please give another address.
field-error-number = Please enter a whole number.
field-error-size = Write three numbers of up to 300 cm: 30 × 20 × 10.
field-error-amount = Please enter an amount, for example 19.90.
field-error-quantity = Please enter a quantity from 1 to 999.

## Payment

payment-failed-body = Your bank declined it. Nothing was charged and your order is still here.

## States of an order

order-state-awaiting-payment = Waiting for payment
order-state-accepted = Accepted
order-state-paid = Paid
order-state-shipped = On its way
order-state-delivered = Delivered
order-state-completed = Completed
order-state-cancelled = Cancelled
order-state-disputed = In dispute
order-state-refunded = Refunded
order-state-expired = Expired

## What happens next, one sentence per state

order-next-awaiting-payment = Pay to send your order to the seller.
# $date (String) - The last day, formatted.
order-next-transfer = Transfer the amount with this reference by { $date }. We hold the goods for you until then.
order-next-transfer-over = Your transfer has arrived; we are checking it.
order-next-paid = The seller is packing your order.
order-next-part-sent = A part of your order is on its way. The seller is packing the rest.
# $range (String) - A range of days with months.
order-next-shipped = Your parcel is on its way and should arrive { $range }.
order-next-delivered = Check the parcel. If all is well, confirm that you have it.
order-next-completed = All done. Thank you for your order.
order-next-cancelled = This order was cancelled. Nothing is due.
order-next-disputed = There is a dispute about a parcel of this order. The money stays with us until it is settled.
order-next-refunded = The full amount has been paid back to you.
order-next-expired = The payment did not arrive in time, so the goods went back on sale.

## The order page

# $number (String) - The order's number.
order-page-title = Order { $number }
order-placed-title = Thank you, your order is placed
# $date (String) - A formatted date.
order-placed-date = Placed on { $date }
order-items-title = Items
order-address-title = Delivery address
order-totals-title = Price
order-parcels-title = Parcels
# $number (Number) - Which parcel, from 1.
# $total (Number) - How many parcels.
order-parcel-position = Parcel { NUMBER($number) } of { NUMBER($total) }
# $carrier (String) - The carrier's name.
# $tracking (String) - The tracking number.
order-parcel-tracking = { $carrier }, tracking number { $tracking }
# $sent (Number) - units in parcels that are with carriers
# $total (Number) - units of the parcel in all
order-parcel-sent-count = On their way: { NUMBER($sent) } of { NUMBER($total) }
order-timeline-title = What has happened
order-event-placed = Order placed
order-event-accepted = Order accepted
order-event-paid = Payment received
order-event-shipped = Handed to the carrier
order-event-part-shipped = A part was handed to the carrier
order-event-delivered = Delivered
order-event-confirmed = You confirmed receipt
order-event-completed = Money passed on to the seller
order-event-cancelled = Order cancelled
order-event-expired = Payment period ended
order-event-refunded = Money paid back
order-event-cash-collected = Paid to the courier
order-event-came-back = The parcel went back to the seller
order-event-payment-taken = Payment taken
order-event-payment-released = Second payment not taken
order-event-payment-lost = The bank gave up the payment
order-event-payment-declined = Payment declined
order-event-units-cancelled = Some items cancelled
order-event-released = Time to check the parcel ended
order-event-release-extended = You asked for more time
order-event-disputed = Dispute opened
order-event-dispute-closed = Dispute closed
order-cancel-action = Cancel order
order-cancel-confirm = The order will be cancelled and anything paid will be returned.
order-confirm-action = I have the parcel
order-confirm-hint = The seller gets the money when you confirm.
order-pay-action = Pay now
order-transfer-title = Bank transfer
order-transfer-amount = Amount
order-transfer-reference = Reference
order-transfer-holder = Recipient
order-transfer-iban = IBAN
order-transfer-bic = BIC
# $received (String) - What came already, formatted.
order-transfer-received = { $received } has reached us so far. Only the amount above is missing.
# $received (String) - What came already, formatted.
order-transfer-over = We have received { $received }, more than the order costs. There is nothing for you to do: we sort it out and write to you.
order-transfer-hint = The reference tells us which order you are paying for. A transfer usually takes one to three working days; we write to you as soon as it is here.

## A parcel of an order: the money that is held for it, and what can be done about it

# $day (String) - A formatted date.
order-release-due = The money goes to the seller on { $day } unless you tell us that something is wrong.
order-release-extend-action = I need more time
order-release-extend-hint = You can ask for more time once.
order-release-extended = You have more time now.
order-release-extended-before = You have asked for more time before. If something is wrong with the parcel, please tell us.
order-dispute-open-action = Something is wrong with this parcel
order-dispute-view-action = See the dispute about this parcel
# $amount (String) - What was paid back, formatted.
order-parcel-refunded = Paid back: { $amount }
# $amount (String) - what the courier asks for
order-parcel-cash = Pay { $amount } in cash to the courier.
order-units-title = Cancel some of it
order-units-hint = Choose how many of each you no longer want. You get back what you paid for them, with their share of delivery, duty and tax.
order-units-action = Cancel these
order-units-cancelled = Cancelled. What you paid for these goes back to you.
order-units-none = Nothing was cancelled. Choose at least one, and no more than are still to be sent.

## The test bank: a page that stands for somebody else's site

testbank-title = Test bank
testbank-notice = Not a real bank. No money moves.
# $amount (String) - What is to be paid, formatted.
testbank-pay-action = Pay { $amount }
testbank-decline-action = Decline
testbank-leave-action = Leave without paying
testbank-back-action = Back to the shop
testbank-paid = This payment has been made.
testbank-challenge-action = Pay with confirmation
testbank-challenged = Your bank asks you to confirm this payment.
testbank-confirm-action = Confirm
testbank-authorised = The amount is set aside. It is taken when the goods are sent.
testbank-voided = The amount is free again.
testbank-declined = This payment was declined.
testbank-refunded = This payment has been refunded.

## Gift cards and store credit

# $ending (String) - The last four characters of the card's code.
credit-card-name = Gift card …{ $ending }
credit-account-name = Your credit
credit-due-label = Left to pay
credit-code-label = Gift card code
credit-code-hint = 16 letters and digits, with or without hyphens.
credit-code-apply = Use the card
credit-code-unknown = This code buys nothing. Check it for typing mistakes; a card that is used up no longer counts.
credit-code-currency = This card buys in another currency. Change the currency at the top of the page to use it.
# $amount (String) - What the account holds, formatted.
credit-use-action = Use your credit of { $amount }
# $name (String) - What it is called: “Gift card …7K2M” or “Your credit”.
credit-remove-label = Remove: { $name }
credit-remove-action = Remove
credit-pays-all = Your gift cards and credit pay for all of it.
credit-no-cash = Cash on delivery cannot be combined with gift cards and credit.
credit-applied-done = Added to your order. Nothing is taken off it before you order.
credit-removed-done = Removed. Nothing was taken off it.
# $amount (String) - What went back, formatted.
credit-returned = { $amount } of it went back
credit-due-money = Paid otherwise
