//! The two cookies of the shop: the session's secret and the remembered market.

use axum::http::HeaderMap;
use axum::http::header::COOKIE;
use services::secret::Secret;

/// Whether cookies demand an encrypted connection.
///
/// Browsers treat `http://127.0.0.1` and `http://localhost` as secure, so [`CookieRules::Secure`] serves development
/// too. [`CookieRules::Plain`] is for trying the shop from a phone in the same local network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CookieRules {
    /// `__Host-sid`, `Secure`.
    Secure,
    /// `sid` without `Secure`; refused in production.
    Plain,
}

/// The name of the cookie that remembers country, language and currency: `kz/ru/KZT`.
pub const MARKET: &str = "market";

impl CookieRules {
    /// The session cookie's name.
    pub const fn session_name(self) -> &'static str {
        match self {
            Self::Secure => "__Host-sid",
            Self::Plain => "sid",
        }
    }

    const fn suffix(self) -> &'static str {
        match self {
            Self::Secure => "; Secure",
            Self::Plain => "",
        }
    }

    /// The session's secret, if the browser sent a whole one.
    pub fn session(self, headers: &HeaderMap) -> Option<Secret> {
        find(headers, self.session_name()).and_then(Secret::parse)
    }

    /// `Set-Cookie` for a session; scripts can never read it.
    pub fn set_session(self, secret: &Secret) -> String {
        let (name, value, suffix) = (self.session_name(), secret.expose(), self.suffix());
        format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=5184000{suffix}")
    }

    /// `Set-Cookie` that ends a session in the browser.
    pub fn drop_session(self) -> String {
        format!(
            "{}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0{}",
            self.session_name(),
            self.suffix()
        )
    }

    /// `Set-Cookie` for the chosen country, language and currency.
    pub fn set_market(self, value: &str) -> String {
        format!(
            "{MARKET}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000{}",
            self.suffix()
        )
    }
}

/// One cookie's value.
pub fn find<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|header| header.to_str().ok())
        .flat_map(|header| header.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(key, value)| (key == name).then_some(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_found_among_others() {
        let mut headers = HeaderMap::new();
        headers.insert(COOKIE, "a=1; market=kz/ru/KZT; b=2".parse().unwrap());
        assert_eq!(find(&headers, MARKET), Some("kz/ru/KZT"));
        assert_eq!(find(&headers, "arket"), None);
    }

    #[test]
    fn a_session_cookie_is_bound_to_the_host_and_hidden_from_scripts() {
        let cookie = CookieRules::Secure.set_session(&Secret::from_bytes([1; 32]));
        assert!(cookie.starts_with("__Host-sid="));
        for part in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
            assert!(cookie.contains(part), "{part}");
        }
        assert!(!cookie.contains("Domain"));
    }
}
