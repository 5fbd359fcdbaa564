//! As much HTTP as a shopper's program needs, on a connection per request: an answer is whole or it is none.

use std::io::{Error, ErrorKind, Read as _, Result, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use serde_json::Value;

const WITHIN: Duration = Duration::from_secs(30);
/// A disk that others keep busy may stop a small machine for seconds. The server says so after five of them, and its
/// client asks again.
const BUSY_MAX: u32 = 4;

/// A whole answer.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub body: Value,
}

pub fn get(server: SocketAddr, path: &str, headers: &[(&str, &str)]) -> Result<Answer> {
    ask(server, &format!("GET {path}"), headers, "")
}

pub fn post(
    server: SocketAddr,
    path: &str,
    headers: &[(&str, &str)],
    body: &Value,
) -> Result<Answer> {
    let body = if body.is_null() {
        String::new()
    } else {
        body.to_string()
    };
    ask(server, &format!("POST {path}"), headers, &body)
}

/// Asks again while the server is busy.
fn ask(server: SocketAddr, line: &str, headers: &[(&str, &str)], body: &str) -> Result<Answer> {
    for _ in 0..BUSY_MAX {
        let answer = ask_once(server, line, headers, body)?;
        if answer.status != 503 {
            return Ok(answer);
        }
    }
    ask_once(server, line, headers, body)
}

fn ask_once(
    server: SocketAddr,
    line: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Result<Answer> {
    let mut stream = TcpStream::connect(server)?;
    stream.set_read_timeout(Some(WITHIN))?;
    let headers: String = headers
        .iter()
        .map(|(name, value)| format!("{name}: {value}\r\n"))
        .collect();
    let length = body.len();
    let request = format!(
        "{line} HTTP/1.1\r\nhost: {server}\r\nconnection: close\r\naccept: application/json\r\n\
         content-type: application/json\r\n{headers}content-length: {length}\r\n\r\n{body}"
    );
    stream.write_all(request.as_bytes())?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    parse(&bytes).ok_or_else(|| Error::new(ErrorKind::UnexpectedEof, "half an answer"))
}

/// `None` for an answer that was cut off.
fn parse(bytes: &[u8]) -> Option<Answer> {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = std::str::from_utf8(&bytes[..end])
        .ok()?
        .to_ascii_lowercase();
    let body = &bytes[end + 4..];
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length:"));
    let length: usize = length.map_or(Some(0), |length| length.trim().parse().ok())?;
    (body.len() == length).then(|| Answer {
        status: head
            .get(9..12)
            .and_then(|code| code.parse().ok())
            .unwrap_or(0),
        body: serde_json::from_slice(body).unwrap_or(Value::Null),
    })
}
