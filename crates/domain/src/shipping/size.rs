//! The size of a packed piece.

use std::fmt;
use std::str::FromStr;

/// Three metres: nothing longer goes as a parcel.
const SIDE_MM_MAX: u32 = 3_000;

/// Length, width and height with packing, in millimetres. Written `300x200x100`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PackedSize {
    sides_mm: [u32; 3],
}

impl PackedSize {
    /// Reads what people type in centimetres: `30 × 20 × 10`, `30x20x7.5`, `30*20*10`.
    #[must_use]
    pub fn parse_cm(text: &str) -> Option<PackedSize> {
        let sides = sides(text, |side| {
            let (whole, tenth) = match side.split_once(['.', ',']) {
                Some((whole, tenth)) if tenth.len() == 1 => (whole, tenth),
                Some(_) => return None,
                None => (side, "0"),
            };
            let whole: u32 = whole.parse().ok()?;
            whole.checked_mul(10)?.checked_add(tenth.parse().ok()?)
        })?;
        PackedSize::checked(sides)
    }

    fn checked(sides_mm: [u32; 3]) -> Option<PackedSize> {
        let fits = sides_mm.iter().all(|side| (1..=SIDE_MM_MAX).contains(side));
        fits.then_some(PackedSize { sides_mm })
    }

    /// The size in centimetres as [`PackedSize::parse_cm`] reads it: `30 × 20 × 7.5`.
    #[must_use]
    pub fn to_cm(self) -> String {
        let side = |mm: u32| match mm % 10 {
            0 => (mm / 10).to_string(),
            tenth => format!("{}.{tenth}", mm / 10),
        };
        let [length, width, height] = self.sides_mm.map(side);
        format!("{length} × {width} × {height}")
    }

    /// The volume in cubic centimetres, rounded up.
    #[must_use]
    pub fn volume_cm3(self) -> u32 {
        let [length, width, height] = self.sides_mm.map(u64::from);
        // At most 27 million, so it fits.
        u32::try_from((length * width * height).div_ceil(1000)).unwrap_or(u32::MAX)
    }
}

fn sides(text: &str, parse: impl Fn(&str) -> Option<u32>) -> Option<[u32; 3]> {
    let sides = text
        .split(['x', 'X', '×', '*', 'х', 'Х'])
        .map(|side| parse(side.trim()));
    let sides: Vec<u32> = sides.collect::<Option<_>>()?;
    sides.try_into().ok()
}

impl fmt::Display for PackedSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [length, width, height] = self.sides_mm;
        write!(f, "{length}x{width}x{height}")
    }
}

impl FromStr for PackedSize {
    type Err = ();

    fn from_str(text: &str) -> Result<PackedSize, ()> {
        let sides = sides(text, |side| side.parse().ok()).ok_or(())?;
        PackedSize::checked(sides).ok_or(())
    }
}
