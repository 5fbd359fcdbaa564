//! A table: rows under a header, with problems that name their column.

use std::io::Read;

use crate::columns;
use crate::problem::{FeedProblem, Reason};
use crate::rows::{Fault, Row, Rows};

const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// The rows below the header.
#[derive(Debug)]
pub(crate) struct Sheet<R> {
    rows: Rows<R>,
    header: Header,
}

/// The names of the columns, as the file spells them.
#[derive(Debug, Clone)]
pub(crate) struct Header {
    pub(crate) line: u64,
    pub(crate) names: Vec<String>,
}

impl Header {
    /// A problem with a cell of a column, on the line where that cell begins.
    pub(crate) fn problem(&self, row: &Row, column: usize, reason: Reason) -> FeedProblem {
        let line = row.cells.get(column).map_or(row.line, |cell| cell.line);
        FeedProblem {
            line,
            column: self.name(column),
            reason,
        }
    }

    fn name(&self, column: usize) -> String {
        match self.names.get(column).map(|name| name.trim()) {
            Some(name) if !name.is_empty() => name.to_owned(),
            _ => (column + 1).to_string(),
        }
    }

    fn of_fault(&self, fault: Fault) -> FeedProblem {
        FeedProblem {
            line: fault.line,
            column: self.name(fault.cell),
            reason: fault.reason,
        }
    }
}

/// The next row, complete or not.
#[derive(Debug)]
pub(crate) enum Next {
    /// A row whose cells are all there.
    Row(Row),
    /// A row that cannot be used; reading goes on.
    Bad(Row, Vec<FeedProblem>),
    /// Nothing more can be read.
    Broken(FeedProblem),
    End,
}

impl<R: Read> Sheet<R> {
    /// Reads the header: the first row that is not blank, cut at the delimiter that gives the most known names.
    pub(crate) fn open(input: R) -> Result<Sheet<R>, FeedProblem> {
        let mut rows = Rows::new(input);
        let beginning = rows
            .peek()
            .map_err(|fault| FeedProblem::at_line(fault.line, fault.reason))?;
        if beginning.starts_with(b"PK\x03\x04") {
            return Err(FeedProblem::at_line(1, Reason::Workbook));
        }
        let delimiter = best_delimiter(beginning);
        rows.set_delimiter(delimiter);
        loop {
            let nameless = Header {
                line: 1,
                names: Vec::new(),
            };
            match rows.next_row().map_err(|fault| nameless.of_fault(fault))? {
                None => return Err(FeedProblem::at_line(1, Reason::EmptyFile)),
                Some(row) if row.is_blank() => {}
                Some(row) => {
                    if let Some(fault) = row.faults.into_iter().next() {
                        return Err(nameless.of_fault(fault));
                    }
                    let names = row.cells.into_iter().map(|cell| cell.text).collect();
                    return Ok(Sheet {
                        rows,
                        header: Header {
                            line: row.line,
                            names,
                        },
                    });
                }
            }
        }
    }

    pub(crate) fn header(&self) -> &Header {
        &self.header
    }

    /// The next row that is not blank.
    pub(crate) fn next(&mut self) -> Next {
        loop {
            match self.rows.next_row() {
                Err(fault) => return Next::Broken(self.header.of_fault(fault)),
                Ok(None) => return Next::End,
                Ok(Some(row)) if row.is_blank() => {}
                Ok(Some(row)) => return self.complete(row),
            }
        }
    }

    fn complete(&self, mut row: Row) -> Next {
        let expected = self.header.names.len();
        let mut problems: Vec<FeedProblem> = row
            .faults
            .drain(..)
            .map(|fault| self.header.of_fault(fault))
            .collect();
        let spare_cells_are_empty = row
            .cells
            .iter()
            .skip(expected)
            .all(|cell| cell.text.trim().is_empty());
        if row.cell_count < expected || !spare_cells_are_empty {
            let reason = Reason::RowLength {
                expected,
                found: row.cell_count,
            };
            problems.push(FeedProblem::at_line(row.line, reason));
        }
        if problems.is_empty() {
            Next::Row(row)
        } else {
            Next::Bad(row, problems)
        }
    }
}

/// The delimiter under which most names of the first row are known; a comma where none is.
fn best_delimiter(beginning: &[u8]) -> u8 {
    let known = |delimiter: u8| {
        let mut rows = Rows::new(beginning);
        rows.set_delimiter(delimiter);
        while let Ok(Some(row)) = rows.next_row() {
            if !row.is_blank() {
                return row
                    .cells
                    .iter()
                    .filter(|cell| columns::is_known(&cell.text))
                    .count();
            }
        }
        0
    };
    // `max_by_key` takes the last of equals.
    DELIMITERS
        .into_iter()
        .rev()
        .max_by_key(|&delimiter| known(delimiter))
        .unwrap_or(b',')
}
