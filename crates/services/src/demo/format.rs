//! The demo's files, as they are written by hand.

use std::collections::BTreeMap;

use domain::catalogue::{HsCode, VariantOption};
use domain::money::{Currency, Money};
use domain::place::{Country, Language};
use jiff::civil::Date;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::load::DemoError;
use super::source::{Source, unreadable};
use crate::catalogue::texts::{OptionTexts, Spec, Translated};

/// The order in which facts are shown, whatever order they were written in.
const SPEC_KEYS: [&str; 10] = [
    "material",
    "size",
    "capacity",
    "power",
    "battery",
    "weight",
    "care",
    "in_the_box",
    "age",
    "season",
];

/// Everything in `demo/` but the drawings.
#[derive(Debug)]
pub(super) struct Demo {
    pub sellers: Vec<DemoSeller>,
    pub categories: Vec<DemoCategory>,
    pub products: Vec<DemoProduct>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DemoSeller {
    pub slug: String,
    pub name: String,
    pub country: Country,
    pub city: String,
    pub currency: Currency,
    since: toml::value::Datetime,
    pub about: Translated,
    /// Places it sends from besides its city.
    #[serde(rename = "warehouse", default)]
    pub warehouses: Vec<DemoWarehouse>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DemoWarehouse {
    pub country: Country,
    pub city: String,
    /// Units of each variant that lie there.
    pub units: u32,
    /// Slugs of the products that lie there.
    pub products: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DemoCategory {
    pub slug: String,
    pub tint: String,
    pub picture: String,
    pub hs_hint: Option<String>,
    pub title: Translated,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DemoProduct {
    /// From the name of the file.
    #[serde(skip)]
    pub category: String,
    pub slug: String,
    pub seller: String,
    pub hs_code: Option<HsCode>,
    pub origin: Country,
    #[serde(default)]
    pub featured: bool,
    pub days_ago: u32,
    pub title: Translated,
    pub description: Translated,
    #[serde(default)]
    specs: BTreeMap<String, Translated>,
    #[serde(default)]
    option_names: BTreeMap<String, Translated>,
    #[serde(default)]
    option_values: BTreeMap<String, Translated>,
    #[serde(rename = "variant")]
    pub variants: Vec<DemoVariant>,
    #[serde(rename = "review", default)]
    pub reviews: Vec<DemoReview>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DemoVariant {
    pub sku: String,
    #[serde(default)]
    options: BTreeMap<String, String>,
    price: String,
    compare_at: Option<String>,
    pub weight_grams: Option<u32>,
    pub stock: u32,
    pub pictures: Vec<String>,
    #[serde(default)]
    pub colours: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DemoReview {
    pub author: String,
    pub country: Country,
    pub rating: u8,
    pub lang: String,
    pub days_ago: u32,
    pub body: String,
}

#[derive(Deserialize)]
struct SellerFile {
    seller: Vec<DemoSeller>,
}

#[derive(Deserialize)]
struct CategoryFile {
    category: Vec<DemoCategory>,
}

#[derive(Deserialize)]
struct ProductFile {
    product: Vec<DemoProduct>,
}

impl Demo {
    /// Reads and checks all files; the first that is wrong is named.
    pub(super) fn read(source: &Source) -> Result<Demo, DemoError> {
        let SellerFile { seller: sellers } = parse(source, "sellers.toml")?;
        let CategoryFile {
            category: categories,
        } = parse(source, "categories.toml")?;
        let mut products = Vec::new();
        for category in &categories {
            let file = format!("products/{}.toml", category.slug);
            if source.find(&file)?.is_none() {
                continue;
            }
            let ProductFile { product } = parse(source, &file)?;
            for mut product in product {
                product.category = category.slug.clone();
                product
                    .check(&sellers)
                    .map_err(|reason| unreadable(&file, format!("{}: {reason}", product.slug)))?;
                products.push(product);
            }
        }
        Ok(Demo {
            sellers,
            categories,
            products,
        })
    }

    /// The seller of a product; there is one, or the files would have been refused.
    pub(super) fn seller(&self, slug: &str) -> &DemoSeller {
        self.sellers
            .iter()
            .find(|seller| seller.slug == slug)
            .expect("checked when the files were read")
    }

    pub(super) fn tint(&self, category: &str) -> &str {
        self.categories
            .iter()
            .find(|known| known.slug == category)
            .map_or("#eeeeee", |known| &known.tint)
    }
}

fn parse<T: DeserializeOwned>(source: &Source, file: &str) -> Result<T, DemoError> {
    toml::from_str(&source.text(file)?).map_err(|error| unreadable(file, error.to_string()))
}

impl DemoSeller {
    /// The day the shop opened.
    pub(super) fn since(&self) -> Option<Date> {
        self.since.to_string().parse().ok()
    }
}

impl DemoProduct {
    fn check(&self, sellers: &[DemoSeller]) -> Result<(), String> {
        let seller = sellers.iter().find(|seller| seller.slug == self.seller);
        let seller = seller.ok_or_else(|| format!("no seller {}", self.seller))?;
        if self.variants.is_empty() {
            return Err("no variant".to_owned());
        }
        if !self.title.contains_key(Language::En.tag()) {
            return Err("no English title".to_owned());
        }
        for variant in &self.variants {
            variant
                .price(seller.currency)
                .map_err(|error| format!("{}: {error}", variant.sku))?;
            variant
                .compare_at(seller.currency)
                .map_err(|error| format!("{}: {error}", variant.sku))?;
        }
        Ok(())
    }

    pub(super) fn specs(&self) -> Vec<Spec> {
        let mut specs: Vec<Spec> = self
            .specs
            .iter()
            .map(|(key, text)| Spec {
                key: key.clone(),
                text: text.clone(),
            })
            .collect();
        specs.sort_by_key(|spec| {
            SPEC_KEYS
                .iter()
                .position(|key| *key == spec.key)
                .unwrap_or(SPEC_KEYS.len())
        });
        specs
    }

    pub(super) fn option_texts(&self) -> OptionTexts {
        OptionTexts {
            names: self.option_names.clone(),
            values: self.option_values.clone(),
        }
    }
}

impl DemoVariant {
    pub(super) fn price(&self, currency: Currency) -> Result<Money, String> {
        Money::parse_decimal(&self.price, currency).map_err(|error| error.to_string())
    }

    pub(super) fn compare_at(&self, currency: Currency) -> Result<Option<Money>, String> {
        let text = self.compare_at.as_deref();
        text.map(|text| Money::parse_decimal(text, currency))
            .transpose()
            .map_err(|error| error.to_string())
    }

    pub(super) fn options(&self) -> Vec<VariantOption> {
        let pair = |(name, value): (&String, &String)| VariantOption {
            name: name.clone(),
            value: value.clone(),
        };
        self.options.iter().map(pair).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn own() -> Demo {
        Demo::read(&Source::Embedded).expect("the project's own files are in order")
    }

    #[test]
    fn every_product_of_the_demo_speaks_all_languages() {
        for product in own().products {
            let texts = [&product.title, &product.description]
                .into_iter()
                .chain(product.specs.values());
            let all = Language::ALL.iter().map(|language| language.tag());
            for (text, tag) in texts.flat_map(|text| all.clone().map(move |tag| (text, tag))) {
                assert!(text.contains_key(tag), "{} lacks {tag}", product.slug);
            }
        }
    }

    #[test]
    fn every_drawing_is_there_and_no_number_is_there_twice() {
        let demo = own();
        assert_eq!((demo.sellers.len(), demo.categories.len()), (10, 12));
        let mut numbers = BTreeSet::new();
        for product in &demo.products {
            assert!(
                product
                    .reviews
                    .iter()
                    .all(|review| (1..=5).contains(&review.rating)),
                "{}",
                product.slug
            );
            for variant in &product.variants {
                assert!(
                    numbers.insert((&product.seller, &variant.sku)),
                    "{}",
                    variant.sku
                );
                for picture in &variant.pictures {
                    let found = Source::Embedded.find(&format!("pictures/{picture}"));
                    assert!(
                        found.is_ok_and(|file| file.is_some()),
                        "{} lacks {picture}",
                        product.slug
                    );
                }
            }
        }
    }
}
