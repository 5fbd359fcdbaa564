//! One restriction as a data row.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::goods_tag::GoodsTag;
use crate::landed::{CustomsUnion, RuleStatus};
use crate::place::Country;
use crate::shipping::Carriage;

/// What a restriction does, the mildest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// Customs may ask questions; whoever buys should know.
    Warn,
    /// Needs a permit, a registration or a certificate.
    Licence,
    /// Is not let in, or not carried.
    Block,
}

macro_rules! reasons {
    ($($(#[$doc:meta])* $name:ident $word:literal)+) => {
        /// What kind of goods is restricted: a closed set, so that it can be said in every language.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum RestrictionReason {
            $($(#[$doc])* $name,)+
        }

        impl RestrictionReason {
            /// Every reason.
            pub const ALL: &'static [RestrictionReason] = &[$(RestrictionReason::$name),+];

            /// The name in data rows.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(RestrictionReason::$name => $word,)+ }
            }
        }
    };
}

reasons! {
    /// Lithium cells outside the device they power.
    LithiumBattery "lithium_battery"
    /// Explosive, flammable, toxic or under pressure.
    DangerousGoods "dangerous_goods"
    /// Beer, wine and spirits.
    Alcohol "alcohol"
    /// Tobacco and what is made of it.
    Tobacco "tobacco"
    /// Vapes, their liquids and parts.
    ECigarette "e_cigarette"
    /// Arms, ammunition and what looks like them.
    Weapon "weapon"
    /// Knives and daggers.
    Blade "blade"
    /// Unmanned aircraft.
    Drone "drone"
    /// Whatever sends by radio.
    RadioDevice "radio_device"
    /// Medicines for people and animals.
    Medicine "medicine"
    /// Vitamins and food supplements.
    Supplement "supplement"
    /// Cosmetics and perfume.
    Cosmetics "cosmetics"
    /// Food and drinks.
    Food "food"
    /// Meat, milk, hides and other products of animals.
    AnimalProduct "animal_product"
    /// Plants, seeds and wood.
    PlantSeed "plant_seed"
    /// Species protected by the Washington Convention (CITES).
    ProtectedSpecies "protected_species"
    /// Gold, silver, stones.
    PreciousMetal "precious_metal"
    /// Money and papers of value.
    Currency "currency"
    /// Goods that were used.
    UsedGoods "used_goods"
    /// Print and pictures of faith or politics.
    ReligiousOrPoliticalPrint "religious_or_political_print"
    /// Cards, machines and tickets for gambling.
    Gambling "gambling"
    /// Devices that encrypt.
    Encryption "encryption"
    /// Toys without proof of safety.
    ToySafety "toy_safety"
    /// Mains appliances without local approval.
    ElectricalApproval "electrical_approval"
    /// Devices for diagnosis and treatment.
    MedicalDevice "medical_device"
    /// Pork and what is made of it.
    Pork "pork"
}

/// One restriction as a flat row, as TOML and the operator's form carry it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RestrictionRow {
    /// A stable name, unique in the set.
    pub id: String,
    /// A country, the code of a customs union, or empty for every country.
    #[serde(default)]
    pub destination: String,
    /// First digits of the HS codes it is for, 2 to 10 digits each.
    #[serde(default)]
    pub hs: Vec<String>,
    /// Tags it is for. A row acts where a prefix or a tag matches.
    #[serde(default)]
    pub tags: Vec<GoodsTag>,
    /// Only for parcels carried like this.
    #[serde(default)]
    pub carriage: Option<Carriage>,
    /// What it does.
    pub effect: Effect,
    /// What kind of goods it is about.
    pub reason: RestrictionReason,
    /// The first day of validity.
    pub valid_from: Date,
    /// The last day of validity; open when absent.
    #[serde(default)]
    pub valid_to: Option<Date>,
    /// The law, list or notice, by name and number.
    pub source: String,
    /// The day somebody last looked at it.
    pub checked_on: Date,
    /// Whether it was compared with the source.
    pub status: RuleStatus,
    /// Anything an operator should know.
    #[serde(default)]
    pub note: String,
}

/// A restriction that makes sense.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restriction {
    /// The row it was made of.
    pub row: RestrictionRow,
    /// The countries it is for; `None` for every country.
    pub destinations: Option<Vec<Country>>,
}

/// Why restrictions cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RestrictionError {
    /// The text is malformed.
    #[error("the restrictions cannot be read: {reason}")]
    Malformed {
        /// What the reader said, with the place.
        reason: String,
    },
    /// A field of a row makes no sense.
    #[error("restriction {id}: {field}: {reason}")]
    BadField {
        /// The id of the row.
        id: String,
        /// The name of the field.
        field: &'static str,
        /// What is wrong with it.
        reason: &'static str,
    },
}

impl Restriction {
    /// Checks a row.
    ///
    /// # Errors
    /// [`RestrictionError::BadField`] with the first field that makes no sense.
    pub fn from_row(
        row: RestrictionRow,
        unions: &[CustomsUnion],
    ) -> Result<Restriction, RestrictionError> {
        match checked(&row, unions) {
            Ok(destinations) => Ok(Restriction { row, destinations }),
            Err((field, reason)) => Err(RestrictionError::BadField {
                id: row.id,
                field,
                reason,
            }),
        }
    }
}

fn checked(
    row: &RestrictionRow,
    unions: &[CustomsUnion],
) -> Result<Option<Vec<Country>>, (&'static str, &'static str)> {
    let is_prefix = |prefix: &String| {
        (2..=10).contains(&prefix.len()) && prefix.bytes().all(|byte| byte.is_ascii_digit())
    };
    if row.id.is_empty() {
        return Err(("id", "empty"));
    }
    if row.source.is_empty() {
        return Err(("source", "every restriction names where it comes from"));
    }
    if !row.hs.iter().all(is_prefix) {
        return Err(("hs", "not two to ten digits"));
    }
    if row.hs.is_empty() && row.tags.is_empty() {
        return Err(("hs", "neither a prefix nor a tag"));
    }
    if row.valid_to.is_some_and(|last| last < row.valid_from) {
        return Err(("valid_to", "before valid_from"));
    }
    if row.destination.is_empty() {
        return Ok(None);
    }
    let countries = CustomsUnion::countries(&row.destination, unions);
    countries
        .map(Some)
        .ok_or(("destination", "no such country or union"))
}
