//! `/operator/journal`: entries by hand that wait for a second operator, and the form that writes one.

use axum::extract::Query;
use axum::response::Response;
use domain::ledger::Posting;
use leptos::prelude::*;
use services::operator::journal::{JournalDraft, list_drafts};

use super::books::Books;
use super::journal_form::{Entries, JournalForm, Prefilled};
use crate::backend::visit::Visit;
use crate::components::pager::Pager;
use crate::layouts::document::Head;
use crate::pages::money_words::{account_kind, account_owner, debit_credit};
use crate::pages::paging::{self, Asked};
use crate::pages::refused::Refused;
use crate::problem::Problem;

/// `/operator/journal`
///
/// # Errors
/// Visitors who are not operators.
pub async fn page(
    visit: Visit,
    Query(asked): Query<Asked>,
    Query(prefilled): Query<Prefilled>,
) -> Result<Response, Problem> {
    let user = visit.require_user()?;
    let drafts = list_drafts(&visit.backend.shop, user, asked.rows()).await?;
    let entries = Entries {
        refused: Refused::take(&visit, "journal").await?,
        prefilled,
    };
    let (t, title, number) = (visit.t, visit.t.journal_title(), asked.number());
    let pages = paging::pages_so_far(number, drafts.len());
    let pager = paging::view(&visit, "/operator/journal?".to_owned(), number, pages);
    let empty = drafts
        .is_empty()
        .then(|| view! { <p class="quiet">{t.journal_drafts_empty()}</p> });
    let cards: Vec<_> = drafts
        .into_iter()
        .map(|draft| view! { <Draft visit=visit.clone() draft=draft /> })
        .collect();
    let around = visit.clone();
    let body = view! {
        <Books visit=around.clone() title=title.to_owned()>
            <p class="quiet">{t.journal_hint()}</p>
            <section class="stack" aria-labelledby="drafts">
                <h2 id="drafts">{t.journal_drafts_title()}</h2>
                {empty}
                <ul class="stack" role="list">{cards}</ul>
                <Pager pager=pager />
            </section>
            <JournalForm visit=around entries=entries />
        </Books>
    };
    Ok(visit.page(Head::personal(title), body))
}

#[component]
fn Draft(visit: Visit, draft: JournalDraft) -> impl IntoView {
    let t = visit.t;
    let author = t.journal_draft_author(&draft.author, &visit.fmt.date(draft.created_at));
    let rows: Vec<_> = draft
        .postings
        .iter()
        .map(|posting| posting_row(&visit, posting))
        .collect();
    let act = |act: &str| format!("/api/operator/journal/{}/{act}", draft.id);
    let acts = match draft.is_own {
        true => view! { <p class="small">{t.journal_own()}</p> }.into_any(),
        false => view! {
            <div class="row">
                <form action=act("post") method="post">
                    <button class="button" type="submit">{t.journal_post_action()}</button>
                </form>
                <form action=act("refuse") method="post">
                    <button class="button button-danger" type="submit">{t.journal_refuse_action()}</button>
                </form>
            </div>
        }
        .into_any(),
    };
    view! {
        <li class="panel stack stack-tight">
            <p class="strong" dir="auto">{draft.reason.clone()}</p>
            <p class="quiet small">{author}</p>
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">{t.balance_account_label()}</th>
                        <th scope="col" class="number">{t.balance_debit_label()}</th>
                        <th scope="col" class="number">{t.balance_credit_label()}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            {acts}
        </li>
    }
}

fn posting_row(visit: &Visit, posting: &Posting) -> impl IntoView + use<> {
    let t = visit.t;
    let owner = posting.account.owner();
    let owner = (!owner.is_empty()).then(|| {
        let owner = account_owner(visit, &owner);
        view! { <br /><bdi class="small wraps">{owner}</bdi> }
    });
    let kind = account_kind(visit, posting.account.kind());
    let (debit, credit) = debit_credit(visit, posting.amount);
    view! {
        <tr>
            <td data-label=t.balance_account_label()><span>{kind}{owner}</span></td>
            <td class="number" data-label=t.balance_debit_label()><bdi>{debit}</bdi></td>
            <td class="number" data-label=t.balance_credit_label()><bdi>{credit}</bdi></td>
        </tr>
    }
}
