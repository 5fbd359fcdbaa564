//! How a text looks: size, weight, where it stands in its box.

use crate::text::POINTS_PER_MM;

/// How a text is set in its box. Sizes are in points (1/72 inch).
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Style {
    pub size_pt: f32,
    /// A text that does not fit is shrunk down to here, then cut with an ellipsis.
    pub smallest_pt: f32,
    pub weight: Weight,
    pub align: Align,
    pub stand: Stand,
    pub ink: Ink,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weight {
    Regular,
    Bold,
}

/// Along the line. `Start` is the left of a left-to-right paper and the right of a mirrored one, whatever the text is
/// written in: a Latin product name in an Arabic list stands under its Arabic heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Align {
    Start,
    Center,
    End,
}

/// Across the lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stand {
    Top,
    Middle,
    Bottom,
}

/// Papers are printed in black, on thermal printers too; grey is for what may be lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ink {
    Black,
    Grey,
    Pale,
}

/// Fixed for all scripts, so that an Arabic line does not push the columns beside it apart.
pub(crate) const LINE_HEIGHT: f32 = 1.32;

impl Style {
    /// The height of one line at full size.
    pub(crate) fn line_mm(self) -> f32 {
        self.size_pt * LINE_HEIGHT / POINTS_PER_MM
    }

    pub(crate) const fn plain(size_pt: f32) -> Self {
        Self {
            size_pt,
            smallest_pt: size_pt * 0.7,
            weight: Weight::Regular,
            align: Align::Start,
            stand: Stand::Top,
            ink: Ink::Black,
        }
    }

    pub(crate) const fn bold(mut self) -> Self {
        self.weight = Weight::Bold;
        self
    }

    pub(crate) const fn grey(mut self) -> Self {
        self.ink = Ink::Grey;
        self
    }

    pub(crate) const fn align(mut self, align: Align) -> Self {
        self.align = align;
        self
    }

    pub(crate) const fn middle(mut self) -> Self {
        self.stand = Stand::Middle;
        self
    }

    pub(crate) const fn bottom(mut self) -> Self {
        self.stand = Stand::Bottom;
        self
    }

    pub(crate) const fn down_to(mut self, smallest_pt: f32) -> Self {
        self.smallest_pt = smallest_pt;
        self
    }
}
