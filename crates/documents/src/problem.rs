//! Why fonts could not be found or papers could not be printed: data only, the words belong to the locales.

use std::path::PathBuf;

/// Why there are no fonts to print with.
#[derive(Debug, thiserror::Error)]
pub enum FontsProblem {
    /// The folder that the operator named cannot be read.
    #[error("the font folder {folder} cannot be read")]
    UnreadableFolder {
        folder: PathBuf,
        #[source]
        cause: std::io::Error,
    },
    /// Neither the folder nor the system holds one font with outlines; a colour emoji font alone does not count.
    #[error(
        "no font was found: name a folder with .ttf, .otf or .ttc files, for example Noto Sans"
    )]
    NoFonts,
}

/// Why a batch of papers was not printed. No paper of the batch is printed then: half a batch is found too late.
#[derive(Debug, thiserror::Error)]
pub enum DocumentProblem {
    /// The batch holds no paper; a PDF without a page is not valid (ISO 32000-1, 7.7.3.2).
    #[error("there is no paper to print")]
    NoPapers,
    /// An item number that Code 128 as printed here cannot carry: only letters, digits and `-`, at most
    /// [`crate::ITEM_NUMBER_CHARACTERS_MAX`].
    #[error("the item number {item_number:?} cannot be printed as a barcode")]
    BadItemNumber { item_number: String },
    /// A font file changed or broke after it had been found.
    #[error("a font file cannot be read any more")]
    DamagedFont,
    /// The PDF writer refused what was drawn.
    #[error("the PDF could not be written: {reason}")]
    Writing { reason: String },
}
