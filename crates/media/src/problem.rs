//! Why a picture was refused: data only, the words belong to the locales.

/// Why a picture was not stored.
#[derive(Debug, thiserror::Error)]
pub enum PictureProblem {
    /// No bytes at all, for example a form sent without choosing a file.
    #[error("the picture is empty")]
    Empty,
    /// More bytes than [`crate::BYTES_MAX`].
    #[error("the picture has more than {limit} bytes")]
    TooManyBytes { limit: usize },
    /// The content is not JPEG, PNG, WebP or GIF, whatever the file's name says.
    #[error("the content is not a JPEG, PNG, WebP or GIF picture")]
    UnknownFormat,
    /// The header announces more pixels than [`crate::PIXELS_MAX`] or a side longer than [`crate::SIDE_MAX`].
    #[error("{width} × {height} pixels are too many")]
    TooManyPixels { width: u32, height: u32 },
    /// The content breaks off or contradicts itself.
    #[error("the picture is damaged")]
    Damaged,
    /// A drawing of the project is not valid SVG or names a colour that nobody gave.
    #[error("the drawing cannot be rendered: {reason}")]
    BadDrawing { reason: String },
    /// The file store failed; nothing is wrong with the picture.
    #[error("the file store failed")]
    Storage(#[from] object_store::Error),
}
