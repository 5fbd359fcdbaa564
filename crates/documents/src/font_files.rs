//! Which files on the disk are fonts, and which fonts have outlines that a PDF can embed.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Folders deeper than this hold no fonts of an ordinary system; the limit ends a link that points to its parent.
const FOLDER_DEPTH_MAX: u32 = 6;

/// Where systems keep their fonts. A folder that does not exist is no error: each system has only its own.
const SYSTEM_FOLDERS: [&str; 6] = [
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "/run/current-system/sw/share/X11/fonts",
    "/System/Library/Fonts",
    "/Library/Fonts",
    "C:\\Windows\\Fonts",
];

/// Every font file below the folder, in the order of their paths, so that the same folder gives the same choice.
pub(crate) fn in_folder(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    collect(folder, 0, &mut files)?;
    files.sort();
    Ok(files)
}

/// The system's font files. A desktop holds thousands; where Noto Sans is among them, nothing else is looked at.
pub(crate) fn of_the_system() -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = SYSTEM_FOLDERS
        .iter()
        .filter_map(|folder| in_folder(Path::new(folder)).ok())
        .flatten()
        .collect();
    let is_noto_sans = |file: &PathBuf| {
        file.file_name()
            .and_then(|name| name.to_str())
            .is_some_and(|name| name.starts_with("NotoSans"))
    };
    if files.iter().any(is_noto_sans) {
        files.retain(is_noto_sans);
    }
    files
}

fn collect(folder: &Path, depth: u32, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            if depth < FOLDER_DEPTH_MAX {
                // A folder below that may not be read costs its fonts, not all of them.
                let _ = collect(&path, depth + 1, files);
            }
        } else if is_font(&path) {
            files.push(path);
        }
    }
    Ok(())
}

fn is_font(path: &Path) -> bool {
    path.extension()
        .and_then(|extension| extension.to_str())
        .is_some_and(|extension| {
            ["ttf", "otf", "ttc", "otc"]
                .iter()
                .any(|known| extension.eq_ignore_ascii_case(known))
        })
}

/// Whether the face has outlines (tables `glyf`, `CFF ` or `CFF2`; OpenType 1.9, "Organization of an OpenType font").
/// A bitmap emoji font has none: its characters would vanish from the paper, a replacement box does not.
pub(crate) fn has_outlines(data: &[u8], face: u32) -> bool {
    tables(data, face)
        .is_some_and(|mut tables| tables.any(|tag| matches!(tag, b"glyf" | b"CFF " | b"CFF2")))
}

fn tables(data: &[u8], face: u32) -> Option<impl Iterator<Item = &[u8]>> {
    const HEADER_BYTES: usize = 12;
    const RECORD_BYTES: usize = 16;
    let start = if data.get(..4)? == b"ttcf" {
        number(data, HEADER_BYTES + 4 * face as usize, 4)?
    } else {
        0
    };
    let count = number(data, start + 4, 2)?;
    Some((0..count).filter_map(move |index| {
        let record = start + HEADER_BYTES + index * RECORD_BYTES;
        data.get(record..record + 4)
    }))
}

fn number(data: &[u8], start: usize, bytes: usize) -> Option<usize> {
    let digits = data.get(start..start.checked_add(bytes)?)?;
    Some(
        digits
            .iter()
            .fold(0, |value, byte| value << 8 | usize::from(*byte)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn font_with_table(tag: &[u8; 4]) -> Vec<u8> {
        let mut data = vec![0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0];
        data.extend_from_slice(tag);
        data.extend_from_slice(&[0; 12]);
        data
    }

    #[test]
    fn a_font_of_bitmaps_has_no_outlines() {
        assert!(has_outlines(&font_with_table(b"glyf"), 0));
        assert!(!has_outlines(&font_with_table(b"CBDT"), 0));
    }

    #[test]
    fn a_file_that_breaks_off_is_no_font() {
        assert!(!has_outlines(b"ttcf", 3));
        assert!(!has_outlines(b"", 0));
        assert!(!has_outlines(&[0, 1, 0, 0, 0xFF, 0xFF], 0));
    }
}
