//! One product while its rows arrive.

use domain::catalogue::ProductStatus;

use crate::category::{CATEGORIES, guess_category};
use crate::columns::Format;
use crate::customs;
use crate::draft::{Notice, ProductDraft, Translation, VariantDraft};
use crate::html::visible_text;
use crate::options::Options;
use crate::pictures::{self, Pictures};
use crate::problem::{FeedProblem, Reason, found};
use crate::products::{Layout, Seen};
use crate::rows::Row;
use crate::text::{is_language_tag, one_line, paragraphs, usual_tag};
use crate::variant;
use crate::{TITLE_CHARS_MAX, VARIANTS_MAX};

/// The most tags that are kept.
const TAGS_MAX: usize = 50;

/// What the rows of one handle have said so far.
#[derive(Debug)]
pub(crate) struct Gather {
    draft: ProductDraft,
    options: Options,
    pictures: Pictures,
    problems: Vec<FeedProblem>,
    wholeness: Wholeness,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wholeness {
    Whole,
    /// Without its first row, which holds the title and the options' names, the others say nothing that could be checked.
    FirstRowLost,
}

impl Gather {
    /// Begins a product with what only its first row says.
    pub(crate) fn new(layout: &Layout, row: &Row, handle: String) -> Gather {
        let mut gather = Gather::empty(row.line, handle);
        gather.take_words(layout, row);
        gather.take_status(layout, row);
        gather.draft.vendor = Some(one_line(layout.cell(row, layout.columns.vendor)))
            .filter(|vendor| !vendor.is_empty());
        let tags = layout
            .cell(row, layout.columns.tags)
            .split(',')
            .map(one_line);
        gather.draft.tags = tags.filter(|tag| !tag.is_empty()).take(TAGS_MAX).collect();
        gather.take_category(layout, row);
        gather
    }

    pub(crate) fn handle(&self) -> &str {
        &self.draft.handle
    }

    pub(crate) fn complain(&mut self, problem: FeedProblem) {
        // One problem more than are ever shown is enough to know that there are more.
        if self.problems.len() <= crate::PROBLEMS_MAX {
            self.problems.push(problem);
        }
    }

    /// A product whose first row cannot be used, for the given reasons; its other rows are passed over.
    pub(crate) fn without_first_row(
        line: u64,
        handle: String,
        problems: Vec<FeedProblem>,
    ) -> Gather {
        Gather {
            wholeness: Wholeness::FirstRowLost,
            problems,
            ..Gather::empty(line, handle)
        }
    }

    fn empty(line: u64, handle: String) -> Gather {
        Gather {
            draft: ProductDraft::empty(line, handle),
            options: Options::default(),
            pictures: Pictures::default(),
            problems: Vec::new(),
            wholeness: Wholeness::Whole,
        }
    }

    /// Adds what any row may say: customs data, pictures, and a variant if the row is one.
    pub(crate) fn take(&mut self, layout: &Layout, row: &Row, seen: &mut Seen) {
        if self.wholeness == Wholeness::FirstRowLost {
            return;
        }
        self.check_title(layout, row);
        let customs = customs::read(layout, row);
        customs
            .problems
            .into_iter()
            .for_each(|problem| self.complain(problem));
        self.take_pictures(layout, row);
        self.options.take_names(layout, row, &mut self.problems);
        if variant::is_variant(layout, row) {
            self.take_variant(layout, row, seen);
        }
        customs::keep(&mut self.draft, row.line, customs.hs_code, customs.origin);
    }

    fn take_variant(&mut self, layout: &Layout, row: &Row, seen: &mut Seen) {
        if self.draft.variants.len() == VARIANTS_MAX {
            let reason = Reason::TooManyVariants {
                limit: VARIANTS_MAX,
            };
            // Said once: a file with ten thousand rows of one handle has one problem.
            if !self.problems.iter().any(|problem| problem.reason == reason) {
                self.complain(layout.problem(row, None, reason));
            }
            return;
        }
        match variant::read(layout, row, &self.draft, &mut self.options, seen) {
            Ok(read) => {
                self.draft.notices.extend(read.notices);
                let picture = self.variant_picture(layout, row);
                self.draft.variants.push(VariantDraft {
                    picture,
                    ..read.variant
                });
            }
            Err(problems) => problems
                .into_iter()
                .for_each(|problem| self.complain(problem)),
        }
    }

    fn take_words(&mut self, layout: &Layout, row: &Row) {
        let columns = &layout.columns;
        self.draft.title = self.title(layout, row, columns.title);
        if self.draft.title.is_empty() {
            self.complain(layout.problem(row, columns.title, Reason::Missing));
        }
        let description = layout.cell(row, columns.description);
        self.draft.description = match layout.format {
            Format::Shopify => visible_text(description),
            Format::Corridor => paragraphs(description),
        };
        let lang = layout.cell(row, columns.lang);
        if !lang.is_empty() && !is_language_tag(lang) {
            self.complain(layout.problem(
                row,
                columns.lang,
                Reason::UnknownLanguage { found: found(lang) },
            ));
        }
        self.draft.lang = is_language_tag(lang).then(|| usual_tag(lang));
        for column in &columns.translations {
            let title = self.title(layout, row, column.title);
            let description = paragraphs(layout.cell(row, column.description));
            if !title.is_empty() || !description.is_empty() {
                self.draft.translations.push(Translation {
                    lang: column.lang.clone(),
                    title,
                    description,
                });
            }
        }
    }

    fn title(&mut self, layout: &Layout, row: &Row, column: Option<usize>) -> String {
        let title = one_line(layout.cell(row, column));
        if title.chars().count() > TITLE_CHARS_MAX {
            self.complain(layout.problem(
                row,
                column,
                Reason::TooLong {
                    limit: TITLE_CHARS_MAX,
                },
            ));
        }
        title
    }

    /// Later rows leave the title empty or repeat it; another one means that two products share a handle.
    fn check_title(&mut self, layout: &Layout, row: &Row) {
        let title = one_line(layout.cell(row, layout.columns.title));
        if row.line != self.draft.line && !title.is_empty() && title != self.draft.title {
            let reason = Reason::TitleChanged {
                first: found(&self.draft.title),
            };
            self.complain(layout.problem(row, layout.columns.title, reason));
        }
    }

    fn take_status(&mut self, layout: &Layout, row: &Row) {
        let columns = &layout.columns;
        let word = layout.cell(row, columns.status).to_ascii_lowercase();
        self.draft.status = match word.as_str() {
            "" | "active" | "published" => ProductStatus::Published,
            "draft" | "unlisted" => ProductStatus::Draft,
            "archived" => ProductStatus::Archived,
            _ => {
                self.complain(layout.problem(
                    row,
                    columns.status,
                    Reason::UnknownWord {
                        found: found(&word),
                    },
                ));
                ProductStatus::Draft
            }
        };
        let is_hidden = layout
            .cell(row, columns.published)
            .eq_ignore_ascii_case("false");
        let is_gift_card = layout
            .cell(row, columns.gift_card)
            .eq_ignore_ascii_case("true");
        if is_gift_card {
            self.draft.notices.push(Notice::GiftCard);
        }
        if (is_hidden || is_gift_card) && self.draft.status == ProductStatus::Published {
            self.draft.status = ProductStatus::Draft;
        }
    }

    /// A category of the file is kept as it is; whoever imports knows which ones the shop has.
    fn take_category(&mut self, layout: &Layout, row: &Row) {
        let given = layout.cell(row, layout.columns.category);
        if !given.is_empty() {
            self.draft.category = given.to_ascii_lowercase();
            if !CATEGORIES.contains(&self.draft.category.as_str())
                && crate::text::slug(given) != self.draft.category
            {
                let reason = Reason::UnknownWord {
                    found: found(given),
                };
                self.complain(layout.problem(row, layout.columns.category, reason));
            }
            return;
        }
        let kinds: Vec<&str> = layout
            .columns
            .kinds
            .iter()
            .map(|&kind| layout.cell(row, Some(kind)))
            .collect();
        self.draft.category =
            guess_category(&kinds.join(" | "), &self.draft.tags, &self.draft.title).to_owned();
    }

    fn take_pictures(&mut self, layout: &Layout, row: &Row) {
        if let Err(problems) = self.pictures.take(layout, row) {
            problems
                .into_iter()
                .for_each(|problem| self.complain(problem));
        }
    }

    fn variant_picture(&mut self, layout: &Layout, row: &Row) -> Option<String> {
        pictures::address(layout, row, layout.columns.variant_picture).unwrap_or_else(|problem| {
            self.complain(problem);
            None
        })
    }

    /// The product, or all its problems.
    pub(crate) fn finish(mut self, layout: &Layout) -> Result<ProductDraft, Vec<FeedProblem>> {
        if self.draft.variants.is_empty() && self.problems.is_empty() {
            let price = layout.columns.price.map_or_else(String::new, |column| {
                layout.header.names[column].trim().to_owned()
            });
            self.complain(FeedProblem {
                line: self.draft.line,
                column: price,
                reason: Reason::Missing,
            });
        }
        if !self.problems.is_empty() {
            self.problems.sort_by_key(|problem| problem.line);
            return Err(self.problems);
        }
        let (pictures, notice) = self.pictures.in_order();
        self.draft.pictures = pictures;
        self.draft.notices.extend(notice);
        add_notices(&mut self.draft);
        Ok(self.draft)
    }
}

fn add_notices(draft: &mut ProductDraft) {
    let mut add = |is_so: bool, notice: Notice| {
        if is_so {
            draft.notices.push(notice);
        }
    };
    add(
        draft
            .variants
            .iter()
            .any(|variant| variant.weight.is_none()),
        Notice::MissingWeight,
    );
    add(
        draft
            .variants
            .iter()
            .any(|variant| draft.hs_code.is_none() && variant.hs_code.is_none()),
        Notice::MissingHsCode,
    );
    add(
        draft
            .variants
            .iter()
            .any(|variant| draft.origin.is_none() && variant.origin.is_none()),
        Notice::MissingOrigin,
    );
    if draft.variants.iter().any(|variant| variant.price.is_zero()) {
        draft.notices.push(Notice::ZeroPrice);
        draft.status = ProductStatus::Draft;
    }
    draft.notices.sort();
    draft.notices.dedup();
}
