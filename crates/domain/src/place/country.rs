//! Countries by their ISO 3166-1 alpha-2 codes.

use std::fmt;
use std::str::FromStr;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::PlaceError;

/// A country of ISO 3166-1, for example [`Country::KZ`]. Serialised as its two upper-case letters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(&'static str);

macro_rules! countries {
    ($($code:ident)+) => {
        impl Country {
            $(#[doc = concat!("ISO 3166-1 alpha-2 `", stringify!($code), "`.")]
            pub const $code: Country = Country(stringify!($code));)+
        }

        const TABLE: &[Country] = &[$(Country::$code),+];
    };
}

// ISO 3166-1, in alphabetical order: the search below depends on it.
countries! {
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN
    BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ
    DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL
    GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM
    JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME
    MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP
    NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD
    SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO
    TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
}

impl Country {
    /// Every country, in the order of the codes.
    #[must_use]
    pub const fn all() -> &'static [Country] {
        TABLE
    }

    /// Reads a code in either case: addresses carry `KZ`, URLs carry `kz`.
    ///
    /// # Errors
    /// [`PlaceError::UnknownCountry`] when ISO 3166-1 has no such code.
    pub fn from_code(code: &str) -> Result<Country, PlaceError> {
        let upper = code.to_ascii_uppercase();
        TABLE
            .binary_search_by(|country| country.0.cmp(&upper))
            .map(|index| TABLE[index])
            .map_err(|_| PlaceError::UnknownCountry {
                code: code.to_owned(),
            })
    }

    /// Two upper-case letters.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.0
    }

    /// Two lower-case letters, as URLs carry them.
    #[must_use]
    pub fn url_code(self) -> String {
        self.0.to_ascii_lowercase()
    }
}

impl fmt::Display for Country {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.0)
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.0)
    }
}

impl FromStr for Country {
    type Err = PlaceError;

    fn from_str(code: &str) -> Result<Self, PlaceError> {
        Self::from_code(code)
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        Country::from_code(&String::deserialize(source)?).map_err(D::Error::custom)
    }
}
