//! The form of an entry by hand.

use leptos::prelude::*;
use serde::Deserialize;

use crate::backend::visit::Visit;
use crate::components::field::{Field, FieldView, Select, TextArea};
use crate::components::notice::ProblemList;
use crate::pages::money_words::account_kind;
use crate::pages::refused::Refused;
use crate::pages::told::field_words;
use crate::problem::FieldReason;

/// The fields of the rows, as the address that takes the form spells them: account, owner, debit, credit, currency.
const ROWS: [[&str; 5]; 6] = [
    ["kind1", "owner1", "debit1", "credit1", "currency1"],
    ["kind2", "owner2", "debit2", "credit2", "currency2"],
    ["kind3", "owner3", "debit3", "credit3", "currency3"],
    ["kind4", "owner4", "debit4", "credit4", "currency4"],
    ["kind5", "owner5", "debit5", "credit5", "currency5"],
    ["kind6", "owner6", "debit6", "credit6", "currency6"],
];

/// The kinds of accounts that are booked by hand.
const KINDS: [&str; 11] = [
    "captured",
    "seller_payable",
    "duty_payable",
    "tax_payable",
    "fee_payable",
    "fx_clearing",
    "owner",
    "commission",
    "coupon_cost",
    "losses",
    "cash_rounding",
];

/// The account that the first row is to be about.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Prefilled {
    kind: String,
    owner: String,
    currency: String,
}

/// What the form shows.
#[derive(Debug, Clone)]
pub(super) struct Entries {
    /// What was typed before, and why it was refused.
    pub refused: Refused,
    /// What the address asks for.
    pub prefilled: Prefilled,
}

impl Entries {
    fn value(&self, name: &str) -> String {
        if self.refused.is_there() {
            return self.refused.value(name).unwrap_or_default();
        }
        match name {
            "kind1" => self.prefilled.kind.clone(),
            "owner1" => self.prefilled.owner.clone(),
            _ if name.starts_with("currency") => self.prefilled.currency.clone(),
            _ => String::new(),
        }
    }
}

/// Draws the form.
#[component]
pub(super) fn JournalForm(visit: Visit, entries: Entries) -> impl IntoView {
    let t = visit.t;
    let names = std::iter::once("reason").chain(ROWS.into_iter().flatten());
    let mut problems: Vec<_> = names
        .filter_map(|name| {
            let words = problem(&visit, name, entries.refused.reason(name)?);
            Some((name, words))
        })
        .collect();
    // These are about all rows together; the first one is where to begin.
    for whole in ["rows", "account"] {
        let words = entries
            .refused
            .reason(whole)
            .map(|reason| problem(&visit, whole, reason));
        problems.extend(words.map(|words| ("kind1", words)));
    }
    let list = (!problems.is_empty()).then(|| {
        view! { <ProblemList title=t.checkout_errors_title().to_owned() problems=problems /> }
    });
    let reason = FieldView {
        max_length: Some(500),
        optional: None,
        ..field(&visit, &entries, "reason")
    };
    let rows: Vec<_> = ROWS
        .into_iter()
        .enumerate()
        .map(|(index, names)| row(&visit, &entries, index + 1, names))
        .collect();
    view! {
        <section class="panel" aria-labelledby="new">
            <form class="form" action="/api/operator/journal" method="post" novalidate=true>
                <h2 id="new">{t.journal_new_title()}</h2>
                {list}
                <TextArea field=reason />
                <p class="quiet small" id="owner-hint">{t.journal_owner_hint()}</p>
                {rows}
                <div><button class="button" type="submit">{t.journal_draft_action()}</button></div>
            </form>
        </section>
    }
}

fn row(
    visit: &Visit,
    entries: &Entries,
    number: usize,
    [kind, owner, debit, credit, currency]: [&'static str; 5],
) -> impl IntoView + use<> {
    let kinds = KINDS.map(|kind| (kind.to_owned(), account_kind(visit, kind)));
    let options: Vec<_> = std::iter::once((String::new(), String::new()))
        .chain(kinds)
        .collect();
    let amount = |name| FieldView {
        inputmode: Some("decimal"),
        max_length: Some(24),
        ..field(visit, entries, name)
    };
    let (debit, credit) = (amount(debit), amount(credit));
    let owner = field(visit, entries, owner);
    let currency = FieldView {
        max_length: Some(3),
        ..field(visit, entries, currency)
    };
    view! {
        <fieldset class="journal-row">
            <legend class="quiet small">{visit.t.journal_row_title(number)}</legend>
            <Select field=field(visit, entries, kind) options=options />
            <Field field=owner />
            <Field field=debit />
            <Field field=credit />
            <Field field=currency />
        </fieldset>
    }
}

/// No field of a row is required by itself: rows may stay empty.
fn field(visit: &Visit, entries: &Entries, name: &'static str) -> FieldView {
    let reason = entries.refused.reason(name);
    FieldView {
        name,
        label: label(visit, name).to_owned(),
        value: entries.value(name),
        autocomplete: Some("off"),
        problem: reason.map(|reason| problem(visit, name, reason)),
        optional: Some(String::new()),
        max_length: Some(64),
        ..FieldView::default()
    }
}

/// A field's name without the number of its row.
fn stem(name: &str) -> &str {
    name.trim_end_matches(|letter: char| letter.is_ascii_digit())
}

fn label(visit: &Visit, name: &str) -> &'static str {
    let t = visit.t;
    match stem(name) {
        "kind" => t.balance_account_label(),
        "owner" => t.journal_owner_label(),
        "debit" => t.balance_debit_label(),
        "credit" => t.balance_credit_label(),
        "currency" => t.market_currency_label(),
        _ => t.journal_reason_label(),
    }
}

fn problem(visit: &Visit, name: &str, reason: FieldReason) -> String {
    let t = visit.t;
    match (stem(name), reason) {
        ("rows", FieldReason::WrongPair) => t.journal_error_even().to_owned(),
        ("rows", _) => t.journal_error_rows().to_owned(),
        ("account" | "kind" | "owner", _) => t.journal_error_account().to_owned(),
        ("debit" | "credit", _) => t.journal_error_side().to_owned(),
        ("currency", _) => t.journal_error_currency().to_owned(),
        _ => field_words(visit, name, reason),
    }
}

#[cfg(test)]
mod tests {
    use domain::ledger::AccountKind;

    use super::*;
    use crate::pages::money_words::ACCOUNT_KINDS;

    #[test]
    fn the_form_offers_just_the_accounts_that_are_booked_by_hand() {
        let id = "0192f0c0-0000-7000-8000-000000000000";
        for kind in ACCOUNT_KINDS {
            let mut owners = ["", "KZ", id].into_iter();
            let account = owners.find_map(|owner| AccountKind::from_columns(kind, owner));
            let is_open = account.expect("one of the owners fits").is_open_to_hand();
            assert_eq!(KINDS.contains(&kind), is_open, "{kind}");
        }
    }
}
