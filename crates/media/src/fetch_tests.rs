use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

use super::{FetchLimits, FetchProblem, Fetcher, Rule};

/// Only this very address may be reached, so that a redirect to any other one is a breach.
const HERE_ONLY: Rule = Rule {
    address: |address| address == IpAddr::V4(Ipv4Addr::LOCALHOST),
    port: |_| true,
};

fn limits() -> FetchLimits {
    FetchLimits {
        bytes_max: 1000,
        timeout: Duration::from_secs(5),
        redirects_max: 3,
    }
}

/// Serves the same raw answer to everybody and returns its base URL.
async fn server(answer: impl Fn(u16) -> String + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let mut request = [0; 4096];
            let _ = socket.read(&mut request).await;
            let _ = socket.write_all(answer(port).as_bytes()).await;
        }
    });
    format!("http://127.0.0.1:{port}")
}

fn redirect_to(location: &str) -> String {
    format!(
        "HTTP/1.1 302 Found\r\nLocation: {location}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    )
}

async fn fetch_here(url: &str) -> Result<bytes::Bytes, FetchProblem> {
    Fetcher::with_rule(limits(), HERE_ONLY)
        .unwrap()
        .fetch(url)
        .await
}

async fn fetch_public(url: &str) -> FetchProblem {
    Fetcher::new(limits())
        .unwrap()
        .fetch(url)
        .await
        .unwrap_err()
}

#[tokio::test]
async fn an_address_inside_the_operators_network_is_refused_in_every_spelling() {
    for url in [
        "http://127.0.0.1/a.jpg",
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0177.0.0.1/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:7f00:1]/",
        "http://169.254.169.254/latest/meta-data/",
        "https://10.0.0.1/",
        "http://0.0.0.0/",
        "http://100.100.100.200/",
        "http://１２７.0.0.1/",
    ] {
        assert!(
            matches!(fetch_public(url).await, FetchProblem::AddressRefused { .. }),
            "{url}"
        );
    }
}

#[tokio::test]
async fn a_name_that_leads_inside_is_refused() {
    assert!(matches!(
        fetch_public("http://localhost/a.jpg").await,
        FetchProblem::AddressRefused { .. }
    ));
}

#[tokio::test]
async fn anything_but_plain_web_urls_is_refused() {
    for url in [
        "",
        "a.jpg",
        "file:///etc/passwd",
        "ftp://1.1.1.1/",
        "data:image/png;base64,AA",
        "http://u:p@1.1.1.1/",
        "http://",
    ] {
        assert_eq!(fetch_public(url).await, FetchProblem::BadUrl, "{url}");
    }
    assert_eq!(
        fetch_public("http://1.1.1.1:6379/").await,
        FetchProblem::PortRefused { port: 6379 }
    );
    assert_eq!(
        fetch_public(&format!("http://1.1.1.1/{}", "a".repeat(3000))).await,
        FetchProblem::BadUrl
    );
}

#[tokio::test]
async fn a_plain_answer_is_returned() {
    let base = server(|_| {
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello".to_owned()
    })
    .await;
    assert_eq!(fetch_here(&base).await.unwrap(), "hello");
}

#[tokio::test]
async fn a_redirect_into_the_network_is_refused() {
    let base = server(|_| redirect_to("http://127.0.0.2:80/secret")).await;
    assert!(matches!(
        fetch_here(&base).await,
        Err(FetchProblem::AddressRefused { .. })
    ));
}

#[tokio::test]
async fn a_redirect_to_another_scheme_is_refused() {
    let base = server(|_| redirect_to("file:///etc/passwd")).await;
    assert_eq!(fetch_here(&base).await, Err(FetchProblem::BadUrl));
}

#[tokio::test]
async fn redirects_end_after_three() {
    let base = server(|port| redirect_to(&format!("http://127.0.0.1:{port}/again"))).await;
    assert_eq!(
        fetch_here(&base).await,
        Err(FetchProblem::TooManyRedirects { limit: 3 })
    );
}

#[tokio::test]
async fn a_body_larger_than_the_limit_is_not_kept_whether_announced_or_not() {
    let announced =
        server(|_| "HTTP/1.1 200 OK\r\nContent-Length: 999999\r\n\r\n".to_owned()).await;
    assert_eq!(
        fetch_here(&announced).await,
        Err(FetchProblem::TooManyBytes { limit: 1000 })
    );
    let silent = server(|_| {
        format!(
            "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{}",
            "x".repeat(5000)
        )
    })
    .await;
    assert_eq!(
        fetch_here(&silent).await,
        Err(FetchProblem::TooManyBytes { limit: 1000 })
    );
}

#[tokio::test]
async fn a_server_that_never_answers_costs_no_more_than_the_time_limit() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!(
        "http://127.0.0.1:{}/",
        listener.local_addr().unwrap().port()
    );
    let limits = FetchLimits {
        timeout: Duration::from_millis(200),
        ..limits()
    };
    let answer = Fetcher::with_rule(limits, HERE_ONLY)
        .unwrap()
        .fetch(&url)
        .await;
    assert_eq!(answer, Err(FetchProblem::TimedOut));
}

#[tokio::test]
async fn an_error_page_is_no_picture() {
    let base = server(|_| "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".to_owned()).await;
    assert_eq!(
        fetch_here(&base).await,
        Err(FetchProblem::Status { status: 404 })
    );
}
