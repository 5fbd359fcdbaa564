//! What carriers and customs must know about goods beyond their tariff code.

use serde::{Deserialize, Serialize};

/// A property that decides whether goods may travel. A headset (851830) holds a lithium cell or it does not; the code
/// cannot tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GoodsTag {
    /// Holds a lithium cell or battery (UN3481 in equipment, UN3480 alone).
    LithiumBattery,
    /// Liquid, cream or gel.
    Liquid,
    /// Catches fire.
    Flammable,
    /// Under pressure.
    Aerosol,
    /// Holds a strong magnet.
    Magnet,
    /// Holds a blade or a point.
    Blade,
    /// Heals, or says that it does.
    Medicine,
    /// To be eaten or drunk.
    Food,
    /// Made of an animal.
    AnimalProduct,
    /// A plant, a part of one, or seeds.
    Plant,
    /// Was used before.
    Used,
}

impl GoodsTag {
    /// Every tag, in the order of the seller's form.
    pub const ALL: [GoodsTag; 11] = [
        GoodsTag::LithiumBattery,
        GoodsTag::Liquid,
        GoodsTag::Flammable,
        GoodsTag::Aerosol,
        GoodsTag::Magnet,
        GoodsTag::Blade,
        GoodsTag::Medicine,
        GoodsTag::Food,
        GoodsTag::AnimalProduct,
        GoodsTag::Plant,
        GoodsTag::Used,
    ];

    /// The name in data rows, forms and the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            GoodsTag::LithiumBattery => "lithium_battery",
            GoodsTag::Liquid => "liquid",
            GoodsTag::Flammable => "flammable",
            GoodsTag::Aerosol => "aerosol",
            GoodsTag::Magnet => "magnet",
            GoodsTag::Blade => "blade",
            GoodsTag::Medicine => "medicine",
            GoodsTag::Food => "food",
            GoodsTag::AnimalProduct => "animal_product",
            GoodsTag::Plant => "plant",
            GoodsTag::Used => "used",
        }
    }

    /// The tag of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<GoodsTag> {
        Self::ALL.into_iter().find(|tag| tag.as_str() == name)
    }

    /// The tags of a list of names between spaces, in the order of [`GoodsTag::ALL`], each once. Names that are none are
    /// left out.
    #[must_use]
    pub fn list(names: &str) -> Vec<GoodsTag> {
        let mut tags: Vec<GoodsTag> = names
            .split_whitespace()
            .filter_map(Self::from_name)
            .collect();
        tags.sort_unstable();
        tags.dedup();
        tags
    }

    /// The names of a list of tags between spaces, as [`GoodsTag::list`] reads them.
    #[must_use]
    pub fn names(tags: &[GoodsTag]) -> String {
        let names: Vec<&str> = tags.iter().map(|tag| tag.as_str()).collect();
        names.join(" ")
    }
}
