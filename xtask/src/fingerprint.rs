//! Has anything changed since the last build?

use std::fs;
use std::path::Path;

use crate::files;

/// FNV-1a over 64 bits. It answers "is this the same file as last time", not "did somebody tamper with it", and unlike
/// the standard library's hasher it gives the same answer with every version of Rust.
#[derive(Clone, Copy)]
pub struct Fingerprint(u64);

impl Fingerprint {
    pub fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    /// Adds a piece, and its length so that `ab`+`c` differs from `a`+`bc`.
    pub fn add(&mut self, bytes: &[u8]) {
        for byte in bytes
            .iter()
            .copied()
            .chain((bytes.len() as u64).to_le_bytes())
        {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    /// Adds a file's name and content; a missing file counts as an empty one.
    pub fn add_file(&mut self, path: &Path) {
        self.add(path.to_string_lossy().as_bytes());
        self.add(&fs::read(path).unwrap_or_default());
    }

    /// Adds every file below a folder.
    pub fn add_folder(&mut self, folder: &Path, is_input: impl Fn(&Path) -> bool) {
        for file in files::below(folder).iter().filter(|file| is_input(file)) {
            self.add_file(file);
        }
    }

    /// Sixteen hexadecimal digits.
    pub fn text(self) -> String {
        format!("{:016x}", self.0)
    }
}

/// The fingerprint of one file's content alone.
pub fn of_content(bytes: &[u8]) -> String {
    let mut fingerprint = Fingerprint::new();
    fingerprint.add(bytes);
    fingerprint.text()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moving_a_byte_between_two_pieces_changes_the_fingerprint() {
        let of = |pieces: [&str; 2]| {
            let mut fingerprint = Fingerprint::new();
            pieces
                .iter()
                .for_each(|piece| fingerprint.add(piece.as_bytes()));
            fingerprint.text()
        };
        assert_ne!(of(["ab", "c"]), of(["a", "bc"]));
        assert_eq!(of(["ab", "c"]), of(["ab", "c"]));
    }

    #[test]
    fn equal_contents_have_equal_fingerprints() {
        assert_eq!(of_content(b"CREATE TABLE"), of_content(b"CREATE TABLE"));
        assert_ne!(of_content(b"CREATE TABLE"), of_content(b"CREATE  TABLE"));
    }
}
