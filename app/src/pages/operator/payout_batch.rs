//! `/operator/payouts/batches/{batch}`: the files of a batch, to be handed to the bank.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use services::payout::{PayoutError, batch_files};

use super::books::Books;
use crate::backend::links::encode;
use crate::backend::visit::Visit;
use crate::components::notice::{Notice, Tone};
use crate::layouts::document::Head;
use crate::pages::attachment;
use crate::problem::Problem;

/// `/operator/payouts/batches/{batch}`
///
/// # Errors
/// Visitors who are not operators, a batch that is not there.
pub async fn page(visit: Visit, Path(batch): Path<String>) -> Result<Response, Problem> {
    let user = visit.require_user()?;
    let (t, title) = (visit.t, visit.t.payouts_batch_title(&batch));
    let shown = match batch_files(&visit.backend.shop, user, &batch).await {
        Ok(files) => {
            let links: Vec<_> = files
                .into_iter()
                .map(|file| {
                    let href = format!("/operator/payouts/batches/{batch}/{}", encode(&file.name));
                    view! { <li><a class="button button-quiet wraps" href=href><bdi>{file.name}</bdi></a></li> }
                })
                .collect();
            view! {
                <p>{t.payouts_batch_hint()}</p>
                <ul class="row" role="list">{links}</ul>
            }
            .into_any()
        }
        // A mistake in the settings: the operator can mend it, so it is no defect.
        Err(error @ PayoutError::NoFile(_)) => {
            tracing::warn!(%error, batch, "a file for the bank cannot be written");
            view! { <Notice tone=Tone::Problem words=t.payouts_batch_broken().to_owned() /> }
                .into_any()
        }
        Err(error) => return Err(error.into()),
    };
    let body = view! {
        <Books visit=visit.clone() title=title.clone()>
            {shown}
            <p><a href="/operator/payouts">{t.payouts_title()}</a></p>
        </Books>
    };
    Ok(visit.page(Head::personal(title), body))
}

/// `/operator/payouts/batches/{batch}/{file}`
///
/// # Errors
/// Visitors who are not operators, a file that is not there.
pub async fn download(
    visit: Visit,
    Path((batch, name)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let user = visit.require_user()?;
    let files = batch_files(&visit.backend.shop, user, &batch).await?;
    let file = files.into_iter().find(|file| file.name == name);
    let file = file.ok_or(Problem::NotFound)?;
    Ok(attachment::response(
        file.content,
        file.media_type,
        &file.name,
    ))
}
