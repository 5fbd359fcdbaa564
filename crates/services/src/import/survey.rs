//! The first reading of a file: its format, everything that is wrong with it, and what it needs.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read};

use domain::place::Language;
use feeds::{FeedProblem, Format, Notice, PROBLEMS_MAX, ProductDraft, Reason};

use super::images::{ImageSource, Images};
use super::language::Words;
use super::report::{Handles, ImportError, ImportReport};
use super::stream::Input;

/// So much of a file tells its format.
const BEGINNING_BYTES: u64 = 64 * 1024;

/// What a file holds, without its products.
#[derive(Debug)]
pub(super) struct Survey {
    pub format: Format,
    pub products: u32,
    /// Names of the files in the folder or archive that products need.
    pub images: BTreeSet<String>,
    /// Every name in the folder or archive.
    pub names: BTreeSet<String>,
    words: Words,
    variants: u32,
    missing_hs: Handles,
    missing_origin: Handles,
    missing_weight: Handles,
    notices: BTreeMap<Notice, u32>,
}

/// Reads a file to its end, beside the async threads.
pub(super) async fn survey(
    input: Input,
    images: Option<ImageSource>,
) -> Result<Survey, ImportError> {
    let work = tokio::task::spawn_blocking(move || read(&input, images));
    work.await.expect("a reader of files does not panic")
}

fn read(input: &Input, images: Option<ImageSource>) -> Result<Survey, ImportError> {
    let names = match images {
        Some(source) => Images::open(&source).map_err(ImportError::Images)?.names(),
        None => BTreeSet::new(),
    };
    let beginning = beginning(input).map_err(ImportError::Unreadable)?;
    let format =
        feeds::recognise(&beginning).map_err(|problem| ImportError::Problems(vec![problem]))?;
    let mut survey = Survey::of(format, names);
    let mut problems = Vec::new();
    let file = (input.open)().map_err(ImportError::Unreadable)?;
    for product in feeds::read(format, file, input.currency) {
        match product {
            Ok(draft) => match other_currency(&draft, input) {
                None => survey.note(&draft),
                Some(problem) => problems.push(problem),
            },
            Err(problem) => problems.push(problem),
        }
        if problems.len() > PROBLEMS_MAX {
            break;
        }
    }
    if problems.is_empty() {
        Ok(survey)
    } else {
        Err(ImportError::Problems(problems))
    }
}

fn beginning(input: &Input) -> io::Result<Vec<u8>> {
    let mut beginning = Vec::new();
    (input.open)()?
        .take(BEGINNING_BYTES)
        .read_to_end(&mut beginning)?;
    Ok(beginning)
}

/// A shop has one currency, in which it is paid out.
fn other_currency(draft: &ProductDraft, input: &Input) -> Option<FeedProblem> {
    let other = draft
        .variants
        .iter()
        .find(|variant| variant.price.currency != input.currency)?;
    let reason = Reason::OtherCurrency {
        found: other.price.currency.code().to_owned(),
        expected: input.currency.code().to_owned(),
    };
    Some(FeedProblem {
        line: other.line,
        column: "currency".to_owned(),
        reason,
    })
}

impl Survey {
    fn of(format: Format, names: BTreeSet<String>) -> Self {
        Self {
            format,
            products: 0,
            images: BTreeSet::new(),
            names,
            words: Words::default(),
            variants: 0,
            missing_hs: Handles::default(),
            missing_origin: Handles::default(),
            missing_weight: Handles::default(),
            notices: BTreeMap::new(),
        }
    }

    fn note(&mut self, draft: &ProductDraft) {
        self.products += 1;
        self.words.note(draft);
        self.variants += u32::try_from(draft.variants.len()).unwrap_or(u32::MAX);
        for notice in &draft.notices {
            match notice {
                Notice::MissingHsCode => self.missing_hs.push(&draft.handle),
                Notice::MissingOrigin => self.missing_origin.push(&draft.handle),
                Notice::MissingWeight => self.missing_weight.push(&draft.handle),
                other => *self.notices.entry(*other).or_default() += 1,
            }
        }
        if !self.names.is_empty() {
            let places = super::plan::places(draft, &self.names);
            self.images
                .extend(places.into_iter().filter_map(|place| place.file));
        }
    }

    /// Whether there are words whose language the file does not say.
    pub(super) fn leaves_language_open(&self) -> bool {
        !self.words.is_empty()
    }

    /// The language of the products whose language the file does not say, as their words tell it.
    pub(super) fn language(&self) -> Option<Language> {
        self.words.language()
    }

    /// What the first reading tells of the report.
    pub(super) fn report(&self) -> ImportReport {
        ImportReport {
            variants: self.variants,
            missing_hs: self.missing_hs.clone(),
            missing_origin: self.missing_origin.clone(),
            missing_weight: self.missing_weight.clone(),
            notices: self
                .notices
                .iter()
                .map(|(notice, count)| (*notice, *count))
                .collect(),
            ..ImportReport::default()
        }
    }
}
