//! Accounts: opening one, logging in and out.

use app::backend::done::Done;
use app::backend::links::{encode, safe_next};
use app::problem::{FieldProblem, FieldReason, Problem};
use services::account::log_in::{LogInError, log_in as enter};
use services::account::log_out::log_out as leave;
use services::account::register::{RegisterError, RegisterInput, register as open_account};

use super::{Fields, FormAnswer, Submission};

/// `POST /api/register`: opens an account and logs in. The cart and the orders of the session stay.
///
/// # Errors
/// For JSON, the fields that cannot be accepted.
pub async fn register(mut form: Submission) -> FormAnswer {
    let input = match registration(&form.fields) {
        Ok(input) => input,
        Err(problem) => return back_to(form, "register", vec![problem]).await,
    };
    match open_account(form.shop(), form.known_session(), input).await {
        Ok((secret, _)) => {
            form.set_session(&secret);
            Ok(form.done(Done::Registered, "/account"))
        }
        Err(RegisterError::Store(error)) => Err(error.into()),
        Err(refused) => match Problem::from(refused) {
            Problem::Invalid(fields) => back_to(form, "register", fields).await,
            other => Err(other),
        },
    }
}

fn registration(fields: &Fields) -> Result<RegisterInput, FieldProblem> {
    Ok(RegisterInput {
        email: fields.text("email")?,
        password: fields.verbatim("password")?,
        name: fields.text("name")?,
    })
}

/// `POST /api/login`: logs in. The browser gets a new session token; the cart of the old one stays.
///
/// # Errors
/// For JSON, that address and password do not belong together.
pub async fn log_in(mut form: Submission) -> FormAnswer {
    let pair = form
        .fields
        .text("email")
        .and_then(|email| Ok((email, form.fields.verbatim("password")?)));
    let (email, password) = match pair {
        Ok(pair) => pair,
        Err(problem) => return back_to(form, "login", vec![problem]).await,
    };
    match enter(form.shop(), form.known_session(), &email, &password).await {
        Ok((secret, _)) => {
            form.set_session(&secret);
            Ok(form.done(Done::LoggedIn, "/account"))
        }
        Err(LogInError::WrongPair) => {
            back_to(
                form,
                "login",
                vec![FieldProblem::new("password", FieldReason::WrongPair)],
            )
            .await
        }
        Err(LogInError::Store(error)) => Err(error.into()),
    }
}

/// `POST /api/logout`: ends the session and takes its cookie away.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn log_out(mut form: Submission) -> FormAnswer {
    if let Some(session) = form.known_session() {
        leave(form.shop(), session).await?;
    }
    form.set_cookie(form.visit.backend.cookies.drop_session());
    Ok(form.done(Done::LoggedOut, "/"))
}

/// Back to the form with what was typed, and on to the same page as before afterwards.
async fn back_to(form: Submission, name: &'static str, fields: Vec<FieldProblem>) -> FormAnswer {
    let address = match safe_next(form.fields.next(), "") {
        "" => format!("/{name}"),
        next => format!("/{name}?next={}", encode(next)),
    };
    form.back(name, fields, &address).await
}
