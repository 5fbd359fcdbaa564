//! Settings as the operator wrote them: text with the name under which a complaint finds them.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::path::Path;

/// One line that says which setting is bad, and why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{setting}: {reason}")]
pub struct ConfigError {
    /// The setting as it was written: `CORRIDOR_ADDR`, or `corridor.toml: addr`.
    pub setting: String,
    /// What is wrong with it.
    pub reason: String,
}

impl ConfigError {
    /// A complaint about a setting.
    pub fn new(setting: impl Into<String>, reason: impl Display) -> Self {
        Self {
            setting: setting.into(),
            reason: reason.to_string(),
        }
    }
}

/// Every setting: its name in `corridor.toml`, and what it is. In the environment it is `CORRIDOR_` and the name in capitals.
const SETTINGS: [(&str, &str); 46] = [
    ("addr", "where to listen: 127.0.0.1:3000"),
    ("capture", "when cards are charged: at_once, or on_dispatch"),
    (
        "client_address_header",
        "the header in which a proxy in front writes the client's address",
    ),
    ("cod_countries", "where couriers take cash, with cod: KZ,AE"),
    (
        "cod_max_eur",
        "the largest order that is paid in cash, in euros",
    ),
    (
        "commission_ppm",
        "the marketplace's share of goods, in millionths: 80000 is 8 %",
    ),
    (
        "cookies",
        "secure, or plain for a shop that is tried out without HTTPS",
    ),
    ("data", "the folder of everything the shop keeps"),
    (
        "database_url",
        "sqlite:PATH or postgres://…; also DATABASE_URL",
    ),
    (
        "dispute_days",
        "days that each side of a dispute has to answer",
    ),
    ("env", "development or production"),
    (
        "escrow_days",
        "days from delivery to the release of the money",
    ),
    (
        "escrow_overdue_days",
        "days from the promised arrival to the release of the money, where nobody tells of a delivery",
    ),
    ("files_url", "the folder of pictures"),
    (
        "fonts",
        "the folder of fonts for papers; the system's own where it is not set",
    ),
    (
        "fx_age_max_days",
        "totals are refused at older rates of exchange",
    ),
    (
        "fx_url",
        "where rates are published: CSV, or XML as the European Central Bank's",
    ),
    (
        "ioss_number",
        "the marketplace's number in the EU's import one-stop shop: IM1234567890",
    ),
    (
        "item_numbers",
        "the range of S10 numbers the post has given out: LXCN 00000000-00099999",
    ),
    ("log", "which lines are logged: info, warn, server=debug"),
    ("log_format", "text or json"),
    (
        "mail_from",
        "from whom letters come: Corridor <no-reply@mail.example>",
    ),
    ("metrics_addr", "not known to this version"),
    ("origin", "the public address: https://corridor.example"),
    (
        "payer_holder",
        "in whose name the account is that sellers are paid from",
    ),
    (
        "payer_iban",
        "the account that sellers are paid from, for SEPA files",
    ),
    ("payment_window_s", "seconds that stock waits for a payment"),
    (
        "payments",
        "how shoppers pay, separated by commas: stripe, testbank, bank_transfer, cod; or none",
    ),
    (
        "payout_every_days",
        "days between payouts; 0 for only when asked",
    ),
    (
        "payout_four_eyes_eur",
        "euros from which two operators have to agree to a payout",
    ),
    (
        "payout_hold_days",
        "days that the earnings of a new shop lie",
    ),
    ("payout_minimum_eur", "the least that is paid out, in euros"),
    (
        "quote_lifetime_s",
        "seconds that a total stays as it was shown",
    ),
    ("rate_limit", "on or off"),
    ("read_database_url", "not known to this version"),
    (
        "session_lifetime_s",
        "seconds that a session lives after its last use",
    ),
    ("site", "the built site; found beside the binary"),
    (
        "smtp_url",
        "the server that sends letters: smtps://user:password@mail.example; without it they are put into DATA/mail",
    ),
    (
        "stripe_api_base",
        "where Stripe is; https://api.stripe.com unless it is tried out",
    ),
    ("stripe_key", "the secret key of the account at Stripe"),
    (
        "stripe_webhook_secret",
        "what proves a message of Stripe; several, separated by commas, while one replaces another",
    ),
    ("transfer_bic", "its bank, for payers abroad"),
    (
        "transfer_currencies",
        "what the account for transfers takes in, with bank_transfer: EUR,PLN",
    ),
    ("transfer_days", "days that stock waits for a transfer: 5"),
    (
        "transfer_holder",
        "in whose name the account for transfers is",
    ),
    ("transfer_iban", "the account that shoppers transfer to"),
];

/// All settings with what they are, for `--help`.
#[must_use]
pub fn help() -> String {
    let line = |(name, words): (&str, &str)| {
        format!("  CORRIDOR_{:<23} {words}\n", name.to_ascii_uppercase())
    };
    let lines: String = SETTINGS.map(line).concat();
    format!("Settings:\n{lines}")
}

/// Variables that are read elsewhere: by the command line, and while Corridor is built.
const OF_OTHERS: [&str; 2] = ["CONFIG", "DRAFT_LOCALES"];

/// A value and where it was written.
#[derive(Debug, Clone)]
struct Written {
    text: String,
    setting: String,
}

/// What was set, the environment before the file.
#[derive(Debug, Clone, Default)]
pub struct Raw {
    values: BTreeMap<&'static str, Written>,
    unknown: Vec<String>,
}

impl Raw {
    /// Adds the settings of a file; what is set already stays.
    ///
    /// # Errors
    /// Text that is not TOML, names that do not exist, values that are neither text, number nor yes and no.
    pub fn add_file(&mut self, path: &Path, text: &str) -> Result<(), ConfigError> {
        let file = path.display();
        let table: toml::Table = text.parse().map_err(|error: toml::de::Error| {
            let place = error
                .span()
                .map_or(1, |span| text[..span.start].lines().count().max(1));
            ConfigError::new(format!("{file}, line {place}"), error.message())
        })?;
        for (name, value) in table {
            let setting = format!("{file}: {name}");
            let key = SETTINGS
                .into_iter()
                .map(|(key, _)| key)
                .find(|key| *key == name);
            let key = key.ok_or_else(|| ConfigError::new(&setting, "there is no such setting"))?;
            let text = match value {
                toml::Value::String(text) => text,
                toml::Value::Integer(number) => number.to_string(),
                toml::Value::Boolean(flag) => if flag { "on" } else { "off" }.to_owned(),
                _ => {
                    return Err(ConfigError::new(
                        setting,
                        "must be text, a whole number, true or false",
                    ));
                }
            };
            self.values.entry(key).or_insert(Written { text, setting });
        }
        Ok(())
    }

    /// Adds what the environment sets. An empty variable counts as absent. A variable that is no setting is not refused, as
    /// one in a file is: another version or another program on this machine may know it.
    pub fn add_environment(&mut self, variables: impl IntoIterator<Item = (String, String)>) {
        for (setting, text) in variables {
            if text.is_empty() {
                continue;
            }
            let name = match setting.as_str() {
                "DATABASE_URL" => "DATABASE_URL",
                name => name.strip_prefix("CORRIDOR_").unwrap_or_default(),
            };
            let key = SETTINGS
                .into_iter()
                .map(|(key, _)| key)
                .find(|key| key.to_ascii_uppercase() == name);
            match key {
                Some(key) => {
                    self.values.entry(key).or_insert(Written { text, setting });
                }
                None if !name.is_empty() && !OF_OTHERS.contains(&name) => {
                    self.unknown.push(setting);
                }
                None => {}
            }
        }
    }

    /// Variables that look like settings and are none.
    #[must_use]
    pub fn unknown(&self) -> &[String] {
        &self.unknown
    }

    /// Sets what the command line says; it wins.
    pub fn set(&mut self, key: &'static str, flag: &str, text: String) {
        self.values.insert(
            key,
            Written {
                text,
                setting: flag.to_owned(),
            },
        );
    }

    /// The text of a setting.
    pub fn text(&self, key: &'static str) -> Option<&str> {
        self.values.get(key).map(|written| written.text.as_str())
    }

    /// A complaint about a setting, named as it was written.
    pub fn bad(&self, key: &'static str, reason: impl Display) -> ConfigError {
        let named = self.values.get(key).map(|written| written.setting.clone());
        let fallback = || format!("CORRIDOR_{}", key.to_ascii_uppercase());
        ConfigError::new(named.unwrap_or_else(fallback), reason)
    }

    /// A setting's value, if it is set.
    ///
    /// # Errors
    /// What `parse` says, under the setting's name.
    pub fn parsed<T>(
        &self,
        key: &'static str,
        parse: impl FnOnce(&str) -> Result<T, String>,
    ) -> Result<Option<T>, ConfigError> {
        self.text(key)
            .map(|text| parse(text.trim()).map_err(|reason| self.bad(key, reason)))
            .transpose()
    }

    /// A setting's value, or what it is when it is not set.
    ///
    /// # Errors
    /// What `parse` says, under the setting's name.
    pub fn parsed_or<T>(
        &self,
        key: &'static str,
        parse: impl FnOnce(&str) -> Result<T, String>,
        otherwise: impl FnOnce() -> T,
    ) -> Result<T, ConfigError> {
        Ok(self.parsed(key, parse)?.unwrap_or_else(otherwise))
    }
}
