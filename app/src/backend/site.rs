//! The names of the built assets. They carry a hash of their content, so browsers keep them for ever.

use std::path::Path;

/// Addresses of the style sheet, the island loader and the WASM it starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    pub css: String,
    pub loader: String,
    pub js: String,
    pub wasm: String,
}

impl Site {
    /// Reads `hash.txt`, which the build leaves beside the binary: one `js: HASH`, `wasm: HASH`, `css: HASH` a line.
    /// Without the file the plain names are used, as in a build without hashes.
    pub fn from_hash_file(path: &Path) -> Self {
        let text = std::fs::read_to_string(path).unwrap_or_default();
        Self::from_hashes(&text)
    }

    fn from_hashes(text: &str) -> Self {
        let hash = |kind: &str| {
            let found = text
                .lines()
                .filter_map(|line| line.split_once(':'))
                .find(|(key, _)| key.trim() == kind);
            found.map_or(String::new(), |(_, hash)| format!(".{}", hash.trim()))
        };
        let bare = if text.is_empty() { "_bg" } else { "" };
        Self {
            css: format!("/pkg/corridor{}.css", hash("css")),
            loader: format!("/islands.js?v={}", env!("CARGO_PKG_VERSION")),
            js: format!("/pkg/corridor{}.js", hash("js")),
            wasm: format!("/pkg/corridor{}{bare}.wasm", hash("wasm")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_carry_the_hashes_of_the_build() {
        let site = Site::from_hashes("js: abc\nwasm: def\ncss: ghi\n");
        assert_eq!(site.css, "/pkg/corridor.ghi.css");
        assert_eq!(site.js, "/pkg/corridor.abc.js");
        assert_eq!(site.wasm, "/pkg/corridor.def.wasm");
    }
}
