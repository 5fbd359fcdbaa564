//! What is said in a dispute, with pictures.

use domain::dispute::{DisputeState, Offer};
use domain::ids::{DisputeEntryId, DisputeId, UserId};
use media::StoredPicture;
use store::dispute::{DisputeEntryRow, DisputeRow};
use store::{Conn, StoreError};

use super::reach::{Locked, Party};
use super::{DisputeError, PICTURES_MAX, TEXT_CHARS_MAX};
use crate::catalogue::whole_product::know_picture;
use crate::retry::retry;
use crate::shop::Shop;

/// What an entry says.
#[derive(Debug, Clone, Copy)]
pub(super) struct Said<'s> {
    pub kind: &'static str,
    pub text: &'s str,
    pub offer: Option<Offer>,
    pub pictures: &'s [StoredPicture],
}

impl Said<'_> {
    /// Something that was done without a word.
    pub const fn done(kind: &'static str) -> Said<'static> {
        Said {
            kind,
            text: "",
            offer: None,
            pictures: &[],
        }
    }
}

/// The text as it is kept: trimmed, without control characters but line breaks. It may be empty.
pub(super) fn clean(text: &str) -> Result<String, DisputeError> {
    let text = text.replace("\r\n", "\n");
    let visible = |letter: &char| *letter == '\n' || !letter.is_control();
    let text: String = text.trim().chars().filter(visible).collect();
    match text.chars().count() <= TEXT_CHARS_MAX {
        true => Ok(text),
        false => Err(DisputeError::BadText),
    }
}

/// The same of a text that must say something.
pub(super) fn clean_words(text: &str) -> Result<String, DisputeError> {
    let text = clean(text)?;
    match text.is_empty() {
        true => Err(DisputeError::BadText),
        false => Ok(text),
    }
}

/// Takes pictures in, each re-encoded: what a file claims to be, and where it was taken, stays outside.
pub(super) async fn take_pictures(
    shop: &Shop,
    files: Vec<Vec<u8>>,
) -> Result<Vec<StoredPicture>, DisputeError> {
    if files.len() > PICTURES_MAX {
        return Err(DisputeError::TooManyPictures);
    }
    let mut stored = Vec::with_capacity(files.len());
    for file in files {
        stored.push(shop.pictures().process(file).await?);
    }
    Ok(stored)
}

/// Writes an entry down.
pub(super) async fn add_entry(
    shop: &Shop,
    conn: &mut Conn,
    dispute: &DisputeRow,
    (side, author): (domain::dispute::Side, Option<UserId>),
    said: Said<'_>,
) -> Result<(), StoreError> {
    for picture in said.pictures {
        know_picture(shop, conn, picture).await?;
    }
    let hashes: Vec<&str> = said
        .pictures
        .iter()
        .map(|picture| picture.hash.as_str())
        .collect();
    let row = DisputeEntryRow {
        id: shop.new_id(DisputeEntryId::from_parts),
        dispute_id: dispute.id,
        side: side.as_str().to_owned(),
        author_id: author,
        kind: said.kind.to_owned(),
        body: said.text.to_owned(),
        currency: dispute.currency,
        amount: said.offer.map(|offer| offer.amount),
        with_return: said.offer.is_some_and(|offer| offer.with_return),
        pictures_json: serde_json::to_string(&hashes).expect("hashes are JSON"),
        at: shop.now(),
    };
    store::dispute::add_entry(conn, &row).await
}

/// Says something, with pictures as evidence, in a dispute that is not over.
///
/// # Errors
/// [`DisputeError`].
pub async fn say(
    shop: &Shop,
    party: &Party,
    dispute: DisputeId,
    text: &str,
    files: Vec<Vec<u8>>,
) -> Result<(), DisputeError> {
    let text = match files.is_empty() {
        true => clean_words(text)?,
        false => clean(text)?,
    };
    // Who may say nothing here has no file decoded either.
    Locked::open(shop, party, dispute)
        .await?
        .tx
        .rollback()
        .await?;
    let pictures = take_pictures(shop, files).await?;
    retry(|| attempt(shop, party, dispute, &text, &pictures)).await
}

async fn attempt(
    shop: &Shop,
    party: &Party,
    id: DisputeId,
    text: &str,
    pictures: &[StoredPicture],
) -> Result<(), DisputeError> {
    let mut locked = Locked::open(shop, party, id).await?;
    if locked.any()?.state() == DisputeState::Closed {
        return Err(locked.not_now());
    }
    let said = Said {
        kind: "said",
        text,
        offer: None,
        pictures,
    };
    let by = (locked.side, party.user());
    add_entry(shop, &mut locked.tx, &locked.dispute, by, said).await?;
    locked.tx.commit().await?;
    Ok(())
}
