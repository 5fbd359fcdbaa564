//! What a product of a file becomes: its name in URLs and the places of its gallery.

use std::collections::BTreeSet;

use feeds::ProductDraft;
use sha2::{Digest as _, Sha256};

use crate::secret::hex;
use crate::seller::add_picture::PICTURES_MAX;
use crate::seller::slug::slug;

/// A place of a gallery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    /// What the place is known by the next time: the address in the file, or `file:` and a name.
    pub source: String,
    /// The file of the folder or archive that fills it.
    pub file: Option<String>,
}

/// The name in URLs of a handle. One that is fit for it stays as it is; of others a readable part is kept, and a part of
/// their hash, so that two handles never share a product.
pub(super) fn slug_of(handle: &str) -> String {
    let fit = |letter: char| {
        letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-_.".contains(letter)
    };
    if handle.len() <= 120 && handle.chars().all(fit) {
        return handle.to_owned();
    }
    let digest = hex(&Sha256::digest(handle.as_bytes())[..4]);
    format!("{}-{digest}", slug(handle, "product"))
}

/// The gallery a product of a file asks for. `names` are the files of the folder or archive.
pub(super) fn places(draft: &ProductDraft, names: &BTreeSet<String>) -> Vec<Place> {
    let of_variants = draft
        .variants
        .iter()
        .filter_map(|variant| variant.picture.as_ref());
    let mut places: Vec<Place> = Vec::new();
    for address in draft.pictures.iter().chain(of_variants) {
        if places.iter().all(|place| place.source != *address) {
            let file = Some(file_name(address)).filter(|name| names.contains(name));
            places.push(Place {
                source: address.clone(),
                file,
            });
        }
    }
    if places.is_empty() {
        places.extend(by_handle(&draft.handle, names));
    }
    places.truncate(PICTURES_MAX);
    places
}

/// Files called like the product: `felt-slippers.jpg`, `felt-slippers-2.jpg`, `felt-slippers_3.png`.
fn by_handle<'n>(handle: &str, names: &'n BTreeSet<String>) -> impl Iterator<Item = Place> + 'n {
    let handle = handle.to_lowercase();
    let from = names.range(handle.clone()..).take_while({
        let handle = handle.clone();
        move |name| name.starts_with(&handle)
    });
    let own = from.filter(move |name| {
        let stem = name
            .rsplit_once('.')
            .map_or(name.as_str(), |(stem, _)| stem);
        let rest = &stem[handle.len().min(stem.len())..];
        rest.is_empty()
            || rest
                .strip_prefix(['-', '_'])
                .is_some_and(|number| number.parse::<u16>().is_ok())
    });
    own.map(|name| Place {
        source: format!("file:{name}"),
        file: Some(name.clone()),
    })
}

/// The last part of an address, in lower case, without its query.
fn file_name(address: &str) -> String {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    path.rsplit('/').next().unwrap_or_default().to_lowercase()
}

/// The hash in an address of this shop's own pictures, `…/img/{hash}/{width}.jpg`: what an export wrote is not fetched.
pub(super) fn own_hash(address: &str) -> Option<&str> {
    let (_, rest) = address.split_once("/img/")?;
    let (hash, _) = rest.split_once('/')?;
    let is_hash = hash.len() == 32
        && hash
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    is_hash.then_some(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fit_handle_stays_and_two_others_never_share_a_name() {
        assert_eq!(slug_of("felt-slippers_2.0"), "felt-slippers_2.0");
        assert!(slug_of("Felt Slippers").starts_with("felt-slippers-"));
        assert_ne!(slug_of("Felt Slippers"), slug_of("felt slippers"));
        assert_ne!(slug_of("毡拖鞋"), slug_of("毛毡鞋"));
        assert!(slug_of(&"x".repeat(255)).len() < 80);
    }

    #[test]
    fn pictures_are_found_by_the_handle_and_not_by_its_beginning() {
        let names: BTreeSet<String> = [
            "mug.jpg",
            "mug-1.jpg",
            "mug_2.png",
            "mug-red.jpg",
            "mugs.jpg",
        ]
        .map(str::to_owned)
        .into();
        let found: Vec<_> = by_handle("Mug", &names)
            .filter_map(|place| place.file)
            .collect();
        assert_eq!(found, ["mug-1.jpg", "mug.jpg", "mug_2.png"]);
    }

    #[test]
    fn the_shops_own_pictures_are_known_by_their_address() {
        let hash = "0123456789abcdef0123456789abcdef";
        assert_eq!(
            own_hash(&format!("https://shop.example/img/{hash}/800.jpg")),
            Some(hash)
        );
        assert_eq!(own_hash("https://shop.example/img/../etc/passwd"), None);
        assert_eq!(
            file_name("https://cdn.example/a/Mug%201.JPG?v=1"),
            "mug%201.jpg"
        );
    }
}
