//! Trying a transaction again that lost against another one.

use std::time::Duration;

use store::StoreError;

/// After so many defeats the database is busier than the shop can help.
const TRIES_MAX: u32 = 5;
/// The first pause; each further one is as much longer.
const PAUSE: Duration = Duration::from_millis(4);

/// An error that may only mean that two transactions got into each other's way.
pub(crate) trait MayRetry {
    /// Whether the whole transaction may be tried again.
    fn is_retry(&self) -> bool;
}

impl MayRetry for StoreError {
    fn is_retry(&self) -> bool {
        matches!(self, StoreError::Retry)
    }
}

/// For errors of verbs, whose last variant is `Store(StoreError)`.
macro_rules! may_retry {
    ($($error:ty),+ $(,)?) => {$(
        impl $crate::retry::MayRetry for $error {
            fn is_retry(&self) -> bool {
                matches!(self, Self::Store(store::StoreError::Retry))
            }
        }
    )+};
}
pub(crate) use may_retry;

/// Runs a whole transaction, from `begin` to `commit`, and once more when it lost against another one, five times at most.
/// The attempt must read everything anew: what the lost transaction saw counts for nothing.
pub(crate) async fn retry<T, E, F>(attempt: impl Fn() -> F) -> Result<T, E>
where
    E: MayRetry,
    F: Future<Output = Result<T, E>>,
{
    for lost in 1..TRIES_MAX {
        match attempt().await {
            Err(error) if error.is_retry() => tokio::time::sleep(PAUSE * lost).await,
            answer => return answer,
        }
    }
    attempt().await
}
