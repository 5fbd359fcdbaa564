//! A browser as far as the shop notices one: it keeps cookies, says where its forms come from, follows when it is told to.

use std::collections::BTreeMap;

use app::backend::links::encode;
use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::http::header::{CONTENT_TYPE, COOKIE, HOST, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, HeaderName, Request};
use tower::ServiceExt as _;

/// A browser.
#[derive(Debug, Clone)]
pub struct Browser {
    router: Router,
    cookies: BTreeMap<String, String>,
    headers: Vec<(HeaderName, String)>,
}

/// What came back.
#[derive(Debug, Clone)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Browser {
    pub fn new(router: Router) -> Self {
        Self {
            router,
            cookies: BTreeMap::new(),
            headers: Vec::new(),
        }
    }

    /// The same browser, sending this header from now on.
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.headers
            .push((HeaderName::from_static(name), value.to_owned()));
        self
    }

    /// A cookie as the shop set it last.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(name).map(String::as_str)
    }

    /// Puts a cookie there that the shop did not set.
    pub fn forge_cookie(&mut self, name: &str, value: &str) {
        self.cookies.insert(name.to_owned(), value.to_owned());
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path), Body::empty()).await
    }

    /// Sends a form of one of the shop's pages.
    pub async fn post<V: AsRef<str>>(&mut self, path: &str, fields: &[(&str, V)]) -> Answer {
        let pair =
            |(name, value): &(&str, V)| format!("{}={}", encode(name), encode(value.as_ref()));
        let body = fields.iter().map(pair).collect::<Vec<_>>().join("&");
        self.post_bytes(path, "application/x-www-form-urlencoded", body)
            .await
    }

    /// Sends any bytes from one of the shop's pages.
    pub async fn post_bytes(&mut self, path: &str, kind: &str, body: impl Into<Body>) -> Answer {
        let request = Request::post(path)
            .header(CONTENT_TYPE, kind)
            .header("sec-fetch-site", "same-origin");
        self.send(request, body.into()).await
    }

    /// Sends a request as it is, with the cookies.
    pub async fn send(&mut self, request: http::request::Builder, body: Body) -> Answer {
        let mut request = request.header(HOST, "shop.example");
        if !self.cookies.is_empty() {
            let pairs: Vec<_> = self
                .cookies
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            request = request.header(COOKIE, pairs.join("; "));
        }
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let request = request.body(body).expect("a test's request is well-formed");
        let response = self
            .router
            .clone()
            .oneshot(request)
            .await
            .expect("the router always answers");
        let (parts, body) = response.into_parts();
        self.keep_cookies(&parts.headers);
        let body = to_bytes(body, 10_000_000).await.expect("an answer ends");
        Answer {
            status: parts.status.as_u16(),
            headers: parts.headers,
            body,
        }
    }

    fn keep_cookies(&mut self, headers: &HeaderMap) {
        for cookie in headers.get_all(SET_COOKIE) {
            let cookie = cookie.to_str().expect("a cookie is text");
            let (name, rest) = cookie.split_once('=').expect("a cookie has a value");
            let value = rest.split(';').next().unwrap_or_default();
            match cookie.contains("Max-Age=0") {
                true => self.cookies.remove(name),
                false => self.cookies.insert(name.to_owned(), value.to_owned()),
            };
        }
    }
}

impl Answer {
    /// Where it leads; empty when it leads nowhere.
    pub fn location(&self) -> &str {
        self.header(LOCATION.as_str())
    }

    /// A header's text; empty when it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    /// The value of the hidden field of this name on a page.
    pub fn hidden(&self, name: &str) -> Option<String> {
        let text = self.text();
        let tags = text
            .split("<input ")
            .map(|rest| rest.split('>').next().unwrap_or_default());
        let mut hidden = tags.filter(|tag| tag.contains("type=\"hidden\""));
        let tag = hidden
            .find(|tag| tag.contains(&format!("name=\"{name}\"")))?
            .to_owned();
        let (_, value) = tag.split_once("value=\"")?;
        value.split('"').next().map(str::to_owned)
    }

    /// The value of the first field of this name on a page.
    pub fn field(&self, name: &str) -> Option<String> {
        let text = self.text();
        let (_, rest) = text.split_once(&format!("name=\"{name}\""))?;
        let tag = rest.split('>').next()?;
        let (_, value) = tag.split_once("value=\"")?;
        value.split('"').next().map(str::to_owned)
    }
}
