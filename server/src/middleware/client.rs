//! Whose request it is, as far as the network tells.

use std::net::{IpAddr, Ipv6Addr};

use axum::extract::{FromRequestParts, Request};
use axum::http::request::Parts;
use http::{HeaderMap, HeaderName};

/// The address of the other end of the connection, put into each request by the listener.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Peer(pub IpAddr);

/// Whom the rate limit counts: one IPv4 address, or the 64 leading bits of an IPv6 address, which one household has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Client(pub IpAddr);

impl Client {
    /// The client of a request. The header is read only where the operator named one, because anybody can send it; its
    /// last address is the one that the operator's own proxy wrote.
    pub fn of(headers: &HeaderMap, peer: Option<Peer>, header: Option<&HeaderName>) -> Self {
        let forwarded = header
            .and_then(|name| headers.get_all(name).iter().next_back())
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.rsplit(',').next()?.trim().parse().ok());
        let unknown = IpAddr::V6(Ipv6Addr::UNSPECIFIED);
        Self(household(
            forwarded.or(peer.map(|peer| peer.0)).unwrap_or(unknown),
        ))
    }

    /// The client of a request that has not been taken apart.
    pub fn of_request(request: &Request, header: Option<&HeaderName>) -> Self {
        Self::of(
            request.headers(),
            request.extensions().get::<Peer>().copied(),
            header,
        )
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Client {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        Ok(Self::of(
            &parts.headers,
            parts.extensions.get::<Peer>().copied(),
            None,
        ))
    }
}

fn household(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V6(address) => match address.to_ipv4_mapped() {
            Some(mapped) => IpAddr::V4(mapped),
            None => IpAddr::V6((u128::from(address) >> 64 << 64).into()),
        },
        address => address,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(forwarded: &str, header: Option<&HeaderName>) -> String {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", forwarded.parse().unwrap());
        Client::of(&headers, Some(Peer([10, 0, 0, 1].into())), header)
            .0
            .to_string()
    }

    #[test]
    fn a_forwarded_address_counts_only_where_the_operator_trusts_the_header() {
        let header = HeaderName::from_static("x-forwarded-for");
        assert_eq!(client("203.0.113.9", None), "10.0.0.1");
        assert_eq!(client("1.2.3.4, 203.0.113.9", Some(&header)), "203.0.113.9");
        assert_eq!(client("nonsense", Some(&header)), "10.0.0.1");
    }

    #[test]
    fn addresses_of_one_household_count_as_one() {
        let header = HeaderName::from_static("x-forwarded-for");
        assert_eq!(
            client("2001:db8:1:2:a::1", Some(&header)),
            client("2001:db8:1:2:b::9", Some(&header))
        );
    }
}
