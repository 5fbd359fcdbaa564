//! The real server, as an operator starts it.

use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::http::get;

const READY_WITHIN: Duration = Duration::from_secs(30);
const ASK_EVERY: Duration = Duration::from_millis(5);

/// A running server. Dropped, it is killed, so that a test that fails leaves none behind.
#[derive(Debug)]
pub struct Corridor {
    process: Child,
    address: SocketAddr,
}

/// The command `corridor` on this data folder, with no setting from outside.
pub fn corridor(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_corridor"));
    command
        .env_clear()
        .env("CORRIDOR_LOG", "error")
        .env("CORRIDOR_RATE_LIMIT", "off");
    command.current_dir(data).arg("--data").arg(data);
    command
}

impl Corridor {
    /// Starts the server on a free port and waits until it takes requests.
    pub fn start(data: &Path) -> Self {
        let mut command = corridor(data);
        command
            .args(["serve", "--addr", "127.0.0.1:0"])
            .stdout(Stdio::piped());
        let mut process = command.spawn().expect("the binary was built");
        let stdout = process.stdout.take().expect("it was asked for");
        let lines = BufReader::new(stdout).lines().map_while(Result::ok);
        let address = lines
            .filter_map(|line| line.rsplit("http://").next()?.trim().parse().ok())
            .next();
        // From here on a panic kills the process.
        let server = Self {
            process,
            address: address.expect("the server says where it listens"),
        };
        server.wait_until_ready();
        server
    }

    fn wait_until_ready(&self) {
        let deadline = Instant::now() + READY_WITHIN;
        while get(self.address, "/readyz", &[]).map_or(0, |answer| answer.status) != 200 {
            assert!(
                Instant::now() < deadline,
                "the server does not become ready"
            );
            std::thread::sleep(ASK_EVERY);
        }
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Its number among the processes.
    pub fn id(&self) -> u32 {
        self.process.id()
    }

    /// SIGKILL: the process does not learn of its end.
    pub fn kill(mut self) {
        self.process.kill().expect("the server still ran");
    }
}

impl Drop for Corridor {
    fn drop(&mut self) {
        let _ = self.process.kill();
        self.process.wait().expect("a child can be waited for");
    }
}
