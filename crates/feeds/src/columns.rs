//! Which column holds what, in the formats that are known.

use crate::PICTURES_MAX;
use crate::problem::{FeedProblem, Reason};
use crate::sheet::Header;
use crate::spellings;
use crate::text::{is_language_tag, usual_tag};

/// A format of product files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Shopify's product CSV, as exported in 2025 (`URL handle`, `Price`) and before (`Handle`, `Variant Price`).
    Shopify,
    /// Corridor's own CSV, see `docs/guides/import.md`.
    Corridor,
}

/// A text that may stand in one column per language.
#[derive(Debug, Clone, Default)]
pub(crate) struct TranslatedColumn {
    pub(crate) lang: String,
    pub(crate) title: Option<usize>,
    pub(crate) description: Option<usize>,
}

/// The positions of the known columns, from 0.
#[derive(Debug, Clone, Default)]
pub(crate) struct Columns {
    pub(crate) handle: Option<usize>,
    pub(crate) lang: Option<usize>,
    pub(crate) title: Option<usize>,
    pub(crate) description: Option<usize>,
    pub(crate) translations: Vec<TranslatedColumn>,
    pub(crate) category: Option<usize>,
    /// Shopify's product category and type: only hints for the category.
    pub(crate) kinds: Vec<usize>,
    pub(crate) vendor: Option<usize>,
    pub(crate) tags: Option<usize>,
    pub(crate) status: Option<usize>,
    pub(crate) published: Option<usize>,
    pub(crate) gift_card: Option<usize>,
    pub(crate) hs_code: Option<usize>,
    pub(crate) origin: Option<usize>,
    /// Name and value of each option.
    pub(crate) options: Vec<(usize, usize)>,
    pub(crate) sku: Option<usize>,
    pub(crate) price: Option<usize>,
    pub(crate) compare_at: Option<usize>,
    pub(crate) currency: Option<usize>,
    pub(crate) grams: Option<usize>,
    pub(crate) stock: Option<usize>,
    pub(crate) pictures: Vec<usize>,
    pub(crate) picture_position: Option<usize>,
    pub(crate) variant_picture: Option<usize>,
}

/// How names are compared: without case, spaces at the ends and a mark that some exports repeat.
fn folded(name: &str) -> String {
    name.trim_matches(|character: char| character.is_whitespace() || character == '\u{feff}')
        .to_lowercase()
}

/// Whether any format has a column of this name.
pub(crate) fn is_known(name: &str) -> bool {
    let name = folded(name);
    let shopify = [
        spellings::HANDLE,
        spellings::DESCRIPTION,
        spellings::KINDS,
        spellings::STATUS,
        spellings::PUBLISHED,
        spellings::HS_CODE,
        spellings::ORIGIN,
        spellings::SKU,
        spellings::PRICE,
        spellings::COMPARE_AT,
        spellings::GRAMS,
        spellings::STOCK,
        spellings::PICTURE,
        spellings::VARIANT_PICTURE,
    ];
    spellings::CORRIDOR.contains(&name.as_str())
        || shopify.iter().any(|names| names.contains(&name.as_str()))
        || name.contains("title:")
}

/// The format that has these columns.
pub(crate) fn recognise(header: &Header) -> Result<Format, FeedProblem> {
    let names: Vec<String> = header.names.iter().map(|name| folded(name)).collect();
    let has = |wanted: &str| names.iter().any(|name| name == wanted);
    let has_any = |wanted: &[&str]| wanted.iter().any(|name| has(name));
    let only_shopify = [
        "url handle",
        "body (html)",
        "variant price",
        "variant sku",
        "option1 name",
        "image src",
        "product image url",
        "published on online store",
    ];
    if has_any(spellings::HANDLE) && has("title") && has_any(&only_shopify) {
        return Ok(Format::Shopify);
    }
    let titled = has("title") || names.iter().any(|name| name.starts_with("title:"));
    if has("price") && titled && (has("handle") || has("sku")) {
        return Ok(Format::Corridor);
    }
    let columns = header
        .names
        .iter()
        .take(12)
        .map(|name| crate::problem::found(name.trim()))
        .collect();
    Err(FeedProblem::at_line(
        header.line,
        Reason::UnknownFormat { columns },
    ))
}

impl Columns {
    /// Finds a format's columns in a header; the problems are those of columns that lack or come twice.
    pub(crate) fn of(format: Format, header: &Header) -> Result<Columns, Vec<FeedProblem>> {
        let mut finder = Finder {
            header,
            names: header.names.iter().map(|name| folded(name)).collect(),
            problems: Vec::new(),
        };
        let columns = match format {
            Format::Shopify => finder.shopify(),
            Format::Corridor => finder.corridor(),
        };
        if finder.problems.is_empty() {
            Ok(columns)
        } else {
            Err(finder.problems)
        }
    }
}

struct Finder<'a> {
    header: &'a Header,
    names: Vec<String>,
    problems: Vec<FeedProblem>,
}

impl Finder<'_> {
    fn shopify(&mut self) -> Columns {
        Columns {
            handle: self.needed(spellings::HANDLE, "Handle"),
            title: self.needed(&["title"], "Title"),
            price: self.needed(spellings::PRICE, "Variant Price"),
            description: self.find(spellings::DESCRIPTION),
            kinds: spellings::KINDS
                .iter()
                .filter_map(|name| self.find(&[name]))
                .collect(),
            vendor: self.find(&["vendor"]),
            tags: self.find(&["tags"]),
            status: self.find(spellings::STATUS),
            published: self.find(spellings::PUBLISHED),
            gift_card: self.find(&["gift card"]),
            hs_code: self.find(spellings::HS_CODE),
            origin: self.find(spellings::ORIGIN),
            options: self.options(|number, part| format!("option{number} {part}")),
            sku: self.find(spellings::SKU),
            compare_at: self.find(spellings::COMPARE_AT),
            grams: self.find(spellings::GRAMS),
            stock: self.find(spellings::STOCK),
            pictures: self.find(spellings::PICTURE).into_iter().collect(),
            picture_position: self.find(&["image position"]),
            variant_picture: self.find(spellings::VARIANT_PICTURE),
            ..Columns::default()
        }
    }

    fn corridor(&mut self) -> Columns {
        Columns {
            handle: self.find(&["handle"]),
            lang: self.find(&["lang"]),
            title: self.needed(&["title"], "title"),
            price: self.needed(&["price"], "price"),
            description: self.find(&["description"]),
            translations: self.translations(),
            category: self.find(&["category"]),
            vendor: self.find(&["vendor"]),
            tags: self.find(&["tags"]),
            status: self.find(&["status"]),
            hs_code: self.find(&["hs_code"]),
            origin: self.find(&["origin"]),
            options: self.options(|number, part| format!("option{number}_{part}")),
            sku: self.find(&["sku"]),
            compare_at: self.find(&["compare_at"]),
            currency: self.find(&["currency"]),
            grams: self.find(&["weight_grams"]),
            stock: self.find(&["stock"]),
            pictures: (1..=PICTURES_MAX)
                .filter_map(|number| self.find(&[&format!("picture{number}")]))
                .collect(),
            variant_picture: self.find(&["variant_picture"]),
            ..Columns::default()
        }
    }

    /// The first column with one of these names; a second one of the same name would make the choice a guess.
    fn find(&mut self, wanted: &[&str]) -> Option<usize> {
        let name = wanted
            .iter()
            .find(|wanted| self.names.iter().any(|name| name == *wanted))?;
        let mut found = self
            .names
            .iter()
            .enumerate()
            .filter(|(_, other)| other == name)
            .map(|(position, _)| position);
        let first = found.next();
        if let Some(second) = found.next() {
            self.complain(
                self.header.names[second].trim().to_owned(),
                Reason::DuplicateColumn,
            );
        }
        first
    }

    fn needed(&mut self, wanted: &[&str], shown: &str) -> Option<usize> {
        let found = self.find(wanted);
        if found.is_none() {
            self.complain(shown.to_owned(), Reason::MissingColumn);
        }
        found
    }

    fn options(&mut self, column: fn(u8, &str) -> String) -> Vec<(usize, usize)> {
        (1..=3)
            .filter_map(|number| {
                self.find(&[&column(number, "name")])
                    .zip(self.find(&[&column(number, "value")]))
            })
            .collect()
    }

    /// `title:ru` and `description:ru`; a column with a colon and no language is a slip of the pen.
    fn translations(&mut self) -> Vec<TranslatedColumn> {
        let mut found: Vec<TranslatedColumn> = Vec::new();
        for (position, name) in self.names.clone().into_iter().enumerate() {
            let Some((part @ ("title" | "description"), tag)) = name.split_once(':') else {
                continue;
            };
            if !is_language_tag(tag) {
                self.complain_at(
                    position,
                    Reason::UnknownLanguage {
                        found: tag.to_owned(),
                    },
                );
                continue;
            }
            let column = translation_in(&mut found, usual_tag(tag));
            let slot = if part == "title" {
                &mut column.title
            } else {
                &mut column.description
            };
            if slot.replace(position).is_some() {
                self.complain_at(position, Reason::DuplicateColumn);
            }
        }
        found
    }

    fn complain_at(&mut self, position: usize, reason: Reason) {
        self.complain(self.header.names[position].trim().to_owned(), reason);
    }

    fn complain(&mut self, column: String, reason: Reason) {
        self.problems.push(FeedProblem {
            line: self.header.line,
            column,
            reason,
        });
    }
}

/// The entry of a language, made where it is not there yet.
fn translation_in(found: &mut Vec<TranslatedColumn>, lang: String) -> &mut TranslatedColumn {
    let index = found
        .iter()
        .position(|column| column.lang == lang)
        .unwrap_or_else(|| {
            found.push(TranslatedColumn {
                lang,
                ..TranslatedColumn::default()
            });
            found.len() - 1
        });
    &mut found[index]
}
