//! What customs and carriers must know of a product: code, weight, size, origin, and what is in it.

use domain::customs::{Effect, GoodsTag};
use domain::landed::RuleStatus;
use leptos::prelude::*;
use services::customs::check_code::CodeWarning;
use services::customs::find_code::FoundCode;
use services::customs::restricted_markets::RestrictedMarkets;

use super::product_form::Entries;
use crate::backend::visit::Visit;
use crate::components::field::{Field, FieldView, Select};
use crate::components::notice::{Notice, Tone};
use crate::pages::restriction::reason_words;

/// What the shop knows about a product's customs data, besides what was typed.
#[derive(Debug, Clone, Default)]
pub struct CustomsHelp {
    /// What looks wrong about its code.
    pub warning: Option<CodeWarning>,
    /// Codes that fit its title.
    pub suggested: Vec<FoundCode>,
    /// Where it cannot be sold, or only under conditions.
    pub restricted: Vec<RestrictedMarkets>,
    /// The product's page, for the links that put a code into the form.
    pub page: String,
    /// The title of its category, for the warning.
    pub category: String,
}

/// The fields of the form.
#[component]
pub fn Customs(visit: Visit, entries: Entries, help: CustomsHelp) -> impl IntoView {
    let t = visit.t;
    let optional = || Some(t.field_optional().to_owned());
    let hs = FieldView {
        inputmode: Some("numeric"),
        hint: Some(t.seller_product_hs_hint().to_owned()),
        optional: optional(),
        max_length: Some(10),
        ..entries.field(&visit, "hs", t.seller_product_hs_label())
    };
    let weight = FieldView {
        inputmode: Some("numeric"),
        optional: optional(),
        max_length: Some(7),
        ..entries.field(&visit, "weight_grams", t.seller_product_weight_label())
    };
    let size = FieldView {
        hint: Some(t.seller_product_size_hint().to_owned()),
        optional: optional(),
        max_length: Some(40),
        ..entries.field(&visit, "size", t.seller_product_size_label())
    };
    let origin = entries.field(&visit, "origin", t.seller_product_origin_label());
    let countries = countries(&visit);
    view! {
        <div class="form-grid">
            <Field field=hs />
            <Select field=origin options=countries />
            <Field field=weight />
            <Field field=size />
        </div>
        <CodeHelp visit=visit.clone() help=help />
        <Tags visit=visit entries=entries />
    }
}

/// Codes and names, as the language sorts them.
pub(super) fn countries(visit: &Visit) -> Vec<(String, String)> {
    let mut countries: Vec<(String, String)> = domain::place::Country::all()
        .iter()
        .map(|country| {
            let name = visit.fmt.country_name(*country).to_owned();
            (country.code().to_owned(), name)
        })
        .collect();
    countries.sort_by(|left, right| visit.fmt.compare(&left.1, &right.1));
    countries
}

/// What looks wrong about the code, and those that fit the title.
#[component]
fn CodeHelp(visit: Visit, help: CustomsHelp) -> impl IntoView {
    let t = visit.t;
    let warning = help.warning.map(|warning| {
        let words = match warning {
            CodeWarning::Unknown => t.seller_hs_warning_unknown().to_owned(),
            CodeWarning::Short => t.seller_hs_warning_short().to_owned(),
            CodeWarning::Unusual => t.seller_hs_warning_category(&help.category),
        };
        view! { <Notice tone=Tone::Know words=words /> }
    });
    let chips: Vec<_> = help
        .suggested
        .iter()
        .map(|found| {
            let href = format!("{}?hs={}", help.page, found.code);
            view! { <a class="chip" href=href><bdi>{found.code.clone()}</bdi>" "{found.name.clone()}</a> }
        })
        .collect();
    let suggested = (!chips.is_empty()).then(|| {
        view! {
            <p class="field-label" id="suggested">{t.seller_hs_suggested()}</p>
            <div class="chips" role="group" aria-labelledby="suggested">{chips}</div>
        }
    });
    let find = format!("/seller/hs?for={}", help.page);
    view! {
        <div class="stack stack-tight">
            {warning}
            {suggested}
            <p><a href=find>{t.seller_hs_find_link()}</a></p>
        </div>
    }
}

/// One check box for each thing that carriers ask about.
#[component]
fn Tags(visit: Visit, entries: Entries) -> impl IntoView {
    let t = visit.t;
    let chosen = entries.tags();
    let boxes: Vec<_> = GoodsTag::ALL
        .into_iter()
        .map(|tag| {
            let name = format!("tag_{}", tag.as_str());
            let is_chosen = chosen.contains(&tag);
            view! {
                <label class="check">
                    <input type="checkbox" name=name value="1" checked=is_chosen />
                    <span>{tag_words(&visit, tag)}</span>
                </label>
            }
        })
        .collect();
    view! {
        <fieldset class="checks">
            <legend class="field-label">{t.seller_goods_tags()}</legend>
            {boxes}
        </fieldset>
    }
}

fn tag_words(visit: &Visit, tag: GoodsTag) -> &'static str {
    let t = visit.t;
    match tag {
        GoodsTag::LithiumBattery => t.seller_tag_lithium_battery(),
        GoodsTag::Liquid => t.seller_tag_liquid(),
        GoodsTag::Flammable => t.seller_tag_flammable(),
        GoodsTag::Aerosol => t.seller_tag_aerosol(),
        GoodsTag::Magnet => t.seller_tag_magnet(),
        GoodsTag::Blade => t.seller_tag_blade(),
        GoodsTag::Medicine => t.seller_tag_medicine(),
        GoodsTag::Food => t.seller_tag_food(),
        GoodsTag::AnimalProduct => t.seller_tag_animal_product(),
        GoodsTag::Plant => t.seller_tag_plant(),
        GoodsTag::Used => t.seller_tag_used(),
    }
}

/// Where the product cannot be sold, or only under conditions.
#[component]
pub fn Restricted(visit: Visit, restricted: Vec<RestrictedMarkets>) -> impl IntoView {
    let t = visit.t;
    let rows: Vec<_> = restricted
        .iter()
        .map(|row| restricted_row(&visit, row))
        .collect();
    let empty = rows
        .is_empty()
        .then(|| view! { <p class="quiet">{t.seller_restriction_none()}</p> });
    view! {
        <section class="panel stack" aria-labelledby="restricted">
            <h2 id="restricted">{t.seller_restriction_title()}</h2>
            {empty}
            <ul class="stack" role="list">{rows}</ul>
        </section>
    }
}

fn restricted_row(visit: &Visit, row: &RestrictedMarkets) -> impl IntoView + use<> {
    let t = visit.t;
    let mut names: Vec<&str> = row
        .countries
        .iter()
        .map(|country| visit.fmt.country_name(*country))
        .collect();
    names.sort_by(|left, right| visit.fmt.compare(left, right));
    let countries = visit.fmt.list(&names);
    let words = match row.effect {
        Effect::Block => t.shop_restriction_block(&countries),
        Effect::Licence => t.shop_restriction_licence(&countries),
        Effect::Warn => t.shop_restriction_warn(&countries),
    };
    let doubt = (row.status == RuleStatus::Unverified).then(
        || view! { " " <span class="badge badge-now">{t.seller_restriction_unverified()}</span> },
    );
    view! {
        <li class="stack stack-tight">
            <p class="strong">{words}{doubt}</p>
            <p class="quiet small">{reason_words(visit, row.reason)}</p>
        </li>
    }
}
