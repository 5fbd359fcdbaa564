//! Setting a text into a box: shaping, line breaking, shrinking, and the ellipsis where nothing else helps.
//!
//! The order is: wrap at the wished size; shrink step by step down to the smallest; cut after the last line that fits.
//! A 10,000-character title so becomes six small lines that end in "…", never a line over the next column.
//!
//! **Invariant:** what is drawn of a block lies in its box. Should a single glyph be larger than the box (U+FDFD is as
//! wide as a word), the block says that it must be clipped.

use std::sync::Arc;

use krilla::text::KrillaGlyph;
use parley::fontique::Language;
use parley::style::{FontWeight, LineHeight, OverflowWrap};
use parley::{Alignment, AlignmentOptions, FontContext, Layout, LayoutContext, StyleProperty};

use crate::clean::{self, ELLIPSIS};
use crate::faces::Faces;
use crate::fonts::Fonts;
use crate::glyphs;
use crate::problem::DocumentProblem;
use crate::script::HanShapes;
use crate::style::{LINE_HEIGHT, Style, Weight};

/// Points in a millimetre: papers are measured in millimetres, type in points of 1/72 inch.
pub(crate) const POINTS_PER_MM: f32 = 72.0 / 25.4;
/// One step of shrinking.
const SHRINK: f32 = 0.92;
/// Rounding of a width in millimetres to points and back must not shrink a text that fits.
const TOLERANCE_PT: f32 = 0.05;

/// A text that has been set: glyphs with positions in points from the block's top left corner.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    pub text: Arc<str>,
    pub runs: Vec<Run>,
    /// Characters that no font has: left, top, width and height in points.
    pub boxes: Vec<[f32; 4]>,
    pub height_pt: f32,
    pub must_be_clipped: bool,
    /// Whether an ellipsis stands for a part of the text.
    pub was_cut: bool,
}

impl Block {
    pub(crate) fn height_mm(&self) -> f32 {
        self.height_pt / POINTS_PER_MM
    }
}

/// Glyphs of one font on one line.
#[derive(Debug, Clone)]
pub(crate) struct Run {
    pub font: krilla::text::Font,
    pub size_pt: f32,
    pub left_pt: f32,
    pub baseline_pt: f32,
    pub glyphs: Vec<KrillaGlyph>,
}

/// The box a text is set into, in points; without a height the text takes what it needs.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Room {
    pub width_pt: f32,
    pub height_pt: Option<f32>,
}

impl Room {
    fn holds(self, layout: &Layout<()>) -> bool {
        layout.width() <= self.width_pt + TOLERANCE_PT
            && self
                .height_pt
                .is_none_or(|height_pt| layout.height() <= height_pt + TOLERANCE_PT)
    }
}

/// Sets the texts of one batch. Not shared between threads; each batch has its own.
pub(crate) struct Typesetter<'f> {
    fonts: &'f Fonts,
    context: FontContext,
    layouts: LayoutContext<()>,
    faces: Faces,
}

impl<'f> Typesetter<'f> {
    pub(crate) fn new(fonts: &'f Fonts) -> Self {
        Self {
            fonts,
            context: fonts.context(),
            layouts: LayoutContext::new(),
            faces: Faces::default(),
        }
    }

    /// Sets a text. `alignment` is physical: the draft knows which side of the paper is the start.
    pub(crate) fn set(
        &mut self,
        text: &str,
        style: Style,
        alignment: Alignment,
        room: Room,
        language: &str,
    ) -> Result<Block, DocumentProblem> {
        let mut text = clean::clean(text);
        let whole_bytes = text.len();
        let mut size_pt = style.size_pt;
        let mut layout = self.lay_out(&text, style, size_pt, room.width_pt, language);
        while !room.holds(&layout) && size_pt > style.smallest_pt {
            size_pt = (size_pt * SHRINK).max(style.smallest_pt);
            layout = self.lay_out(&text, style, size_pt, room.width_pt, language);
        }
        if let Some(height_pt) = room.height_pt.filter(|_| !room.holds(&layout)) {
            let lines_max = ((height_pt + TOLERANCE_PT) / (size_pt * LINE_HEIGHT))
                .floor()
                .max(1.0) as usize;
            while layout.len() > lines_max && !text.is_empty() {
                text = shortened(&text, &layout, lines_max);
                layout = self.lay_out(&text, style, size_pt, room.width_pt, language);
            }
        }
        layout.align(alignment, AlignmentOptions::default());
        let must_be_clipped = !room.holds(&layout);
        let was_cut = text.len() < whole_bytes;
        let mut block = glyphs::block(text.into(), &layout, &mut self.faces)?;
        block.must_be_clipped = must_be_clipped;
        block.was_cut = was_cut;
        Ok(block)
    }

    fn lay_out(
        &mut self,
        text: &str,
        style: Style,
        size_pt: f32,
        width_pt: f32,
        language: &str,
    ) -> Layout<()> {
        let stack = self.fonts.stack(HanShapes::of(text, language));
        let mut builder = self
            .layouts
            .ranged_builder(&mut self.context, text, 1.0, false);
        builder.push_default(StyleProperty::FontFamily(stack));
        builder.push_default(StyleProperty::FontSize(size_pt));
        builder.push_default(StyleProperty::LineHeight(LineHeight::Absolute(
            size_pt * LINE_HEIGHT,
        )));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        builder.push_default(StyleProperty::Locale(Language::parse(language).ok()));
        if style.weight == Weight::Bold {
            builder.push_default(StyleProperty::FontWeight(FontWeight::BOLD));
        }
        let mut layout = builder.build(text);
        layout.break_all_lines(Some(width_pt));
        layout
    }
}

/// The text up to the last line that fits, less one word or a few letters to make room for the ellipsis. Each call is
/// strictly shorter than the last, so the caller's loop ends.
fn shortened(text: &str, layout: &Layout<()>, lines_max: usize) -> String {
    let end = layout
        .get(lines_max - 1)
        .map_or(0, |line| line.text_range().end);
    let kept = text.get(..end).unwrap_or(text).trim_end_matches(ELLIPSIS);
    let mut kept = kept.trim_end().to_owned();
    kept.pop();
    while kept.ends_with(char::is_whitespace) {
        kept.pop();
    }
    if kept.is_empty() {
        return kept;
    }
    kept.push(ELLIPSIS);
    if kept.len() < text.len() {
        kept
    } else {
        String::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOM: Room = Room {
        width_pt: 60.0,
        height_pt: Some(30.0),
    };

    fn set(text: &str, room: Room) -> Option<Block> {
        let Ok(fonts) = Fonts::find(None) else {
            eprintln!("SKIPPED: this system has no fonts");
            return None;
        };
        let style = Style::plain(9.0).down_to(6.0);
        Some(
            Typesetter::new(&fonts)
                .set(text, style, Alignment::Left, room, "en")
                .unwrap(),
        )
    }

    #[test]
    fn a_text_that_fits_keeps_its_size() {
        let Some(block) = set("Lamp", ROOM) else {
            return;
        };
        assert_eq!(block.runs[0].size_pt, 9.0);
        assert_eq!(&*block.text, "Lamp");
    }

    #[test]
    fn a_text_shrinks_before_it_is_cut() {
        let Some(block) = set("Настольная лампа с пятью режимами", ROOM)
        else {
            return;
        };
        assert!(block.runs[0].size_pt < 9.0);
        assert!(block.text.ends_with("режимами"));
    }

    #[test]
    fn what_does_not_fit_at_the_smallest_size_ends_in_an_ellipsis_inside_the_box() {
        for text in [
            "word ".repeat(400),
            "W".repeat(1_000),
            "超长的标题".repeat(200),
            "فستان ".repeat(300),
        ] {
            let Some(block) = set(&text, ROOM) else {
                return;
            };
            assert!(block.text.ends_with(ELLIPSIS));
            assert!(block.height_pt <= 30.0 + TOLERANCE_PT && !block.must_be_clipped);
        }
    }

    #[test]
    fn a_sign_wider_than_its_box_is_clipped() {
        let room = Room {
            width_pt: 2.0,
            height_pt: Some(12.0),
        };
        let Some(block) = set("W", room) else { return };
        assert!(block.must_be_clipped);
    }

    #[test]
    fn nothing_takes_no_room() {
        let Some(block) = set(" \u{200B} ", ROOM) else {
            return;
        };
        assert!(block.runs.is_empty() && block.height_pt == 0.0);
    }
}
