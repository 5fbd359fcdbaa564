//! Jobs that were given up.

use app::backend::done::Done;
use domain::ids::JobId;
use services::operator::jobs::replay_job;

use super::{FormAnswer, PathId, Submission};

/// `POST /api/operator/jobs/{id}/replay`: puts the job back to the others.
///
/// # Errors
/// An account that runs nothing.
pub async fn replay(PathId(id): PathId<JobId>, form: Submission) -> FormAnswer {
    let user = form.user()?;
    let done = match replay_job(form.shop(), &user, id).await? {
        true => Done::JobReplayed,
        false => Done::JobGone,
    };
    Ok(form.lead(&done.at("/operator/jobs")))
}
