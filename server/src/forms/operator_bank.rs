//! What came in at the bank, by its statements and by operators.

use app::backend::Backend;
use app::backend::done::Done;
use app::problem::{FieldProblem, FieldReason, Problem};
use axum::extract::{Request, State};
use domain::ids::BankEntryId;
use services::payment::bank_entry::{BankEntryError, assign_entry, import_statement, return_entry};

use super::seller_picture::file_of;
use super::{Fields, FormAnswer, PathId, Submission};

const BANK: &str = "/operator/bank";
/// The field of the file.
const FIELD: &str = "statement";

/// `POST /api/operator/bank/statements`: reads a `statement` (camt.053). Who sends it is checked before the file is read.
///
/// # Errors
/// An account that runs nothing; for JSON also a file that is no statement, or one of another account.
pub async fn read(State(backend): State<Backend>, request: Request) -> FormAnswer {
    let (parts, body) = request.into_parts();
    let form = Submission::of(&parts, &backend, Fields::default()).await?;
    let user = form.user()?;
    let file = match file_of(Request::from_parts(parts, body), FIELD).await {
        Err(Problem::Invalid(_)) if !form.wants_json() => {
            return Ok(form.lead(&Done::StatementMissing.at(BANK)));
        }
        file => file?,
    };
    let text = String::from_utf8(file);
    let text = text.map_err(|_| FieldProblem::new(FIELD, FieldReason::Malformed));
    let read = match text {
        Ok(text) => import_statement(form.shop(), &user, &text).await,
        Err(_) if !form.wants_json() => {
            return Ok(form.lead(&Done::StatementUnreadable.at(BANK)));
        }
        Err(problem) => return Err(problem.into()),
    };
    told(form, read.map(drop), Done::StatementRead)
}

/// `POST /api/operator/bank/{id}/assign`: a transfer is meant for the order with this `number`.
///
/// # Errors
/// An account that runs nothing, no such transfer; for JSON also a number of no order that is paid so.
pub async fn assign(PathId(id): PathId<BankEntryId>, form: Submission) -> FormAnswer {
    let user = form.user()?;
    let number = form.fields.text("number")?;
    let done = assign_entry(form.shop(), &user, id, &number).await;
    told(form, done, Done::TransferAssigned)
}

/// `POST /api/operator/bank/{id}/return`: a transfer was sent back to its payer.
///
/// # Errors
/// As [`assign`].
pub async fn give_back(PathId(id): PathId<BankEntryId>, form: Submission) -> FormAnswer {
    let user = form.user()?;
    let done = return_entry(form.shop(), &user, id).await;
    told(form, done, Done::TransferReturned)
}

/// What is wrong with a file or a number is told on the page; anything else is a problem.
fn told(form: Submission, result: Result<(), BankEntryError>, done: Done) -> FormAnswer {
    let told = match &result {
        Ok(()) => done,
        Err(BankEntryError::Unreadable(error)) => {
            tracing::info!(%error, "a statement cannot be read");
            Done::StatementUnreadable
        }
        Err(BankEntryError::OtherAccount) => Done::StatementOfOther,
        Err(BankEntryError::NoSuchOrder) => Done::TransferNoOrder,
        Err(BankEntryError::Settled) => Done::CashNotDue,
        Err(_) => done,
    };
    match result {
        Ok(()) => Ok(form.lead(&told.at(BANK))),
        Err(_) if told != done && !form.wants_json() => Ok(form.lead(&told.at(BANK))),
        Err(error) => Err(error.into()),
    }
}
