//! Entries by hand.

use app::backend::done::Done;
use app::problem::{FieldProblem, FieldReason, Problem};
use domain::ids::JournalDraftId;
use domain::ledger::{AccountKind, Posting};
use domain::money::{Currency, Money};
use services::operator::journal::{JournalError, draft_entry, post_entry, refuse_entry};

use super::{Fields, FormAnswer, PathId, Submission};

const JOURNAL: &str = "/operator/journal";
/// Back to the form itself, below the drafts that wait.
const NEW: &str = "/operator/journal#new";
/// Rows of the form.
const ROWS: usize = 6;

/// `POST /api/operator/journal`: writes a draft of a `reason` and rows of `kind1`, `owner1`, `debit1`, `credit1`, `currency1`
/// and so on. Rows may stay empty.
///
/// # Errors
/// An account that runs nothing; for JSON, the fields that cannot be accepted.
pub async fn draft(form: Submission) -> FormAnswer {
    let user = form.user()?;
    let reason = form.fields.text("reason")?;
    let postings = match postings(&form.fields) {
        Ok(postings) => postings,
        Err(problems) => return form.back("journal", problems, NEW).await,
    };
    match draft_entry(form.shop(), &user, &reason, &postings).await {
        Ok(_) => Ok(form.lead(&Done::JournalDrafted.at(JOURNAL))),
        Err(other) => match Problem::from(other) {
            Problem::Invalid(fields) => form.back("journal", fields, NEW).await,
            other => Err(other),
        },
    }
}

/// `POST /api/operator/journal/{id}/post`: agrees to the draft of another operator, and books it.
///
/// # Errors
/// An account that runs nothing, a draft that waits no more; for JSON also one's own draft.
pub async fn post(PathId(id): PathId<JournalDraftId>, form: Submission) -> FormAnswer {
    let user = form.user()?;
    let posted = post_entry(form.shop(), &user, id).await;
    told(form, posted, Done::JournalPosted)
}

/// `POST /api/operator/journal/{id}/refuse`: the draft of another operator is not booked.
///
/// # Errors
/// As [`post`].
pub async fn refuse(PathId(id): PathId<JournalDraftId>, form: Submission) -> FormAnswer {
    let user = form.user()?;
    let refused = refuse_entry(form.shop(), &user, id).await;
    told(form, refused, Done::JournalRefused)
}

fn told(form: Submission, result: Result<(), JournalError>, done: Done) -> FormAnswer {
    match result {
        Ok(()) => Ok(form.lead(&done.at(JOURNAL))),
        Err(JournalError::SameOperator) if !form.wants_json() => {
            Ok(form.lead(&Done::OtherOperator.at(JOURNAL)))
        }
        Err(other) => Err(other.into()),
    }
}

/// The rows that are filled in. All problems at once, so that nobody mends a form field by field.
fn postings(fields: &Fields) -> Result<Vec<Posting>, Vec<FieldProblem>> {
    let mut postings = Vec::new();
    let mut problems = Vec::new();
    for row in 1..=ROWS {
        match posting(fields, row) {
            Ok(posting) => postings.extend(posting),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() && postings.len() < 2 {
        problems.push(FieldProblem::new("rows", FieldReason::Missing));
    }
    match problems.is_empty() {
        true => Ok(postings),
        false => Err(problems),
    }
}

/// A row; `None` for an empty one.
fn posting(fields: &Fields, row: usize) -> Result<Option<Posting>, FieldProblem> {
    let text = |stem: &str| fields.text(&format!("{stem}{row}"));
    let refuse = |stem: &str, reason| FieldProblem::new(format!("{stem}{row}"), reason);
    let (kind, owner) = (text("kind")?, text("owner")?);
    let (debit, credit) = (text("debit")?, text("credit")?);
    let is_empty = |text: &String| text.is_empty();
    if [&kind, &owner, &debit, &credit].into_iter().all(is_empty) {
        return Ok(None);
    }
    // A country is typed in either case; an id has small letters only.
    let owner = match owner.len() {
        2 => owner.to_ascii_uppercase(),
        _ => owner.to_ascii_lowercase(),
    };
    let account = AccountKind::from_columns(&kind, &owner);
    let account = account.filter(AccountKind::is_open_to_hand);
    let account = account.ok_or_else(|| refuse("kind", FieldReason::Unknown))?;
    let currency = Currency::from_code(&text("currency")?);
    let currency = currency.map_err(|_| refuse("currency", FieldReason::Unknown))?;
    let (side, typed, sign) = match (debit.as_str(), credit.as_str()) {
        (typed, "") if !typed.is_empty() => ("debit", typed, 1),
        ("", typed) if !typed.is_empty() => ("credit", typed, -1),
        _ => return Err(refuse("debit", FieldReason::Malformed)),
    };
    let amount = Money::parse_decimal(typed, currency);
    let amount = amount.ok().filter(|amount| amount.minor > 0);
    let amount = amount.ok_or_else(|| refuse(side, FieldReason::Malformed))?;
    Ok(Some(Posting {
        account,
        amount: Money::new(amount.minor * sign, currency),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &str) -> Result<Vec<Posting>, Vec<String>> {
        let name = |problem: FieldProblem| problem.field;
        let named = |problems: Vec<FieldProblem>| problems.into_iter().map(name).collect();
        postings(&Fields::parse(body.as_bytes())).map_err(named)
    }

    #[test]
    fn empty_rows_are_left_out_and_a_credit_is_below_zero() {
        let rows = read(
            "kind1=captured&debit1=12.50&currency1=eur&currency2=EUR&kind4=duty_payable&owner4=kz&credit4=12.50&currency4=EUR",
        );
        let rows = rows.expect("the rows are sound");
        let minors: Vec<i64> = rows.iter().map(|row| row.amount.minor).collect();
        assert_eq!(minors, [1250, -1250]);
        assert_eq!(rows[1].account.owner(), "KZ");
    }

    #[test]
    fn each_row_says_what_is_wrong_with_it() {
        let rows = read(
            "kind1=escrow&debit1=1&currency1=EUR&kind2=losses&debit2=1&credit2=1&currency2=EUR\
             &kind3=losses&credit3=-1&currency3=EUR&kind4=losses&debit4=1&currency4=XXQ&kind5=tax_payable&debit5=1&currency5=EUR",
        );
        let named = ["kind1", "debit2", "credit3", "currency4", "kind5"];
        assert_eq!(rows.expect_err("nothing is sound"), named);
        assert_eq!(read("reason=x").expect_err("no rows"), ["rows"]);
    }
}
