//! A stand-in for Stripe that others wrote: `localstripe`, a Python program under the GPL that is run, never linked.

use std::io::Write as _;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use payments::stripe::{Stripe, StripeConfig};

const VERSION: &str = "1.15.10";
const KEY: &str = "sk_test_local";
/// Python starts within a second; a machine that builds at the same time takes longer.
const STARTED_WITHIN: Duration = Duration::from_secs(60);
const ASKED_EVERY: Duration = Duration::from_millis(20);
/// Another program may take the free port first.
const PORTS_TRIED_MAX: usize = 3;

/// One at a time installs; the others find it there.
static INSTALLING: Mutex<()> = Mutex::new(());

/// A running `localstripe`; it is ended when this is dropped.
#[derive(Debug)]
pub struct LocalStripe {
    process: Child,
    pub base: String,
    pub http: reqwest::Client,
    pub stripe: Stripe,
}

impl LocalStripe {
    /// `None`, and a line on the screen, where it cannot be installed.
    pub async fn start() -> Option<LocalStripe> {
        match LocalStripe::installed_and_started().await {
            Ok(running) => Some(running),
            Err(reason) => {
                skipped(&reason);
                None
            }
        }
    }

    async fn installed_and_started() -> Result<LocalStripe, String> {
        let program = installed()?;
        for _ in 0..PORTS_TRIED_MAX {
            if let Some(running) = LocalStripe::on_port(&program, free_port()?).await {
                return Ok(running);
            }
        }
        panic!("localstripe is installed but does not start");
    }

    async fn on_port(program: &Path, port: u16) -> Option<LocalStripe> {
        let process = Command::new(program)
            .args(["--from-scratch", "--port", &port.to_string()])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("it is installed");
        let base = format!("http://127.0.0.1:{port}");
        let stripe = Stripe::new(StripeConfig::new(&base, KEY)).expect("the settings are fine");
        let http = reqwest::Client::builder()
            .no_proxy()
            .build()
            .expect("a client");
        let mut running = LocalStripe {
            process,
            base,
            http,
            stripe,
        };
        running.answers().await.then_some(running)
    }

    /// Whether it comes up; not when another program took the port before.
    async fn answers(&mut self) -> bool {
        let deadline = Instant::now() + STARTED_WITHIN;
        let mut again = tokio::time::interval(ASKED_EVERY);
        while Instant::now() < deadline {
            if self.process.try_wait().expect("it can be asked").is_some() {
                return false;
            }
            if self.get("/v1/events").await.is_some() {
                return true;
            }
            again.tick().await;
        }
        panic!("localstripe does not answer");
    }

    /// What the client does not read: `None` while nobody answers.
    pub async fn get(&self, path: &str) -> Option<serde_json::Value> {
        let request = self
            .http
            .get(format!("{}{path}", self.base))
            .bearer_auth(KEY);
        request.send().await.ok()?.json().await.ok()
    }

    /// What the client does not do: making cards, answering the bank.
    pub async fn post(&self, path: &str, form: &str) -> serde_json::Value {
        let request = self
            .http
            .post(format!("{}{path}", self.base))
            .bearer_auth(KEY);
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        let answer = request
            .body(form.to_owned())
            .send()
            .await
            .expect("it answers");
        let text = answer.text().await.expect("it is whole");
        serde_json::from_str(&text).unwrap_or_default()
    }
}

impl Drop for LocalStripe {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// It listens on IPv6, and by it on IPv4 too; without IPv6 it cannot run.
fn free_port() -> Result<u16, String> {
    let listener = TcpListener::bind("[::]:0").map_err(|error| error.to_string())?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    Ok(address.port())
}

/// Past the test harness, which hides what a test that passes prints.
fn skipped(reason: &str) {
    let line = format!(
        "\n*** SKIPPED: no localstripe, Stripe's client is tested on the fake only: {reason}\n"
    );
    let _ = std::io::stderr().write_all(line.as_bytes());
}

fn installed() -> Result<PathBuf, String> {
    let _alone = INSTALLING.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("localstripe-{VERSION}"));
    let program = folder.join("bin/localstripe");
    if program.exists() {
        return Ok(program);
    }
    let mut venv = Command::new("python3");
    run(venv.args(["-m", "venv", "--clear"]).arg(&folder))?;
    let mut pip = Command::new(folder.join("bin/pip"));
    let package = format!("localstripe=={VERSION}");
    run(pip.args([
        "install",
        "--quiet",
        "--disable-pip-version-check",
        &package,
    ]))?;
    Ok(program)
}

fn run(command: &mut Command) -> Result<(), String> {
    let told = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| error.to_string())?;
    if told.status.success() {
        return Ok(());
    }
    Err(String::from_utf8_lossy(&told.stderr).into_owned())
}
