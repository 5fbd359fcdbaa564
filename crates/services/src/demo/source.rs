//! Where the demo's files come from.

use std::borrow::Cow;
use std::path::PathBuf;

use rust_embed::Embed;

use super::load::DemoError;

/// The folder `demo/` of the project: inside the binary in a release, read from the disk while developing.
#[derive(Embed)]
#[folder = "../../demo"]
struct Embedded;

/// Where the demo's files come from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Source {
    /// The project's own, inside the binary.
    #[default]
    Embedded,
    /// A folder laid out the same way.
    Folder(PathBuf),
}

impl Source {
    /// The text of a file such as `products/audio.toml`; `None` when there is none.
    pub(super) fn find(&self, name: &str) -> Result<Option<String>, DemoError> {
        let bytes: Option<Cow<'static, [u8]>> = match self {
            Source::Embedded => Embedded::get(name).map(|file| file.data),
            Source::Folder(folder) => match std::fs::read(folder.join(name)) {
                Ok(bytes) => Some(bytes.into()),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
                Err(error) => return Err(unreadable(name, error.to_string())),
            },
        };
        let text = bytes.map(|bytes| String::from_utf8(bytes.into_owned()));
        text.transpose()
            .map_err(|error| unreadable(name, error.to_string()))
    }

    /// The text of a file that must be there.
    pub(super) fn text(&self, name: &str) -> Result<String, DemoError> {
        self.find(name)?
            .ok_or_else(|| unreadable(name, "there is no such file".to_owned()))
    }
}

pub(super) fn unreadable(file: &str, reason: String) -> DemoError {
    DemoError::Unreadable {
        file: file.to_owned(),
        reason,
    }
}
