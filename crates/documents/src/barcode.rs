//! Item numbers as Code 128 (ISO/IEC 15417), the symbology of UPU standard S10 for item identifiers.
//!
//! Bars are drawn as filled rectangles: a scanner at a sorting centre reads edges, and a picture that a printer scales
//! has none. The quiet zone is ten modules on each side (ISO/IEC 15417); nothing is printed in it.
//!
//! **Deliberately absent:** the check digit of S10. It belongs to the number, not to its picture.

use barcoders::sym::code128::Code128;

use crate::draft::{Area, Draft};
use crate::problem::DocumentProblem;
use crate::style::{Align, Style};

/// Longer numbers have bars too thin for the printers of a post office on a label of 100 mm.
pub const ITEM_NUMBER_CHARACTERS_MAX: usize = 30;
/// Modules that stay white on each side.
const QUIET_MODULES: usize = 10;
/// Four digits in a row are shorter in character set C, which puts two into one symbol.
const DIGITS_FOR_SET_C: usize = 4;

/// An item number that can be drawn.
#[derive(Debug, Clone)]
pub(crate) struct Barcode {
    modules: Vec<u8>,
    readable: String,
}

impl Barcode {
    /// Takes the number as it is stored or as it is read aloud: "RR 473 124 829 CN" is "RR473124829CN".
    pub(crate) fn new(item_number: &str) -> Result<Self, DocumentProblem> {
        let refused = || DocumentProblem::BadItemNumber {
            item_number: item_number.to_owned(),
        };
        let number: String = item_number
            .chars()
            .filter(|character| *character != ' ')
            .collect();
        let is_printable = |character: char| character.is_ascii_alphanumeric() || character == '-';
        let is_good = (1..=ITEM_NUMBER_CHARACTERS_MAX).contains(&number.len())
            && number.chars().all(is_printable);
        if !is_good {
            return Err(refused());
        }
        let code = Code128::new(with_character_sets(&number)).map_err(|_| refused())?;
        Ok(Self {
            modules: code.encode(),
            readable: readable(&number),
        })
    }

    /// The number as people read it.
    pub(crate) fn readable(&self) -> &str {
        &self.readable
    }

    /// Draws the bars and under them the number for people; both stay in the area, quiet zones included.
    pub(crate) fn draw(
        &self,
        draft: &mut Draft<'_, '_>,
        area: Area,
        text: Style,
    ) -> Result<(), DocumentProblem> {
        let text_mm = text.size_pt * 1.4 / crate::text::POINTS_PER_MM;
        let bars = Area {
            height_mm: (area.height_mm - text_mm).max(1.0),
            ..area
        };
        let module_mm = area.width_mm / (self.modules.len() + 2 * QUIET_MODULES) as f32;
        draft.bars(
            bars,
            self.bars().map(|(start, count)| {
                (
                    (start + QUIET_MODULES) as f32 * module_mm,
                    count as f32 * module_mm,
                )
            }),
        );
        let label = Area {
            height_mm: text_mm,
            ..area.below(bars.height_mm)
        };
        draft.text(label, &self.readable, text.align(Align::Center).bottom())
    }

    /// First module and number of modules of each bar: neighbours are one rectangle, or a hair line would part them.
    fn bars(&self) -> impl Iterator<Item = (usize, usize)> {
        let mut start = 0;
        self.modules
            .chunk_by(|left, right| left == right)
            .filter_map(move |chunk| {
                let bar = (start, chunk.len());
                start += chunk.len();
                (chunk.first() == Some(&1)).then_some(bar)
            })
    }
}

/// The number with the marks by which the encoder changes its character set.
fn with_character_sets(number: &str) -> String {
    const SET_B: char = '\u{0181}';
    const SET_C: char = '\u{0106}';
    let mut marked = String::with_capacity(number.len() + 8);
    let mut set = None;
    let mut rest = number;
    while let Some(first) = rest.chars().next() {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let (wanted, taken) = if digits >= DIGITS_FOR_SET_C {
            (SET_C, digits - digits % 2)
        } else {
            (SET_B, first.len_utf8())
        };
        if set != Some(wanted) {
            marked.push(wanted);
            set = Some(wanted);
        }
        let (head, tail) = rest.split_at(taken);
        marked.push_str(head);
        rest = tail;
    }
    marked
}

/// An S10 number in the groups it is printed in ("RR 473 124 829 CN"); any other number as it is.
fn readable(number: &str) -> String {
    let is_s10 = number.len() == 13
        && number.bytes().enumerate().all(|(index, byte)| match index {
            0 | 1 | 11 | 12 => byte.is_ascii_uppercase(),
            _ => byte.is_ascii_digit(),
        });
    if !is_s10 {
        return number.to_owned();
    }
    [
        &number[..2],
        &number[2..5],
        &number[5..8],
        &number[8..11],
        &number[11..],
    ]
    .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_number_is_read_aloud_in_groups() {
        assert_eq!(readable("RR473124829CN"), "RR 473 124 829 CN");
        assert_eq!(readable("KZ-1042"), "KZ-1042");
    }

    #[test]
    fn digits_are_encoded_in_pairs() {
        assert_eq!(
            with_character_sets("RR473124829CN"),
            "\u{0181}RR\u{0106}47312482\u{0181}9CN"
        );
        assert_eq!(with_character_sets("A12"), "\u{0181}A12");
    }

    #[test]
    fn a_number_that_no_scanner_could_read_is_refused() {
        for number in [
            "",
            "   ",
            "RR4731248\u{0}",
            "Посылка-1",
            "A\u{0106}12",
            &"9".repeat(31),
        ] {
            assert!(Barcode::new(number).is_err(), "{number:?}");
        }
        assert!(Barcode::new("RR 473 124 829 CN").is_ok());
    }

    #[test]
    fn bars_are_never_neighbours() {
        let barcode = Barcode::new("RR473124829CN").unwrap();
        let bars: Vec<_> = barcode.bars().collect();
        assert!(
            bars.windows(2)
                .all(|pair| pair[0].0 + pair[0].1 < pair[1].0)
        );
        assert_eq!(bars.first().map(|bar| bar.0), Some(0));
    }
}
