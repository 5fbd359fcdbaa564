//! The binary, without the settings of the person who runs the tests.

use std::io::Write as _;
use std::io::{BufRead as _, BufReader, Read as _};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

/// A finished command.
#[derive(Debug)]
pub struct Said {
    pub ok: bool,
    pub out: String,
    pub err: String,
}

/// The command on this data folder.
pub fn corridor(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_corridor"));
    command
        .env_clear()
        .current_dir(data)
        .arg("--data")
        .arg(data);
    command
}

/// Runs it to its end.
pub fn run(data: &Path, arguments: &[&str]) -> Said {
    said(
        corridor(data)
            .args(arguments)
            .output()
            .expect("the binary was built"),
    )
}

/// Runs it with words on its standard input.
pub fn run_with_input(data: &Path, arguments: &[&str], input: &str) -> Said {
    let mut command = corridor(data);
    command
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().expect("the binary was built");
    let mut stdin = child.stdin.take().expect("it was asked for");
    stdin
        .write_all(input.as_bytes())
        .expect("the command reads its input");
    drop(stdin);
    said(child.wait_with_output().expect("the command ends"))
}

pub fn said(output: Output) -> Said {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("commands write text");
    Said {
        ok: output.status.success(),
        out: text(output.stdout),
        err: text(output.stderr),
    }
}

/// A server; killed when it is dropped, so that a failed test leaves none behind.
#[derive(Debug)]
pub struct Server {
    process: Child,
    pub address: SocketAddr,
}

impl Server {
    /// Starts on a free port; it answers when this returns.
    pub fn start(data: &Path) -> Self {
        let mut command = corridor(data);
        command
            .args(["serve", "--addr", "127.0.0.1:0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut process = command.spawn().expect("the binary was built");
        let stdout = process.stdout.take().expect("it was asked for");
        let mut lines = BufReader::new(stdout).lines().map_while(Result::ok);
        let address = lines.find_map(|line| line.rsplit("http://").next()?.trim().parse().ok());
        Self {
            process,
            address: address.expect("the server says where it listens"),
        }
    }

    /// The whole answer to a request that is sent as it stands.
    pub fn ask(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(self.address).expect("the server listens");
        stream
            .write_all(request.as_bytes())
            .expect("the server reads");
        let mut answer = Vec::new();
        stream
            .read_to_end(&mut answer)
            .expect("the server closes as it was asked to");
        String::from_utf8_lossy(&answer).into_owned()
    }

    /// The answer to a simple question.
    pub fn get(&self, path: &str) -> String {
        self.ask(&format!(
            "GET {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n\r\n",
            self.address
        ))
    }

    /// Asks it politely to stop; whether it ended well.
    pub fn stop(mut self) -> bool {
        let told = Command::new("kill")
            .args(["-TERM", &self.process.id().to_string()])
            .status();
        told.is_ok_and(|status| status.success())
            && self.process.wait().is_ok_and(|status| status.success())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
