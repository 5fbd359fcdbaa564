//! CLDR's own answers, as Node's Intl gives them, from `../shared/data/cldr` beside the project.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use flate2::read::GzDecoder;
use serde_json::Value;

/// The table, or `None` with a loud line where the data is not there (it is not part of the project).
pub fn golden(name: &str) -> Option<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/data/cldr")
        .join(format!("{name}.json.gz"));
    let Ok(file) = File::open(&path) else {
        eprintln!(
            "\n*** SKIPPED: {} is not there, CLDR's answers were NOT compared ***\n",
            path.display()
        );
        return None;
    };
    let mut text = String::new();
    GzDecoder::new(file)
        .read_to_string(&mut text)
        .expect("the table is gzipped text");
    Some(serde_json::from_str(&text).expect("the table is JSON"))
}

/// The locale of the table that a language of the shop is formatted by.
pub const LOCALES: [(&str, &str); 6] = [
    ("en", "en-GB"),
    ("zh-Hans", "zh-Hans"),
    ("ru", "ru"),
    ("kk", "kk"),
    ("tr", "tr"),
    ("ar", "ar"),
];
