//! Reading a PDF as a stranger does: glyphs with their text and place, filled and stroked paths, and pixels.

use hayro::hayro_interpret::font::GlyphRun;
use hayro::hayro_interpret::hayro_cmap::BfString;
use hayro::hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, InterpreterCache,
    InterpreterSettings, SoftMask, TransformExt as _, interpret_page,
};
use hayro::hayro_syntax::Pdf;
use hayro::kurbo::{BezPath, Rect, Shape as _};
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings};

/// One glyph; the place is its origin in millimetres from the top left corner of the page.
#[derive(Debug, Clone)]
pub struct Glyph {
    pub text: String,
    pub x_mm: f64,
    pub y_mm: f64,
}

#[derive(Debug, Default)]
pub struct Page {
    pub width_mm: f64,
    pub height_mm: f64,
    pub glyphs: Vec<Glyph>,
    pub paths: Vec<Rect>,
    pub clips: usize,
}

impl Page {
    /// Whether the text stands on the page, however its lines are broken.
    pub fn has(&self, text: &str) -> bool {
        self.place_of(text).is_some()
    }

    /// Whether a right-to-left text stands on the page: its glyphs are drawn from its end to its beginning.
    pub fn has_right_to_left(&self, text: &str) -> bool {
        let read: String = self
            .glyphs
            .iter()
            .rev()
            .map(|glyph| glyph.text.as_str())
            .collect();
        without_spaces(&read).contains(&without_spaces(text))
    }

    /// The first glyph of the text.
    pub fn place_of(&self, text: &str) -> Option<&Glyph> {
        let mut read = String::new();
        let mut starts = Vec::new();
        for glyph in &self.glyphs {
            starts.push(read.len());
            read.push_str(&without_spaces(&glyph.text));
        }
        let start = read.find(&without_spaces(text))?;
        let index = starts.partition_point(|glyph_start| *glyph_start <= start) - 1;
        self.glyphs.get(index)
    }

    pub fn text(&self) -> String {
        self.glyphs
            .iter()
            .map(|glyph| glyph.text.as_str())
            .collect()
    }
}

fn without_spaces(text: &str) -> String {
    text.chars()
        .filter(|character| !character.is_whitespace())
        .collect()
}

/// Every page of the file.
pub fn pages(pdf: &[u8]) -> Vec<Page> {
    let pdf = Pdf::new(pdf.to_vec()).expect("the file is a PDF");
    let cache = InterpreterCache::new();
    pdf.pages()
        .iter()
        .map(|page| {
            let (width, height) = page.render_dimensions();
            let (width, height) = (f64::from(width), f64::from(height));
            let area = Rect::new(0.0, 0.0, width, height);
            let transform = page.initial_transform(true).to_kurbo();
            let settings = InterpreterSettings::default();
            let mut context = Context::new(transform, area, &cache, page.xref(), settings);
            let mut read = Page {
                width_mm: mm(width),
                height_mm: mm(height),
                ..Page::default()
            };
            interpret_page(page, &mut context, &mut read);
            read
        })
        .collect()
}

/// The file's title.
pub fn title(pdf: &[u8]) -> String {
    let pdf = Pdf::new(pdf.to_vec()).expect("the file is a PDF");
    let title = pdf.metadata().title.clone().expect("the file has a title");
    // Text strings are UTF-16 when they begin with its byte order mark (ISO 32000-1, 7.9.2.2).
    match title.strip_prefix(&[0xFE, 0xFF]) {
        Some(utf16) => {
            let units: Vec<u16> = utf16
                .chunks_exact(2)
                .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
                .collect();
            String::from_utf16(&units).expect("a title is valid UTF-16")
        }
        None => String::from_utf8(title.to_vec()).expect("a title is text"),
    }
}

/// The pixels of a page as brightness, with width and height.
pub fn pixels(pdf: &[u8], page: usize, pixels_per_point: f32) -> (Vec<u8>, u32, u32) {
    let pdf = Pdf::new(pdf.to_vec()).expect("the file is a PDF");
    let cache = RenderCache::new();
    let settings = PixmapSettings {
        x_scale: pixels_per_point,
        y_scale: pixels_per_point,
        bg_color: WHITE,
    };
    let page = &pdf.pages()[page];
    let interpreter = InterpreterSettings::default();
    let pixmap = hayro::render(
        page,
        &cache,
        &interpreter,
        &RenderSettings::default(),
        &settings,
    );
    let brightness = pixmap
        .data_as_u8_slice()
        .chunks_exact(4)
        .map(|pixel| pixel[1])
        .collect();
    (
        brightness,
        u32::from(pixmap.width()),
        u32::from(pixmap.height()),
    )
}

fn mm(points: f64) -> f64 {
    points * 25.4 / 72.0
}

impl<'a> Device<'a> for Page {
    fn draw_path(&mut self, path: &BezPath, props: DrawProps<'a>, _: &DrawMode) {
        let area = props.transform.transform_rect_bbox(path.bounding_box());
        self.paths.push(Rect::new(
            mm(area.x0),
            mm(area.y0),
            mm(area.x1),
            mm(area.y1),
        ));
    }

    fn push_clip_path(&mut self, _: &ClipPath) {
        self.clips += 1;
    }

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}

    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, _: &DrawMode) {
        for glyph in run.glyphs() {
            let text = match glyph.as_unicode() {
                Some(BfString::Char(character)) => character.to_string(),
                Some(BfString::String(text)) => text,
                None => "\u{FFFD}".to_owned(),
            };
            let place = (props.transform * glyph.transform()).translation();
            self.glyphs.push(Glyph {
                text,
                x_mm: mm(place.x),
                y_mm: mm(place.y),
            });
        }
    }

    fn draw_image(&mut self, _: Image<'a, '_>, _: hayro::hayro_interpret::ImageDrawProps<'a>) {}

    fn pop_clip(&mut self) {}

    fn pop_transparency_group(&mut self) {}
}
