//! Where fonts come from.

use std::fs;
use std::path::{Path, PathBuf};

use documents::{Fonts, FontsProblem, Script};

use crate::make;
use crate::read;

/// A font with Latin and Cyrillic letters only, where Linux systems keep theirs.
fn noto_sans() -> Option<PathBuf> {
    let path = Path::new("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf");
    if !path.exists() {
        eprintln!("SKIPPED: Noto Sans is not where this test looks for it");
    }
    path.exists().then(|| path.to_owned())
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let missing = Path::new("no-such-folder-of-fonts");
    let problem = Fonts::find(Some(missing)).unwrap_err();
    assert!(matches!(problem, FontsProblem::UnreadableFolder { folder, .. } if folder == missing));
}

#[test]
fn a_folder_without_a_usable_font_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("broken.ttf"), b"not a font").unwrap();
    fs::write(folder.path().join("readme.txt"), b"fonts go here").unwrap();
    assert!(matches!(
        Fonts::find(Some(folder.path())),
        Err(FontsProblem::NoFonts)
    ));
}

#[test]
fn a_folder_of_one_font_prints_and_says_which_scripts_are_missing() {
    let Some(font) = noto_sans() else { return };
    let folder = tempfile::tempdir().unwrap();
    fs::copy(font, folder.path().join("only.ttf")).unwrap();
    let fonts = Fonts::find(Some(folder.path())).unwrap();
    let missing = fonts.missing_scripts();
    assert!(missing.contains(&Script::Arabic) && missing.contains(&Script::Chinese));
    assert!(!missing.contains(&Script::Latin) && !missing.contains(&Script::Cyrillic));
    let mut label = make::label("RR473124829CN");
    label.addressee = make::party("王小明 🙂 فاطمة", "上海", "中国");
    let page = &read::pages(&make::print(&fonts, label))[0];
    assert!(page.has("Yerzhanova Asel") && !page.has("王"));
}
