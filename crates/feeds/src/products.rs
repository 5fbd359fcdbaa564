//! Rows into products, one product in memory at a time.

use std::collections::{HashMap, VecDeque};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::Read;

use domain::money::Currency;

use crate::columns::{self, Columns, Format};
use crate::draft::{Notice, ProductDraft};
use crate::gather::Gather;
use crate::problem::{FeedProblem, Reason};
use crate::rows::Row;
use crate::sheet::{Header, Next, Sheet};

/// After so many problems reading stops: the file is of another kind than the seller thinks.
pub const PROBLEMS_MAX: usize = 100;

/// The format of a file, from its beginning (64 KiB are enough; the header must be whole).
///
/// # Errors
/// [`Reason::UnknownFormat`] with the columns found, [`Reason::Workbook`], [`Reason::EmptyFile`], or what is wrong with
/// the text itself.
pub fn recognise(beginning: &[u8]) -> Result<Format, FeedProblem> {
    columns::recognise(Sheet::open(beginning)?.header())
}

/// Reads the products of a file whose prices are in `currency` unless a row says otherwise.
///
/// A product with a problem is not handed out; its problems are, each as an `Err`, and reading goes on behind it, up to
/// [`PROBLEMS_MAX`] of them. An import that finds any `Err` stores nothing: read the file twice, or see [`check`].
pub fn read<R: Read>(format: Format, input: R, currency: Currency) -> Products<R> {
    let mut products = Products {
        state: State::Done,
        ready: VecDeque::new(),
        problem_count: 0,
    };
    match Reading::open(format, input, currency) {
        Ok(reading) => products.state = State::Reading(Box::new(reading)),
        Err(problems) => products.ready.extend(problems.into_iter().map(Err)),
    }
    products
}

/// What a whole file holds, without keeping its products.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Products without a problem.
    pub products: usize,
    /// Their variants.
    pub variants: usize,
    /// Their pictures.
    pub pictures: usize,
    /// All problems, at most [`PROBLEMS_MAX`] and one that says so. Empty: the file can be imported.
    pub problems: Vec<FeedProblem>,
    /// How many products each notice was made for.
    pub notices: Vec<(Notice, usize)>,
}

/// Reads a file to its end and reports what it holds: the first pass of an import, and a dry run.
pub fn check<R: Read>(format: Format, input: R, currency: Currency) -> Report {
    let mut report = Report::default();
    let mut notices: HashMap<Notice, usize> = HashMap::new();
    for product in read(format, input, currency) {
        match product {
            Ok(product) => {
                report.products += 1;
                report.variants += product.variants.len();
                report.pictures += product.pictures.len();
                for notice in product.notices {
                    *notices.entry(notice).or_default() += 1;
                }
            }
            Err(problem) => report.problems.push(problem),
        }
    }
    report.notices = notices.into_iter().collect();
    report.notices.sort();
    report
}

/// The products of a file, in its order; see [`read`].
#[derive(Debug)]
pub struct Products<R> {
    state: State<R>,
    ready: VecDeque<Result<ProductDraft, FeedProblem>>,
    problem_count: usize,
}

#[derive(Debug)]
enum State<R> {
    Reading(Box<Reading<R>>),
    Done,
}

impl<R: Read> Iterator for Products<R> {
    type Item = Result<ProductDraft, FeedProblem>;

    fn next(&mut self) -> Option<Self::Item> {
        while self.ready.is_empty() {
            let State::Reading(reading) = &mut self.state else {
                return None;
            };
            if !reading.advance(&mut self.ready) {
                self.state = State::Done;
            }
        }
        let item = self.ready.pop_front()?;
        if let Err(problem) = &item {
            if self.problem_count == PROBLEMS_MAX {
                let reason = Reason::TooManyProblems {
                    limit: PROBLEMS_MAX,
                };
                let last = FeedProblem::at_line(problem.line, reason);
                self.state = State::Done;
                self.ready.clear();
                return Some(Err(last));
            }
            self.problem_count += 1;
        }
        Some(item)
    }
}

#[derive(Debug)]
struct Reading<R> {
    sheet: Sheet<R>,
    layout: Layout,
    current: Option<Gather>,
    seen: Seen,
}

/// What every row is read with.
#[derive(Debug)]
pub(crate) struct Layout {
    pub(crate) format: Format,
    pub(crate) columns: Columns,
    pub(crate) header: Header,
    pub(crate) currency: Currency,
}

impl Layout {
    /// A cell's text without spaces at its ends; empty where the file has no such column.
    pub(crate) fn cell<'a>(&self, row: &'a Row, column: Option<usize>) -> &'a str {
        let text = column
            .and_then(|column| row.cells.get(column))
            .map_or("", |cell| cell.text.trim());
        if self.format == Format::Corridor {
            crate::write::unguarded(text)
        } else {
            text
        }
    }

    pub(crate) fn problem(&self, row: &Row, column: Option<usize>, reason: Reason) -> FeedProblem {
        match column {
            Some(column) => self.header.problem(row, column, reason),
            None => FeedProblem::at_line(row.line, reason),
        }
    }
}

/// Handles and SKUs that came before, with their lines. Only hashes are kept, 16 bytes each: a million SKUs fit in
/// memory, and two of a million share one of 2⁶⁴ hashes once in thirty million files.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    first_lines: HashMap<u64, u64>,
}

impl Seen {
    /// The line on which this name of this kind came first, or `None` if it is now.
    pub(crate) fn before(&mut self, kind: &str, name: &str, line: u64) -> Option<u64> {
        let mut hasher = DefaultHasher::new();
        (kind, name).hash(&mut hasher);
        match self.first_lines.entry(hasher.finish()) {
            std::collections::hash_map::Entry::Occupied(first) => Some(*first.get()),
            std::collections::hash_map::Entry::Vacant(free) => {
                free.insert(line);
                None
            }
        }
    }
}

impl<R: Read> Reading<R> {
    fn open(format: Format, input: R, currency: Currency) -> Result<Reading<R>, Vec<FeedProblem>> {
        let sheet = Sheet::open(input).map_err(|problem| vec![problem])?;
        let header = sheet.header().clone();
        let columns = Columns::of(format, &header)?;
        let layout = Layout {
            format,
            columns,
            header,
            currency,
        };
        Ok(Reading {
            sheet,
            layout,
            current: None,
            seen: Seen::default(),
        })
    }

    /// Reads one row and puts out what became complete; `false` at the end.
    fn advance(&mut self, ready: &mut VecDeque<Result<ProductDraft, FeedProblem>>) -> bool {
        match self.sheet.next() {
            Next::Row(row) => self.take(&row, ready),
            Next::Bad(row, problems) => self.take_bad(&row, problems, ready),
            Next::Broken(problem) => {
                // The product at the break may go on behind it, so it is not handed out; what is wrong with it is known.
                let cut_off = self
                    .current
                    .take()
                    .map(|gather| gather.finish(&self.layout));
                if let Some(Err(problems)) = cut_off {
                    ready.extend(problems.into_iter().map(Err));
                }
                ready.push_back(Err(problem));
                return false;
            }
            Next::End => {
                self.finish(ready);
                return false;
            }
        }
        true
    }

    /// A product lacks a row that could not be read and must not be handed out without it. Which product, the handle
    /// still tells; where it does not, the one whose rows were being read: the handle was forgotten below the first row.
    fn take_bad(
        &mut self,
        row: &Row,
        problems: Vec<FeedProblem>,
        ready: &mut VecDeque<Result<ProductDraft, FeedProblem>>,
    ) {
        let handle = handle_of(&self.layout, row);
        match (&mut self.current, handle) {
            (Some(gather), Ok(handle)) if gather.handle() == handle => problems
                .into_iter()
                .for_each(|problem| gather.complain(problem)),
            (Some(gather), Err(_)) => problems
                .into_iter()
                .for_each(|problem| gather.complain(problem)),
            (_, Ok(handle)) => {
                self.finish(ready);
                self.current = Some(Gather::without_first_row(row.line, handle, problems));
            }
            (None, Err(_)) => ready.extend(problems.into_iter().map(Err)),
        }
    }

    fn take(&mut self, row: &Row, ready: &mut VecDeque<Result<ProductDraft, FeedProblem>>) {
        let handle = match handle_of(&self.layout, row) {
            Ok(handle) => handle,
            Err(problem) => return self.take_bad(row, vec![problem], ready),
        };
        if self
            .current
            .as_ref()
            .is_none_or(|gather| gather.handle() != handle)
        {
            self.finish(ready);
            self.current = Some(self.begin(row, handle));
        }
        if let Some(gather) = &mut self.current {
            gather.take(&self.layout, row, &mut self.seen);
        }
    }

    fn begin(&mut self, row: &Row, handle: String) -> Gather {
        match self.seen.before("handle", &handle, row.line) {
            None => Gather::new(&self.layout, row, handle),
            Some(first_line) => {
                let reason = Reason::DuplicateHandle { first_line };
                let problem = self.layout.problem(row, self.layout.columns.handle, reason);
                Gather::without_first_row(row.line, handle, vec![problem])
            }
        }
    }

    fn finish(&mut self, ready: &mut VecDeque<Result<ProductDraft, FeedProblem>>) {
        if let Some(gather) = self.current.take() {
            match gather.finish(&self.layout) {
                Ok(product) => ready.push_back(Ok(product)),
                Err(problems) => ready.extend(problems.into_iter().map(Err)),
            }
        }
    }
}

/// The handle of a row. A file of Corridor's without the column has one product per row, named by its SKU.
fn handle_of(layout: &Layout, row: &Row) -> Result<String, FeedProblem> {
    let column = layout.columns.handle.or(layout.columns.sku);
    let handle = layout.cell(row, column);
    let reason = match handle.chars().count() {
        0 => Reason::Missing,
        1..=crate::NAME_CHARS_MAX => return Ok(handle.to_owned()),
        _ => Reason::TooLong {
            limit: crate::NAME_CHARS_MAX,
        },
    };
    Err(layout.problem(row, column, reason))
}
