//! The line drawings that stand where a product has no picture yet: one per category of the demo, on a tint.

/// The categories that have a drawing of their own, with the drawing's SVG.
const DRAWINGS: [(&str, &str); 13] = [
    ("kitchen", include_str!("../placeholders/kitchen.svg")),
    ("tea-coffee", include_str!("../placeholders/tea-coffee.svg")),
    (
        "home-textiles",
        include_str!("../placeholders/home-textiles.svg"),
    ),
    ("lighting", include_str!("../placeholders/lighting.svg")),
    (
        "phone-accessories",
        include_str!("../placeholders/phone-accessories.svg"),
    ),
    ("audio", include_str!("../placeholders/audio.svg")),
    ("bags", include_str!("../placeholders/bags.svg")),
    (
        "watches-jewellery",
        include_str!("../placeholders/watches-jewellery.svg"),
    ),
    ("clothing", include_str!("../placeholders/clothing.svg")),
    ("shoes", include_str!("../placeholders/shoes.svg")),
    ("toys", include_str!("../placeholders/toys.svg")),
    ("outdoor", include_str!("../placeholders/outdoor.svg")),
    ("other", include_str!("../placeholders/other.svg")),
];

/// The slugs of the categories that have a drawing of their own; `other` stands for all the rest.
pub const PLACEHOLDER_CATEGORIES: [&str; 13] = {
    let mut slugs = [""; 13];
    let mut position = 0;
    while position < slugs.len() {
        slugs[position] = DRAWINGS[position].0;
        position += 1;
    }
    slugs
};

/// The SVG of a category's drawing, with the colour variables `tint` and `line`; that of `other` for an unknown category.
#[must_use]
pub fn placeholder(category: &str) -> &'static str {
    let own = DRAWINGS.iter().find(|(slug, _)| *slug == category);
    own.map_or(include_str!("../placeholders/other.svg"), |(_, svg)| svg)
}
