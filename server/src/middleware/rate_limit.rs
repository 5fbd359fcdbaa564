//! Requests in a short time, per client: a token bucket in memory.
//!
//! It stops a loop gone wild and slows guessing at passwords; it is no wall against a flood, which needs the network's
//! help. **Deliberately absent:** counting across nodes.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use app::problem::Problem;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::header::RETRY_AFTER;
use http::{HeaderName, HeaderValue, Method};

use super::client::Client;
use super::refuse;

/// Buckets kept at most. Full ones say nothing and go first.
const BUCKETS_MAX: usize = 20_000;

/// What is counted together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Kind {
    /// Log-in, registration and the bank account: passwords are worth guessing.
    Account,
    /// The JSON API.
    Api,
}

impl Kind {
    fn of(request: &Request) -> Option<Self> {
        let path = request.uri().path();
        // A bank account is entered with the password once more.
        let is_account = matches!(
            path,
            "/api/login" | "/api/register" | "/api/seller/bank-account"
        ) && request.method() == Method::POST;
        match path {
            _ if is_account => Some(Self::Account),
            _ if path.starts_with("/api/v1/") => Some(Self::Api),
            _ => None,
        }
    }

    /// How many requests may come at once.
    const fn burst(self) -> f64 {
        match self {
            Self::Account => 20.0,
            Self::Api => 600.0,
        }
    }

    /// How many more are allowed each second.
    const fn per_second(self) -> f64 {
        match self {
            Self::Account => 0.5,
            Self::Api => 100.0,
        }
    }
}

#[derive(Debug, Clone, Copy)]
struct Bucket {
    tokens: f64,
    at: Instant,
}

type Buckets = Arc<Mutex<HashMap<(Kind, Client), Bucket>>>;

/// The counters of all clients; off when made with [`RateLimits::off`].
#[derive(Debug, Clone, Default)]
pub struct RateLimits {
    buckets: Option<Buckets>,
    client_address_header: Option<HeaderName>,
}

impl RateLimits {
    /// Counts, reading the client's address from this header if there is one.
    pub fn on(client_address_header: Option<HeaderName>) -> Self {
        Self {
            buckets: Some(Arc::default()),
            client_address_header,
        }
    }

    /// Counts nothing.
    pub fn off() -> Self {
        Self::default()
    }

    /// Takes one token; `Err` says after how many seconds there is one again.
    fn take(&self, kind: Kind, client: Client, now: Instant) -> Result<(), u64> {
        let Some(buckets) = &self.buckets else {
            return Ok(());
        };
        let mut buckets = buckets.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() >= BUCKETS_MAX {
            buckets.retain(|(kind, _), bucket| filled(*bucket, *kind, now) < kind.burst());
        }
        if buckets.len() >= BUCKETS_MAX && !buckets.contains_key(&(kind, client)) {
            buckets.clear();
        }
        let full = Bucket {
            tokens: kind.burst(),
            at: now,
        };
        let bucket = buckets.entry((kind, client)).or_insert(full);
        let tokens = filled(*bucket, kind, now);
        let enough = tokens >= 1.0;
        *bucket = Bucket {
            tokens: if enough { tokens - 1.0 } else { tokens },
            at: now,
        };
        if enough {
            Ok(())
        } else {
            Err(seconds_until_one(tokens, kind))
        }
    }
}

fn filled(bucket: Bucket, kind: Kind, now: Instant) -> f64 {
    let gained = now.saturating_duration_since(bucket.at).as_secs_f64() * kind.per_second();
    (bucket.tokens + gained).min(kind.burst())
}

fn seconds_until_one(tokens: f64, kind: Kind) -> u64 {
    let seconds = ((1.0 - tokens) / kind.per_second()).ceil();
    // At most 1 / 0.5 seconds, so the cast cannot lose anything.
    (seconds as u64).max(1)
}

/// Answers 429 with `Retry-After` when a client has no token left.
pub async fn check(State(limits): State<RateLimits>, request: Request, next: Next) -> Response {
    let Some(kind) = Kind::of(&request) else {
        return next.run(request).await;
    };
    let client = Client::of_request(&request, limits.client_address_header.as_ref());
    match limits.take(kind, client, Instant::now()) {
        Ok(()) => next.run(request).await,
        Err(seconds) => {
            let mut response = refuse(Problem::TooMany);
            response
                .headers_mut()
                .insert(RETRY_AFTER, HeaderValue::from(seconds));
            response
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    const CLIENT: Client = Client(std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST));

    #[test]
    fn a_client_that_guesses_passwords_is_told_to_wait_and_may_go_on_later() {
        let (limits, start) = (RateLimits::on(None), Instant::now());
        assert!((0..20).all(|_| limits.take(Kind::Account, CLIENT, start).is_ok()));
        assert_eq!(limits.take(Kind::Account, CLIENT, start), Err(2));
        assert!(
            limits
                .take(Kind::Account, CLIENT, start + Duration::from_secs(2))
                .is_ok()
        );
    }

    #[test]
    fn one_client_does_not_slow_another() {
        let (limits, now) = (RateLimits::on(None), Instant::now());
        while limits.take(Kind::Account, CLIENT, now).is_ok() {}
        assert!(
            limits
                .take(Kind::Account, Client([203, 0, 113, 1].into()), now)
                .is_ok()
        );
        assert!(limits.take(Kind::Api, CLIENT, now).is_ok());
    }

    #[test]
    fn the_memory_of_the_limits_is_bounded() {
        let (limits, now) = (RateLimits::on(None), Instant::now());
        for number in 0..u32::try_from(BUCKETS_MAX).unwrap() + 10 {
            limits
                .take(
                    Kind::Account,
                    Client(std::net::IpAddr::V4(number.into())),
                    now,
                )
                .unwrap();
        }
        assert!(limits.buckets.unwrap().lock().unwrap().len() <= BUCKETS_MAX);
    }

    #[test]
    fn without_limits_nothing_is_refused() {
        let (limits, now) = (RateLimits::off(), Instant::now());
        assert!((0..1000).all(|_| limits.take(Kind::Account, CLIENT, now).is_ok()));
    }
}
