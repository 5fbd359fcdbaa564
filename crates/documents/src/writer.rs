//! Finished sheets as PDF.
//!
//! **Invariant:** the same sheets give the same bytes: no date, no random identifier, nothing of the server goes in.

use krilla::color::luma;
use krilla::geom::{Path, PathBuilder, Point, Rect};
use krilla::metadata::Metadata;
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, Stroke};
use krilla::surface::Surface;
use krilla::{Document, SerializeSettings};

use crate::draft::{Area, Mark, Sheet};
use crate::problem::DocumentProblem;
use crate::style::Ink;
use crate::text::{Block, POINTS_PER_MM};

/// The line of a replacement box.
const BOX_LINE_PT: f32 = 0.4;
/// The line between columns and under rows.
const RULE_PT: f32 = 0.6;

/// Writes the sheets in order into one file.
pub(crate) fn write(
    sheets: &[Sheet],
    title: String,
    language: String,
) -> Result<Vec<u8>, DocumentProblem> {
    let mut document = Document::new_with(SerializeSettings::default());
    document.set_metadata(
        Metadata::new()
            .title(title)
            .language(language)
            .creator("Corridor".to_owned()),
    );
    for sheet in sheets {
        let settings = PageSettings::from_wh(
            sheet.width_mm * POINTS_PER_MM,
            sheet.height_mm * POINTS_PER_MM,
        )
        .ok_or_else(|| DocumentProblem::Writing {
            reason: "a page without a size".to_owned(),
        })?;
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        for mark in &sheet.marks {
            draw(&mut surface, mark);
        }
        surface.finish();
        page.finish();
    }
    document
        .finish()
        .map_err(|problem| DocumentProblem::Writing {
            reason: format!("{problem:?}"),
        })
}

fn draw(surface: &mut Surface<'_>, mark: &Mark) {
    match mark {
        Mark::Bar { area } => {
            set_fill(surface, Ink::Black);
            draw_path(surface, rectangle(*area));
        }
        Mark::Line { area, ink } => {
            set_stroke(surface, RULE_PT, *ink);
            draw_path(surface, line(*area));
        }
        Mark::Frame { area, width_pt } => {
            set_stroke(surface, *width_pt, Ink::Black);
            draw_path(surface, rectangle(*area));
        }
        Mark::Cross { area } => {
            set_stroke(surface, 1.1, Ink::Black);
            draw_path(surface, cross(*area));
        }
        Mark::Text {
            block,
            left_mm,
            top_mm,
            ink,
            clip,
        } => {
            let start = (left_mm * POINTS_PER_MM, top_mm * POINTS_PER_MM);
            match clip.and_then(rectangle) {
                None => draw_block(surface, block, start, *ink),
                Some(clip) => {
                    surface.push_clip_path(&clip, &FillRule::NonZero);
                    draw_block(surface, block, start, *ink);
                    surface.pop();
                }
            }
        }
    }
}

fn draw_block(surface: &mut Surface<'_>, block: &Block, (left_pt, top_pt): (f32, f32), ink: Ink) {
    set_fill(surface, ink);
    for run in &block.runs {
        let start = Point::from_xy(left_pt + run.left_pt, top_pt + run.baseline_pt);
        surface.draw_glyphs(
            start,
            &run.glyphs,
            run.font.clone(),
            &block.text,
            run.size_pt,
            false,
        );
    }
    set_stroke(surface, BOX_LINE_PT, ink);
    for [x_pt, y_pt, width_pt, height_pt] in &block.boxes {
        let area = Rect::from_xywh(left_pt + x_pt, top_pt + y_pt, *width_pt, *height_pt);
        draw_path(surface, area.and_then(path_of));
    }
}

fn set_fill(surface: &mut Surface<'_>, ink: Ink) {
    surface.set_stroke(None);
    surface.set_fill(Some(Fill {
        paint: luma::Color::new(lightness(ink)).into(),
        opacity: NormalizedF32::ONE,
        rule: FillRule::NonZero,
    }));
}

fn set_stroke(surface: &mut Surface<'_>, width: f32, ink: Ink) {
    surface.set_fill(None);
    surface.set_stroke(Some(Stroke {
        paint: luma::Color::new(lightness(ink)).into(),
        width,
        ..Stroke::default()
    }));
}

fn lightness(ink: Ink) -> u8 {
    match ink {
        Ink::Black => 0,
        Ink::Grey => 90,
        Ink::Pale => 190,
    }
}

fn draw_path(surface: &mut Surface<'_>, path: Option<Path>) {
    if let Some(path) = path {
        surface.draw_path(&path);
    }
}

fn rectangle(area: Area) -> Option<Path> {
    let rect = Rect::from_xywh(
        area.left_mm * POINTS_PER_MM,
        area.top_mm * POINTS_PER_MM,
        area.width_mm * POINTS_PER_MM,
        area.height_mm * POINTS_PER_MM,
    )?;
    path_of(rect)
}

fn path_of(rect: Rect) -> Option<Path> {
    let mut builder = PathBuilder::new();
    builder.push_rect(rect);
    builder.finish()
}

fn line(area: Area) -> Option<Path> {
    let [left, top] = [area.left_mm, area.top_mm].map(|mm| mm * POINTS_PER_MM);
    let [right, bottom] =
        [area.left_mm + area.width_mm, area.bottom_mm()].map(|mm| mm * POINTS_PER_MM);
    let mut builder = PathBuilder::new();
    builder.move_to(left, top);
    builder.line_to(right, bottom);
    builder.finish()
}

fn cross(area: Area) -> Option<Path> {
    let [left, top] = [area.left_mm, area.top_mm].map(|mm| mm * POINTS_PER_MM);
    let [right, bottom] =
        [area.left_mm + area.width_mm, area.bottom_mm()].map(|mm| mm * POINTS_PER_MM);
    let mut builder = PathBuilder::new();
    builder.move_to(left, top);
    builder.line_to(right, bottom);
    builder.move_to(right, top);
    builder.line_to(left, bottom);
    builder.finish()
}
