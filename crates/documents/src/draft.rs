//! A paper in the making: sheets of a fixed size, measured in millimetres from the top and from the start side.
//!
//! Papers are laid out as if all were written from left to right. A right-to-left paper is the mirror image: the draft
//! turns every box around once, here, so that no paper knows about sides. Glyphs and bars are never mirrored.
//!
//! **Invariant:** what is placed is only recorded; the PDF is written afterwards, when the number of pages is known.

use domain::place::Direction;
use parley::Alignment;

use crate::problem::DocumentProblem;
use crate::style::{Align, Ink, Stand, Style};
use crate::text::{Block, POINTS_PER_MM, Room, Typesetter};

/// A box on a sheet, in millimetres.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Area {
    pub left_mm: f32,
    pub top_mm: f32,
    pub width_mm: f32,
    pub height_mm: f32,
}

impl Area {
    pub(crate) const fn new(left_mm: f32, top_mm: f32, width_mm: f32, height_mm: f32) -> Self {
        Self {
            left_mm,
            top_mm,
            width_mm,
            height_mm,
        }
    }

    pub(crate) fn inset(self, x_mm: f32, y_mm: f32) -> Self {
        Self {
            left_mm: self.left_mm + x_mm,
            top_mm: self.top_mm + y_mm,
            width_mm: (self.width_mm - 2.0 * x_mm).max(0.1),
            height_mm: (self.height_mm - 2.0 * y_mm).max(0.1),
        }
    }

    pub(crate) fn bottom_mm(self) -> f32 {
        self.top_mm + self.height_mm
    }

    /// The part of the box from `from_mm` below its top.
    pub(crate) fn below(self, from_mm: f32) -> Self {
        Self {
            top_mm: self.top_mm + from_mm,
            height_mm: (self.height_mm - from_mm).max(0.1),
            ..self
        }
    }
}

/// What stands on a sheet. Areas are physical here: already mirrored where the paper is.
#[derive(Debug, Clone)]
pub(crate) enum Mark {
    /// A bar of a barcode.
    Bar {
        area: Area,
    },
    /// From the top left corner of the area to the bottom right one.
    Line {
        area: Area,
        ink: Ink,
    },
    Frame {
        area: Area,
        width_pt: f32,
    },
    /// The sign in a ticked box.
    Cross {
        area: Area,
    },
    Text {
        block: Block,
        left_mm: f32,
        top_mm: f32,
        ink: Ink,
        clip: Option<Area>,
    },
}

/// One finished page.
#[derive(Debug, Clone)]
pub(crate) struct Sheet {
    pub width_mm: f32,
    pub height_mm: f32,
    pub marks: Vec<Mark>,
}

/// Whether a box on a form is ticked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tick {
    Ticked,
    Open,
}

/// The sheets of one paper; marks go onto the last one.
pub(crate) struct Draft<'t, 'f> {
    typesetter: &'t mut Typesetter<'f>,
    direction: Direction,
    language: &'t str,
    width_mm: f32,
    height_mm: f32,
    sheets: Vec<Sheet>,
}

impl<'t, 'f> Draft<'t, 'f> {
    pub(crate) fn new(
        typesetter: &'t mut Typesetter<'f>,
        (width_mm, height_mm): (f32, f32),
        direction: Direction,
        language: &'t str,
    ) -> Self {
        let mut draft = Self {
            typesetter,
            direction,
            language,
            width_mm,
            height_mm,
            sheets: Vec::new(),
        };
        draft.turn();
        draft
    }

    /// Begins a new sheet.
    pub(crate) fn turn(&mut self) {
        self.sheets.push(Sheet {
            width_mm: self.width_mm,
            height_mm: self.height_mm,
            marks: Vec::new(),
        });
    }

    /// The finished sheets; a paper of several sheets gets "2 / 3" or what `page_of` makes of the two numbers.
    pub(crate) fn finish(
        mut self,
        area: Area,
        style: Style,
        page_of: impl Fn(usize, usize) -> String,
    ) -> Result<Vec<Sheet>, DocumentProblem> {
        let count = self.sheets.len();
        let mut finished = std::mem::take(&mut self.sheets);
        if count > 1 {
            for (index, sheet) in finished.iter_mut().enumerate() {
                self.turn();
                self.text(area, &page_of(index + 1, count), style)?;
                sheet
                    .marks
                    .extend(self.sheets.pop().into_iter().flat_map(|page| page.marks));
            }
        }
        Ok(finished)
    }

    /// Sets a text without placing it. Without a height it takes what it needs.
    pub(crate) fn set(
        &mut self,
        text: &str,
        style: Style,
        width_mm: f32,
        height_mm: Option<f32>,
    ) -> Result<Block, DocumentProblem> {
        let room = Room {
            width_pt: width_mm * POINTS_PER_MM,
            height_pt: height_mm.map(|height_mm| height_mm * POINTS_PER_MM),
        };
        let alignment = self.alignment(style.align);
        self.typesetter
            .set(text, style, alignment, room, self.language)
    }

    /// Sets a text and places it in the area, which it never leaves.
    pub(crate) fn text(
        &mut self,
        area: Area,
        text: &str,
        style: Style,
    ) -> Result<(), DocumentProblem> {
        let block = self.set(text, style, area.width_mm, Some(area.height_mm))?;
        self.place(block, area, style);
        Ok(())
    }

    /// Places a block that was set for an area of this width.
    pub(crate) fn place(&mut self, block: Block, area: Area, style: Style) {
        let spare_mm = (area.height_mm - block.height_mm()).max(0.0);
        let area = self.physical(area);
        let offset_mm = match style.stand {
            Stand::Top => 0.0,
            Stand::Middle => spare_mm / 2.0,
            Stand::Bottom => spare_mm,
        };
        let clip = block.must_be_clipped.then_some(area);
        self.mark(Mark::Text {
            block,
            left_mm: area.left_mm,
            top_mm: area.top_mm + offset_mm,
            ink: style.ink,
            clip,
        });
    }

    pub(crate) fn frame(&mut self, area: Area, width_pt: f32) {
        let area = self.physical(area);
        self.mark(Mark::Frame { area, width_pt });
    }

    /// A horizontal line.
    pub(crate) fn rule(&mut self, left_mm: f32, top_mm: f32, width_mm: f32, ink: Ink) {
        self.line(Area::new(left_mm, top_mm, width_mm, 0.0), ink);
    }

    /// A vertical line.
    pub(crate) fn column_rule(&mut self, left_mm: f32, top_mm: f32, height_mm: f32, ink: Ink) {
        self.line(Area::new(left_mm, top_mm, 0.0, height_mm), ink);
    }

    fn line(&mut self, area: Area, ink: Ink) {
        let area = self.physical(area);
        self.mark(Mark::Line { area, ink });
    }

    /// Bars of a barcode: as offset from the physical left of the area and width, both in millimetres.
    pub(crate) fn bars(&mut self, area: Area, bars: impl Iterator<Item = (f32, f32)>) {
        let area = self.physical(area);
        for (offset_mm, width_mm) in bars {
            let bar = Area {
                left_mm: area.left_mm + offset_mm,
                width_mm,
                ..area
            };
            self.mark(Mark::Bar { area: bar });
        }
    }

    pub(crate) fn tick_box(&mut self, area: Area, tick: Tick) {
        self.frame(area, 0.6);
        if tick == Tick::Ticked {
            let area = self
                .physical(area)
                .inset(area.width_mm * 0.18, area.height_mm * 0.18);
            self.mark(Mark::Cross { area });
        }
    }

    fn mark(&mut self, mark: Mark) {
        self.sheets
            .last_mut()
            .expect("a draft begins with a sheet")
            .marks
            .push(mark);
    }

    fn physical(&self, area: Area) -> Area {
        match self.direction {
            Direction::Ltr => area,
            Direction::Rtl => Area {
                left_mm: self.width_mm - area.left_mm - area.width_mm,
                ..area
            },
        }
    }

    fn alignment(&self, align: Align) -> Alignment {
        match (align, self.direction) {
            (Align::Start, Direction::Ltr) | (Align::End, Direction::Rtl) => Alignment::Left,
            (Align::Start, Direction::Rtl) | (Align::End, Direction::Ltr) => Alignment::Right,
            (Align::Center, _) => Alignment::Center,
        }
    }
}
