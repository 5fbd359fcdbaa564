//! The operator's settings: `corridor.toml`, `CORRIDOR_…`, `DATABASE_URL`, and the command line, in rising order.
//!
//! **Invariant:** a bad setting stops the start with one line that names it.

#[cfg(test)]
mod method_tests;
mod money;
mod raw;
#[cfg(test)]
mod tests;

use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::time::Duration;

use app::backend::cookies::CookieRules;
use domain::customs::{IossNumber, ItemNumberRange};
use mail::{MailSettingError, Mailer};
use services::shop::{Settings, TestBank};

pub use raw::{ConfigError, Raw, help};

/// What the operator runs the shop for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Environment {
    /// Trying it out, tests, demonstrations.
    Development,
    /// Real money and real people: neither the test bank nor plain cookies.
    Production,
}

/// How log lines are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// For machines, one object a line.
    Json,
}

/// All settings, checked.
#[derive(Debug, Clone)]
pub struct Config {
    /// Where the server listens.
    pub addr: SocketAddr,
    /// The folder of everything the shop keeps.
    pub data: PathBuf,
    /// `sqlite:PATH` or `postgres://…`.
    pub database_url: String,
    /// The folder of pictures.
    pub files: PathBuf,
    /// The public origin, without a slash at the end: `https://corridor.example`.
    pub origin: String,
    /// How cookies are set.
    pub cookies: CookieRules,
    /// Whether the limits of [`crate::middleware::rate_limit`] hold.
    pub rate_limit: RateLimit,
    /// The header in which a trusted proxy in front writes the client's address; the peer's own when absent.
    pub client_address_header: Option<http::HeaderName>,
    /// The built site; found beside the binary when absent.
    pub site: Option<PathBuf>,
    /// Where rates of exchange are published: CSV, or XML as the European Central Bank's.
    pub fx_url: Option<String>,
    /// Which log lines are written: `info`, `warn`, `server=debug`.
    pub log: String,
    /// How they are written.
    pub log_format: LogFormat,
    /// Variables that look like settings and are none.
    pub unknown_variables: Vec<String>,
    /// Where letters go.
    pub mailer: Mailer,
    /// What the use cases need.
    pub shop: Settings,
}

/// Whether requests are counted per client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RateLimit {
    On,
    Off,
}

impl Config {
    /// Checks what was set.
    ///
    /// # Errors
    /// The first setting that cannot be used.
    pub fn from_raw(raw: &Raw) -> Result<Self, ConfigError> {
        refuse_what_is_not_there_yet(raw)?;
        let local = SocketAddr::from(([127, 0, 0, 1], 3000));
        let addr = raw.parsed_or("addr", address, || local)?;
        let data = PathBuf::from(raw.text("data").unwrap_or("data"));
        let origin = raw.parsed_or("origin", origin, || format!("http://{addr}"))?;
        let environment = raw.parsed_or("env", environment, || Environment::Development)?;
        let config = Self {
            addr,
            database_url: raw
                .parsed_or("database_url", database_url, || default_database(&data))?,
            files: raw.parsed_or("files_url", folder, || data.join("files"))?,
            mailer: mailer(raw, &data, &origin)?,
            shop: Settings {
                origin: origin.clone(),
                ..shop_settings(raw)?
            },
            origin,
            cookies: raw.parsed_or("cookies", cookie_rules, || CookieRules::Secure)?,
            rate_limit: raw.parsed_or("rate_limit", on_or_off, || RateLimit::On)?,
            client_address_header: raw.parsed("client_address_header", header_name)?,
            site: raw.text("site").map(PathBuf::from),
            fx_url: raw.parsed("fx_url", web_address)?,
            log: raw.text("log").unwrap_or("info").to_owned(),
            log_format: raw.parsed_or("log_format", log_format, || LogFormat::Text)?,
            unknown_variables: raw.unknown().to_vec(),
            data,
        };
        if environment == Environment::Production {
            config.fit_for_production(raw)?;
        }
        Ok(config)
    }

    fn fit_for_production(&self, raw: &Raw) -> Result<(), ConfigError> {
        if self.shop.test_bank == TestBank::Open {
            return Err(raw.bad(
                "payments",
                "the test bank takes no real money and is refused when CORRIDOR_ENV=production",
            ));
        }
        if self.cookies == CookieRules::Plain {
            return Err(raw.bad(
                "cookies",
                "plain cookies can be read on the way and are refused when CORRIDOR_ENV=production",
            ));
        }
        Ok(())
    }
}

fn shop_settings(raw: &Raw) -> Result<Settings, ConfigError> {
    let default = Settings::default();
    let methods = raw.parsed_or("payments", money::methods, money::Methods::default)?;
    Ok(Settings {
        commission_ppm: raw.parsed_or("commission_ppm", commission, || default.commission_ppm)?,
        quote_lifetime: raw.parsed_or("quote_lifetime_s", seconds, || default.quote_lifetime)?,
        payment_window: raw.parsed_or("payment_window_s", seconds, || default.payment_window)?,
        session_lifetime: raw
            .parsed_or("session_lifetime_s", seconds, || default.session_lifetime)?,
        fx_age_max: raw.parsed("fx_age_max_days", days)?,
        test_bank: methods.test_bank,
        stripe: money::stripe(raw, methods)?,
        cash: money::cash(raw, methods)?,
        transfer: money::transfer(raw, methods)?,
        capture: raw.parsed_or("capture", money::capture, || default.capture)?,
        escrow: money::escrow(raw)?,
        disputes: money::disputes(raw)?,
        payouts: money::payouts(raw)?,
        payer: money::payer(raw)?,
        fonts: raw.text("fonts").map(PathBuf::from),
        item_numbers: raw.parsed("item_numbers", item_numbers)?,
        ioss_number: raw.parsed("ioss_number", ioss_number)?,
        origin: default.origin,
    })
}

/// Where letters are put that no server sends.
pub fn mail_folder(data: &Path) -> PathBuf {
    data.join("mail")
}

fn mailer(raw: &Raw, data: &Path, origin: &str) -> Result<Mailer, ConfigError> {
    let host = origin.split("//").nth(1).unwrap_or(origin);
    let host = host.split(':').next().unwrap_or(host);
    let from = match raw.text("mail_from") {
        Some(from) => from.to_owned(),
        // An address of the network is no domain of mail.
        None if host.parse::<IpAddr>().is_ok() => "Corridor <no-reply@localhost>".to_owned(),
        None => format!("Corridor <no-reply@{host}>"),
    };
    match raw.text("smtp_url") {
        Some(url) => Mailer::smtp(url, &from),
        None => Mailer::folder(&mail_folder(data), &from),
    }
    .map_err(|error| match error {
        MailSettingError::Url => raw.bad("smtp_url", error.to_string()),
        MailSettingError::Sender => raw.bad("mail_from", error.to_string()),
    })
}

/// Silence would be worse: an operator who sets a replica must not believe that it is read.
fn refuse_what_is_not_there_yet(raw: &Raw) -> Result<(), ConfigError> {
    for key in ["read_database_url", "metrics_addr"] {
        if raw.text(key).is_some() {
            return Err(raw.bad(key, "this version does not know it yet; leave it unset"));
        }
    }
    Ok(())
}

fn default_database(data: &Path) -> String {
    format!("sqlite:{}", data.join("corridor.sqlite").display())
}

fn item_numbers(text: &str) -> Result<ItemNumberRange, String> {
    ItemNumberRange::parse(text)
        .map_err(|error| format!("{text} is no range such as LXCN 00000000-00099999: {error}"))
}

fn ioss_number(text: &str) -> Result<IossNumber, String> {
    IossNumber::parse(text).ok_or_else(|| "not IM and ten digits".to_owned())
}

fn address(text: &str) -> Result<SocketAddr, String> {
    text.parse()
        .map_err(|_| format!("{text} is not an address such as 127.0.0.1:3000"))
}

fn environment(text: &str) -> Result<Environment, String> {
    match text {
        "development" | "test" => Ok(Environment::Development),
        "production" => Ok(Environment::Production),
        _ => Err(format!(
            "{text} is neither development, test nor production"
        )),
    }
}

fn database_url(text: &str) -> Result<String, String> {
    let known = ["sqlite:", "postgres://", "postgresql://"]
        .iter()
        .any(|scheme| text.starts_with(scheme));
    if known {
        Ok(text.to_owned())
    } else {
        Err("must begin with sqlite: or postgres://".to_owned())
    }
}

fn folder(text: &str) -> Result<PathBuf, String> {
    let path = text.strip_prefix("file://").unwrap_or(text);
    if path.contains("://") {
        return Err("must be a folder; other file stores are not in this version".to_owned());
    }
    Ok(PathBuf::from(path))
}

fn origin(text: &str) -> Result<String, String> {
    let origin = text.trim_end_matches('/');
    let rest = origin
        .strip_prefix("https://")
        .or_else(|| origin.strip_prefix("http://"));
    match rest {
        Some(host) if !host.is_empty() && !host.contains(['/', '?', '#', '@', ' ']) => {
            Ok(origin.to_owned())
        }
        _ => Err(format!(
            "{text} is not an origin such as https://corridor.example"
        )),
    }
}

fn cookie_rules(text: &str) -> Result<CookieRules, String> {
    match text {
        "secure" => Ok(CookieRules::Secure),
        "plain" => Ok(CookieRules::Plain),
        _ => Err(format!("{text} is neither secure nor plain")),
    }
}

fn on_or_off(text: &str) -> Result<RateLimit, String> {
    match text {
        "on" => Ok(RateLimit::On),
        "off" => Ok(RateLimit::Off),
        _ => Err(format!("{text} is neither on nor off")),
    }
}

fn header_name(text: &str) -> Result<http::HeaderName, String> {
    text.parse()
        .map_err(|_| format!("{text} is not a header's name such as x-forwarded-for"))
}

fn log_format(text: &str) -> Result<LogFormat, String> {
    match text {
        "text" => Ok(LogFormat::Text),
        "json" => Ok(LogFormat::Json),
        _ => Err(format!("{text} is neither text nor json")),
    }
}

fn seconds(text: &str) -> Result<Duration, String> {
    match text.parse::<u32>() {
        Ok(number) if number > 0 => Ok(Duration::from_secs(number.into())),
        _ => Err(format!("{text} is not a whole number of seconds above 0")),
    }
}

fn days(text: &str) -> Result<Duration, String> {
    match text.parse::<u32>() {
        Ok(number) if number > 0 => Ok(Duration::from_secs(u64::from(number) * 24 * 3600)),
        _ => Err(format!("{text} is not a whole number of days above 0")),
    }
}

fn web_address(text: &str) -> Result<String, String> {
    match text.starts_with("https://") || text.starts_with("http://") {
        true => Ok(text.to_owned()),
        false => Err(format!(
            "{text} is not an address such as https://bank.example/rates.xml"
        )),
    }
}

fn commission(text: &str) -> Result<i64, String> {
    match text.parse::<i64>() {
        Ok(ppm) if (0..=500_000).contains(&ppm) => Ok(ppm),
        _ => Err(format!(
            "{text} is not a share from 0 to 500000 parts per million (50 %)"
        )),
    }
}
