//! One style sheet out of the files of `style/`.
//!
//! cargo-leptos minifies the sheet it is given but leaves `@import` standing, which would cost a shopper one request
//! per file. So the files are joined first, in the order of `style/main.css`.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

const FOLDER: &str = "style";
/// What `style-file` in the root manifest names.
const JOINED: &str = "target/style/corridor.css";

/// Writes the joined sheet.
pub fn join() -> Result<()> {
    let main = fs::read_to_string(Path::new(FOLDER).join("main.css"))
        .context("cannot read style/main.css")?;
    let sheets = imports(&main)
        .map(|file| {
            let path = Path::new(FOLDER).join(file);
            fs::read_to_string(&path).with_context(|| {
                format!(
                    "style/main.css imports {}, which cannot be read",
                    path.display()
                )
            })
        })
        .collect::<Result<Vec<_>>>()?;
    let joined = Path::new(JOINED);
    fs::create_dir_all(joined.parent().expect("the path has a folder"))
        .context("cannot make target/style")?;
    fs::write(joined, sheets.join("\n")).with_context(|| format!("cannot write {JOINED}"))
}

fn imports(main: &str) -> impl Iterator<Item = &str> {
    main.lines()
        .filter_map(|line| line.trim().strip_prefix("@import \"")?.strip_suffix("\";"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sheets_come_in_the_order_of_the_main_one() {
        let main = "/* order */\n@import \"tokens.css\";\n@import \"base.css\";\n";
        assert_eq!(
            imports(main).collect::<Vec<_>>(),
            ["tokens.css", "base.css"]
        );
    }
}
