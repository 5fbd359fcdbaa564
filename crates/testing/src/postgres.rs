//! A PostgreSQL of the test's own: nothing to install a schema into by hand, nothing shared with anybody.
//!
//! The server runs below the target folder on a free port of this machine, as a user without rights (it refuses root),
//! without waiting for the disk unless a bench asks for it. It is a child of a small shell that waits for the end of its input, which this process
//! holds open: however the process ends, even killed, the shell notices, stops the server and clears its folder. What a
//! crash of the whole machine leaves behind is stopped and cleared by the next run.

use std::fs;
use std::io::Write as _;
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::MetadataExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread::sleep;
use std::time::Duration;

/// A running cluster. Dropping it stops it.
#[derive(Debug)]
pub struct PrivatePostgres {
    keeper: Child,
    port: u16,
    folder: PathBuf,
    databases: AtomicU32,
}

/// Runs in the shell: `$1` is the programs' folder, `$2` the cluster's, `$3` the port, `$4` further options. Each line that
/// `read` gets is a restart in immediate mode (SIGQUIT). It fails when the test process has ended, because then the other
/// end of the pipe is closed.
const KEEPER: &str = r#"
serve() {
    "$1/postgres" -D "$2/data" -p "$3" -k '' -h 127.0.0.1 $4 -c max_connections=400 -c shared_buffers=32MB \
        >>"$2/log" 2>&1 </dev/null &
    server=$!
}
serve "$@"
while read -r line; do
    kill -QUIT $server
    wait $server
    serve "$@"
done
kill -INT $server
wait $server
rm -rf "$2"
"#;

/// Tests ask whether the right rows are there, not whether they outlive a power cut.
const FORGETFUL: &str = "-F -c synchronous_commit=off -c full_page_writes=off";
/// As PostgreSQL comes: every commit is on the disk before it is acknowledged.
const DURABLE: &str = "";

impl PrivatePostgres {
    /// The cluster of this process, started at the first call. It lives as long as the process.
    #[must_use]
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<PrivatePostgres> = OnceLock::new();
        SHARED.get_or_init(Self::start)
    }

    /// Starts a cluster.
    ///
    /// # Panics
    /// When PostgreSQL is not installed or does not start: the message says what to do.
    #[must_use]
    pub fn start() -> Self {
        Self::start_with(FORGETFUL)
    }

    /// Starts a cluster that waits for the disk, for measuring what durability costs.
    ///
    /// # Panics
    /// Like [`PrivatePostgres::start`].
    #[must_use]
    pub fn start_durable() -> Self {
        Self::start_with(DURABLE)
    }

    fn start_with(options: &str) -> Self {
        let programs = programs();
        let home = target_folder().join("private-postgres");
        make_folder(&home);
        stop_stale(&programs, &home);
        let template = template(&programs, &home);
        for _ in 0..5 {
            if let Some(cluster) = Self::try_start(&programs, &home, &template, options) {
                return cluster;
            }
        }
        panic!(
            "PostgreSQL does not start; look at {}/*/log",
            home.display()
        );
    }

    /// `None` when somebody else took the port in the meantime.
    fn try_start(programs: &Path, home: &Path, template: &Path, options: &str) -> Option<Self> {
        let port = free_port();
        let folder = home.join(format!("{}-{port}", std::process::id()));
        make_folder(&folder);
        run(as_server_user("cp")
            .arg("-a")
            .arg(template)
            .arg(folder.join("data")));
        let keeper = as_server_user("sh")
            .args(["-c", KEEPER, "keeper"])
            .args([programs, &folder])
            .args([&port.to_string(), options])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            // A group of its own: Ctrl-C must reach the test, which then lets the keeper clear up.
            .process_group(0)
            .spawn()
            .expect("a shell is there");
        let mut cluster = Self {
            keeper,
            port,
            folder,
            databases: AtomicU32::new(0),
        };
        cluster.answers().then_some(cluster)
    }

    /// Breaks everything off that the server does and starts it again: whoever was connected learns nothing but that.
    ///
    /// # Panics
    /// When it does not start.
    pub fn break_off(&self) {
        let before = self.started();
        let mut keeper = self.keeper.stdin.as_ref().expect("it was asked for");
        keeper.write_all(b"\n").expect("the keeper lives");
        for _ in 0..600 {
            if self.started().is_some_and(|now| Some(now) != before) {
                return;
            }
            sleep(Duration::from_millis(20));
        }
        panic!("PostgreSQL does not start again");
    }

    /// The process that takes connections now.
    fn started(&self) -> Option<String> {
        // The eighth line of the file is written when the server takes connections; the first is its number.
        let lines = fs::read_to_string(self.folder.join("data/postmaster.pid")).ok()?;
        let is_ready = lines
            .lines()
            .nth(7)
            .is_some_and(|line| line.trim() == "ready");
        is_ready.then(|| lines.lines().next().unwrap_or_default().to_owned())
    }

    fn answers(&mut self) -> bool {
        for _ in 0..600 {
            if self.started().is_some() {
                return TcpStream::connect(("127.0.0.1", self.port)).is_ok();
            }
            let log = fs::read_to_string(self.folder.join("log")).unwrap_or_default();
            if log.contains("FATAL") {
                return false;
            }
            sleep(Duration::from_millis(20));
        }
        false
    }

    /// Address of a database of this cluster.
    #[must_use]
    pub fn url(&self, database: &str) -> String {
        format!("postgres://corridor@127.0.0.1:{}/{database}", self.port)
    }

    /// A database name that was not given out before.
    #[must_use]
    pub fn unused_name(&self) -> String {
        format!("test_{}", self.databases.fetch_add(1, Ordering::Relaxed))
    }
}

impl Drop for PrivatePostgres {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        // The keeper has nothing to say, and there is nothing to do about a keeper that was killed.
        let _ = self.keeper.wait();
    }
}

/// Where `postgres` lies: on the path, or where Debian puts it.
fn programs() -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    if let Ok(versions) = fs::read_dir("/usr/lib/postgresql") {
        folders.extend(versions.flatten().map(|version| version.path().join("bin")));
    }
    // A link on the path leads to where all the programs are.
    folders
        .iter()
        .filter_map(|folder| fs::canonicalize(folder.join("postgres")).ok())
        .filter_map(|program| program.parent().map(Path::to_owned))
        .find(|folder| folder.join("initdb").exists())
        .expect("PostgreSQL is needed for tests: apt-get install postgresql")
}

/// The folder cargo builds into, found from the test's own program.
fn target_folder() -> PathBuf {
    let program = std::env::current_exe().expect("the system knows the running program");
    let marked = program
        .ancestors()
        .find(|folder| folder.join("CACHEDIR.TAG").exists());
    marked.map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target"),
        Path::to_owned,
    )
}

/// A data folder made once for all runs: copying it is ten times faster than making one.
fn template(programs: &Path, home: &Path) -> PathBuf {
    let version = Command::new(programs.join("postgres"))
        .arg("--version")
        .output()
        .expect("postgres runs");
    let name: String = String::from_utf8_lossy(&version.stdout)
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == '.')
        .collect();
    let template = home.join(format!("template-{name}/data"));
    if template.exists() {
        return template;
    }
    let draft = home.join(format!("draft-{}", std::process::id()));
    make_folder(&draft);
    run(as_server_user(programs.join("initdb"))
        .arg("-D")
        .arg(draft.join("data"))
        .args([
            "-U",
            "corridor",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C",
            "--no-sync",
        ]));
    // Of several processes at once the first one's draft becomes the template; the others find it there.
    if fs::rename(&draft, template.parent().expect("it was joined above")).is_err() {
        fs::remove_dir_all(&draft).expect("a folder of our own can be removed");
    }
    template
}

/// Stops and clears what processes left behind that are gone.
fn stop_stale(programs: &Path, home: &Path) {
    let Ok(entries) = fs::read_dir(home) else {
        return;
    };
    for folder in entries.flatten().map(|entry| entry.path()) {
        let Some(name) = folder.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        let name = name.strip_prefix("draft-").unwrap_or(name);
        let Some(owner) = name
            .split('-')
            .next()
            .and_then(|pid| pid.parse::<u32>().ok())
        else {
            continue;
        };
        if Path::new(&format!("/proc/{owner}")).exists() {
            continue;
        }
        // A keeper that is still at it clears the folder itself; then these find nothing, which is fine.
        let stop = as_server_user(programs.join("pg_ctl"))
            .args(["stop", "-m", "immediate", "-D"])
            .arg(folder.join("data"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        drop(stop);
        drop(fs::remove_dir_all(&folder));
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("the machine has a loopback address");
    listener
        .local_addr()
        .expect("a bound socket has an address")
        .port()
}

fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}

/// A command that runs as `postgres` when this process is root, because the server refuses to run as root.
fn as_server_user(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = if is_root() {
        let mut command = Command::new("setpriv");
        command
            .args([
                "--reuid=postgres",
                "--regid=postgres",
                "--clear-groups",
                "--",
            ])
            .arg(program);
        command
    } else {
        Command::new(program)
    };
    command.current_dir("/");
    command
}

/// A folder that the server's user owns.
fn make_folder(folder: &Path) {
    fs::create_dir_all(folder).expect("the target folder can be written to");
    if is_root() {
        run(Command::new("chown").arg("postgres:postgres").arg(folder));
    }
}

fn run(command: &mut Command) {
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {errors}");
}
