//! Unguessable tokens: shown once to their owner, kept as a hash.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// A 256-bit token in URL-safe Base64 (43 characters).
///
/// **Invariant:** only [`Secret::hash`] is ever stored or logged.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// The token made of these random bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(URL_SAFE_NO_PAD.encode(bytes))
    }

    /// The token as somebody presents it; anything that is not 43 Base64 characters is none.
    pub fn parse(text: &str) -> Option<Self> {
        let whole = text.len() == 43 && URL_SAFE_NO_PAD.decode(text).is_ok();
        whole.then(|| Self(text.to_owned()))
    }

    /// What the owner is given.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The hexadecimal SHA-256 that the database keeps. 256 random bits need no salt and no slow hash.
    pub fn hash(&self) -> String {
        hex(&Sha256::digest(self.0.as_bytes()))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// Lower-case hexadecimal digits of these bytes.
pub fn hex(bytes: &[u8]) -> String {
    use fmt::Write as _;
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
            write!(text, "{byte:02x}").expect("a String takes every byte");
            text
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_shown_to_its_owner_and_never_by_debug() {
        let secret = Secret::from_bytes([7; 32]);
        assert_eq!(secret.expose().len(), 43);
        assert!(!format!("{secret:?}").contains(secret.expose()));
        assert_eq!(Secret::parse(secret.expose()), Some(secret));
    }

    #[test]
    fn what_is_not_a_whole_token_is_none() {
        for text in ["", "short", &"!".repeat(43), &"a".repeat(44)] {
            assert_eq!(Secret::parse(text), None, "{text}");
        }
    }
}
