//! The built site: style sheet, loader, WASM and icons, kept in memory.
//!
//! The files are few and small, so they are read once at the start: serving one is a look-up, and a deploy that removes
//! the old files does not break a server that still runs.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use app::problem::Problem;
use axum::body::Bytes;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY,
};
use http::{HeaderMap, HeaderValue, StatusCode, Uri};
use services::secret::hex;
use sha2::{Digest as _, Sha256};

use crate::middleware::refuse;

/// Names with a hash of the content never change what they stand for.
const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
const SHORT: HeaderValue = HeaderValue::from_static("public, max-age=600");

/// All files of the site by their address.
#[derive(Debug, Clone, Default)]
pub struct Assets(Arc<HashMap<String, Asset>>);

#[derive(Debug)]
struct Asset {
    plain: Variant,
    brotli: Option<Variant>,
    gzip: Option<Variant>,
    media_type: HeaderValue,
    cache: HeaderValue,
}

#[derive(Debug)]
struct Variant {
    bytes: Bytes,
    etag: HeaderValue,
}

impl Assets {
    /// Reads the folder that the build made.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn read(folder: &Path) -> io::Result<Self> {
        let mut assets = HashMap::new();
        for file in files_below(folder)? {
            let relative = file.strip_prefix(folder).unwrap_or(&file);
            let address = format!("/{}", relative.to_string_lossy().replace('\\', "/"));
            if !is_compressed(&address) {
                assets.insert(address.clone(), Asset::read(&file, &address)?);
            }
        }
        Ok(Self(Arc::new(assets)))
    }

    /// The folder of the site: `site` beside the binary, or where the build leaves it.
    pub fn find(binary: &Path) -> Option<PathBuf> {
        let beside = binary.parent()?.join("site");
        let built = binary.parent()?.parent()?.join("site");
        [beside, built].into_iter().find(|folder| folder.is_dir())
    }

    /// The address of every file. A name that means something to a router is left out; the build makes none.
    pub fn addresses(&self) -> impl Iterator<Item = &str> {
        let addresses = self.0.keys().map(String::as_str);
        addresses.filter(|address| !address.contains(['{', '}', '*', ':']))
    }
}

impl Asset {
    fn read(file: &Path, address: &str) -> io::Result<Self> {
        let compressed = |ending: &str| match fs::read(format!("{}.{ending}", file.display())) {
            Ok(bytes) => Ok(Some(Variant::new(bytes))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        };
        Ok(Self {
            plain: Variant::new(fs::read(file)?),
            brotli: compressed("br")?,
            gzip: compressed("gz")?,
            media_type: HeaderValue::from_static(media_type(address)),
            cache: if is_hashed(address) { FOR_EVER } else { SHORT },
        })
    }

    fn best(&self, headers: &HeaderMap) -> (&Variant, Option<&'static str>) {
        match (&self.brotli, &self.gzip) {
            (Some(variant), _) if accepts(headers, "br") => (variant, Some("br")),
            (_, Some(variant)) if accepts(headers, "gzip") => (variant, Some("gzip")),
            _ => (&self.plain, None),
        }
    }
}

impl Variant {
    fn new(bytes: Vec<u8>) -> Self {
        let tag = format!("\"{}\"", hex(&Sha256::digest(&bytes)[..16]));
        let etag = HeaderValue::from_str(&tag).expect("hexadecimal digits are a header's value");
        Self {
            bytes: bytes.into(),
            etag,
        }
    }
}

/// Answers with the file at this address, compressed as the browser takes it. What is no file is no page either.
pub async fn serve(State(assets): State<Assets>, uri: Uri, headers: HeaderMap) -> Response {
    let Some(asset) = assets.0.get(uri.path()) else {
        return refuse(Problem::NotFound);
    };
    let (variant, encoding) = asset.best(&headers);
    let mut response = if has(&headers, &variant.etag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let mut response = variant.bytes.clone().into_response();
        response
            .headers_mut()
            .insert(CONTENT_TYPE, asset.media_type.clone());
        if let Some(encoding) = encoding {
            response
                .headers_mut()
                .insert(CONTENT_ENCODING, HeaderValue::from_static(encoding));
        }
        response
    };
    let out = response.headers_mut();
    out.insert(ETAG, variant.etag.clone());
    out.insert(CACHE_CONTROL, asset.cache.clone());
    out.insert(VARY, HeaderValue::from_static("accept-encoding"));
    response
}

/// Whether the browser already has what carries this tag (RFC 9110, section 13.1.2).
pub fn has(headers: &HeaderMap, etag: &HeaderValue) -> bool {
    let (Some(known), Ok(etag)) = (
        headers
            .get(IF_NONE_MATCH)
            .and_then(|value| value.to_str().ok()),
        etag.to_str(),
    ) else {
        return false;
    };
    known
        .split(',')
        .any(|tag| tag.trim().trim_start_matches("W/") == etag)
}

fn accepts(headers: &HeaderMap, encoding: &str) -> bool {
    let accepted = headers
        .get_all(ACCEPT_ENCODING)
        .iter()
        .filter_map(|value| value.to_str().ok());
    accepted.flat_map(|value| value.split(',')).any(|item| {
        let (name, weight) = item.split_once(';').unwrap_or((item, ""));
        let refused = weight
            .trim()
            .strip_prefix("q=")
            .is_some_and(|q| q.trim_matches(['0', '.']).is_empty());
        name.trim().eq_ignore_ascii_case(encoding) && !refused
    })
}

fn files_below(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path)
            } else {
                files.push(path)
            }
        }
    }
    Ok(files)
}

fn is_compressed(address: &str) -> bool {
    address.ends_with(".br") || address.ends_with(".gz")
}

/// The build's names are `corridor.HASH.css`; what it cannot name by a hash has one dot.
fn is_hashed(address: &str) -> bool {
    let name = address.rsplit('/').next().unwrap_or_default();
    address.starts_with("/pkg/") && name.split('.').count() >= 3
}

fn media_type(address: &str) -> &'static str {
    match address.rsplit('.').next().unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" => "image/jpeg",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "webmanifest" => "application/manifest+json",
        "json" => "application/json",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(accept_encoding: &str) -> HeaderMap {
        HeaderMap::from_iter([(ACCEPT_ENCODING, accept_encoding.parse().unwrap())])
    }

    #[test]
    fn an_encoding_with_weight_zero_is_refused() {
        assert!(accepts(&headers("gzip, br;q=0.8"), "br"));
        assert!(!accepts(&headers("gzip, br;q=0"), "br"));
        assert!(!accepts(&headers("gzip, br;q=0.00"), "br"));
        assert!(!accepts(&headers("gzip"), "br"));
    }

    #[test]
    fn only_names_with_a_hash_are_kept_for_ever() {
        assert!(is_hashed("/pkg/corridor.3mNeqtYH.css"));
        assert!(!is_hashed("/pkg/corridor.css"));
        assert!(!is_hashed("/islands.min.js"));
    }
}
