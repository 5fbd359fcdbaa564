### Signing in, registering, and the shopper's own pages.

account-page-title = Your account
# $name (String) - The shopper's name.
account-greeting = Hello, { $name }
account-email-label = E-mail
account-password-label = Password
account-password-hint = { $count ->
    [one] At least { $count } character. A sentence is easy to remember.
   *[other] At least { $count } characters. A sentence is easy to remember.
}
account-name-label = Name
account-name-hint = As sellers and carriers should call you.
account-login-title = Sign in
account-login-action = Sign in
account-login-failed = E-mail or password is wrong. Try again or reset the password.
account-login-hint = Already have an account?
account-register-title = Create an account
account-register-action = Create account
account-register-hint = New here?
account-register-done = Welcome. Your account is ready.
account-login-done = You are signed in.
account-email-taken = There is already an account with this address. Sign in instead.
account-logout-action = Sign out
account-logout-done = You are signed out.
account-password-weak = This password is too short or too common. Please choose another.
account-orders-title = Your orders
account-orders-empty-title = No orders yet
account-orders-empty-body = Your orders will be listed here, with where each parcel is.
account-orders-empty-action = Find something
account-guest-hint = You can order without an account. With one, you find your orders on every device.

## Disputes: shopper, seller and marketplace read the same page, each from their own side

dispute-open-title = What is wrong with the parcel?
dispute-open-intro = Tell the seller what is wrong. We hold the money while you talk, and decide if you cannot agree.
# $number (String) - The order's number.
dispute-page-title = Dispute about order { $number }
# $seller (String) - The shop's name.
dispute-parcel-from = Parcel from { $seller }
# $date (String) - A formatted date.
dispute-opened-date = Opened on { $date }
dispute-order-link = To the order
dispute-reason-label = What happened?
dispute-reason-not-received = It did not arrive
dispute-reason-not-as-described = It is not as described
dispute-reason-damaged = It arrived damaged
dispute-reason-wrong-item = Something else arrived
dispute-reason-counterfeit = It is a fake
dispute-reason-customs-refused = Customs did not let it in
# $day (String) - A formatted date.
dispute-reason-early = It may still arrive in time. You can choose this from { $day }.
dispute-wish-label = What would be fair?
# $amount (String) - All that was paid for the parcel, formatted.
dispute-wish-everything = All the money back: { $amount }
dispute-wish-part = A part of the money back
dispute-wish-return = Send it back and get all the money back
# $currency (String) - The currency's code.
dispute-amount-label = Amount in { $currency }
# $amount (String) - The most that can be paid back, formatted.
dispute-amount-hint = At most { $amount }
dispute-wish-amount-hint = Only if you want a part of the money back.
dispute-open-text-label = Tell the seller what you see
dispute-open-action = Send to the seller
dispute-pictures-label = Pictures
# $count (Number) - Most pictures of one message.
dispute-pictures-hint = { $count ->
    [one] { $count } picture, up to 25 MB.
   *[other] Up to { $count } pictures, together up to 25 MB.
}
dispute-pictures-again = Please choose the pictures again.
# $number (Number) - Which picture of the message, from 1.
# $total (Number) - How many pictures the message has.
dispute-picture-alt = Picture { NUMBER($number) } of { NUMBER($total) } of this message

dispute-state-awaiting-seller = Waiting for the seller
dispute-state-awaiting-shopper = Waiting for the shopper
dispute-state-awaiting-return = Goods to be sent back
dispute-state-returning = Goods on their way back
dispute-state-escalated = Waiting for a decision
dispute-state-decided = Decided
dispute-state-appealed = Waiting for the last decision
dispute-state-closed = Closed

dispute-next-shopper-awaiting-seller = The seller has your request and has to answer.
dispute-next-shopper-awaiting-shopper = It is your turn: accept the seller’s proposal or make another one.
dispute-next-shopper-awaiting-return = Please send the goods back and tell us the tracking number.
dispute-next-shopper-returning = The goods are on their way back. You get your money when the seller has them.
dispute-next-seller-awaiting-seller = It is your turn: accept what the shopper asks for or make another proposal.
dispute-next-seller-awaiting-shopper = The shopper has your proposal and has to answer.
dispute-next-seller-awaiting-return = The shopper is going to send the goods back to you.
dispute-next-seller-returning = The goods are on their way back to you. Tell us when you have them.
dispute-next-escalated = We are reading what both sides wrote and will decide.
dispute-next-decided = We have decided. Whoever does not agree can appeal once.
dispute-next-appealed = Somebody else of our team is looking at it again and will decide for good.
dispute-next-closed = This dispute is closed.

# $day (String) - A formatted date.
dispute-due-you-answer = If you have not answered by { $day }, you accept what the other side proposed.
# $day (String) - A formatted date.
dispute-due-they-answer = If the other side has not answered by { $day }, it accepts what you proposed.
# $day (String) - A formatted date.
dispute-due-send-back = If the goods are not sent back by { $day }, the dispute is closed and nothing is paid back.
# $day (String) - A formatted date.
dispute-due-returning = If nobody says anything by { $day }, the goods count as returned.
# $day (String) - A formatted date.
dispute-due-decided = The decision takes effect on { $day } unless somebody appeals.

dispute-stands-title = What is on the table
dispute-stands-by = Proposed by
dispute-stands-amount = Paid back
dispute-stands-goods = Goods
dispute-stands-goods-back = Come back first
dispute-stands-goods-stay = Stay where they are
dispute-stands-most = At most
dispute-stands-tracking = Tracking number of the return

dispute-outcome-title = Outcome
dispute-outcome-refunded = Everything was paid back.
dispute-outcome-partly-refunded = A part was paid back, and the seller got the rest.
dispute-outcome-rejected = Nothing was paid back.
dispute-outcome-withdrawn = The shopper withdrew the dispute.

dispute-side-you = You
dispute-side-shopper = Shopper
dispute-side-seller = Seller
dispute-side-operator = Marketplace
dispute-side-clock = Deadline

dispute-timeline-title = What was said and done
dispute-entry-opened = Dispute opened
dispute-entry-said = Message
dispute-entry-offered = Proposal
dispute-entry-accepted = Proposal accepted
dispute-entry-withdrawn = Dispute withdrawn
dispute-entry-escalated = Decision asked for
dispute-entry-decided = Decision
dispute-entry-appealed = Appeal
dispute-entry-sent-back = Goods sent back
dispute-entry-received-back = Goods received
dispute-entry-deadline-passed = No answer in time
dispute-entry-after-return = Once the goods are back

dispute-say-title = Write a message
dispute-say-label = Message
dispute-say-action = Send message
dispute-offer-title = Make another proposal
# $amount (String) - The most that can be paid back, formatted.
dispute-offer-hint = At most { $amount }. Enter 0 if nothing should be paid back.
dispute-offer-return = Only when the goods are back
dispute-offer-text-label = Why this is fair
dispute-offer-action = Send proposal
dispute-accept-action = Accept the proposal
# $amount (String) - An amount, formatted.
dispute-accept-shopper = You get { $amount } back, and the dispute is closed for good.
# $amount (String) - An amount, formatted.
dispute-accept-shopper-return = You send the goods back and get { $amount } when the seller has them.
# $amount (String) - An amount, formatted.
dispute-accept-seller = The shopper gets { $amount } back, and the dispute is closed for good.
# $amount (String) - An amount, formatted.
dispute-accept-seller-return = The shopper sends the goods back and gets { $amount } when you have them.
dispute-withdraw-action = Withdraw the dispute
dispute-withdraw-hint = The seller gets the money, and you cannot open another dispute about this parcel.
dispute-escalate-action = Ask us to decide
dispute-escalate-hint = We read what both of you wrote and decide. Until then you can still agree with each other.
dispute-escalate-text-label = What we should know
dispute-appeal-title = Appeal the decision
dispute-appeal-hint = Somebody else of our team decides again, for good. You can do this once.
dispute-appeal-text-label = Why you do not agree
dispute-appeal-action = Appeal
dispute-send-back-title = Send the goods back
dispute-send-back-label = Tracking number
dispute-send-back-action = I have sent the goods
dispute-receive-action = I have the goods back
# $amount (String) - An amount, formatted.
dispute-receive-hint = The shopper gets { $amount } back, and the dispute is closed for good.

dispute-done-opened = The seller has been told. We hold the money until this is settled.
dispute-done-said = Your message is there.
dispute-done-offered = Your proposal is there. Now the other side has to answer.
dispute-done-accepted = You accepted the proposal.
dispute-done-withdrawn = The dispute is withdrawn.
dispute-done-escalated = We have been asked to decide.
dispute-done-appealed = Your appeal is there.
dispute-done-sent-back = The seller has been told that the goods are on their way.
dispute-done-received = The goods are back, and the money goes to the shopper.

# $amount (String) - The most that can be paid back, formatted.
dispute-error-amount = Please enter an amount of at most { $amount }.
dispute-error-return = There are no goods that could be sent back.
# $count (Number) - Most pictures of one message.
dispute-error-pictures = { $count ->
    [one] Please choose one picture that is no larger than 20 MB.
   *[other] Please choose up to { $count } pictures: JPEG, PNG, WebP or GIF.
}

## Gift cards and credit of an account

credit-page-title = Gift cards and credit
credit-page-hint = Credit pays for orders in its own currency. You choose at the checkout whether to use it.
credit-empty = You have no credit yet. Put a gift card on your account, and it waits here for your next order.
credit-redeem-title = Put a gift card on your account
credit-redeem-action = Put it on my account
credit-redeem-done = The card is on your account.
credit-history-title = What happened
credit-date-label = Date
credit-what-label = What
credit-amount-label = Amount
credit-balance-label = Balance
credit-event-issued = Credit received
credit-event-moved = Gift card
# $number (String) - The order's number.
credit-event-used = Order { $number }
# $number (String) - The order's number.
credit-event-freed = Order { $number } was not paid; the credit is back
# $number (String) - The order's number.
credit-event-returned = Refund for order { $number }
