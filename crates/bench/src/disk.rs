//! How often the disk can be waited for.

use std::fs::{self, File};
use std::os::unix::fs::FileExt as _;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::stats::median;

const ROUNDS: usize = 3;
const ROUND: Duration = Duration::from_millis(700);
/// A page of SQLite: the least that a commit writes.
const PAGE: [u8; 4096] = [0x5a; 4096];
const PAGES: u64 = 256;

/// Writes of one page, each waited for until it is on the disk, per second: the most commits that can follow one another.
pub fn syncs_per_second(folder: &Path) -> f64 {
    let path = folder.join("sync.tmp");
    let file = File::create(&path).expect("the folder can be written to");
    for page in 0..PAGES {
        write(&file, page);
    }
    file.sync_all().expect("a file can be written to the disk");
    let rounds: Vec<f64> = (0..ROUNDS).map(|_| round(&file)).collect();
    fs::remove_file(&path).expect("a file of our own can be removed");
    median(&rounds)
}

fn round(file: &File) -> f64 {
    let (start, mut done) = (Instant::now(), 0_u32);
    while start.elapsed() < ROUND {
        write(file, u64::from(done) % PAGES);
        file.sync_data().expect("a file can be written to the disk");
        done += 1;
    }
    f64::from(done) / start.elapsed().as_secs_f64()
}

fn write(file: &File, page: u64) {
    file.write_all_at(&PAGE, page * 4096)
        .expect("a file of our own can be written to");
}
