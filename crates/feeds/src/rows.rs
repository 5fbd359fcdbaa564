//! CSV rows (RFC 4180, and what spreadsheets make of it), with the physical line of every cell.
//!
//! The `csv` crate reads anything and complains about nothing; a seller whose quote is not closed would get one product
//! whose description is the rest of the file. Here the quote is named with its line.

use std::io::Read;

use crate::CELL_BYTES_MAX;
use crate::decode::Decoder;
use crate::problem::Reason;

/// More cells than any product file has; what lies beyond is counted, not kept.
const CELLS_KEPT_MAX: usize = 2000;

/// A cell's text and the physical line on which it begins.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Cell {
    pub(crate) text: String,
    pub(crate) line: u64,
}

/// Something wrong with one cell of a row that could be read nevertheless.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    /// The cell's position, from 0.
    pub(crate) cell: usize,
    pub(crate) line: u64,
    pub(crate) reason: Reason,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) line: u64,
    pub(crate) cells: Vec<Cell>,
    /// How many cells the file has, kept or not.
    pub(crate) cell_count: usize,
    pub(crate) faults: Vec<Fault>,
}

impl Row {
    pub(crate) fn is_blank(&self) -> bool {
        self.faults.is_empty() && self.cells.iter().all(|cell| cell.text.trim().is_empty())
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    CellStart,
    Plain,
    Quoted,
    /// Behind a quote inside a quoted cell: the cell's end, or the first of a doubled pair.
    QuoteSeen,
}

/// Reads rows. After a fatal fault it must not be asked again.
#[derive(Debug)]
pub(crate) struct Rows<R> {
    decoder: Decoder<R>,
    block: Vec<u8>,
    at: usize,
    delimiter: u8,
    line: u64,
    cell: Vec<u8>,
    cell_line: u64,
    row: Row,
}

impl<R: Read> Rows<R> {
    pub(crate) fn new(input: R) -> Rows<R> {
        Rows {
            decoder: Decoder::new(input),
            block: Vec::new(),
            at: 0,
            delimiter: b',',
            line: 1,
            cell: Vec::new(),
            cell_line: 1,
            row: Row::default(),
        }
    }

    /// The text at hand, without moving on: enough to look at the first row.
    pub(crate) fn peek(&mut self) -> Result<&[u8], Fault> {
        self.next_byte_is(b'\0')?;
        Ok(&self.block[self.at..])
    }

    pub(crate) fn set_delimiter(&mut self, delimiter: u8) {
        self.delimiter = delimiter;
    }

    /// The next row; `None` at the end of the file.
    pub(crate) fn next_row(&mut self) -> Result<Option<Row>, Fault> {
        self.row = Row {
            line: self.line,
            ..Row::default()
        };
        self.cell_line = self.line;
        let mut state = State::CellStart;
        let mut is_empty = true;
        while let Some(byte) = self.next_byte()? {
            is_empty = false;
            state = match (state, byte) {
                (State::Quoted, b'"') => State::QuoteSeen,
                (State::QuoteSeen, b'"') => self.keep(b'"', State::Quoted),
                (State::Quoted, _) => self.keep_quoted(byte)?,
                (State::CellStart, b'"') => State::Quoted,
                (_, byte) if byte == self.delimiter => self.end_cell(),
                (_, b'\n' | b'\r') => {
                    self.end_line(byte)?;
                    return Ok(Some(self.end_row()));
                }
                (State::QuoteSeen, b' ' | b'\t') => State::QuoteSeen,
                (State::QuoteSeen, _) => {
                    self.fault(Reason::StrayQuote);
                    self.keep(byte, State::Plain)
                }
                (_, _) => self.keep(byte, State::Plain),
            };
        }
        if state == State::Quoted {
            return Err(self.fault_here(Reason::UnterminatedQuote));
        }
        Ok((!is_empty).then(|| self.end_row()))
    }

    /// A line's end inside quotes is part of the cell, as `\n` whatever the file's own ends are.
    fn keep_quoted(&mut self, byte: u8) -> Result<State, Fault> {
        if matches!(byte, b'\n' | b'\r') {
            self.end_line(byte)?;
            return Ok(self.keep(b'\n', State::Quoted));
        }
        Ok(self.keep(byte, State::Quoted))
    }

    fn keep(&mut self, byte: u8, next: State) -> State {
        if byte == 0 {
            self.fault(Reason::NulByte);
        } else if self.cell.len() < CELL_BYTES_MAX {
            self.cell.push(byte);
        } else {
            self.fault(Reason::TooLong {
                limit: CELL_BYTES_MAX,
            });
        }
        next
    }

    fn end_cell(&mut self) -> State {
        if self.row.cells.len() < CELLS_KEPT_MAX {
            // Lossy for the one case of a cell that was cut at the limit, inside a character.
            let text = String::from_utf8_lossy(&self.cell).into_owned();
            self.row.cells.push(Cell {
                text,
                line: self.cell_line,
            });
        }
        self.row.cell_count += 1;
        self.cell.clear();
        self.cell_line = self.line;
        State::CellStart
    }

    fn end_row(&mut self) -> Row {
        self.end_cell();
        std::mem::take(&mut self.row)
    }

    /// Counts a physical line; `\r\n`, `\n` and the old Macintosh's `\r` all end one.
    fn end_line(&mut self, byte: u8) -> Result<(), Fault> {
        if byte == b'\r' && self.next_byte_is(b'\n')? {
            self.at += 1;
        }
        self.line += 1;
        Ok(())
    }

    /// One fault of a kind per cell: a megabyte of NUL bytes is one problem.
    fn fault(&mut self, reason: Reason) {
        let fault = self.fault_here(reason);
        if self.row.faults.last() != Some(&fault) {
            self.row.faults.push(fault);
        }
    }

    fn fault_here(&self, reason: Reason) -> Fault {
        Fault {
            cell: self.row.cell_count,
            line: self.cell_line,
            reason,
        }
    }

    fn next_byte(&mut self) -> Result<Option<u8>, Fault> {
        let byte = self.look()?;
        self.at += usize::from(byte.is_some());
        Ok(byte)
    }

    fn next_byte_is(&mut self, wanted: u8) -> Result<bool, Fault> {
        Ok(self.look()? == Some(wanted))
    }

    fn look(&mut self) -> Result<Option<u8>, Fault> {
        if self.at == self.block.len() {
            self.block.clear();
            self.at = 0;
            if let Err(reason) = self.decoder.next_block(&mut self.block) {
                // A wrong encoding is on the physical line reached, not where the cell began.
                return Err(Fault {
                    cell: self.row.cell_count,
                    line: self.line,
                    reason,
                });
            }
        }
        Ok(self.block.get(self.at).copied())
    }
}

#[cfg(test)]
#[path = "rows_tests.rs"]
mod tests;
