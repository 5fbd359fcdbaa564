### The operator’s pages

operator-nav-label = Operator pages
operator-nav-rules = Trade rules
operator-nav-money = Money
operator-nav-disputes = Disputes
operator-disputes-title = Disputes
operator-disputes-open = To decide
operator-disputes-all = All
operator-disputes-empty-title = Nothing to decide
operator-disputes-empty-body = When shopper and seller cannot agree, their dispute will appear here.
operator-disputes-list-dispute = Dispute
operator-disputes-list-state = State
operator-disputes-list-amount = Proposed last
operator-disputes-list-date = Last change

dispute-next-operator-talking = Shopper and seller are still talking. There is nothing to decide yet.
dispute-next-operator-escalated = Please decide.
dispute-next-operator-decided = Decided. Either side may appeal.
dispute-next-operator-appealed = One side has appealed. Somebody else than at first has to decide, for good.
# $day (String) - A formatted date.
dispute-due-operator = If nobody answers by { $day }, what was proposed last counts as accepted.
dispute-decide-title = Decide
dispute-decide-choice-label = What the shopper gets back
# $amount (String) - All that can be paid back, formatted.
dispute-decide-everything = Everything: { $amount }
dispute-decide-nothing = Nothing
dispute-decide-part = Another amount
dispute-decide-text-label = Grounds
dispute-decide-text-hint = Both sides read them.
dispute-decide-action = Decide
dispute-done-decided = The decision is there. Both sides can read it.

rules-title = Trade rules
rules-unverified-count = { $count ->
    [one] { $count } rule in force has not been compared with its source.
   *[other] { $count } rules in force have not been compared with their sources.
}
rules-ending-count = { $count ->
    [one] { $count } rule ends within 90 days.
   *[other] { $count } rules end within 90 days.
}
rules-edit-hint = Open a rule to change it. Many at once: corridor rules export, diff, load.
rules-filter-all = All
rules-filter-action = Show
rules-destination-label = Country of delivery
rules-kind-label = Levy
rules-figure-label = Figure
rules-stage-label = State
rules-status-label = Confirmation
rules-source-label = Source
rules-stage-in-force = In force
rules-stage-ending = About to end
rules-stage-coming = Begins later
rules-stage-past = Over
rules-status-verified = confirmed
rules-status-unverified = unverified
# $from (String) - The first day.
rules-valid-from = since { $from }
# $from (String) - The first day.
# $until (String) - The last day.
rules-valid-between = { $from } to { $until }
# $amount (String) - The least amount, formatted.
rules-per-kg = at least { $amount } per kilogram
# $amount (String) - The limit, formatted.
rules-over = above { $amount }
# $amount (String) - The limit, formatted.
rules-up-to = up to { $amount }
rules-empty = No rule matches.

### One rule: its form, what it would change, what was changed

rules-edit-title = Change a rule
rules-new-title = New rule
rules-copy-action = Use as a template
rules-id-label = Name
rules-id-hint = Letters, digits and hyphens, for example eu-duty-flat-2026. It stays for ever.
rules-destination-hint = Code of a country or customs union: KZ, EU
rules-prefix-label = HS codes that begin with
rules-prefix-hint = Empty for all goods
rules-origin-label = Made in
rules-origin-hint = Code of a country or customs union; empty for any
rules-scope-label = Parcels from
rules-scope-import = outside the customs union
rules-scope-cross-border = outside the country
rules-scope-sale = anywhere, also from a warehouse in the country
rules-scope-home = only a warehouse in the country, by sellers from abroad
rules-carriage-label = Carried by
rules-carriage-any = Any carrier
rules-carriage-post = Post
rules-carriage-courier = Courier
rules-rate-label = Rate, %
rules-base-label = Rate is taken of
rules-base-goods = Goods
rules-base-cif = Goods, freight and insurance
rules-base-cif-and-duty = Goods, freight, insurance and duty
rules-base-excess = What exceeds the limit
rules-amount-label = Flat amount instead of a rate
rules-amount-hint = With its currency: 3.00 EUR
rules-per-kg-label = At least, per kilogram
rules-over-label = Applies above
rules-up-to-label = Applies up to and including
rules-weight-over-label = Heavier than, grams
rules-weight-up-to-label = Up to and including, grams
rules-basis-label = Limits are measured on
rules-basis-fob = Goods without freight (FOB)
rules-per-label = Limits count per
rules-per-consignment = Parcel
rules-per-item = Piece
rules-per-person-month = Person and month
rules-valid-from-label = First day
rules-valid-to-label = Last day
rules-checked-label = Last compared with the source
rules-note-label = Note for operators
rules-reason-label = Why do you change it?
rules-preview-action = Preview
rules-save-action = Save the rule
rules-saved = The rule is saved. It counts from the next quote on; orders stay as they are.
rules-changed = Somebody else has changed this rule meanwhile. What you typed is still here: compare it with the changes below and save again.
rules-preview-title = What it would change
rules-preview-hint = Two T-shirts, shoes and a headset from China, once as a small and once as a large parcel.
rules-preview-goods = Goods
rules-preview-before = Now
rules-preview-after = With this rule
rules-preview-same = No change
# $countries (String) - Names of countries, joined.
rules-preview-left-out = Not computed, for want of a market or a rate of exchange: { $countries }
rules-history-title = Changes
rules-history-empty = The rule is as it came with Corridor.
rules-history-command = Command line
# $field (String) - The field's name.
# $before (String) - What it said.
# $after (String) - What it says.
rules-history-change = { $field }: { $before } → { $after }
rules-error-rate = Give either a rate or a flat amount. A tax is a rate; a rate lies between 0 and 10,000 %.
rules-error-amount = Write the amount with its currency: 3.00 EUR.
rules-error-per-kg = Only a duty with a rate has a minimum per kilogram: 2.00 EUR.
rules-error-base = Duty is not levied on duty, and an excess needs a limit per parcel.
rules-error-place = Neither a country nor a customs union.
rules-error-date = Write the date as 2026-11-23; the last day does not come before the first.
rules-error-prefix = Up to ten digits.

### Money: overview, trial balance, accounts

books-nav-label = Pages about money
books-nav-overview = Overview
books-nav-payouts = Payouts
books-nav-escrow = In escrow
books-nav-balance = Trial balance
books-nav-cash = Cash
books-nav-bank = Bank transfers
books-nav-taxes = Taxes
books-nav-journal = Journal
books-nav-jobs = Jobs
books-nav-audit = Audit log
books-reason-missing = Please give a reason. Nothing was changed.
books-other-operator = Somebody else has to agree. Nothing was changed.

money-title = Money
money-todo-empty = Nothing waits for you.
money-todo-payouts = { $count ->
    [one] { $count } payout to approve
   *[other] { $count } payouts to approve
}
money-todo-disputes = { $count ->
    [one] { $count } dispute to decide
   *[other] { $count } disputes to decide
}
money-todo-transfers = { $count ->
    [one] { $count } transfer to settle
   *[other] { $count } transfers to settle
}
money-todo-refunds = { $count ->
    [one] { $count } refund to pay by hand
   *[other] { $count } refunds to pay by hand
}
money-todo-jobs = { $count ->
    [one] { $count } failed job
   *[other] { $count } failed jobs
}
money-todo-events = { $count ->
    [one] { $count } open message of a provider
   *[other] { $count } open messages of providers
}
money-chargebacks-title = Payments that banks took back
money-chargebacks-hint = The bank has not decided yet. Until it has, nothing of these orders is refunded or released.
money-held-title = Held for shoppers, by age of the order
money-held-empty = Nothing is held.
money-age-label = Days since the order
# $from (Number) - The first day of the range.
# $to (Number) - The last day of the range.
money-age-between = { $from } to { $to }
# $from (Number) - The first day of the range.
money-age-over = { $from } and more
money-parcels-label = Parcels
money-amount-label = Amount
money-export-title = Journal as a file
money-export-hint = All entries of these days (UTC), for your bookkeeping.
money-export-action = Download as CSV
money-from-label = First day
money-to-label = Last day

balance-title = Trial balance
balance-day-label = At the end of (UTC)
balance-show-action = Show
balance-account-label = Account
balance-debit-label = Debit
balance-credit-label = Credit
# $currency (String) - Code of the currency.
balance-total = Total in { $currency }
balance-even = balanced
# $amount (String) - The difference, formatted.
balance-off = off by { $amount }
balance-empty = Nothing was booked up to this day.

accounts-owner-label = Whose
accounts-own = The marketplace
accounts-empty = No account of this kind has anything on it.
accounts-with-money = With money on them
accounts-all = All
accounts-reference-label = Reference
accounts-draft-action = Write an entry
accounts-refund-action = Pay back
ledger-kind-captured = At the payment provider
ledger-kind-authorised = Promised, not taken yet
ledger-kind-cash-rounding = Rounding of cash
ledger-kind-escrow = In escrow
ledger-kind-seller-payable = Owed to sellers
ledger-kind-commission = Commission
ledger-kind-duty-payable = Duty to pay on
ledger-kind-tax-payable = Tax to pay on
ledger-kind-fee-payable = Fees to pay on
ledger-kind-coupon-cost = Cost of coupons
ledger-kind-refunds = Refunds on their way
ledger-kind-receipts = Transfers without an order
ledger-kind-payouts-in-transit = Payouts at the bank
ledger-kind-chargebacks = Chargebacks
ledger-kind-fx-clearing = Exchange of currencies
ledger-kind-losses = Losses
ledger-kind-owner = Owner’s capital

### Payouts at the operator’s desk

payouts-approve-title = To approve
payouts-approve-empty = No payout waits for approval.
payouts-approve-action = Approve
payouts-refuse-action = Refuse
payouts-send-title = Approved
payouts-send-empty = Nothing waits to be sent.
# $currency (String) - Code of the currency.
payouts-send-action = Send all in { $currency }
payouts-sent-title = At the bank
payouts-sent-empty = Nothing is at the bank.
payouts-confirm-action = The bank has paid
payouts-return-action = It came back
payouts-reason-label = Reason
payouts-reason-hint = The seller reads it.
payouts-large = Two operators have to agree
# $name (String) - The operator’s name.
payouts-first-approver = { $name } has agreed.
payouts-tab-open = To do
payouts-tab-all = All
payouts-seller-label = Shop
payouts-all-empty = No seller has asked for a payout yet.
# $batch (String) - Name of the batch.
payouts-batch-title = Batch { $batch }
payouts-batch-hint = Hand one of these files to the bank. Then say for each payout whether the bank has paid it.
payouts-batch-broken = The file for the bank cannot be written. Check the name and the IBAN of the account that you pay from.
payout-approved = The payout is approved. It goes with the next batch.
payout-half-approved = You have agreed. This is a large payout: somebody else has to agree as well.
payout-refused = The payout is refused. The seller has the amount on the balance again.
payout-confirmed = The payout is paid.
payout-returned = The payout came back. The seller has the amount on the balance again.
payout-moved = The payout has moved on meanwhile. Nothing was changed.
payouts-sent = The payouts are on their way. Here are the files for the bank.
payouts-none = None of the approved payouts in this currency can be sent: there is none, its balance is no longer there, or a rate of exchange is missing.

### Entries by hand

journal-title = Journal
journal-hint = Entries by hand correct what nothing else can. One operator writes them, another agrees.
journal-drafts-title = Waiting for a second operator
journal-drafts-empty = No draft waits.
# $name (String) - The operator’s name.
# $day (String) - A formatted date.
journal-draft-author = { $name }, { $day }
journal-own = You wrote this, so somebody else has to agree.
journal-post-action = Agree and book
journal-refuse-action = Refuse
journal-new-title = New entry
journal-reason-label = Reason
# $number (Number) - The number of the row.
journal-row-title = Row { $number }
journal-owner-label = Whose
journal-owner-hint = The id of a shop for what is owed to sellers, the code of a country for duty, tax and fees. Empty for everything else.
journal-draft-action = Save the draft
journal-drafted = The draft is saved. Somebody else has to agree before it is booked.
journal-posted = The entry is booked.
journal-refused = The draft is refused. Nothing was booked.
journal-error-rows = Fill in at least two rows.
journal-error-side = Give either a debit or a credit above zero, for example 12.50.
journal-error-account = There is no such account, or it cannot be booked by hand.
journal-error-currency = Write the code of a currency, for example EUR.
journal-error-even = Debits and credits have to be equal in each currency.

### Jobs, providers’ messages, audit log, escrow

jobs-title = Jobs
jobs-waiting = { $count ->
    [one] { $count } job waits to be done.
   *[other] { $count } jobs wait to be done.
}
jobs-failed-title = Given up
jobs-failed-empty = Every job was done.
jobs-kind-label = Job
jobs-attempts-label = Attempts
jobs-error-label = Why it failed last
jobs-date-label = Written on
jobs-replay-action = Try again
# $kind (String) - What the job does.
jobs-replay-label = Try again: { $kind }
jobs-replayed = The job will be tried again.
jobs-replayed-before = This job is no longer among those that were given up.
jobs-events-title = Messages of providers that came to nothing yet
jobs-events-empty = Every message was understood.
jobs-provider-label = Provider
jobs-message-label = Message
jobs-state-label = State
jobs-received-label = Came on
jobs-event-received = Not looked at yet
jobs-event-unmatched = Fits nothing in the shop

audit-title = Audit log
audit-empty = Nothing was done yet.
audit-when-label = When
audit-who-label = Who
audit-what-label = What
audit-subject-label = To what
audit-detail-label = Particulars
audit-by-itself = The shop by itself
audit-action-bank-account-entered = Entered a bank account
audit-action-payout-requested = Asked for a payout
audit-action-payout-approved = Agreed to a payout
audit-action-payout-refused = Refused a payout
audit-action-payout-sent = Sent a payout to the bank
audit-action-payout-paid = Confirmed a payout
audit-action-payout-returned = Noted that a payout came back
audit-action-journal-drafted = Wrote an entry by hand
audit-action-journal-posted = Agreed to an entry by hand
audit-action-journal-refused = Refused an entry by hand
audit-action-job-replayed = Tried a job again
audit-action-goodwill-refund = Paid back what was earned
audit-action-dispute-decided = Decided a dispute
audit-action-cash-collected = Cash of a parcel received
audit-action-parcel-came-back = Unpaid parcel came back
audit-action-statement-read = Read a bank statement
audit-action-transfer-assigned = Matched a transfer with an order
audit-action-transfer-returned = Noted that a transfer was sent back
audit-action-refund-paid = Refund paid by hand
audit-action-seller-plan = Shop put on a plan
audit-action-coupon-added = Coupon given out

escrow-title = In escrow
escrow-empty = Nothing is held.
escrow-order-label = Order
escrow-seller-label = Shop
escrow-state-label = State
escrow-held-label = Held
escrow-placed-label = Placed on
escrow-release-label = Released on
escrow-release-open = not before it arrives

refund-title = Pay back what was earned
refund-hint = Shop and marketplace give up their shares. Only parcels that are completed count; for others there is the dispute.
refund-amount-label = Amount
refund-amount-hint = In the currency of the order
refund-consignment-label = Only this parcel (id)
refund-reason-label = Reason
refund-action = Pay back
refund-done = The amount is on its way back to the shopper.
refund-error-amount = This is not between zero and what is left, or not in the currency of the order.

## Collected taxes
taxes-title = Collected taxes
taxes-hint = What was collected with orders paid in this month (UTC), and what of earlier sales was given back.
taxes-month-label = Month
taxes-month-before = Month before
taxes-month-after = Month after
taxes-download-action = Download as CSV
taxes-empty = Nothing was collected in this month.
taxes-owed-title = Owed to countries
taxes-rates-title = Sales by rate
taxes-back-title = Given back
taxes-back-hint = A return corrects the month in which the tax was declared: the month of the sale.
taxes-country-label = Country
taxes-scheme-label = Declared as
taxes-rate-label = Rate
taxes-orders-label = Orders
taxes-base-label = Without tax
taxes-tax-label = Tax
taxes-duty-label = Duty
taxes-fees-label = Fees
taxes-euros-label = Tax in euros
taxes-sold-label = Sold in
taxes-ledger-label = Ledger
taxes-agrees = agrees
taxes-differs = says otherwise
taxes-scheme-ioss = One-stop shop (IOSS)
taxes-scheme-import = Import
taxes-scheme-domestic = Domestic sale
taxes-scheme-unknown = Not recorded

## Cash on delivery
bank-title = Bank transfers
bank-hint = Upload the statements of your bank. Transfers that name an order pay it at once; the others wait here for you. A statement may be uploaded again: no transfer counts twice.
bank-no-account = No account for transfers is set up, so no shopper can pay this way.
bank-file-label = Statement (camt.053, XML)
bank-read-action = Read the statement
bank-open-title = Waiting for you
bank-open-empty = Every transfer is settled.
bank-waiting-no-order = It names no order.
# $number (String) - The order's number.
bank-waiting-paid = Order { $number } is paid already.
# $number (String) - The order's number.
# $expected (String) - What the order costs, formatted.
bank-waiting-differs = What came for order { $number } is not { $expected }.
# $number (String) - The order's number.
bank-waiting-settling = It is just being booked for order { $number }.
bank-order-label = Order number or reference
bank-assign-action = Belongs to this order
# $amount (String) - The amount, formatted.
bank-return-action = { $amount } sent back
bank-read-done = The statement is read. What names no order waits below.
bank-unreadable = This file is not a camt.053 statement. Nothing of it was read; please download the statement from your bank in this format.
bank-other-account = This statement is of another account than the one shoppers transfer to. Nothing of it was read.
bank-file-missing = Please choose a file first.
bank-assigned-done = The transfer now belongs to the order.
bank-returned-done = The transfer is written down as sent back.
bank-no-order = No order with this number is paid by bank transfer. Nothing was changed.

cash-title = Cash on delivery
cash-hint = Say so as soon as a courier has passed the cash of a parcel on: only then can the seller earn it.
cash-due-title = Cash to come
cash-due-empty = No parcel under way is to be paid in cash.
# $amount (String) - what the courier was paid
cash-collect-action = { $amount } received
cash-return-action = Came back unpaid
cash-back-title = To be paid back by hand
cash-back-empty = Nothing has to be paid back by hand.
# $amount (String) - what was paid back
cash-paid-action = { $amount } paid back
cash-collected-done = The cash is written down.
cash-returned-done = The parcel is written down as returned, and its goods are for sale again.
cash-paid-done = The refund is written down as paid.
cash-not-due = Somebody else was quicker; nothing was changed.

## Gift cards and store credit

store-credit-title = Gift cards and credit
store-credit-hint = What is given out here is owed until somebody spends it. Large amounts need a second operator.
store-credit-owed-title = Owed
store-credit-owed-empty = Nothing is owed.
# $count (Number) - How many cards and accounts.
store-credit-owed-count = { $count ->
    [one] on { $count } card or account
   *[other] on { $count } cards and accounts
}
store-credit-waiting-title = Waiting for a second operator
store-credit-waiting-empty = Nothing waits.
store-credit-approve-action = Agree and give out
store-credit-refuse-action = Refuse
store-credit-new-title = Give out
store-credit-email-label = E-mail of the account
store-credit-email-hint = Leave it empty for a gift card.
store-credit-email-unknown = No account has this address.
store-credit-amount-label = Amount
store-credit-amount-problem = Write an amount above zero, for example 25.00.
store-credit-currency-label = Currency
store-credit-source-label = Who pays for it
store-credit-source-goodwill = We do, to make up for something
store-credit-source-sold = It was bought, and the money is here
store-credit-reason-label = Reason
store-credit-issue-action = Give out
store-credit-list-title = Cards and accounts
store-credit-list-empty = Nothing was given out yet.
# $ending (String) - The last four characters of the card's code.
store-credit-card = Card …{ $ending }
store-credit-state-active = Can be spent
store-credit-state-waiting = Waits
store-credit-state-blocked = Blocked
store-credit-block-action = Block
store-credit-unblock-action = Unblock
store-credit-issued-title = The gift card
store-credit-issued-once = Write the code down or copy it now. It is not shown again.
store-credit-issued-waiting = It buys nothing until another operator agrees.
store-credit-issued-back = Back to gift cards and credit
store-credit-given-done = The credit is on the account.
store-credit-drafted-done = Written down. Another operator has to agree before it can be spent.
store-credit-approved-done = It can be spent now.
store-credit-refused-done = Refused. Nothing was given out.
store-credit-blocked-done = It is blocked. What is on it is still owed.
store-credit-unblocked-done = It can be spent again.
books-nav-store-credit = Gift cards
# $count (Number) - How much credit waits for a second operator.
money-todo-credits = { $count ->
    [one] { $count } gift card or credit to agree to
   *[other] { $count } gift cards and credits to agree to
}
ledger-kind-store-credit = Gift cards and credit
ledger-kind-store-credit-held = Credit set aside for orders
ledger-event-store-credit-issued = Credit given out
ledger-event-store-credit-set-aside = Credit set aside for an order
ledger-event-store-credit-freed = Credit of an unpaid order freed
ledger-event-store-credit-returned = Refund back to credit
ledger-event-store-credit-moved = Gift card put on an account
audit-action-store-credit-issued = Gave out a gift card or credit
audit-action-store-credit-drafted = Asked to give out a gift card or credit
audit-action-store-credit-refused = Refused to give out a gift card or credit
audit-action-store-credit-blocked = Blocked a gift card
audit-action-store-credit-unblocked = Unblocked a gift card
