//! From a layout to glyphs the PDF writer can draw, with the text each glyph stands for.
//!
//! The PDF carries the text beside the glyphs (ISO 32000-1, 9.10 "Extraction of text content"), so a customs officer can
//! search a scanned folder for an HS code and a buyer can copy an address in any script.

use std::ops::Range;
use std::sync::Arc;

use krilla::text::{Font, GlyphId, KrillaGlyph};
use parley::{Glyph, Layout, Line};

use crate::faces::Faces;
use crate::problem::DocumentProblem;
use crate::text::{Block, Run};

/// The height of a replacement box above the baseline, in parts of the size: about a capital letter.
const BOX_HEIGHT: f32 = 0.7;
/// The width of a box whose font gives it none.
const BOX_WIDTH: f32 = 0.6;

/// Every line of the layout as runs of glyphs.
pub(crate) fn block(
    text: Arc<str>,
    layout: &Layout<()>,
    faces: &mut Faces,
) -> Result<Block, DocumentProblem> {
    let mut block = Block {
        text,
        runs: Vec::new(),
        boxes: Vec::new(),
        height_pt: layout.height(),
        must_be_clipped: false,
        was_cut: false,
    };
    if block.text.is_empty() {
        block.height_pt = 0.0;
        return Ok(block);
    }
    for line in layout.lines() {
        add_line(&mut block, &line, faces)?;
    }
    Ok(block)
}

fn add_line(
    block: &mut Block,
    line: &Line<'_, ()>,
    faces: &mut Faces,
) -> Result<(), DocumentProblem> {
    let mut left_pt = line.metrics().offset;
    for run in line.runs() {
        let mut pen = Pen {
            font: faces.of(&run)?,
            size_pt: run.font_size(),
            baseline_pt: line.metrics().baseline,
            start_pt: left_pt,
            left_pt,
            glyphs: Vec::new(),
        };
        pen.add_run(block, &run);
        pen.flush(block);
        left_pt = pen.left_pt;
    }
    Ok(())
}

struct Pen {
    font: Font,
    size_pt: f32,
    baseline_pt: f32,
    start_pt: f32,
    left_pt: f32,
    glyphs: Vec<KrillaGlyph>,
}

impl Pen {
    /// In a right-to-left run the second letter of a ligature comes before the first one, which owns the glyph.
    fn add_run(&mut self, block: &mut Block, run: &parley::Run<'_, ()>) {
        let mut end_of_ligature = None;
        for cluster in run.visual_clusters() {
            let mut range = cluster.text_range();
            if cluster.is_ligature_continuation() {
                match (run.is_rtl(), self.glyphs.last_mut()) {
                    (true, _) => end_of_ligature = end_of_ligature.max(Some(range.end)),
                    (false, Some(glyph)) => glyph.text_range.end = range.end,
                    (false, None) => {}
                }
                continue;
            }
            range.end = end_of_ligature.take().unwrap_or(range.end);
            for glyph in cluster.glyphs() {
                self.add(block, glyph, range.clone());
            }
        }
    }

    fn add(&mut self, block: &mut Block, glyph: Glyph, range: Range<usize>) {
        if glyph.id == 0 {
            self.add_box(block, glyph.advance);
            return;
        }
        self.glyphs.push(KrillaGlyph::new(
            GlyphId::new(glyph.id),
            glyph.advance / self.size_pt,
            glyph.x / self.size_pt,
            // The layout counts downwards, the writer upwards from the baseline.
            -glyph.y / self.size_pt,
            0.0,
            range,
            None,
        ));
        self.left_pt += glyph.advance;
    }

    /// Drawn by hand: many fonts leave the glyph for missing characters empty, and then the character would vanish.
    fn add_box(&mut self, block: &mut Block, advance: f32) {
        self.flush(block);
        let width_pt = if advance > 0.0 {
            advance
        } else {
            self.size_pt * BOX_WIDTH
        };
        let height_pt = self.size_pt * BOX_HEIGHT;
        let margin_pt = width_pt * 0.1;
        block.boxes.push([
            self.left_pt + margin_pt,
            self.baseline_pt - height_pt,
            width_pt - 2.0 * margin_pt,
            height_pt,
        ]);
        self.left_pt += advance;
        self.start_pt = self.left_pt;
    }

    fn flush(&mut self, block: &mut Block) {
        if !self.glyphs.is_empty() {
            block.runs.push(Run {
                font: self.font.clone(),
                size_pt: self.size_pt,
                left_pt: self.start_pt,
                baseline_pt: self.baseline_pt,
                glyphs: std::mem::take(&mut self.glyphs),
            });
        }
        self.start_pt = self.left_pt;
    }
}
