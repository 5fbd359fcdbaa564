//! What restricts goods on their way, in the visitor's words.

use domain::customs::{Effect, RestrictionReason, RestrictionRow};
use domain::shipping::Carriage;
use leptos::prelude::*;

use crate::backend::visit::Visit;
use crate::components::notice::{Notice, Tone};

/// What a restriction does to goods for the visitor's country.
pub fn effect_words(visit: &Visit, row: &RestrictionRow) -> String {
    let t = visit.t;
    let country = visit.fmt.country_name(visit.place.market.country);
    match (row.effect, row.carriage) {
        (Effect::Block, Some(Carriage::Post)) => t.shop_restriction_block_post(country),
        (Effect::Block, _) => t.shop_restriction_block(country),
        (Effect::Licence, _) => t.shop_restriction_licence(country),
        (Effect::Warn, _) => t.shop_restriction_warn(country),
    }
}

/// Why a line of the cart can go nowhere.
pub fn barred_words(visit: &Visit, reason: RestrictionReason) -> String {
    let country = visit.fmt.country_name(visit.place.market.country);
    let refused = visit.t.shop_restriction_block(country);
    format!("{refused} {}", reason_words(visit, reason))
}

/// What kind of goods is restricted, and why.
pub fn reason_words(visit: &Visit, reason: RestrictionReason) -> &'static str {
    use RestrictionReason::*;
    let t = visit.t;
    match reason {
        LithiumBattery => t.shop_restriction_lithium_battery(),
        DangerousGoods => t.shop_restriction_dangerous_goods(),
        Alcohol => t.shop_restriction_alcohol(),
        Tobacco => t.shop_restriction_tobacco(),
        ECigarette => t.shop_restriction_e_cigarette(),
        Weapon => t.shop_restriction_weapon(),
        Blade => t.shop_restriction_blade(),
        Drone => t.shop_restriction_drone(),
        RadioDevice => t.shop_restriction_radio_device(),
        Medicine => t.shop_restriction_medicine(),
        Supplement => t.shop_restriction_supplement(),
        Cosmetics => t.shop_restriction_cosmetics(),
        Food => t.shop_restriction_food(),
        AnimalProduct => t.shop_restriction_animal_product(),
        PlantSeed => t.shop_restriction_plant_seed(),
        ProtectedSpecies => t.shop_restriction_protected_species(),
        PreciousMetal => t.shop_restriction_precious_metal(),
        Currency => t.shop_restriction_currency(),
        UsedGoods => t.shop_restriction_used_goods(),
        ReligiousOrPoliticalPrint => t.shop_restriction_religious_or_political_print(),
        Gambling => t.shop_restriction_gambling(),
        Encryption => t.shop_restriction_encryption(),
        ToySafety => t.shop_restriction_toy_safety(),
        ElectricalApproval => t.shop_restriction_electrical_approval(),
        MedicalDevice => t.shop_restriction_medical_device(),
        Pork => t.shop_restriction_pork(),
    }
}

/// What is worth telling beside a price: that one kind of carrier refuses the goods is of no use to somebody to whom another one
/// brings them.
pub fn beside_a_price(rows: &[RestrictionRow]) -> Vec<RestrictionRow> {
    let concerns = |row: &&RestrictionRow| row.effect != Effect::Block || row.carriage.is_none();
    rows.iter().filter(concerns).cloned().collect()
}

/// The restrictions a shopper should know before the cart, each kind of goods once with its strictest effect.
#[component]
pub fn Restrictions(visit: Visit, rows: Vec<RestrictionRow>) -> impl IntoView {
    let mut told: Vec<RestrictionReason> = Vec::new();
    let mut notices = Vec::new();
    for row in &rows {
        if told.contains(&row.reason) {
            continue;
        }
        told.push(row.reason);
        let tone = match row.effect {
            Effect::Block => Tone::Problem,
            Effect::Licence | Effect::Warn => Tone::Know,
        };
        let words = format!(
            "{} {}",
            effect_words(&visit, row),
            reason_words(&visit, row.reason)
        );
        notices.push(view! { <Notice tone=tone words=words /> });
    }
    notices
}
