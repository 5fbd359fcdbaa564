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
rules-edit-hint = To change rules, export them, edit the file and load it: corridor rules export, diff, load.
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
