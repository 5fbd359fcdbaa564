//! Lists of goods: columns with headings, rows as high as their longest cell, and further pages when one is full.

use crate::draft::{Area, Draft, Tick};
use crate::problem::DocumentProblem;
use crate::style::{Align, Ink, Style};
use crate::text::Block;

/// One column of a list.
#[derive(Debug, Clone)]
pub(crate) struct Column {
    pub heading: String,
    pub width_mm: f32,
    pub align: Align,
}

impl Column {
    pub(crate) fn new(heading: &str, width_mm: f32, align: Align) -> Self {
        Self {
            heading: heading.to_owned(),
            width_mm,
            align,
        }
    }
}

/// What stands in one cell.
pub(crate) enum Cell<'a> {
    Text(&'a str),
    /// Text with a second one under it in small grey type.
    TwoTexts(&'a str, &'a str),
    /// An open box that somebody ticks by hand.
    TickBox,
}

/// How a list is ruled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rules {
    /// A form: a frame, and lines between the columns down to the end of the space, whether there are rows or not.
    Form,
    /// A list: a line under every row.
    Rows,
}

/// The shape of a list. The same table prints its heading on each page.
pub(crate) struct Table {
    pub left_mm: f32,
    pub columns: Vec<Column>,
    pub heading: Style,
    pub heading_height_mm: f32,
    pub body: Style,
    pub row_height_max_mm: f32,
    pub padding_mm: f32,
    pub rules: Rules,
}

/// The space for a list on one page.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Span {
    pub top_mm: f32,
    pub bottom_mm: f32,
}

enum Content {
    Blocks(Vec<(Block, Style)>),
    TickBox,
}

struct Row {
    cells: Vec<Content>,
    height_mm: f32,
}

impl Table {
    pub(crate) fn width_mm(&self) -> f32 {
        self.columns.iter().map(|column| column.width_mm).sum()
    }

    /// Prints the heading and the rows. `turn` begins the next page and says where the list goes on; it is called only
    /// for a row that does not fit any more, so there is never an empty last page. Returns where the list ended.
    pub(crate) fn flow<'t, 'f>(
        &self,
        draft: &mut Draft<'t, 'f>,
        mut span: Span,
        rows: &[Vec<Cell<'_>>],
        turn: &dyn Fn(&mut Draft<'t, 'f>) -> Result<Span, DocumentProblem>,
    ) -> Result<f32, DocumentProblem> {
        let mut top_mm = self.print_heading(draft, span)?;
        let mut is_first = true;
        for cells in rows {
            let row = self.set_row(draft, cells)?;
            if !is_first && top_mm + row.height_mm > span.bottom_mm {
                self.close(draft, span);
                span = turn(draft)?;
                top_mm = self.print_heading(draft, span)?;
            }
            is_first = false;
            let height_mm = row.height_mm;
            self.place_row(draft, row, top_mm);
            top_mm += height_mm;
            if self.rules == Rules::Rows {
                draft.rule(self.left_mm, top_mm, self.width_mm(), Ink::Pale);
            }
        }
        self.close(draft, span);
        Ok(top_mm)
    }

    fn print_heading(&self, draft: &mut Draft<'_, '_>, span: Span) -> Result<f32, DocumentProblem> {
        let mut left_mm = self.left_mm;
        for column in &self.columns {
            let area = Area::new(
                left_mm,
                span.top_mm,
                column.width_mm,
                self.heading_height_mm,
            );
            let style = self.heading.align(column.align);
            draft.text(area.inset(self.padding_mm, 0.3), &column.heading, style)?;
            left_mm += column.width_mm;
        }
        let bottom_mm = span.top_mm + self.heading_height_mm;
        draft.rule(self.left_mm, bottom_mm, self.width_mm(), Ink::Black);
        Ok(bottom_mm)
    }

    fn set_row(
        &self,
        draft: &mut Draft<'_, '_>,
        cells: &[Cell<'_>],
    ) -> Result<Row, DocumentProblem> {
        let mut row = Row {
            cells: Vec::with_capacity(cells.len()),
            height_mm: 0.0,
        };
        for (column, cell) in self.columns.iter().zip(cells) {
            let width_mm = (column.width_mm - 2.0 * self.padding_mm).max(0.1);
            let texts = self.texts(column, cell);
            if texts.is_empty() {
                row.cells.push(Content::TickBox);
                continue;
            }
            let share_mm = self.row_height_max_mm / texts.len() as f32;
            let mut blocks = Vec::with_capacity(texts.len());
            for (text, style) in texts {
                blocks.push((draft.set(text, style, width_mm, Some(share_mm))?, style));
            }
            let height_mm: f32 = blocks.iter().map(|(block, _)| block.height_mm()).sum();
            row.height_mm = row.height_mm.max(height_mm);
            row.cells.push(Content::Blocks(blocks));
        }
        row.height_mm = row.height_mm.max(self.body.line_mm()) + 2.0 * self.padding_mm.min(1.0);
        Ok(row)
    }

    /// The texts of a cell with their styles; a box to tick has none.
    fn texts<'a>(&self, column: &Column, cell: &Cell<'a>) -> Vec<(&'a str, Style)> {
        let style = self.body.align(column.align);
        match cell {
            Cell::Text(text) => vec![(*text, style)],
            Cell::TwoTexts(text, second) => {
                let size_pt = style.size_pt * 0.85;
                vec![(*text, style), (*second, Style { size_pt, ..style }.grey())]
            }
            Cell::TickBox => Vec::new(),
        }
    }

    fn place_row(&self, draft: &mut Draft<'_, '_>, row: Row, top_mm: f32) {
        let mut left_mm = self.left_mm;
        let padding_y_mm = self.padding_mm.min(1.0);
        for (column, content) in self.columns.iter().zip(row.cells) {
            let area = Area::new(left_mm, top_mm, column.width_mm, row.height_mm)
                .inset(self.padding_mm, padding_y_mm);
            match content {
                Content::Blocks(blocks) => {
                    let mut used_mm = 0.0;
                    for (block, style) in blocks {
                        let height_mm = block.height_mm();
                        draft.place(
                            block,
                            Area {
                                height_mm,
                                ..area.below(used_mm)
                            },
                            style,
                        );
                        used_mm += height_mm;
                    }
                }
                Content::TickBox => {
                    let side_mm = self.body.line_mm().min(area.width_mm);
                    draft.tick_box(
                        Area::new(area.left_mm, area.top_mm, side_mm, side_mm),
                        Tick::Open,
                    );
                }
            }
            left_mm += column.width_mm;
        }
    }

    fn close(&self, draft: &mut Draft<'_, '_>, span: Span) {
        if self.rules == Rules::Rows {
            return;
        }
        let height_mm = span.bottom_mm - span.top_mm;
        draft.frame(
            Area::new(self.left_mm, span.top_mm, self.width_mm(), height_mm),
            0.6,
        );
        let mut left_mm = self.left_mm;
        let inner = self.columns.len().saturating_sub(1);
        for column in self.columns.iter().take(inner) {
            left_mm += column.width_mm;
            draft.column_rule(left_mm, span.top_mm, height_mm, Ink::Black);
        }
    }
}
