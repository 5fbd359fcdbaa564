//! The Latin copy of an address, for countries on the way whose carriers read nothing else.
//!
//! The local spelling stays beside it: it is the one that counts at the door.

use any_ascii::any_ascii;

/// The text in Latin letters: Пушкин is Pushkin, 北京 is BeiJing. Text that is Latin already stays as it is, accents
/// included: no carrier needs Lodz for Łódź.
pub(super) fn latin(text: &str) -> String {
    let mut latin = String::with_capacity(text.len());
    for letter in text.chars() {
        if u32::from(letter) < 0x250 {
            latin.push(letter);
        } else {
            latin.push_str(&any_ascii(letter.encode_utf8(&mut [0; 4])));
        }
    }
    latin.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::latin;

    #[test]
    fn other_scripts_are_spelled_in_latin_letters_and_latin_stays() {
        assert_eq!(latin("Алматы, ул. Пушкина 5"), "Almaty, ul. Pushkina 5");
        assert_eq!(latin("Łódź, Śródmieście"), "Łódź, Śródmieście");
        assert!(latin("北京市").is_ascii() && latin("北京市").starts_with("Bei"));
        assert!(latin("شارع الشيخ زايد").is_ascii() && !latin("دبي").is_empty());
        assert_eq!(latin("Ғани Мұратбаев"), "Ghani Muratbaev");
    }
}
