//! The form of a product: words, category, customs data, and for a new product its first variant.

use domain::customs::GoodsTag;
use domain::place::Language;
use leptos::prelude::*;
use services::account::form_draft::Draft;
use services::seller::view_product::SellerProductPage;

use super::product_customs::{Customs, CustomsHelp};
use crate::backend::visit::Visit;
use crate::components::field::{Field, FieldView, Select, TextArea};
use crate::components::notice::ProblemList;
use crate::pages::told::named_field_words;

/// What the form shows: typed before, stored, or empty.
#[derive(Debug, Clone)]
pub struct Entries {
    /// What was typed when the form was refused.
    pub draft: Option<Draft>,
    /// The product as it is.
    pub stored: Option<SellerProductPage>,
    /// `(slug, title)` of every category.
    pub categories: Vec<(String, String)>,
    /// A customs code that was chosen on another page.
    pub hs: Option<String>,
    /// The country that goods are from unless the seller says otherwise: the shop's own.
    pub home: String,
}

impl Entries {
    /// What the form shows in a field: chosen elsewhere, typed before, or stored.
    pub(super) fn value(&self, field: &str) -> String {
        if let Some(hs) = self.hs.as_ref().filter(|_| field == "hs") {
            return hs.clone();
        }
        let typed = self
            .draft
            .as_ref()
            .and_then(|draft| draft.values.get(field))
            .cloned();
        let known = typed.or_else(|| self.stored.as_ref().and_then(|stored| stored.value(field)));
        match (field, known.unwrap_or_default()) {
            // Without it the first country of the list would be chosen, and nobody would notice before customs do.
            ("origin", none) if none.is_empty() => self.home.clone(),
            (_, value) => value,
        }
    }

    /// What carriers must know, as it was ticked or stored.
    pub(super) fn tags(&self) -> Vec<GoodsTag> {
        match &self.draft {
            Some(draft) => GoodsTag::ALL
                .into_iter()
                .filter(|tag| draft.values.contains_key(&format!("tag_{}", tag.as_str())))
                .collect(),
            None => GoodsTag::list(&self.value("goods_tags")),
        }
    }

    pub(super) fn field(&self, visit: &Visit, name: &'static str, label: &str) -> FieldView {
        let problems = self
            .draft
            .as_ref()
            .map(|draft| draft.problems.as_slice())
            .unwrap_or_default();
        let reason = problems
            .iter()
            .find(|(field, _)| field == name)
            .map(|(_, reason)| reason);
        let problem = reason.map(|reason| named_field_words(visit, name, reason));
        FieldView {
            name,
            label: label.to_owned(),
            value: self.value(name),
            problem,
            ..FieldView::default()
        }
    }
}

const FIELDS: [&str; 11] = [
    "title",
    "description",
    "lang",
    "category",
    "price",
    "stock",
    "sku",
    "weight_grams",
    "size",
    "hs",
    "origin",
];

/// Draws the form.
#[component]
pub fn ProductForm(
    visit: Visit,
    action: String,
    entries: Entries,
    help: CustomsHelp,
) -> impl IntoView {
    let t = visit.t;
    let problems = problem_list(&visit, &entries);
    let version = entries
        .stored
        .as_ref()
        .map(|stored| view! { <input type="hidden" name="version" value=stored.version /> });
    let variant = view! { <FirstVariant visit=visit.clone() entries=entries.clone() /> };
    view! {
        <form class="form" action=action method="post" novalidate=true>
            {problems}
            {version}
            <Words visit=visit.clone() entries=entries.clone() />
            <div class="form-grid">{variant}</div>
            <Customs visit=visit entries=entries help=help />
            <button class="button" type="submit">{t.seller_product_save()}</button>
        </form>
    }
}

fn problem_list(visit: &Visit, entries: &Entries) -> Option<impl IntoView + use<>> {
    let problems: Vec<_> = FIELDS
        .into_iter()
        .filter_map(|name| Some((name, entries.field(visit, name, "").problem?)))
        .map(|(name, words)| (name, format!("{}: {words}", label(visit, name))))
        .collect();
    let title = visit.t.checkout_errors_title().to_owned();
    (!problems.is_empty()).then(|| view! { <ProblemList title=title problems=problems /> })
}

fn label(visit: &Visit, name: &str) -> &'static str {
    let t = visit.t;
    match name {
        "title" => t.seller_product_title_label(),
        "description" => t.seller_product_description_label(),
        "lang" => t.seller_product_language_label(),
        "category" => t.seller_product_category_label(),
        "price" => t.seller_product_price_label(),
        "stock" => t.seller_product_stock_label(),
        "sku" => t.seller_product_sku_label(),
        "weight_grams" => t.seller_product_weight_label(),
        "size" => t.seller_product_size_label(),
        "hs" => t.seller_product_hs_label(),
        _ => t.seller_product_origin_label(),
    }
}

#[component]
fn Words(visit: Visit, entries: Entries) -> impl IntoView {
    let title = FieldView {
        max_length: Some(200),
        ..entries.field(&visit, "title", label(&visit, "title"))
    };
    let description = FieldView {
        max_length: Some(10_000),
        ..entries.field(&visit, "description", label(&visit, "description"))
    };
    let mut lang = entries.field(&visit, "lang", label(&visit, "lang"));
    if lang.value.is_empty() {
        lang.value = visit.place.language.tag().to_owned();
    }
    let languages = Language::ALL
        .iter()
        .map(|language| (language.tag().to_owned(), language.endonym().to_owned()))
        .collect();
    let category = entries.field(&visit, "category", label(&visit, "category"));
    view! {
        <Field field=title />
        <TextArea field=description />
        <div class="form-grid">
            <Select field=lang options=languages />
            <Select field=category options=entries.categories />
        </div>
    }
}

/// Price, SKU and stock of the only or first variant. Stock of an existing product has its own form.
#[component]
fn FirstVariant(visit: Visit, entries: Entries) -> impl IntoView {
    let t = visit.t;
    let price = FieldView {
        inputmode: Some("decimal"),
        hint: Some(t.seller_product_price_hint().to_owned()),
        max_length: Some(20),
        ..entries.field(&visit, "price", t.seller_product_price_label())
    };
    let sku = FieldView {
        max_length: Some(60),
        ..entries.field(&visit, "sku", t.seller_product_sku_label())
    };
    let stock = entries.stored.is_none().then(|| {
        let field = FieldView {
            inputmode: Some("numeric"),
            max_length: Some(7),
            ..entries.field(&visit, "stock", t.seller_product_stock_label())
        };
        view! { <Field field=field /> }
    });
    view! {
        <Field field=price />
        <Field field=sku />
        {stock}
    }
}
