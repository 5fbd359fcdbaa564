//! The form of a rule.

use leptos::prelude::*;
use services::operator::rule_input::{RuleInput, fields};

use crate::backend::visit::Visit;
use crate::components::field::{Field, FieldView, Select, TextArea};
use crate::components::notice::ProblemList;
use crate::pages::told::named_field_words;

/// What the form shows.
#[derive(Debug, Clone)]
pub struct Entries {
    /// What was typed, when the form was refused or previewed.
    pub typed: Option<RuleInput>,
    /// Why it was refused.
    pub problems: Vec<(String, String)>,
    /// The rule as it is.
    pub stored: RuleInput,
    /// The version that is shown; `None` for a new rule.
    pub version: Option<i64>,
}

/// The element a field is drawn as.
enum Shape {
    Line,
    Lines,
    Choice(Vec<(&'static str, &'static str)>),
}

impl Entries {
    fn value(&self, name: &str) -> String {
        let typed = self.typed.as_ref().and_then(|typed| typed.get(name));
        typed
            .or_else(|| self.stored.get(name))
            .cloned()
            .unwrap_or_default()
    }

    fn problem(&self, visit: &Visit, name: &str) -> Option<String> {
        let found = self.problems.iter().find(|(field, _)| field == name);
        found.map(|(_, reason)| named_field_words(visit, &format!("rule.{name}"), reason))
    }

    fn view(&self, visit: &Visit, name: &'static str) -> FieldView {
        let t = visit.t;
        let is_optional = !matches!(
            name,
            "id" | "destination" | "valid_from" | "source" | "checked_on" | "reason"
        );
        FieldView {
            name,
            label: label(visit, name).to_owned(),
            value: self.value(name),
            kind: if is_date(name) { "date" } else { "text" },
            inputmode: inputmode(name),
            hint: hint(visit, name).map(str::to_owned),
            problem: self.problem(visit, name),
            optional: (is_optional && !is_choice(name)).then(|| t.field_optional().to_owned()),
            max_length: (!is_date(name)).then_some(500),
            ..FieldView::default()
        }
    }
}

fn is_date(name: &str) -> bool {
    matches!(name, "valid_from" | "valid_to" | "checked_on")
}

fn is_choice(name: &str) -> bool {
    matches!(
        name,
        "kind" | "scope" | "carriage" | "base" | "basis" | "per" | "status"
    )
}

fn inputmode(name: &str) -> Option<&'static str> {
    match name {
        "rate" => Some("decimal"),
        "hs_prefix" | "weight_over_grams" | "weight_up_to_grams" => Some("numeric"),
        _ => None,
    }
}

/// Draws the form. The preview is a GET of the same fields, so it changes nothing and can be gone back from.
#[component]
pub fn RuleForm(visit: Visit, entries: Entries) -> impl IntoView {
    let t = visit.t;
    let names = || fields().into_iter().chain(["reason"]);
    let problems: Vec<_> = names()
        .filter_map(|name| Some((name, entries.problem(&visit, name)?)))
        .map(|(name, words)| (name, format!("{}: {words}", label(&visit, name))))
        .collect();
    let list = (!problems.is_empty()).then(|| {
        view! { <ProblemList title=t.checkout_errors_title().to_owned() problems=problems /> }
    });
    let fields: Vec<_> = names()
        .filter(|name| *name != "id" || entries.version.is_none())
        .map(|name| drawn(&visit, &entries, name))
        .collect();
    let known = entries.version.map(|version| {
        let id = entries.stored.get("id").cloned().unwrap_or_default();
        view! {
            <input type="hidden" name="version" value=version />
            <input type="hidden" name="id" value=id />
        }
    });
    view! {
        <form class="panel form" action="/api/operator/rules" method="post" novalidate=true>
            {list}
            {known}
            <div class="form-grid">{fields}</div>
            <div class="row">
                <button class="button" type="submit">{t.rules_save_action()}</button>
                <button class="button button-quiet" type="submit" name="preview" value="1" formmethod="get" formaction=preview_page(&entries)>
                    {t.rules_preview_action()}
                </button>
            </div>
        </form>
    }
}

fn preview_page(entries: &Entries) -> String {
    let id = entries
        .stored
        .get("id")
        .filter(|_| entries.version.is_some());
    format!("/operator/rules/{}", id.map_or("new", String::as_str))
}

fn drawn(visit: &Visit, entries: &Entries, name: &'static str) -> AnyView {
    let mut field = entries.view(visit, name);
    match shape(visit, name) {
        Shape::Line => view! { <Field field=field /> }.into_any(),
        Shape::Lines => view! { <TextArea field=field /> }.into_any(),
        Shape::Choice(options) => {
            if field.value.is_empty() {
                field.value = options.first().map_or("", |(value, _)| value).to_owned();
            }
            let options = options
                .into_iter()
                .map(|(value, words)| (value.to_owned(), words.to_owned()))
                .collect();
            view! { <Select field=field options=options /> }.into_any()
        }
    }
}

fn shape(visit: &Visit, name: &str) -> Shape {
    let t = visit.t;
    match name {
        "note" | "source" | "reason" => Shape::Lines,
        "kind" => Shape::Choice(vec![
            ("duty", t.product_price_duty()),
            ("excise", t.product_price_excise()),
            ("tax", t.product_price_tax()),
            ("fee", t.product_price_fees()),
        ]),
        "scope" => Shape::Choice(vec![
            ("import", t.rules_scope_import()),
            ("cross_border", t.rules_scope_cross_border()),
            ("sale", t.rules_scope_sale()),
            ("home", t.rules_scope_home()),
        ]),
        "carriage" => Shape::Choice(vec![
            ("", t.rules_carriage_any()),
            ("post", t.rules_carriage_post()),
            ("courier", t.rules_carriage_courier()),
        ]),
        "base" => Shape::Choice(vec![
            ("cif", t.rules_base_cif()),
            ("goods", t.rules_base_goods()),
            ("cif_and_duty", t.rules_base_cif_and_duty()),
            ("excess", t.rules_base_excess()),
        ]),
        "basis" => Shape::Choice(vec![
            ("goods", t.rules_base_goods()),
            ("fob", t.rules_basis_fob()),
            ("cif", t.rules_base_cif()),
        ]),
        "per" => Shape::Choice(vec![
            ("consignment", t.rules_per_consignment()),
            ("item", t.rules_per_item()),
            ("person_month", t.rules_per_person_month()),
        ]),
        "status" => Shape::Choice(vec![
            ("unverified", t.rules_status_unverified()),
            ("verified", t.rules_status_verified()),
        ]),
        _ => Shape::Line,
    }
}

fn label(visit: &Visit, name: &str) -> &'static str {
    let t = visit.t;
    match name {
        "id" => t.rules_id_label(),
        "destination" => t.rules_destination_label(),
        "kind" => t.rules_kind_label(),
        "hs_prefix" => t.rules_prefix_label(),
        "origin" => t.rules_origin_label(),
        "scope" => t.rules_scope_label(),
        "carriage" => t.rules_carriage_label(),
        "rate" => t.rules_rate_label(),
        "base" => t.rules_base_label(),
        "amount" => t.rules_amount_label(),
        "per_kg" => t.rules_per_kg_label(),
        "over" => t.rules_over_label(),
        "up_to" => t.rules_up_to_label(),
        "weight_over_grams" => t.rules_weight_over_label(),
        "weight_up_to_grams" => t.rules_weight_up_to_label(),
        "basis" => t.rules_basis_label(),
        "per" => t.rules_per_label(),
        "valid_from" => t.rules_valid_from_label(),
        "valid_to" => t.rules_valid_to_label(),
        "source" => t.rules_source_label(),
        "checked_on" => t.rules_checked_label(),
        "status" => t.rules_status_label(),
        "note" => t.rules_note_label(),
        _ => t.rules_reason_label(),
    }
}

fn hint(visit: &Visit, name: &str) -> Option<&'static str> {
    let t = visit.t;
    match name {
        "id" => Some(t.rules_id_hint()),
        "destination" => Some(t.rules_destination_hint()),
        "hs_prefix" => Some(t.rules_prefix_hint()),
        "origin" => Some(t.rules_origin_hint()),
        "amount" | "per_kg" | "over" | "up_to" => Some(t.rules_amount_hint()),
        _ => None,
    }
}
