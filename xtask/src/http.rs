//! The little HTTP that is needed to ask a shop on this machine whether it is ready and how heavy a page is.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use anyhow::{Context, Result};

const TIMEOUT: Duration = Duration::from_secs(10);

/// A whole answer; `body` as it was sent, still compressed.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

/// `GET path`. HTTP/1.0, so that the answer ends with the connection and is never sent in chunks.
pub fn get(address: SocketAddr, path: &str, accept_encoding: &str) -> Result<Answer> {
    let mut stream = TcpStream::connect_timeout(&address, TIMEOUT)?;
    stream.set_read_timeout(Some(TIMEOUT))?;
    // In one piece: a server may answer, and close, as soon as it has seen the first line.
    let request = format!(
        "GET {path} HTTP/1.0\r\nHost: {address}\r\nAccept: text/html\r\nAccept-Encoding: {accept_encoding}\r\n\r\n"
    );
    stream.write_all(request.as_bytes())?;
    let mut bytes = Vec::new();
    stream
        .read_to_end(&mut bytes)
        .with_context(|| format!("no whole answer to GET {path}"))?;
    parse(&bytes).with_context(|| format!("the answer to GET {path} is no HTTP"))
}

fn parse(bytes: &[u8]) -> Option<Answer> {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&bytes[..end]).to_ascii_lowercase();
    let status = head.split(' ').nth(1)?.parse().ok()?;
    Some(Answer {
        status,
        head,
        body: bytes[end + 4..].to_vec(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_body_is_counted_without_its_head() {
        let answer = parse(b"HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\n12345")
            .expect("it is well formed");
        assert_eq!((answer.status, answer.body.len()), (200, 5));
        assert!(answer.head.contains("content-encoding: br"));
    }

    #[test]
    fn garbage_is_no_answer() {
        assert!(parse(b"hello").is_none());
    }
}
