//! Short lines one under the other: addresses, and a label with its value.

use crate::draft::{Area, Draft};
use crate::problem::DocumentProblem;
use crate::style::Style;
use crate::text::Block;

/// An address shrinks as a whole down to this part of its size before lines are joined.
const SHRINK_MIN: f32 = 0.6;
const SHRINK: f32 = 0.9;
/// A name of 10,000 letters must not push the street off the label.
const LINES_MAX: f32 = 3.0;

impl Draft<'_, '_> {
    /// Places the lines under each other. When they are too many, all become smaller together; when that is not
    /// enough, the last ones are joined with commas, so that nothing of an address is lost before the ellipsis.
    /// Returns the height that was used, in millimetres.
    pub(crate) fn stack(
        &mut self,
        area: Area,
        lines: &[(&str, Style)],
    ) -> Result<f32, DocumentProblem> {
        let lines: Vec<(&str, Style)> = lines
            .iter()
            .copied()
            .filter(|(text, _)| !text.trim().is_empty())
            .collect();
        let mut scale = 1.0;
        loop {
            let blocks = self.set_all(&lines, area.width_mm, scale)?;
            let height_mm = height_of(&blocks);
            if height_mm <= area.height_mm {
                self.place_all(blocks, area);
                return Ok(height_mm);
            }
            if scale <= SHRINK_MIN {
                self.stack_joined(area, &lines, blocks)?;
                return Ok(area.height_mm);
            }
            scale = (scale * SHRINK).max(SHRINK_MIN);
        }
    }

    /// A small label and under it the value, in one box.
    pub(crate) fn field(
        &mut self,
        area: Area,
        (label, label_style): (&str, Style),
        (value, value_style): (&str, Style),
    ) -> Result<(), DocumentProblem> {
        let area = area.inset(1.0, 0.6);
        let block = self.set(
            label,
            label_style,
            area.width_mm,
            Some(area.height_mm / 2.0),
        )?;
        let label_mm = block.height_mm();
        self.place(block, area, label_style);
        self.text(area.below(label_mm + 0.2), value, value_style)
    }

    fn set_all(
        &mut self,
        lines: &[(&str, Style)],
        width_mm: f32,
        scale: f32,
    ) -> Result<Vec<(Block, Style)>, DocumentProblem> {
        lines
            .iter()
            .map(|(text, style)| {
                let style = scaled(*style, scale);
                let height_mm = LINES_MAX * style.line_mm();
                Ok((self.set(text, style, width_mm, Some(height_mm))?, style))
            })
            .collect()
    }

    fn place_all(&mut self, blocks: Vec<(Block, Style)>, area: Area) {
        let mut used_mm = 0.0;
        for (block, style) in blocks {
            let height_mm = block.height_mm();
            let area = Area {
                height_mm,
                ..area.below(used_mm)
            };
            self.place(block, area, style);
            used_mm += height_mm;
        }
    }

    /// Keeps as many lines by themselves as leave room for all the others; when even one paragraph of them all is too
    /// long, as many as leave room for one line with an ellipsis.
    fn stack_joined(
        &mut self,
        area: Area,
        lines: &[(&str, Style)],
        mut blocks: Vec<(Block, Style)>,
    ) -> Result<(), DocumentProblem> {
        let Some((_, style)) = blocks.last() else {
            return Ok(());
        };
        let style = style.down_to(style.size_pt);
        let kept_max = lines_in(&blocks, area.height_mm - style.line_mm());
        let mut best = None;
        for kept in (0..=kept_max).rev() {
            let rest: Vec<&str> = lines.iter().skip(kept).map(|(text, _)| *text).collect();
            let room = area.below(height_of(&blocks[..kept]));
            let block = self.set(&rest.join(", "), style, room.width_mm, Some(room.height_mm))?;
            let is_whole = !block.was_cut;
            if is_whole || best.is_none() {
                best = Some((kept, room, block));
            }
            if is_whole {
                break;
            }
        }
        if let Some((kept, room, block)) = best {
            blocks.truncate(kept);
            self.place_all(blocks, area);
            self.place(block, room, style);
        }
        Ok(())
    }
}

fn height_of(blocks: &[(Block, Style)]) -> f32 {
    blocks.iter().map(|(block, _)| block.height_mm()).sum()
}

/// How many of the first blocks fit.
fn lines_in(blocks: &[(Block, Style)], height_mm: f32) -> usize {
    (0..blocks.len())
        .rev()
        .find(|count| height_of(&blocks[..*count]) <= height_mm)
        .unwrap_or(0)
}

fn scaled(style: Style, scale: f32) -> Style {
    let size_pt = style.size_pt * scale;
    Style {
        size_pt,
        smallest_pt: size_pt,
        ..style
    }
}
