//! The S10 number of a postal item: two letters, eight digits, a check digit, the country.
//!
//! Source: Universal Postal Union, standard S10, "Identification of postal items – 13-character identifier". The check
//! digit of 47312482 is 9: 8·4 + 6·7 + 4·3 + 2·1 + 3·2 + 5·4 + 9·8 + 7·2 = 200, 200 mod 11 = 2, 11 − 2 = 9.

use std::fmt;
use std::str::FromStr;

use crate::place::Country;

/// How many serial numbers a series has.
pub const SERIALS: u32 = 100_000_000;
const WEIGHTS: [u32; 8] = [8, 6, 4, 2, 3, 5, 9, 7];

/// The letters around the digits: what kind of item, and which country's post gave the number out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ItemSeries {
    /// Two capital letters: `RR` registered, `CP` parcel, `EE` express, `LX` tracked, `VV` insured, `UA` other.
    indicator: [u8; 2],
    /// The country of the post.
    country: Country,
}

/// The number of one item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ItemNumber {
    series: ItemSeries,
    /// Below [`SERIALS`].
    serial: u32,
}

/// Why a text is no item number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ItemNumberError {
    /// Not two letters, nine digits and a country.
    #[error("not two letters, nine digits and two letters")]
    Malformed,
    /// The letters name a kind of item that S10 does not have.
    #[error("the first letter names no kind of postal item")]
    UnknownService,
    /// The last letters name no country.
    #[error("the last two letters name no country")]
    UnknownCountry,
    /// A digit is wrong or two are swapped.
    #[error("the check digit is wrong")]
    WrongCheckDigit,
}

/// Numbers that a post has given to somebody to give out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ItemNumberRange {
    /// The letters of all of them.
    pub series: ItemSeries,
    /// The first serial number.
    pub first: u32,
    /// The last one, at least the first.
    pub last: u32,
}

impl ItemNumberRange {
    /// Reads `LXCN 00000000-00099999`.
    ///
    /// # Errors
    /// [`ItemNumberError`]; `Malformed` also for a range that ends before it begins.
    pub fn parse(text: &str) -> Result<ItemNumberRange, ItemNumberError> {
        let parts = text.trim().split_once(' ').and_then(|(series, range)| {
            let (first, last) = range.trim().split_once('-')?;
            Some((series, first.trim(), last.trim()))
        });
        let (series, first, last) = parts.ok_or(ItemNumberError::Malformed)?;
        let serial = |digits: &str| {
            let is_serial = digits.len() == 8 && digits.bytes().all(|byte| byte.is_ascii_digit());
            digits.parse().ok().filter(|_| is_serial)
        };
        let range = serial(first)
            .zip(serial(last))
            .filter(|(first, last)| first <= last);
        let (first, last) = range.ok_or(ItemNumberError::Malformed)?;
        Ok(ItemNumberRange {
            series: series.parse()?,
            first,
            last,
        })
    }

    /// The serial number after this one; the first again after the last, and at the beginning.
    #[must_use]
    pub const fn after(self, serial: Option<u32>) -> u32 {
        match serial {
            Some(serial) if serial >= self.first && serial < self.last => serial + 1,
            _ => self.first,
        }
    }
}

impl ItemSeries {
    /// A series of this service indicator and country.
    ///
    /// # Errors
    /// [`ItemNumberError::Malformed`] without two capital letters, [`ItemNumberError::UnknownService`] for a first letter
    /// other than R, C, E, L, V, U or H, Q, G, A, B, N, P, Z that the standard reserves.
    pub fn new(indicator: &str, country: Country) -> Result<ItemSeries, ItemNumberError> {
        let letters: [u8; 2] = indicator
            .as_bytes()
            .try_into()
            .map_err(|_| ItemNumberError::Malformed)?;
        if !letters.iter().all(u8::is_ascii_uppercase) {
            return Err(ItemNumberError::Malformed);
        }
        match b"RCELVUHQGABNPZ".contains(&letters[0]) {
            true => Ok(ItemSeries {
                indicator: letters,
                country,
            }),
            false => Err(ItemNumberError::UnknownService),
        }
    }

    /// The country whose post gives the numbers out.
    #[must_use]
    pub const fn country(self) -> Country {
        self.country
    }

    /// The item of this serial number; beyond the last it begins again.
    #[must_use]
    pub const fn number(self, serial: u32) -> ItemNumber {
        ItemNumber {
            series: self,
            serial: serial % SERIALS,
        }
    }
}

impl ItemNumber {
    /// The letters around the digits.
    #[must_use]
    pub const fn series(self) -> ItemSeries {
        self.series
    }

    /// The eight digits.
    #[must_use]
    pub const fn serial(self) -> u32 {
        self.serial
    }

    /// The ninth digit.
    #[must_use]
    pub fn check_digit(self) -> u32 {
        let mut rest = self.serial;
        let mut sum = 0;
        for weight in WEIGHTS.into_iter().rev() {
            sum += (rest % 10) * weight;
            rest /= 10;
        }
        match 11 - sum % 11 {
            10 => 0,
            11 => 5,
            digit => digit,
        }
    }
}

impl fmt::Display for ItemSeries {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [first, second] = self.indicator.map(char::from);
        write!(f, "{first}{second}{}", self.country.code())
    }
}

impl fmt::Display for ItemNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [first, second] = self.series.indicator.map(char::from);
        let (serial, check) = (self.serial, self.check_digit());
        write!(
            f,
            "{first}{second}{serial:08}{check}{}",
            self.series.country.code()
        )
    }
}

impl FromStr for ItemSeries {
    type Err = ItemNumberError;

    /// Reads the four letters that [`ItemSeries`] shows: `RRCN`.
    fn from_str(text: &str) -> Result<ItemSeries, ItemNumberError> {
        let letters = text.split_at_checked(2);
        let (indicator, country) = letters.ok_or(ItemNumberError::Malformed)?;
        let country = Country::from_code(country).map_err(|_| ItemNumberError::UnknownCountry)?;
        ItemSeries::new(indicator, country)
    }
}

impl FromStr for ItemNumber {
    type Err = ItemNumberError;

    /// Reads a number as people write it: small letters and spaces are fine.
    fn from_str(text: &str) -> Result<ItemNumber, ItemNumberError> {
        let bare: String = text
            .chars()
            .filter(|character| !character.is_whitespace())
            .map(|character| character.to_ascii_uppercase())
            .collect();
        if bare.len() != 13 || !bare.is_ascii() {
            return Err(ItemNumberError::Malformed);
        }
        let digits = &bare[2..11];
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(ItemNumberError::Malformed);
        }
        let series: ItemSeries = format!("{}{}", &bare[..2], &bare[11..]).parse()?;
        let serial = digits[..8]
            .parse()
            .map_err(|_| ItemNumberError::Malformed)?;
        let number = series.number(serial);
        match digits[8..] == number.check_digit().to_string() {
            true => Ok(number),
            false => Err(ItemNumberError::WrongCheckDigit),
        }
    }
}
