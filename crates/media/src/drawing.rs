//! Drawings of the project itself (the demo's products, the category placeholders): SVG with colours as variables.
//!
//! **Deliberately absent:** SVG from outside. It can carry scripts and reach for files; sellers send pictures of pixels.

use std::collections::BTreeMap;

use image::{DynamicImage, RgbaImage};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{ImageHrefResolver, Options, Tree};

use crate::problem::PictureProblem;

/// The width at which a drawing is rendered, in pixels. Flat colours need no more, and a demo of 250 drawings is ready in
/// half the time and half the space.
const DRAWING_WIDTH: u32 = 800;
/// A drawing is at most four times as high as wide.
const DRAWING_HEIGHT_MAX: u32 = 4 * DRAWING_WIDTH;

/// Puts a colour in the place of every `var(--name, default)`: the given one, or the default.
///
/// A default may be another `var(…)`. A variable with neither colour nor default is an error, and so is a colour that is
/// more than a colour: `red"/><image href="` must not become markup.
pub(crate) fn with_colours(
    svg: &str,
    colours: &BTreeMap<String, String>,
) -> Result<String, PictureProblem> {
    let mut result = String::with_capacity(svg.len());
    let mut rest = svg;
    while let Some(start) = rest.find("var(") {
        let (before, from_variable) = rest.split_at(start);
        result.push_str(before);
        let inside = &from_variable["var(".len()..];
        let end = closing_bracket(inside).ok_or_else(|| bad("a variable is not closed"))?;
        result.push_str(&colour_of(&inside[..end], colours)?);
        rest = &inside[end + 1..];
    }
    result.push_str(rest);
    Ok(result)
}

fn colour_of(variable: &str, colours: &BTreeMap<String, String>) -> Result<String, PictureProblem> {
    let (name, default) = match variable.split_once(',') {
        Some((name, default)) => (name.trim(), Some(default.trim())),
        None => (variable.trim(), None),
    };
    let name = name
        .strip_prefix("--")
        .ok_or_else(|| bad("a variable's name begins with --"))?;
    match (colours.get(name), default) {
        (Some(colour), _) if is_colour(colour) => Ok(colour.clone()),
        (Some(_), _) => Err(bad(&format!("the colour given for {name} is none"))),
        (None, Some(default)) => with_colours(default, colours),
        (None, None) => Err(bad(&format!("no colour for {name}"))),
    }
}

fn is_colour(colour: &str) -> bool {
    let plain =
        |character: char| character.is_ascii_alphanumeric() || "#(),.% -".contains(character);
    !colour.is_empty() && colour.len() <= 64 && colour.chars().all(plain)
}

/// The position of the bracket that closes what was opened before `text`.
fn closing_bracket(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (position, byte) in text.bytes().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' if depth == 0 => return Some(position),
            b')' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Renders a drawing without variables at 800 pixels' width. Text and linked files in it are not drawn.
pub(crate) fn render(svg: &str) -> Result<DynamicImage, PictureProblem> {
    let options = Options {
        image_href_resolver: no_files(),
        ..Options::default()
    };
    let tree = Tree::from_str(svg, &options).map_err(|error| bad(&error.to_string()))?;
    let (width, height) = (tree.size().width(), tree.size().height());
    let scale = DRAWING_WIDTH as f32 / width;
    let height_px = (height * scale).round() as u32;
    if !(1..=DRAWING_HEIGHT_MAX).contains(&height_px) {
        return Err(bad("the drawing is too high or too flat"));
    }
    let mut pixmap = Pixmap::new(DRAWING_WIDTH, height_px).ok_or_else(|| bad("no size"))?;
    resvg::render(
        &tree,
        Transform::from_scale(scale, scale),
        &mut pixmap.as_mut(),
    );
    let samples: Vec<u8> = pixmap
        .pixels()
        .iter()
        .map(|pixel| pixel.demultiply())
        .flat_map(|colour| [colour.red(), colour.green(), colour.blue(), colour.alpha()])
        .collect();
    let pixels =
        RgbaImage::from_raw(DRAWING_WIDTH, height_px, samples).ok_or_else(|| bad("no pixels"))?;
    Ok(DynamicImage::ImageRgba8(pixels))
}

fn no_files() -> ImageHrefResolver<'static> {
    ImageHrefResolver {
        resolve_data: Box::new(|_, _, _| None),
        resolve_string: Box::new(|_, _| None),
    }
}

fn bad(reason: &str) -> PictureProblem {
    PictureProblem::BadDrawing {
        reason: reason.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{render, with_colours};

    fn colours(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs
            .iter()
            .map(|(name, colour)| ((*name).to_owned(), (*colour).to_owned()))
            .collect()
    }

    #[test]
    fn a_given_colour_replaces_the_default() {
        let svg = r##"<a fill="var(--main, #111)"/><b fill="var(--shade,#222)"/>"##;
        let done = with_colours(svg, &colours(&[("main", "#abc")])).unwrap();
        assert_eq!(done, r##"<a fill="#abc"/><b fill="#222"/>"##);
    }

    #[test]
    fn a_default_may_have_brackets_or_be_a_variable() {
        let none = colours(&[]);
        assert_eq!(
            with_colours("var(--a, rgb(1,2,3))", &none).unwrap(),
            "rgb(1,2,3)"
        );
        assert_eq!(
            with_colours("var(--a, var(--b, #def))", &none).unwrap(),
            "#def"
        );
    }

    #[test]
    fn a_variable_without_any_colour_is_refused() {
        assert!(with_colours("var(--a)", &colours(&[])).is_err());
        assert!(with_colours("var(--a, red", &colours(&[])).is_err());
    }

    #[test]
    fn a_colour_cannot_smuggle_markup_in() {
        assert!(
            with_colours(
                "var(--a, red)",
                &colours(&[("a", "red\"/><image href=\"x")])
            )
            .is_err()
        );
    }

    #[test]
    fn a_drawing_is_rendered_800_pixels_wide() {
        let image = render(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 10"><rect width="8" height="10" fill="red"/></svg>"#).unwrap();
        assert_eq!((image.width(), image.height()), (800, 1000));
        assert_eq!(image.to_rgba8().get_pixel(600, 700).0, [255, 0, 0, 255]);
    }

    #[test]
    fn a_linked_file_is_never_read() {
        let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><image href="/etc/hostname" width="8" height="8"/></svg>"#;
        let image = render(svg).unwrap().to_rgba8();
        assert!(image.pixels().all(|pixel| pixel.0[3] == 0));
    }
}
