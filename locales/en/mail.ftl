### Letters to shoppers.

# $number (String) - The order's number.
mail-order-paid-subject = Order { $number } is paid
# $number (String) - the order's
mail-order-accepted-subject = Order { $number } is accepted
# $name (String) - The addressee's name.
mail-greeting = Hello { $name },
# $number (String) - The order's number.
mail-order-paid-intro = thank you for your order { $number }. It is paid, and the seller is getting it ready.
# $number (String) - the order's
mail-order-accepted-intro = thank you for your order { $number }. The seller is getting it ready. Nothing has been charged yet: how it is paid is on the order’s page.
# $number (String) - The order's number.
mail-transfer-subject = How to pay for order { $number }
# $number (String) - The order's number.
# $day (String) - The last day.
mail-transfer-intro = thank you for your order { $number }. Please transfer the amount with this reference by { $day }. We hold the goods for you until then, and write to you as soon as the money is here.
# $title (String) - What was bought.
# $quantity (Number) - How many.
# $amount (String) - An amount with its currency.
mail-line = { $title } × { NUMBER($quantity) }: { $amount }
# $label (String) - What the amount is for.
# $amount (String) - An amount with its currency.
mail-amount = { $label }: { $amount }
# $amount (String) - An amount with its currency.
mail-at-door = Not in the total: customs collects about { $amount } at the door.
mail-order-link = Your order:
mail-order-held = We hold your money until the parcel is with you.
# $number (String) - The order's number.
mail-parcel-shipped-subject = Your parcel of order { $number } is on its way
# $number (String) - The order's number.
mail-parcel-shipped-intro = a parcel of your order { $number } has been handed to the carrier. In it:
mail-parcel-confirm = When it is with you, please confirm it on the order’s page: only then does the seller get the money.
mail-parcel-more = The rest of your order follows in another parcel.
# $number (String) - The order's number.
mail-release-reminder-subject = Is your parcel of order { $number } there?
# $day (String) - A day.
# $number (String) - The order's number.
mail-release-reminder-intro = on { $day } the seller gets the money for a parcel of your order { $number }.
mail-release-reminder-what-now = If it has not arrived or something is wrong with it, tell us on the order’s page before that day. There you can also ask for more time.
# $number (String) - The order's number.
mail-dispute-subject = News in your dispute about order { $number }
mail-dispute-your-turn = the seller has answered. Please accept the offer or make another one.
mail-dispute-send-back = you have agreed to send the goods back. Please do so and tell us the tracking number.
mail-dispute-decided = we have decided. If you do not accept the decision, you can appeal once.
mail-dispute-closed = the dispute is closed. The outcome is on its page.
mail-dispute-moved = something has happened in your dispute.
# $day (String) - A day.
mail-dispute-until = There is time until { $day }.
