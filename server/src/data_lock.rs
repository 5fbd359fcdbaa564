//! Who uses the data folder: any number of servers, or one command that replaces it.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::Path;

const FILE: &str = "in-use.lock";

/// Why the folder cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum LockError {
    /// Somebody else has it.
    #[error("a server uses this data folder; stop it first")]
    InUse,
    /// The lock's file cannot be opened.
    #[error("the data folder cannot be locked: {0}")]
    File(#[from] io::Error),
}

/// Marks the folder as used by a server, until the file is dropped.
///
/// # Errors
/// [`LockError::InUse`] while it is being replaced.
pub fn share(data: &Path) -> Result<File, LockError> {
    let file = open(data)?;
    file.try_lock_shared().map_err(refused)?;
    Ok(file)
}

/// Has the folder to itself, until the file is dropped.
///
/// # Errors
/// [`LockError::InUse`] while a server runs.
pub fn own(data: &Path) -> Result<File, LockError> {
    let file = open(data)?;
    file.try_lock().map_err(refused)?;
    Ok(file)
}

fn open(data: &Path) -> io::Result<File> {
    fs::create_dir_all(data)?;
    File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(data.join(FILE))
}

fn refused(error: TryLockError) -> LockError {
    match error {
        TryLockError::WouldBlock => LockError::InUse,
        TryLockError::Error(error) => LockError::File(error),
    }
}
