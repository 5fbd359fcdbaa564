### The seller's desk.

seller-page-title = Your shop
seller-nav-label = Seller pages
seller-nav-today = Today
seller-nav-orders = Orders
seller-nav-products = Products
seller-nav-money = Money
seller-nav-disputes = Disputes

seller-today-title = To do today
seller-today-empty = Nothing to do right now. New orders will appear here.
seller-today-ship = { $count ->
    [one] { $count } parcel to send
   *[other] { $count } parcels to send
}
seller-today-disputes = { $count ->
    [one] { $count } dispute to answer
   *[other] { $count } disputes to answer
}
seller-today-stock = { $count ->
    [one] { $count } variant is sold out
   *[other] { $count } variants are sold out
}
seller-today-drafts = { $count ->
    [one] { $count } draft to publish
   *[other] { $count } drafts to publish
}

seller-today-customs = { $count ->
    [one] { $count } product lacks customs data
   *[other] { $count } products lack customs data
}

seller-products-title = Products
seller-products-empty-title = No products yet
seller-products-empty-body = Add your first product, or import a file from your present shop.
seller-product-add = Add product
seller-product-edit = Edit product
seller-product-title-label = Title
seller-product-description-label = Description
seller-product-language-label = Language of this text
seller-product-category-label = Category
seller-product-price-label = Price
seller-product-price-hint = What you get before commission. Shoppers see it with delivery, duty and tax.
seller-product-stock-label = Stock
seller-product-sku-label = SKU
seller-product-weight-label = Weight in grams
seller-product-size-label = Size with packing, cm
seller-product-size-hint = Length × width × height, for example 30 × 20 × 10
seller-product-hs-label = Customs code (HS)
seller-product-hs-hint = Six digits or more. Without it we cannot work out the duty.
seller-product-origin-label = Country of origin
seller-product-pictures-label = Pictures
seller-product-publish = Publish
seller-product-unpublish = Take down
seller-product-saved = Product saved.
seller-product-published = The product is on sale.
seller-product-unpublished = The product is taken down.
seller-picture-added = The picture is added.
seller-stock-saved = The stock is saved.
seller-product-save = Save
seller-product-look = See it in the shop
seller-product-state-label = State
seller-stock-save = Save stock
seller-picture-label = Add a picture
seller-picture-hint = JPEG, PNG, WebP or GIF, up to 20 MB.
seller-picture-add = Upload
seller-product-state-draft = Draft
seller-product-state-published = On sale
seller-product-state-archived = Taken down

seller-orders-title = Orders
seller-orders-empty = Orders will appear here as soon as they are paid.
seller-order-ship-action = Mark as sent
seller-order-carrier-label = Carrier
seller-order-tracking-label = Tracking number
seller-order-shipped = Marked as sent. The buyer has been told.
# $number (Number) - place of the parcel among those of one order
seller-parcel-title = Parcel { NUMBER($number) }
seller-parcel-rest = Still to pack
seller-pack-title = Send in several parcels
seller-pack-hint = Choose what goes into the next parcel. It gets its own papers and tracking number, and the buyer is told when it leaves. The money is released once everything has been sent and received.
seller-pack-action = Pack this parcel
seller-unpack-action = Unpack
seller-pack-done = Packed. Print its papers, then mark it as sent.
seller-unpack-done = Unpacked.
seller-pack-none = Nothing was packed. Choose at least one unit, and no more than are still to be packed.
# $number (Number) - place of the parcel among those of one order
# $order (String) - number of the order
seller-parcel-papers = Papers for parcel { NUMBER($number) } of order { $order }
seller-order-address-title = Send to

seller-disputes-title = Disputes
seller-disputes-empty-title = No disputes
seller-disputes-empty-body = When a shopper reports a problem with a parcel, you can answer it here.
seller-disputes-turn = Your turn

seller-money-title = Money
seller-money-held = Held for open orders
seller-money-available = Ready to be paid out
seller-money-empty = Your first sale will appear here.
seller-money-balance = Balance
seller-money-reserved = Set aside for payouts
seller-money-unripe = Not due yet
seller-money-unripe-hint = { $days ->
    [one] While your shop is new, earnings wait { $days } day before they can be paid out.
   *[other] While your shop is new, earnings wait { $days } days before they can be paid out.
}
seller-money-schedule-hint = { $days ->
    [one] What is ready is also paid out by itself every day.
   *[other] What is ready is also paid out by itself every { $days } days.
}
seller-money-debt-hint = A balance below zero is settled from your next sales. If it stays below zero, what is missing is taken from your next payout in another currency, at the rate of that day.
# $amount (String) - All that can be paid out, formatted.
seller-money-pay-action = Pay out { $amount }
# $least (String) - The least amount of a payout, formatted.
seller-money-least = Paid out from { $least } on
seller-money-account-first = Enter your bank account to be paid.

### Payouts

payouts-title = Payouts
payouts-empty = Your payouts will appear here.
payouts-date-label = Asked for on
payouts-amount-label = Amount
payouts-account-label = Paid to
payouts-state-label = State
# $from (String) - Code of the first currency.
# $rate (String) - How much of the second currency one unit of the first is.
# $to (String) - Code of the second currency.
# $source (String) - Who published the rate.
# $day (String) - A formatted date.
payouts-rate = 1 { $from } = { $rate } { $to } ({ $source }, { $day })
payout-state-requested = Asked for
payout-state-half-approved = Being checked
payout-state-approved = Approved
payout-state-sent = At the bank
payout-state-paid = Paid
payout-state-returned = Came back
payout-state-refused = Refused
payout-requested = The payout is asked for. We check it and send it to your bank.
payout-account-missing = Enter your bank account first. Nothing was changed.
payout-too-little = This is less than can be paid out. Nothing was changed.

### The bank account that payouts go to

bank-account-title = Bank account
bank-account-hint = Your earnings are paid to this account. Payouts on their way keep the account they were asked for.
# $day (String) - A formatted date.
bank-account-entered = Entered on { $day }
bank-account-change = Enter another account
bank-account-holder-label = Account holder
bank-account-number-label = IBAN or account number
bank-account-bic-label = BIC (SWIFT code)
bank-account-bic-hint = Can stay empty with an IBAN.
bank-account-bank-label = Name of the bank
bank-account-country-label = Country of the bank
bank-account-currency-label = Currency of the account
bank-account-password-label = Your password
bank-account-password-hint = So that nobody else can lead your money away.
bank-account-save-action = Save account
bank-account-saved = The bank account is saved.
bank-account-error-number = This is no account number of that country. Please check every digit.
bank-account-error-bic = A BIC has 8 or 11 letters and digits.
bank-account-error-password = This is not your password.

### Statement of account

statement-title = Statement
# $currency (String) - Code of the currency.
statement-page-title = Statement in { $currency }
statement-date-label = Date
statement-event-label = What happened
statement-order-label = Order
statement-amount-label = Amount
statement-balance-label = Balance after it
statement-empty = Nothing was booked in this currency yet.
statement-download-action = Download as CSV
statement-print-action = Open as PDF
statement-closing-label = Balance
ledger-event-payment-captured = Payment received
ledger-event-payment-authorised = Payment promised
ledger-event-authorisation-captured = Promised payment taken
ledger-event-refund-released = Refund of what was not taken
ledger-event-cash-collected = Cash collected
ledger-event-transfer-received = Transfer received
ledger-event-transfer-assigned = Transfer matched with an order
ledger-event-transfer-returned = Transfer sent back
ledger-event-payment-unclaimed = Payment received twice
ledger-event-consignment-completed = Parcel accepted
ledger-event-order-refunded = Refund
ledger-event-refund-settled = Refund sent
ledger-event-payout-sent = Payout sent
ledger-event-payout-paid = Payout paid
ledger-event-payout-returned = Payout came back
ledger-event-debt-recovered = Debt settled from another balance
ledger-event-chargeback-opened = Taken back by the shopper’s bank
ledger-event-chargeback-won = Given back by the shopper’s bank
ledger-event-chargeback-lost = Kept by the shopper’s bank
ledger-event-manual = Entry by hand

### Finding a customs code

seller-hs-title = Find the HS code
seller-hs-intro = Customs in every country sort goods by this code. It decides the duty, so it is worth a minute.
seller-hs-search-label = What is it, in plain words?
seller-hs-search-action = Find
seller-hs-empty = Nothing found. Try a plainer word: “shirt” finds more than “oversized linen shirt”.
seller-hs-find-link = Find the code in words
seller-hs-suggested = Codes that fit the title
seller-hs-use-action = Use this code
seller-hs-warning-unknown = The Harmonized System has no such code. Customs would hold the parcel.
seller-hs-warning-short = Customs need at least six digits.
# $category (String) - The category's title.
seller-hs-warning-category = Goods in “{ $category }” usually have another code. Please check it.

### Restricted goods at the seller’s desk

seller-restriction-title = Where this cannot be sold
seller-restriction-none = No restrictions known for these goods
seller-restriction-unverified = not checked against the source
seller-goods-tags = What should carriers know?
seller-tag-lithium-battery = Contains a lithium battery
seller-tag-liquid = Liquid
seller-tag-flammable = Flammable
seller-tag-aerosol = Aerosol or under pressure
seller-tag-magnet = Strong magnet
seller-tag-blade = Sharp blade
seller-tag-medicine = Medicine
seller-tag-food = Food
seller-tag-animal-product = Of animal origin
seller-tag-plant = Plant or seeds
seller-tag-used = Used
warehouses-title = Warehouses
warehouses-hint = Goods that lie in the shopper’s own country are a domestic sale: no customs, delivered in days. Of the warehouses that have the goods, the nearest one sends them.
warehouses-main = First warehouse
warehouses-country-label = Country
warehouses-add-title = Add a warehouse
warehouses-add-action = Add warehouse
warehouses-remove = Remove
# $place (String) - City and country.
warehouses-remove-label = Remove warehouse: { $place }
warehouses-added = The warehouse is added. Enter how much lies there on each product’s page.
warehouses-removed = The warehouse is removed.
warehouses-in-use = Goods lie in this warehouse or were sent from it, so it stays in the list.
warehouses-full = You have as many warehouses as a shop can have.
