//! The pictures of a product of a file: known at once, or fetched afterwards.

use domain::ids::{JobId, ProductId};
use feeds::ProductDraft;
use sha2::{Digest as _, Sha256};
use store::outbox::JobRow;
use store::product::ProductPictureRow;
use store::variant::VariantRow;
use store::{Conn, StoreError};

use super::context::Context;
use super::fetch_picture::{FetchPicture, KIND};
use super::plan::{Place, own_hash, places};
use super::report::ImportReport;
use super::write::Change;
use crate::catalogue::texts::to_json;
use crate::catalogue::whole_product::know_picture;

/// A gallery after what is known at once was put into it.
#[derive(Debug)]
pub(super) struct Filled {
    /// Of which product.
    pub product: ProductId,
    /// Whether a picture was put in, taken out or is still to be fetched.
    pub change: Change,
    /// Source and hash of what is there.
    known: Vec<(String, String)>,
    /// Place and address of what is to be fetched.
    pending: Vec<(u32, String)>,
}

impl Filled {
    fn wait_for(&mut self, position: u32, place: &Place) {
        self.change = Change::Some;
        if place.source.starts_with("http") {
            self.pending.push((position, place.source.clone()));
        }
    }

    /// The picture of a source, if it is there.
    pub(super) fn hash(&self, source: &str) -> Option<String> {
        self.known
            .iter()
            .find(|(known, _)| known == source)
            .map(|(_, hash)| hash.clone())
    }
}

/// Puts pictures into the gallery that the shop has: those of the folder or archive, and its own. A file without pictures
/// leaves the gallery as it is.
pub(super) async fn fill(
    context: &Context<'_>,
    conn: &mut Conn,
    draft: &ProductDraft,
    product: ProductId,
) -> Result<Filled, StoreError> {
    let wanted = places(draft, &context.names);
    let mut filled = Filled {
        product,
        change: Change::None,
        known: Vec::new(),
        pending: Vec::new(),
    };
    if wanted.is_empty() {
        return Ok(filled);
    }
    let gallery = store::product::list_pictures(conn, product).await?;
    for (position, place) in (0..).zip(&wanted) {
        let there = gallery.iter().find(|row| row.position == position);
        fill_place(context, conn, (position, place), there, &mut filled).await?;
    }
    shorten(conn, &gallery, &wanted, &mut filled).await?;
    Ok(filled)
}

/// What is known of a place before anything is fetched.
enum AtOnce {
    /// The picture is in the shop.
    Hash(String),
    /// It lies beside the file and would be taken in, were this not a dry run.
    Promised,
    /// It has to be fetched.
    Nothing,
}

async fn fill_place(
    context: &Context<'_>,
    conn: &mut Conn,
    (position, place): (u32, &Place),
    there: Option<&ProductPictureRow>,
    filled: &mut Filled,
) -> Result<(), StoreError> {
    let same_source = there.filter(|row| row.source_url.as_ref() == Some(&place.source));
    let hash = match at_once(context, conn, place).await? {
        AtOnce::Hash(hash) => hash,
        AtOnce::Promised => {
            filled.change = Change::Some;
            return Ok(());
        }
        AtOnce::Nothing => match same_source {
            Some(row) => row.picture_hash.clone(),
            None => {
                filled.wait_for(position, place);
                return Ok(());
            }
        },
    };
    filled.known.push((place.source.clone(), hash.clone()));
    if there.is_some_and(|row| row.picture_hash == hash) {
        return Ok(());
    }
    filled.change = Change::Some;
    let row = ProductPictureRow {
        product_id: filled.product,
        position,
        picture_hash: hash,
        source_url: Some(place.source.clone()),
    };
    store::product::put_picture(conn, &row).await
}

async fn at_once(
    context: &Context<'_>,
    conn: &mut Conn,
    place: &Place,
) -> Result<AtOnce, StoreError> {
    let beside = place
        .file
        .as_ref()
        .and_then(|name| context.images.stored.get(name));
    match beside {
        Some(Some(picture)) => {
            know_picture(context.shop, conn, picture).await?;
            return Ok(AtOnce::Hash(picture.hash.clone()));
        }
        Some(None) => return Ok(AtOnce::Promised),
        None => {}
    }
    let own = match own_hash(&place.source) {
        Some(hash) => store::picture::lookup(conn, hash).await?,
        None => None,
    };
    Ok(own.map_or(AtOnce::Nothing, |picture| AtOnce::Hash(picture.hash)))
}

/// Takes out what an earlier file had and this one has not. Uploads have places of their own and stay.
async fn shorten(
    conn: &mut Conn,
    gallery: &[ProductPictureRow],
    wanted: &[Place],
    filled: &mut Filled,
) -> Result<(), StoreError> {
    let length = u32::try_from(wanted.len()).unwrap_or(u32::MAX);
    let is_over = |row: &&ProductPictureRow| row.position >= length && row.source_url.is_some();
    for row in gallery.iter().filter(is_over) {
        // Refused means that it is gone already.
        let _ = store::product::remove_picture(conn, filled.product, row.position).await?;
        filled.change = Change::Some;
    }
    Ok(())
}

/// Writes down what is to be fetched once the import is in the shop.
pub(super) async fn queue(
    context: &Context<'_>,
    conn: &mut Conn,
    draft: &ProductDraft,
    filled: &Filled,
    report: &mut ImportReport,
) -> Result<(), StoreError> {
    if filled.pending.is_empty() {
        return Ok(());
    }
    let variants = store::variant::list_by_product(conn, filled.product).await?;
    for (position, url) in &filled.pending {
        let shows = |row: &&VariantRow| {
            let of_row = draft.variants.iter().find(|variant| variant.sku == row.sku);
            of_row.is_some_and(|variant| variant.picture.as_ref() == Some(url))
        };
        let job = FetchPicture {
            product: filled.product,
            position: *position,
            url: url.clone(),
            variants: variants.iter().filter(shows).map(|row| row.id).collect(),
        };
        add_job(context, conn, &job).await?;
        report.pictures_queued += 1;
    }
    Ok(())
}

/// One job per place and address: a file that is brought again before the pictures have come does not ask for them twice.
async fn add_job(
    context: &Context<'_>,
    conn: &mut Conn,
    job: &FetchPicture,
) -> Result<(), StoreError> {
    let now = context.shop.now();
    let body_json = to_json(job);
    let mut random = [0; 10];
    random.copy_from_slice(&Sha256::digest(body_json.as_bytes())[..10]);
    let mut id = JobId::from_parts(0, random);
    match store::outbox::lookup(conn, id).await? {
        Some(known) if matches!(known.state.as_str(), "queued" | "claimed") => return Ok(()),
        Some(_) => id = context.shop.new_id(JobId::from_parts),
        None => {}
    }
    let row = JobRow {
        id,
        kind: KIND.to_owned(),
        body_json,
        state: "queued".to_owned(),
        run_after: now,
        attempts: 0,
        last_error: None,
        claimed_until: None,
        created_at: now,
    };
    store::outbox::add(conn, &row).await
}
