//! Who runs where, and how long it ran: the server's side on one core, the client on another.
//!
//! On a busy machine the requests per second of two rounds differ by what else was going on; the processor time that a
//! request takes hardly does.

use std::fs;

use rustix::thread::{CpuSet, gettid, sched_setaffinity};

/// A side of the measurement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The server with all its threads, those of SQLite among them.
    Server,
    /// What generates the load.
    Client,
}

/// Keeps this thread, and all that it starts from now on, on the core of its side. Where there is but one core, or the
/// system refuses, everything stays as it is.
pub fn stay_on(side: Side) {
    if std::thread::available_parallelism().map_or(1, std::num::NonZero::get) < 2
        && side == Side::Server
    {
        return;
    }
    let mut cores = CpuSet::new();
    cores.set(match side {
        Side::Server => 0,
        Side::Client => 1,
    });
    // Refused in some containers: then the system chooses.
    let _ = sched_setaffinity(None, &cores);
}

/// The number of this thread.
pub fn this_thread() -> i32 {
    gettid().as_raw_nonzero().get()
}

/// Processor time that all threads but one have used so far, in microseconds. `None` where the system does not tell.
pub fn used_us_besides(client: i32) -> Option<f64> {
    let mut sum = 0.0;
    for thread in fs::read_dir("/proc/self/task").ok()?.flatten() {
        let number: i32 = thread.file_name().to_str()?.parse().ok()?;
        if number == client {
            continue;
        }
        // A thread that ended in between is no error.
        let text = fs::read_to_string(thread.path().join("schedstat")).unwrap_or_default();
        let nanoseconds = text.split_whitespace().next().and_then(|n| n.parse().ok());
        sum += nanoseconds.unwrap_or(0.0) / 1000.0;
    }
    Some(sum)
}
