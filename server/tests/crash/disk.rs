//! A disk small enough to be filled.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Its size. A shop with a few goods needs two, and its log up to five more before it begins anew.
const SIZE: &str = "size=24m";
const BLOCK: [u8; 4096] = [0; 4096];
const FILLER: &str = "filler";

/// A disk in memory, seen at a folder until this is dropped.
#[derive(Debug)]
pub struct SmallDisk(PathBuf);

impl SmallDisk {
    /// `None` where the system does not let this process mount anything, which only root may. Says so.
    pub fn mount(folder: &Path) -> Option<Self> {
        let mut command = Command::new("mount");
        command
            .args(["-t", "tmpfs", "-o", SIZE, "tmpfs"])
            .arg(folder)
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        if command.status().is_ok_and(|status| status.success()) {
            return Some(Self(folder.to_owned()));
        }
        eprintln!("SKIPPED: needs the right to mount a disk in memory, which root has");
        None
    }

    /// Fills it up to so many blocks of 4 KiB, as somebody else's files would.
    pub fn fill_but(&self, blocks: u64) {
        let path = self.0.join(FILLER);
        let mut options = OpenOptions::new();
        let mut filler = options.create(true).append(true).open(path).unwrap();
        let full = loop {
            if let Err(error) = filler.write_all(&BLOCK) {
                break error;
            }
        };
        assert_eq!(full.kind(), ErrorKind::StorageFull, "{full}");
        free(&filler, blocks);
    }

    /// Somebody makes room.
    pub fn clear(&self) {
        std::fs::remove_file(self.0.join(FILLER)).unwrap();
    }
}

fn free(filler: &File, blocks: u64) {
    let bytes = u64::try_from(BLOCK.len()).unwrap() * blocks;
    let length = filler.metadata().unwrap().len();
    filler.set_len(length.saturating_sub(bytes)).unwrap();
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // Lazily: a server that a failed test has not killed yet may still hold files on it.
        let status = Command::new("umount").arg("-l").arg(&self.0).status();
        assert!(status.is_ok_and(|status| status.success()), "it is mounted");
    }
}
