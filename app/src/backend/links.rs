//! Addresses inside the shop, and the guard against leading a visitor out of it.

/// A relative address that a form or a link asked to be led to, or `fallback` when it could lead elsewhere.
///
/// `//host`, `/\host` and anything with a scheme, a backslash or a control character is refused: redirects are
/// relative only.
pub fn safe_next<'n>(next: Option<&'n str>, fallback: &'n str) -> &'n str {
    let Some(next) = next else { return fallback };
    let inside = next.starts_with('/')
        && !next.starts_with("//")
        && !next.contains('\\')
        && !next.chars().any(char::is_control)
        && next.len() <= 2_000;
    if inside { next } else { fallback }
}

/// The same page in another country and language: `/kz/ru/p/mug?x=1` becomes `/ae/ar/p/mug?x=1`.
pub fn moved(path: &str, base: &str) -> String {
    let mut parts = path.splitn(4, '/');
    let (_, country, language, rest) = (parts.next(), parts.next(), parts.next(), parts.next());
    let placed = country.is_some_and(|country| country.len() == 2) && language.is_some();
    match rest {
        Some(rest) if placed => format!("{base}/{rest}"),
        _ if placed => format!("{base}/"),
        _ => path.to_owned(),
    }
}

/// Text made safe as a query value.
pub fn encode(text: &str) -> String {
    use std::fmt::Write as _;
    text.bytes()
        .fold(String::with_capacity(text.len()), |mut out, byte| {
            match byte {
                b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                    out.push(char::from(byte))
                }
                _ => write!(out, "%{byte:02X}").expect("a String takes every byte"),
            }
            out
        })
}

/// A query value as it was typed: `%D1%87%D0%B0%D0%B9` and `+` undone. What is not UTF-8 is replaced.
pub fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let hex = (first == b'%')
            .then(|| tail.get(..2))
            .flatten()
            .and_then(|two| std::str::from_utf8(two).ok());
        match hex.and_then(|two| u8::from_str_radix(two, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            None => {
                bytes.push(if first == b'+' { b' ' } else { first });
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_redirect_never_leaves_the_shop() {
        for next in [
            "https://evil.example/",
            "//evil.example",
            "/\\evil.example",
            "javascript:alert(1)",
            "kz/ru",
            "/a\nb",
        ] {
            assert_eq!(safe_next(Some(next), "/kz/ru/"), "/kz/ru/", "{next}");
        }
        assert_eq!(safe_next(Some("/kz/ru/cart?x=1"), "/"), "/kz/ru/cart?x=1");
    }

    #[test]
    fn the_market_switcher_stays_on_the_page() {
        assert_eq!(moved("/kz/ru/p/mug-1", "/ae/ar"), "/ae/ar/p/mug-1");
        assert_eq!(moved("/kz/ru/", "/ae/ar"), "/ae/ar/");
        assert_eq!(moved("/login", "/ae/ar"), "/login");
    }
}
