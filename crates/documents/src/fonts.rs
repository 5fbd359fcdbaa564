//! The fonts papers are printed with: found once, shared by every document.
//!
//! Each text is set in one family for letters and digits; what that family lacks comes from the family chosen for the
//! script, and what no family has is drawn as a box. So a paper always shows that a character stood there.
//!
//! **Invariant:** [`Fonts`] never changes after it was found: the same paper gives the same bytes all day.
//! **Deliberately absent:** font files in the repository, and colour emoji.

use std::borrow::Cow;
use std::fmt;
use std::path::Path;
use std::sync::Arc;

use parley::fontique::{
    Collection, CollectionOptions, FamilyId, FontInfo, Script as ScriptTag, SourceCache,
};
use parley::{FontContext, FontFamily, FontFamilyName};

use crate::font_files;
use crate::problem::FontsProblem;
use crate::script::{HanShapes, Script, samples};

/// Families to set letters and digits in, best first; whichever is there, papers keep one face.
const TEXT_FAMILIES: [&str; 6] = [
    "Noto Sans",
    "Open Sans",
    "DejaVu Sans",
    "Liberation Sans",
    "Arial",
    "Helvetica",
];
/// Signs that belong to no script: ☎, →, ♻ and the emoji that have outlines.
const SIGN_FAMILIES: [&str; 4] = [
    "Noto Sans Symbols",
    "Noto Sans Symbols 2",
    "Noto Sans Symbols2",
    "Noto Sans Math",
];
/// A text asks at most this many families for one character of a script.
const FALLBACKS_MAX: usize = 3;

/// The fonts of one folder or of the system. Finding them takes about a tenth of a second; a clone is a pointer.
#[derive(Clone)]
pub struct Fonts {
    found: Arc<Found>,
}

struct Found {
    context: FontContext,
    text_family: String,
    sign_families: Vec<String>,
    missing_scripts: Vec<Script>,
    families_count: usize,
}

impl Fonts {
    /// Finds every `.ttf`, `.otf` and `.ttc` file below `folder`; without a folder, the system's fonts.
    ///
    /// # Errors
    /// [`FontsProblem::UnreadableFolder`] for a folder that is not there, [`FontsProblem::NoFonts`] when nothing that
    /// was found has outlines.
    pub fn find(folder: Option<&Path>) -> Result<Self, FontsProblem> {
        let files = match folder {
            None => font_files::of_the_system(),
            Some(folder) => font_files::in_folder(folder).map_err(|cause| {
                let folder = folder.to_owned();
                FontsProblem::UnreadableFolder { folder, cause }
            })?,
        };
        let mut context = FontContext {
            collection: Collection::new(CollectionOptions {
                shared: false,
                system_fonts: false,
            }),
            source_cache: SourceCache::default(),
        };
        context.collection.load_fonts_from_paths(files);
        let found = Found::choose(context).ok_or(FontsProblem::NoFonts)?;
        Ok(Self {
            found: Arc::new(found),
        })
    }

    /// The scripts whose letters would be printed as boxes, in the order of [`Script::ALL`]. Meant for the operator's
    /// page: papers are printed all the same, for the Latin half of a label still brings the parcel home.
    pub fn missing_scripts(&self) -> &[Script] {
        &self.found.missing_scripts
    }

    /// What the layout of one batch works with: a copy of the index, never of the font files.
    pub(crate) fn context(&self) -> FontContext {
        self.found.context.clone()
    }

    /// The families that a text is set in, in the order they are asked for a character.
    pub(crate) fn stack(&self, shapes: HanShapes) -> FontFamily<'_> {
        let names = std::iter::once(self.found.text_family.as_str())
            .chain(shapes.families())
            .chain(self.found.sign_families.iter().map(String::as_str));
        FontFamily::List(Cow::Owned(
            names
                .map(|name| FontFamilyName::Named(Cow::Borrowed(name)))
                .collect(),
        ))
    }
}

impl Found {
    fn choose(mut context: FontContext) -> Option<Self> {
        let families = usable_families(&mut context);
        let has = |name: &str| families.iter().any(|family| family.name == name);
        let lacks = |script: &Script| !families.iter().any(|family| family.covers(script.sample()));
        set_fallbacks(&mut context.collection, &families);
        Some(Self {
            text_family: choose_text_family(&families)?,
            sign_families: SIGN_FAMILIES
                .into_iter()
                .filter(|name| has(name))
                .map(str::to_owned)
                .collect(),
            missing_scripts: Script::ALL.into_iter().filter(lacks).collect(),
            families_count: families.len(),
            context,
        })
    }
}

impl fmt::Debug for Fonts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Fonts")
            .field("text_family", &self.found.text_family)
            .field("families", &self.found.families_count)
            .field("missing_scripts", &self.found.missing_scripts)
            .finish_non_exhaustive()
    }
}

struct Family {
    id: FamilyId,
    name: String,
    font: FontInfo,
    data: parley::fontique::Blob<u8>,
}

impl Family {
    fn covers(&self, sample: &str) -> bool {
        self.covered(sample) == sample.chars().count()
    }

    fn covered(&self, sample: &str) -> usize {
        let Some(charmap) = self.font.charmap_index().charmap(self.data.as_ref()) else {
            return 0;
        };
        let has = |letter: &char| charmap.map(*letter).is_some_and(|glyph| glyph != 0);
        sample.chars().filter(has).count()
    }

    /// Plain sans-serif families come before display and serif ones, and the shapes of China before their sisters.
    fn rank(&self) -> (u8, String) {
        let rank = match self.name.as_str() {
            "Noto Sans CJK SC" | "Noto Sans Arabic" => 0,
            name if name.contains("Mono") => 4,
            name if name.contains("UI") => 3,
            name if name.starts_with("Noto Sans") => 1,
            name if name.contains("Sans") => 2,
            _ => 3,
        };
        (rank, self.name.clone())
    }
}

fn usable_families(context: &mut FontContext) -> Vec<Family> {
    let ids: Vec<FamilyId> = context.collection.family_ids().collect();
    let mut families: Vec<Family> = ids
        .into_iter()
        .filter_map(|id| {
            let info = context.collection.family(id)?;
            let font = info.default_font()?.clone();
            let data = font.load(Some(&mut context.source_cache))?;
            font_files::has_outlines(data.as_ref(), font.index()).then(|| Family {
                id,
                name: info.name().to_owned(),
                font,
                data,
            })
        })
        .collect();
    families.sort_by_cached_key(Family::rank);
    families
}

fn choose_text_family(families: &[Family]) -> Option<String> {
    let covers_both = |family: &Family| {
        family.covers(Script::Latin.sample()) && family.covers(Script::Cyrillic.sample())
    };
    let preferred = TEXT_FAMILIES.iter().find_map(|name| {
        families
            .iter()
            .find(|family| family.name == *name && family.covers("Az09"))
    });
    preferred
        .or_else(|| families.iter().find(|family| covers_both(family)))
        .or_else(|| families.iter().find(|family| family.covers("Az09")))
        .or_else(|| families.first())
        .map(|family| family.name.clone())
}

/// Half of a sample is enough here: the samples contain rare letters, and some letter of the script is better than none.
/// After a script's own families come those of the large scripts: the Arabic comma in "USB، LED" belongs by Unicode to no
/// script, is taken for Latin after "USB", and yet only an Arabic font draws it.
fn set_fallbacks(collection: &mut Collection, families: &[Family]) {
    let everywhere: Vec<FamilyId> = [
        Script::Chinese,
        Script::Arabic,
        Script::Devanagari,
        Script::Thai,
    ]
    .iter()
    .filter_map(|script| {
        families
            .iter()
            .find(|family| family.covers(script.sample()))
    })
    .map(|family| family.id)
    .collect();
    for (script, sample) in samples() {
        let enough = sample.chars().count().div_ceil(2);
        let covering = families
            .iter()
            .filter(|family| family.covered(sample) >= enough)
            .map(|family| family.id)
            .take(FALLBACKS_MAX);
        collection.set_fallbacks(script, covering.chain(everywhere.iter().copied()));
    }
    for script in [ScriptTag::COMMON, ScriptTag::INHERITED, ScriptTag::UNKNOWN] {
        collection.set_fallbacks(script, everywhere.iter().copied());
    }
}
