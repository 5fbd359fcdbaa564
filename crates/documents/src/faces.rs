//! The fonts of one batch as the PDF writer knows them: each face is handed over once and embedded as a subset once.

use std::collections::HashMap;
use std::sync::Arc;

use krilla::text::{Font, Tag};
use parley::Run;

use crate::problem::DocumentProblem;

/// A face is a file, an index in it, and for a variable font the place on its axes.
#[derive(PartialEq, Eq, Hash)]
struct Key {
    file: u64,
    index: u32,
    axes: Vec<([u8; 4], u32)>,
}

/// The faces used so far.
#[derive(Default)]
pub(crate) struct Faces {
    known: HashMap<Key, Font>,
}

impl Faces {
    /// The face a run was shaped with.
    pub(crate) fn of(&mut self, run: &Run<'_, ()>) -> Result<Font, DocumentProblem> {
        let face = run.font();
        let synthesis = run.synthesis();
        let axes = synthesis
            .variation_settings()
            .iter()
            .map(|(tag, value)| (tag.to_be_bytes(), value.to_bits()))
            .collect();
        let key = Key {
            file: face.data.id(),
            index: face.index,
            axes,
        };
        if let Some(font) = self.known.get(&key) {
            return Ok(font.clone());
        }
        let coordinates: Vec<(Tag, f32)> = key
            .axes
            .iter()
            .map(|(tag, value)| (Tag::new(tag), f32::from_bits(*value)))
            .collect();
        let data: Arc<dyn AsRef<[u8]> + Send + Sync> = Arc::new(face.data.clone());
        let font = Font::new_variable(data.into(), face.index, &coordinates)
            .ok_or(DocumentProblem::DamagedFont)?;
        self.known.insert(key, font.clone());
        Ok(font)
    }
}
