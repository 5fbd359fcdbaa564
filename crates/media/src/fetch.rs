//! Fetching pictures whose URLs stand in a seller's feed.
//!
//! The URL is somebody else's text and the request leaves from inside the operator's network, so the target is judged
//! where it cannot change any more: at the addresses that the connection is made to. A name is resolved once per
//! connection, by [`PublicOnly`], and the client connects to exactly those addresses; a second answer of a hostile name
//! server (DNS rebinding) is never asked for. Redirects are followed here, step by step, under the same rule.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{ACCEPT, LOCATION};
use reqwest::redirect::Policy;
use reqwest::{Client, Response, Url};

use crate::decode::BYTES_MAX;
use crate::public_address::is_public;

/// The longest URL that is tried, in bytes.
const URL_BYTES_MAX: usize = 2048;

/// How much one fetch may take.
#[derive(Debug, Clone, Copy)]
pub struct FetchLimits {
    /// The largest body, in bytes.
    pub bytes_max: usize,
    /// From the first look-up to the last byte, redirects included.
    pub timeout: Duration,
    /// How many redirects are followed.
    pub redirects_max: u8,
}

impl Default for FetchLimits {
    fn default() -> FetchLimits {
        FetchLimits {
            bytes_max: BYTES_MAX,
            timeout: Duration::from_secs(20),
            redirects_max: 3,
        }
    }
}

/// Why a URL was not fetched.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FetchProblem {
    /// Not an absolute http or https URL, or one with a user name or password in it.
    #[error("not a plain http or https URL")]
    BadUrl,
    /// A port other than 80 and 443.
    #[error("port {port} is refused")]
    PortRefused { port: u16 },
    /// The name or the literal leads to an address that is not public.
    #[error("the address {address} is not public")]
    AddressRefused { address: IpAddr },
    #[error("more than {limit} redirects")]
    TooManyRedirects { limit: u8 },
    #[error("more than {limit} bytes")]
    TooManyBytes { limit: usize },
    #[error("no complete answer within the time limit")]
    TimedOut,
    #[error("the answer has status {status}")]
    Status { status: u16 },
    /// The name does not exist, nobody listens, or the connection or its encryption failed.
    #[error("the server cannot be reached")]
    Unreachable,
}

/// What may be connected to; only the tests of this module know another rule than the default one.
#[derive(Debug, Clone, Copy)]
struct Rule {
    address: fn(IpAddr) -> bool,
    port: fn(u16) -> bool,
}

const PUBLIC_WEB: Rule = Rule {
    address: is_public,
    port: |port| matches!(port, 80 | 443),
};

/// Fetches public URLs. Cheap to clone; connections are reused.
#[derive(Debug, Clone)]
pub struct Fetcher {
    client: Client,
    limits: FetchLimits,
    rule: Rule,
}

impl Fetcher {
    /// A fetcher under these limits.
    ///
    /// # Errors
    /// [`FetchProblem::Unreachable`] where the system's trusted certificates cannot be read.
    pub fn new(limits: FetchLimits) -> Result<Fetcher, FetchProblem> {
        Fetcher::with_rule(limits, PUBLIC_WEB)
    }

    fn with_rule(limits: FetchLimits, rule: Rule) -> Result<Fetcher, FetchProblem> {
        // Whoever comes first installs the process's cryptography; that it is there already is fine.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder()
            .dns_resolver(Arc::new(PublicOnly {
                address: rule.address,
            }))
            .redirect(Policy::none())
            .no_proxy()
            .connect_timeout(limits.timeout)
            .user_agent(concat!("Corridor/", env!("CARGO_PKG_VERSION")))
            .build()
            .map_err(|_| FetchProblem::Unreachable)?;
        Ok(Fetcher {
            client,
            limits,
            rule,
        })
    }

    /// The body behind a URL. Its type is not believed; [`crate::Pipeline::process`] looks at the content.
    ///
    /// # Errors
    /// See [`FetchProblem`]; each is for the seller whose feed named the URL.
    pub async fn fetch(&self, url: &str) -> Result<Bytes, FetchProblem> {
        let answer = tokio::time::timeout(self.limits.timeout, self.follow(url)).await;
        answer.unwrap_or(Err(FetchProblem::TimedOut))
    }

    async fn follow(&self, url: &str) -> Result<Bytes, FetchProblem> {
        let mut url = parse(url)?;
        for _ in 0..=self.limits.redirects_max {
            self.check(&url)?;
            let request = self.client.get(url.clone()).header(ACCEPT, "image/*");
            let response = request.send().await.map_err(|error| problem_of(&error))?;
            if !response.status().is_redirection() {
                return self.body(response).await;
            }
            url = redirected(&url, &response)?;
        }
        Err(FetchProblem::TooManyRedirects {
            limit: self.limits.redirects_max,
        })
    }

    /// Judges the parts of a URL that the resolver does not see: the port, and an address written as a number.
    fn check(&self, url: &Url) -> Result<(), FetchProblem> {
        let plain = matches!(url.scheme(), "http" | "https")
            && url.username().is_empty()
            && url.password().is_none();
        let host = url
            .host_str()
            .filter(|_| plain)
            .ok_or(FetchProblem::BadUrl)?;
        let port = url.port_or_known_default().ok_or(FetchProblem::BadUrl)?;
        if !(self.rule.port)(port) {
            return Err(FetchProblem::PortRefused { port });
        }
        match host.trim_matches(['[', ']']).parse::<IpAddr>() {
            Ok(address) if !(self.rule.address)(address) => {
                Err(FetchProblem::AddressRefused { address })
            }
            _ => Ok(()),
        }
    }

    async fn body(&self, mut response: Response) -> Result<Bytes, FetchProblem> {
        if !response.status().is_success() {
            return Err(FetchProblem::Status {
                status: response.status().as_u16(),
            });
        }
        let limit = self.limits.bytes_max;
        let announced = response.content_length().unwrap_or(0);
        if announced > u64::try_from(limit).unwrap_or(u64::MAX) {
            return Err(FetchProblem::TooManyBytes { limit });
        }
        let mut body = BytesMut::new();
        while let Some(chunk) = response.chunk().await.map_err(|error| problem_of(&error))? {
            if body.len() + chunk.len() > limit {
                return Err(FetchProblem::TooManyBytes { limit });
            }
            body.extend_from_slice(&chunk);
        }
        Ok(body.freeze())
    }
}

fn parse(url: &str) -> Result<Url, FetchProblem> {
    let url = url.trim();
    if url.len() > URL_BYTES_MAX {
        return Err(FetchProblem::BadUrl);
    }
    Url::parse(url).map_err(|_| FetchProblem::BadUrl)
}

fn redirected(from: &Url, response: &Response) -> Result<Url, FetchProblem> {
    let location = response
        .headers()
        .get(LOCATION)
        .and_then(|value| value.to_str().ok());
    let target = location.and_then(|location| from.join(location).ok());
    target.ok_or(FetchProblem::Status {
        status: response.status().as_u16(),
    })
}

/// The resolver's own refusal lies somewhere below the client's error.
fn problem_of(error: &reqwest::Error) -> FetchProblem {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(current) = cause {
        if let Some(problem) = current.downcast_ref::<FetchProblem>() {
            return problem.clone();
        }
        cause = current.source();
    }
    if error.is_timeout() {
        FetchProblem::TimedOut
    } else {
        FetchProblem::Unreachable
    }
}

/// A resolver that answers with public addresses or not at all. One private address among public ones refuses the name:
/// no honest server has both, and which one a client picks is chance.
#[derive(Debug)]
struct PublicOnly {
    address: fn(IpAddr) -> bool,
}

impl Resolve for PublicOnly {
    fn resolve(&self, name: Name) -> Resolving {
        let is_allowed = self.address;
        Box::pin(async move {
            let found: Vec<SocketAddr> =
                tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            if let Some(refused) = found.iter().find(|socket| !is_allowed(socket.ip())) {
                return Err(FetchProblem::AddressRefused {
                    address: refused.ip(),
                }
                .into());
            }
            Ok(Box::new(found.into_iter()) as Addrs)
        })
    }
}

#[cfg(test)]
#[path = "fetch_tests.rs"]
mod tests;
