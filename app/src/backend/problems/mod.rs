//! From what a use case refuses to what the visitor is told: one file per area of `services`.
//!
//! This is the only place where the two vocabularies meet. A cause that nobody outside may see goes to the log here;
//! the answer carries a reference to it.

mod account;
mod cart;
mod checkout;
mod dispute;
mod operator;
mod order;
mod papers;
mod payment;
mod payout;
mod seller;
mod store;
mod store_credit;

use crate::problem::{FieldProblem, FieldReason, Problem};

/// Fields with their reasons, in the words that use cases and the wire share.
fn fields<F: Into<String>>(problems: impl IntoIterator<Item = (F, &'static str)>) -> Problem {
    let field = |(field, word): (F, &str)| {
        FieldProblem::new(
            field,
            FieldReason::parse(word).unwrap_or(FieldReason::Malformed),
        )
    };
    Problem::Invalid(problems.into_iter().map(field).collect())
}

/// Logs what should not have happened. The answer's reference is the id of the request, which the log line carries too;
/// it is filled in where the answer leaves the server.
fn defect(error: &dyn std::error::Error) -> Problem {
    tracing::error!(error = %error, "defect");
    Problem::Internal {
        reference: String::new(),
    }
}
