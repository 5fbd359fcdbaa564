//! A statement of account: every entry with the balance after it, A4, in the reader's language, for the seller's books.

use domain::place::Direction;

use crate::draft::{Area, Draft, Sheet};
use crate::problem::DocumentProblem;
use crate::style::{Align, Ink, Style};
use crate::table::{Cell, Column, Rules, Span, Table};
use crate::text::Typesetter;
use crate::words::page_of;

const SIZE_MM: (f32, f32) = (210.0, 297.0);
const LEFT_MM: f32 = 15.0;
const WIDTH_MM: f32 = 180.0;
const BOTTOM_MM: f32 = 278.0;
const LABEL: Style = Style::plain(7.5).down_to(5.5).grey();
const VALUE: Style = Style::plain(9.5).down_to(6.0);

/// Every word the statement prints by itself, finished in the reader's language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AccountStatementWords {
    pub title: String,
    pub store: String,
    pub date: String,
    pub event: String,
    pub order: String,
    pub amount: String,
    pub balance: String,
    /// What stands over the balance after the last entry.
    pub closing_balance: String,
    /// "page {page} of {pages}": both names in braces are replaced by numbers.
    pub page_of_pages: String,
}

/// One entry.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AccountStatementLine {
    pub date: String,
    pub event: String,
    /// Number of the order; empty for an entry that belongs to none.
    pub order: String,
    pub amount: String,
    pub balance: String,
}

/// A statement of account in one currency, oldest entry first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountStatement {
    pub words: AccountStatementWords,
    /// Right to left mirrors the whole page.
    pub direction: Direction,
    /// BCP 47 tag of the words, for screen readers and for the shapes of Chinese characters.
    pub language: String,
    pub store: String,
    /// The day up to which the entries go.
    pub date: String,
    pub lines: Vec<AccountStatementLine>,
    pub closing_balance: String,
}

impl AccountStatement {
    pub(crate) fn title(&self) -> String {
        self.words.title.clone()
    }

    pub(crate) fn draw(
        &self,
        typesetter: &mut Typesetter<'_>,
    ) -> Result<Vec<Sheet>, DocumentProblem> {
        let mut draft = Draft::new(typesetter, SIZE_MM, self.direction, &self.language);
        let head_end_mm = self.head(&mut draft)?;
        let cells: Vec<Vec<Cell<'_>>> = self.lines.iter().map(cells).collect();
        let first = Span {
            top_mm: head_end_mm + 5.0,
            bottom_mm: BOTTOM_MM,
        };
        self.table()
            .flow(&mut draft, first, &cells, &|draft| self.turn(draft))?;
        let page = Area::new(LEFT_MM, 283.0, WIDTH_MM, 4.5);
        draft.finish(page, LABEL.align(Align::End), |page, pages| {
            page_of(&self.words.page_of_pages, page, pages)
        })
    }

    fn turn(&self, draft: &mut Draft<'_, '_>) -> Result<Span, DocumentProblem> {
        draft.turn();
        draft.text(
            Area::new(LEFT_MM, 12.0, WIDTH_MM, 7.0),
            &self.title(),
            Style::plain(10.0).bold().middle(),
        )?;
        Ok(Span {
            top_mm: 22.0,
            bottom_mm: BOTTOM_MM,
        })
    }

    /// Whose account it is, until when, and what is on it. Returns where the head ends.
    fn head(&self, draft: &mut Draft<'_, '_>) -> Result<f32, DocumentProblem> {
        let words = &self.words;
        draft.text(
            Area::new(LEFT_MM, 13.0, WIDTH_MM, 10.0),
            &words.title,
            Style::plain(17.0).bold().middle(),
        )?;
        draft.rule(LEFT_MM, 25.0, WIDTH_MM, Ink::Black);
        let half_mm = WIDTH_MM / 2.0;
        let whose = [
            (words.store.as_str(), LABEL),
            (self.store.as_str(), VALUE.bold()),
            (words.date.as_str(), LABEL),
            (self.date.as_str(), VALUE),
        ];
        let whose_mm = draft.stack(Area::new(LEFT_MM, 27.5, half_mm - 4.0, 34.0), &whose)?;
        let closing = [
            (words.closing_balance.as_str(), LABEL.align(Align::End)),
            (
                self.closing_balance.as_str(),
                Style::plain(15.0).down_to(8.0).bold().align(Align::End),
            ),
        ];
        let area = Area::new(LEFT_MM + half_mm, 27.5, half_mm, 34.0);
        let closing_mm = draft.stack(area, &closing)?;
        Ok(area.top_mm + whose_mm.max(closing_mm))
    }

    fn table(&self) -> Table {
        let words = &self.words;
        Table {
            left_mm: LEFT_MM,
            columns: vec![
                Column::new(&words.date, 28.0, Align::Start),
                Column::new(&words.event, 56.0, Align::Start),
                Column::new(&words.order, 30.0, Align::Start),
                Column::new(&words.amount, 33.0, Align::End),
                Column::new(&words.balance, 33.0, Align::End),
            ],
            heading: LABEL.bottom(),
            heading_height_mm: 7.0,
            body: VALUE,
            row_height_max_mm: 26.0,
            padding_mm: 1.0,
            rules: Rules::Rows,
        }
    }
}

fn cells(line: &AccountStatementLine) -> Vec<Cell<'_>> {
    let texts = [
        &line.date,
        &line.event,
        &line.order,
        &line.amount,
        &line.balance,
    ];
    texts.into_iter().map(|text| Cell::Text(text)).collect()
}
