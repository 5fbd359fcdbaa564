//! One request to Stripe and its answer.

use std::fmt;
use std::time::Duration;

use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder, Response, Url};
use serde::de::DeserializeOwned;

use super::refusal::refusal;
use super::{StripeConfigError, StripeError};

/// The version of the API that this crate was written against.
const VERSION: &str = "2026-02-25.clover";
const STRIPE_VERSION: HeaderName = HeaderName::from_static("stripe-version");
const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");
/// A connection takes a tenth of a second; who waits longer waits for nothing.
const CONNECT_WITHIN: Duration = Duration::from_secs(5);
/// Stripe asks the card's bank while we wait, which takes seconds at some banks.
const ANSWER_WITHIN: Duration = Duration::from_secs(30);
/// The largest answer that is read. A page of a hundred events is far below it.
const ANSWER_BYTES_MAX: usize = 4 * 1024 * 1024;
/// Stripe's limit for a key.
const KEY_CHARS_MAX: usize = 255;

/// Which Stripe, and who we are there.
#[derive(Clone, PartialEq, Eq)]
pub struct StripeConfig {
    /// Where the API is, without a path: `https://api.stripe.com`.
    pub api_base: String,
    /// The secret key: `sk_live_…`, `sk_test_…`, or a restricted one.
    pub key: String,
    /// The version of the API; `None` is the one this crate was written against, and the only one it is tested with.
    pub version: Option<String>,
    /// How long one call may take.
    pub answer_within: Duration,
}

impl StripeConfig {
    /// The usual version and patience.
    #[must_use]
    pub fn new(api_base: impl Into<String>, key: impl Into<String>) -> StripeConfig {
        StripeConfig {
            api_base: api_base.into(),
            key: key.into(),
            version: None,
            answer_within: ANSWER_WITHIN,
        }
    }
}

/// Without the key: settings are printed when a server starts.
impl fmt::Debug for StripeConfig {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("StripeConfig")
            .field("api_base", &self.api_base)
            .field("version", &self.version)
            .finish_non_exhaustive()
    }
}

/// A client of one Stripe account. Cheap to clone; connections are reused.
#[derive(Clone)]
pub struct Stripe {
    http: Client,
    base: Url,
}

impl fmt::Debug for Stripe {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Stripe")
            .field("base", &self.base.as_str())
            .finish_non_exhaustive()
    }
}

impl Stripe {
    /// A client for these settings. Nothing is sent yet.
    ///
    /// # Errors
    /// [`StripeConfigError`].
    pub fn new(config: StripeConfig) -> Result<Stripe, StripeConfigError> {
        let base = base_of(&config)?;
        // Whoever comes first installs the process's cryptography; that it is there already is fine.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let is_local = matches!(base.host_str(), Some("127.0.0.1" | "[::1]" | "localhost"));
        let builder = Client::builder();
        // A proxy of the operator's network cannot reach a stand-in on this machine.
        let builder = if is_local {
            builder.no_proxy()
        } else {
            builder
        };
        let http = builder
            .default_headers(headers(&config)?)
            .redirect(Policy::none())
            .connect_timeout(CONNECT_WITHIN)
            .timeout(config.answer_within)
            .user_agent(concat!("Corridor/", env!("CARGO_PKG_VERSION")))
            .build()
            .map_err(|_| StripeConfigError::Certificates)?;
        Ok(Stripe { http, base })
    }

    /// Reads an object.
    pub(super) async fn get<T: DeserializeOwned>(
        &self,
        path: &[&str],
        query: &[(&str, String)],
    ) -> Result<T, StripeError> {
        let mut url = self.url(path)?;
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        send(self.http.get(url)).await
    }

    /// Creates or changes an object, once per `key`.
    pub(super) async fn post<T: DeserializeOwned>(
        &self,
        path: &[&str],
        fields: &[(&str, String)],
        key: &str,
    ) -> Result<T, StripeError> {
        let key_refused = || StripeError::Refused {
            status: 0,
            code: Some("idempotency_key_malformed".to_owned()),
            decline_code: None,
            message: "the idempotency key is empty, too long or not ASCII; nothing was sent"
                .to_owned(),
        };
        let is_key = (1..=KEY_CHARS_MAX).contains(&key.len()) && key.is_ascii();
        let key = HeaderValue::from_str(key).ok().filter(|_| is_key);
        let request = self
            .http
            .post(self.url(path)?)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(IDEMPOTENCY_KEY, key.ok_or_else(key_refused)?)
            .body(self.form(fields));
        send(request).await
    }

    /// An id is somebody else's text: it must not lead to another path.
    fn url(&self, path: &[&str]) -> Result<Url, StripeError> {
        let is_plain = |part: &&str| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        };
        if !path.iter().all(is_plain) {
            return Err(StripeError::Unknown);
        }
        let mut url = self.base.clone();
        url.set_path(&format!("v1/{}", path.join("/")));
        Ok(url)
    }

    /// The query of a URL and the body of a form are written alike.
    fn form(&self, fields: &[(&str, String)]) -> String {
        let mut url = self.base.clone();
        url.query_pairs_mut().extend_pairs(fields);
        url.query().unwrap_or_default().to_owned()
    }
}

fn base_of(config: &StripeConfig) -> Result<Url, StripeConfigError> {
    let base = Url::parse(&config.api_base).map_err(|_| StripeConfigError::Url)?;
    let is_plain = base.username().is_empty() && base.password().is_none() && base.path() == "/";
    if !is_plain || base.query().is_some() || !matches!(base.scheme(), "http" | "https") {
        return Err(StripeConfigError::Url);
    }
    if base.scheme() == "http" && config.key.contains("_live_") {
        return Err(StripeConfigError::Insecure);
    }
    Ok(base)
}

fn headers(config: &StripeConfig) -> Result<HeaderMap, StripeConfigError> {
    let is_secret = config.key.starts_with("sk_") || config.key.starts_with("rk_");
    let bearer = HeaderValue::from_str(&format!("Bearer {}", config.key));
    let mut bearer = bearer
        .ok()
        .filter(|_| is_secret)
        .ok_or(StripeConfigError::Key)?;
    bearer.set_sensitive(true);
    let version = config.version.as_deref().unwrap_or(VERSION);
    let version = HeaderValue::from_str(version).map_err(|_| StripeConfigError::Version)?;
    Ok(HeaderMap::from_iter([
        (AUTHORIZATION, bearer),
        (STRIPE_VERSION, version),
    ]))
}

async fn send<T: DeserializeOwned>(request: RequestBuilder) -> Result<T, StripeError> {
    let answer = request.send().await.map_err(|error| lost(&error))?;
    let status = answer.status();
    let body = read(answer).await?;
    if !status.is_success() {
        return Err(refusal(status, &body));
    }
    let mut json = serde_json::Deserializer::from_slice(&body);
    // Only the path of the field is told: its value may be a name or an address.
    serde_path_to_error::deserialize(&mut json)
        .map_err(|error| StripeError::nonsense(format!("at {}", error.path())))
}

async fn read(mut answer: Response) -> Result<Vec<u8>, StripeError> {
    let mut body = Vec::new();
    while let Some(part) = answer.chunk().await.map_err(|error| lost(&error))? {
        if body.len() + part.len() > ANSWER_BYTES_MAX {
            return Err(StripeError::nonsense("the answer is too long"));
        }
        body.extend_from_slice(&part);
    }
    Ok(body)
}

/// Without the URL, in which an id of a shopper's payment stands.
fn lost(error: &reqwest::Error) -> StripeError {
    StripeError::unavailable(match (error.is_timeout(), error.is_connect()) {
        (true, _) => "no answer in time",
        (_, true) => "no connection",
        _ => "the connection broke",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(api_base: &str, key: &str) -> Result<Stripe, StripeConfigError> {
        Stripe::new(StripeConfig::new(api_base, key))
    }

    #[test]
    fn settings_that_cannot_be_used_are_told_at_once() {
        let told = |base, key| client(base, key).expect_err("they are wrong");
        assert_eq!(told("stripe", "sk_test_1"), StripeConfigError::Url);
        assert_eq!(told("ftp://a.example", "sk_test_1"), StripeConfigError::Url);
        assert_eq!(
            told("https://u@a.example", "sk_test_1"),
            StripeConfigError::Url
        );
        assert_eq!(
            told("https://a.example", "pk_test_1"),
            StripeConfigError::Key
        );
        assert_eq!(
            told("https://a.example", "sk_test_\n"),
            StripeConfigError::Key
        );
        assert_eq!(
            told("http://a.example", "sk_live_1"),
            StripeConfigError::Insecure
        );
    }

    #[test]
    fn the_key_is_never_printed() {
        let config = StripeConfig::new("https://a.example", "sk_live_secret");
        let stripe = Stripe::new(config.clone()).expect("they are fine");
        let printed = format!("{config:?} {stripe:?}");
        assert!(!printed.contains("sk_live"), "{printed}");
    }

    #[test]
    fn an_id_never_leads_to_another_path() {
        let stripe = client("https://a.example", "sk_test_1").expect("they are fine");
        for id in ["", "..", "pi_1/cancel", "pi_1?a=b", "pi 1", "pi_ł"] {
            assert_eq!(
                stripe.url(&["payment_intents", id]),
                Err(StripeError::Unknown),
                "{id}"
            );
        }
    }
}
