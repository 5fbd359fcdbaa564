//! The drawings of the demo in the colours of its variants, made into pictures.

use std::collections::{BTreeMap, BTreeSet};

use media::StoredPicture;
use tokio::task::JoinSet;

use super::format::{Demo, DemoProduct, DemoVariant};
use super::load::{DemoError, Progress, Step, count};
use super::source::Source;
use crate::shop::Shop;

/// A drawing in colours. Sizes of one colour share it, so it is drawn once.
pub(super) type Coloured = (String, BTreeMap<String, String>);
/// What became of the drawings.
pub(super) type Drawn = BTreeMap<Coloured, StoredPicture>;

/// The drawings of a variant on the tint of its category, the main one first.
pub(super) fn of_variant<'a>(
    variant: &'a DemoVariant,
    tint: &'a str,
) -> impl Iterator<Item = Coloured> + 'a {
    let mut colours = variant.colours.clone();
    colours
        .entry("tint".to_owned())
        .or_insert_with(|| tint.to_owned());
    variant
        .pictures
        .iter()
        .map(move |file| (file.clone(), colours.clone()))
}

/// The drawing of a category's tile.
pub(super) fn of_category(file: &str, tint: &str) -> Coloured {
    (
        file.to_owned(),
        BTreeMap::from([("tint".to_owned(), tint.to_owned())]),
    )
}

/// Every drawing that the categories and these products need.
pub(super) fn wanted(demo: &Demo, products: &[&DemoProduct]) -> BTreeSet<Coloured> {
    let tiles = demo
        .categories
        .iter()
        .map(|category| of_category(&category.picture, &category.tint));
    let of_product = |product: &&DemoProduct| {
        let tint = demo.tint(&product.category);
        product
            .variants
            .iter()
            .flat_map(|variant| of_variant(variant, tint))
            .collect::<Vec<_>>()
    };
    tiles.chain(products.iter().flat_map(of_product)).collect()
}

/// Draws them, as many at a time as the pipeline has workers. What is stored already costs one look.
pub(super) async fn draw(
    shop: &Shop,
    source: &Source,
    wanted: BTreeSet<Coloured>,
    progress: &(dyn Fn(Progress) + Send + Sync),
) -> Result<Drawn, DemoError> {
    let total = count(wanted.len());
    let mut tasks = JoinSet::new();
    for (file, colours) in wanted {
        let svg = source.text(&format!("pictures/{file}"))?;
        let pipeline = shop.pictures().clone();
        tasks.spawn(async move {
            let stored = pipeline.process_svg(&svg, &colours).await;
            ((file, colours), stored)
        });
    }
    let mut drawn = Drawn::new();
    while let Some(joined) = tasks.join_next().await {
        let (coloured, stored) = joined.expect("the pipeline catches the panics of its decoders");
        let stored = stored.map_err(|problem| DemoError::Picture {
            file: coloured.0.clone(),
            problem,
        })?;
        drawn.insert(coloured, stored);
        progress(Progress {
            step: Step::Pictures,
            done: count(drawn.len()),
            total,
        });
    }
    Ok(drawn)
}
