//! Pictures beside the file: a folder or a ZIP archive.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, Read as _};
use std::path::PathBuf;

use media::StoredPicture;
use tokio::task::JoinSet;

use super::report::ImportError;
use crate::shop::Shop;

/// A picture by its file name, or why it cannot be one.
type Drawn = (String, Result<StoredPicture, String>);

/// Pictures read ahead of the pipeline, which works on two.
const AHEAD: usize = 4;

/// Where the pictures of a file lie.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImageSource {
    /// A folder; folders in it are not looked into.
    Folder(PathBuf),
    /// A ZIP archive; folders in it do not count.
    Zip(PathBuf),
}

/// An opened folder or archive.
#[derive(Debug)]
pub(super) enum Images {
    /// Name in lower case to path.
    Folder(BTreeMap<String, PathBuf>),
    /// Name in lower case to the number of the entry.
    Zip {
        archive: Box<zip::ZipArchive<File>>,
        entries: BTreeMap<String, usize>,
    },
}

impl Images {
    pub(super) fn open(source: &ImageSource) -> io::Result<Images> {
        match source {
            ImageSource::Folder(folder) => {
                let mut files = BTreeMap::new();
                for entry in std::fs::read_dir(folder)? {
                    let entry = entry?;
                    if entry.file_type()?.is_file() {
                        files.insert(
                            entry.file_name().to_string_lossy().to_lowercase(),
                            entry.path(),
                        );
                    }
                }
                Ok(Images::Folder(files))
            }
            ImageSource::Zip(path) => {
                let archive = zip::ZipArchive::new(File::open(path)?)?;
                let mut entries = BTreeMap::new();
                for (number, path) in archive.file_names().enumerate() {
                    let path = path?;
                    let name = path.rsplit('/').next().unwrap_or_default();
                    entries.insert(name.to_lowercase(), number);
                }
                Ok(Images::Zip {
                    archive: Box::new(archive),
                    entries,
                })
            }
        }
    }

    pub(super) fn names(&self) -> BTreeSet<String> {
        match self {
            Images::Folder(files) => files.keys().cloned().collect(),
            Images::Zip { entries, .. } => entries.keys().cloned().collect(),
        }
    }

    /// The content of a file, one byte more than the pipeline takes at most: an archive can hold terabytes of zeros.
    fn read(&mut self, name: &str) -> io::Result<Vec<u8>> {
        let limit = media::BYTES_MAX as u64 + 1;
        let mut bytes = Vec::new();
        match self {
            Images::Folder(files) => {
                let path = files.get(name).ok_or(io::ErrorKind::NotFound)?;
                File::open(path)?.take(limit).read_to_end(&mut bytes)?;
            }
            Images::Zip { archive, entries } => {
                let number = entries.get(name).ok_or(io::ErrorKind::NotFound)?;
                archive
                    .by_index(*number)?
                    .take(limit)
                    .read_to_end(&mut bytes)?;
            }
        }
        Ok(bytes)
    }
}

/// What became of the pictures.
#[derive(Debug, Default)]
pub(super) struct StoredImages {
    /// By name of the file. Without a picture when nothing is kept.
    pub stored: BTreeMap<String, Option<StoredPicture>>,
    /// Names with the reason.
    pub refused: Vec<(String, String)>,
}

impl StoredImages {
    /// What would be taken in.
    pub(super) fn named(names: &BTreeSet<String>) -> Self {
        Self {
            stored: names.iter().map(|name| (name.clone(), None)).collect(),
            refused: Vec::new(),
        }
    }

    /// Takes the named files in. One that is no picture does not stop the others.
    pub(super) async fn take_in(
        shop: &Shop,
        source: Option<ImageSource>,
        names: &BTreeSet<String>,
    ) -> Result<Self, ImportError> {
        let mut taken = Self::default();
        let Some(source) = source else {
            return Ok(taken);
        };
        let mut images = Images::open(&source).map_err(ImportError::Images)?;
        let mut tasks = JoinSet::new();
        for name in names {
            let (back, bytes) = read_beside(images, name.clone()).await;
            images = back;
            let (name, pipeline) = (name.clone(), shop.pictures().clone());
            tasks.spawn(async move {
                let outcome = match bytes {
                    Ok(bytes) => pipeline
                        .process(bytes)
                        .await
                        .map_err(|problem| problem.to_string()),
                    Err(error) => Err(error.to_string()),
                };
                (name, outcome)
            });
            if tasks.len() >= AHEAD {
                taken.note(tasks.join_next().await);
            }
        }
        while let Some(joined) = tasks.join_next().await {
            taken.note(Some(joined));
        }
        Ok(taken)
    }

    fn note(&mut self, joined: Option<Result<Drawn, tokio::task::JoinError>>) {
        match joined.map(|joined| joined.expect("the pipeline catches the panics of its decoders"))
        {
            Some((name, Ok(picture))) => drop(self.stored.insert(name, Some(picture))),
            Some((name, Err(reason))) => self.refused.push((name, reason)),
            None => {}
        }
    }
}

async fn read_beside(mut images: Images, name: String) -> (Images, io::Result<Vec<u8>>) {
    let read = tokio::task::spawn_blocking(move || {
        let bytes = images.read(&name);
        (images, bytes)
    });
    read.await.expect("a reader of files does not panic")
}
