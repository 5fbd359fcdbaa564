//! A shop of its own for the stories: the release binary, a fresh demo marketplace on SQLite, a free port.

use std::fs::{self, File};
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::step::{Logged, log_path, step, tail};
use crate::{child, http, site};

const READY_WITHIN: Duration = Duration::from_secs(60);
const STOPPED_WITHIN: Duration = Duration::from_secs(10);

/// A running shop; stopped, and its data removed, when dropped.
pub struct Shop {
    pub address: SocketAddr,
    pub data: PathBuf,
    server: Child,
}

/// The binary without the settings of the person who runs the tests.
pub fn corridor(root: &Path) -> Command {
    let mut command = child::command(&root.join(site::BINARY).to_string_lossy());
    for (name, _) in std::env::vars_os() {
        if name
            .to_str()
            .is_some_and(|name| name.starts_with("CORRIDOR_") || name == "DATABASE_URL")
        {
            command.env_remove(name);
        }
    }
    command
}

impl Shop {
    /// Loads the demo marketplace into a new folder, starts the server and waits until it is ready.
    pub fn open() -> Result<Self> {
        let root = crate::root();
        let data = root.join(format!("target/xtask/shop-{}", std::process::id()));
        fs::create_dir_all(&data).with_context(|| format!("cannot make {}", data.display()))?;
        step("demo marketplace", || {
            let mut demo = corridor(&root);
            demo.arg("demo").arg("--data").arg(&data);
            Logged::new("demo", demo, "cargo xtask build").run()
        })?;
        let address = free_address()?;
        let log = log_path("shop")?;
        let file = File::create(&log)?;
        let mut serve = corridor(&root);
        serve
            .args(["serve", "--addr", &address.to_string(), "--data"])
            .arg(&data);
        // Cash and transfers are offered in the countries of the stories, up to any amount of the demo.
        serve
            .env("CORRIDOR_PAYMENTS", "testbank,bank_transfer,cod")
            .env("CORRIDOR_TRANSFER_HOLDER", "Corridor LLP")
            .env("CORRIDOR_TRANSFER_IBAN", "KZ86125KZT5004100100")
            .env("CORRIDOR_TRANSFER_CURRENCIES", "KZT,AED")
            .env("CORRIDOR_COD_COUNTRIES", "KZ,AE")
            .env("CORRIDOR_COD_MAX_EUR", "500");
        let server = serve
            .stdout(file.try_clone()?)
            .stderr(file)
            .spawn()
            .context("cannot start the server")?;
        let mut shop = Self {
            address,
            data,
            server,
        };
        shop.wait_until_ready(&log)?;
        Ok(shop)
    }

    fn wait_until_ready(&mut self, log: &Path) -> Result<()> {
        let start = Instant::now();
        while start.elapsed() < READY_WITHIN {
            if http::get(self.address, "/readyz", "identity")
                .is_ok_and(|answer| answer.status == 200)
            {
                return Ok(());
            }
            if let Some(status) = self.server.try_wait()? {
                let said = fs::read_to_string(log).unwrap_or_default();
                bail!(
                    "the server ended before it was ready, {status}:\n{}",
                    tail(&said, 20)
                );
            }
            sleep(Duration::from_millis(50));
        }
        let said = fs::read_to_string(log).unwrap_or_default();
        bail!(
            "the server was not ready within {} s:\n{}",
            READY_WITHIN.as_secs(),
            tail(&said, 20)
        )
    }
}

impl Drop for Shop {
    fn drop(&mut self) {
        // The polite way first, so that each run of the stories also tries the graceful shutdown.
        let _ = child::command("kill")
            .args(["-TERM", &self.server.id().to_string()])
            .status();
        let start = Instant::now();
        while matches!(self.server.try_wait(), Ok(None)) && start.elapsed() < STOPPED_WITHIN {
            sleep(Duration::from_millis(20));
        }
        let _ = self.server.kill();
        let _ = self.server.wait();
        let _ = fs::remove_dir_all(&self.data);
    }
}

/// An address that was free a moment ago.
fn free_address() -> Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").context("no free port on 127.0.0.1")?;
    Ok(listener.local_addr()?)
}
