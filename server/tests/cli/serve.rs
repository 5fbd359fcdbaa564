//! `corridor serve` over a real connection.

use std::io::Write as _;
use std::net::TcpStream;

use crate::command::{Server, run};

#[test]
fn a_server_answers_and_stops_in_order() {
    let data = tempfile::tempdir().unwrap();
    let server = Server::start(data.path());
    assert!(server.get("/readyz").starts_with("HTTP/1.1 200"));
    assert!(server.get("/").starts_with("HTTP/1.1 302"));
    assert!(server.stop());
    assert!(run(data.path(), &["check"]).ok);
}

#[test]
fn a_page_that_is_missing_arrives_whole() {
    let data = tempfile::tempdir().unwrap();
    let server = Server::start(data.path());
    let answer = server.get("/kz/ru/no-such-page");
    assert!(
        answer.starts_with("HTTP/1.1 404") && answer.trim_end().ends_with("</html>"),
        "{answer}"
    );
}

#[test]
fn requests_that_are_none_do_not_stop_the_server() {
    let data = tempfile::tempdir().unwrap();
    let server = Server::start(data.path());
    for request in [
        "\r\n\r\n",
        "GET\r\n\r\n",
        "GET / HTTP/9.9\r\n\r\n",
        "POST /api/login HTTP/1.1\r\nhost: x\r\ncontent-length: -5\r\nconnection: close\r\n\r\n",
        "POST /api/login HTTP/1.1\r\nhost: x\r\norigin: http://x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\nzzz",
    ] {
        let answer = server.ask(request);
        assert!(
            answer.is_empty() || answer.starts_with("HTTP/1.1 4"),
            "{request:?}: {answer}"
        );
    }
    let long = format!(
        "GET /{} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n",
        "a".repeat(20_000)
    );
    assert!(server.ask(&long).starts_with("HTTP/1.1 414"));
    // Half a request, and gone.
    TcpStream::connect(server.address)
        .unwrap()
        .write_all(b"POST /api/login HTTP/1.1\r\ncontent-le")
        .unwrap();
    assert!(server.get("/healthz").starts_with("HTTP/1.1 200"));
    assert!(server.stop());
}

#[test]
fn an_address_that_is_taken_is_said_in_one_line() {
    let data = tempfile::tempdir().unwrap();
    let server = Server::start(data.path());
    let said = run(
        data.path(),
        &["serve", "--addr", &server.address.to_string()],
    );
    assert!(
        !said.ok
            && said
                .err
                .lines()
                .last()
                .is_some_and(|line| line.contains("cannot serve at")),
        "{}",
        said.err
    );
}
