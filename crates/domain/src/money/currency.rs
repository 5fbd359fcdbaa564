//! Currencies and how many digits their minor unit has.

use std::fmt;
use std::str::FromStr;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::MoneyError;

/// A currency of ISO 4217 that is in use, for example [`Currency::KZT`]. Serialised as its three letters.
///
/// The exponent is ISO's and is the only one used for amounts. What is *displayed* may have fewer digits (CLDR shows no
/// fils for the Iraqi dinar); what a payment provider expects may differ again. Neither belongs here.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency {
    code: &'static str,
    exponent: u8,
}

macro_rules! currencies {
    ($($code:ident $exponent:literal)+) => {
        impl Currency {
            $(#[doc = concat!("ISO 4217 `", stringify!($code), "`, ", $exponent, " digits.")]
            pub const $code: Currency = Currency { code: stringify!($code), exponent: $exponent };)+
        }

        const TABLE: &[Currency] = &[$(Currency::$code),+];
    };
}

// ISO 4217 list one, state of autumn 2026, in alphabetical order: the search below depends on it. Without the metals
// and test codes, which have no minor unit. Gone since 2023: BGN, ANG, CUC, SLL, ZWL.
currencies! {
    AED 2 AFN 2 ALL 2 AMD 2 AOA 2 ARS 2 AUD 2 AWG 2 AZN 2 BAM 2 BBD 2 BDT 2
    BHD 3 BIF 0 BMD 2 BND 2 BOB 2 BOV 2 BRL 2 BSD 2 BTN 2 BWP 2 BYN 2 BZD 2
    CAD 2 CDF 2 CHE 2 CHF 2 CHW 2 CLF 4 CLP 0 CNY 2 COP 2 COU 2 CRC 2 CUP 2
    CVE 2 CZK 2 DJF 0 DKK 2 DOP 2 DZD 2 EGP 2 ERN 2 ETB 2 EUR 2 FJD 2 FKP 2
    GBP 2 GEL 2 GHS 2 GIP 2 GMD 2 GNF 0 GTQ 2 GYD 2 HKD 2 HNL 2 HTG 2 HUF 2
    IDR 2 ILS 2 INR 2 IQD 3 IRR 2 ISK 0 JMD 2 JOD 3 JPY 0 KES 2 KGS 2 KHR 2
    KMF 0 KPW 2 KRW 0 KWD 3 KYD 2 KZT 2 LAK 2 LBP 2 LKR 2 LRD 2 LSL 2 LYD 3
    MAD 2 MDL 2 MGA 2 MKD 2 MMK 2 MNT 2 MOP 2 MRU 2 MUR 2 MVR 2 MWK 2 MXN 2
    MXV 2 MYR 2 MZN 2 NAD 2 NGN 2 NIO 2 NOK 2 NPR 2 NZD 2 OMR 3 PAB 2 PEN 2
    PGK 2 PHP 2 PKR 2 PLN 2 PYG 0 QAR 2 RON 2 RSD 2 RUB 2 RWF 0 SAR 2 SBD 2
    SCR 2 SDG 2 SEK 2 SGD 2 SHP 2 SLE 2 SOS 2 SRD 2 SSP 2 STN 2 SVC 2 SYP 2
    SZL 2 THB 2 TJS 2 TMT 2 TND 3 TOP 2 TRY 2 TTD 2 TWD 2 TZS 2 UAH 2 UGX 0
    USD 2 USN 2 UYI 0 UYU 2 UYW 4 UZS 2 VED 2 VES 2 VND 0 VUV 0 WST 2 XAD 2
    XAF 0 XCD 2 XCG 2 XOF 0 XPF 0 YER 2 ZAR 2 ZMW 2 ZWG 2
}

impl Currency {
    /// Every currency, in the order of the codes. (Not `ALL`: that is the Albanian lek.)
    #[must_use]
    pub const fn all() -> &'static [Currency] {
        TABLE
    }

    /// Reads a code in either case.
    ///
    /// # Errors
    /// [`MoneyError::UnknownCurrency`] when ISO 4217 has no such code in use.
    pub fn from_code(code: &str) -> Result<Currency, MoneyError> {
        let upper = code.to_ascii_uppercase();
        TABLE
            .binary_search_by(|currency| currency.code.cmp(&upper))
            .map(|index| TABLE[index])
            .map_err(|_| MoneyError::UnknownCurrency {
                code: code.to_owned(),
            })
    }

    /// Three upper-case letters.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.code
    }

    /// How many decimal digits the minor unit stands for: 0 (yen), 2 (euro), 3 (Kuwaiti dinar) or 4.
    #[must_use]
    pub const fn exponent(self) -> u32 {
        self.exponent as u32
    }

    /// Minor units in one major unit: 1 yen, 100 cents, 1000 fils.
    #[must_use]
    pub const fn minor_per_major(self) -> i64 {
        10_i64.pow(self.exponent as u32)
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code)
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code)
    }
}

impl FromStr for Currency {
    type Err = MoneyError;

    fn from_str(code: &str) -> Result<Self, MoneyError> {
        Self::from_code(code)
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        Currency::from_code(&String::deserialize(source)?).map_err(D::Error::custom)
    }
}
