### The operator’s pages

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
