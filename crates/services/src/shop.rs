//! The handles every use case works with.

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock, RwLock};
use std::time::Duration;

use documents::Fonts;
use domain::commission::CommissionSet;
use domain::customs::{IossNumber, ItemNumberRange, RestrictionSet};
use domain::dispute::DisputeTerms;
use domain::escrow::EscrowTerms;
use domain::landed::RuleSet;
use domain::money::FxTable;
use domain::payout::PayoutTerms;
use domain::place::Country;
use domain::shipping::ShippingTable;
use domain::time::Timestamp;
use mail::Mailer;
use media::Pipeline;
use payments::sepa::Iban;
use payments::stripe::{Stripe, StripeConfig};
use store::Store;

use crate::catalogue::memo::Memo;
use crate::payment::bank_transfer::TransferTerms;
use crate::payment::cash::CashTerms;
use crate::ports::{Clock, Entropy};
use crate::secret::Secret;

/// What an operator may set. Times in words of the shop, rates in parts per million.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The marketplace's share of goods where no commission row says otherwise, in parts per million: 8 % is 80,000.
    pub commission_ppm: i64,
    /// How long a quoted total stays as it was shown.
    pub quote_lifetime: Duration,
    /// How long stock waits for a payment.
    pub payment_window: Duration,
    /// How long a session lives after its last sign of life.
    pub session_lifetime: Duration,
    /// How old a rate of exchange may be to promise a total with; any age where it is not set.
    pub fx_age_max: Option<Duration>,
    /// Whether the built-in test bank may take payments.
    pub test_bank: TestBank,
    /// The folder of fonts that papers are printed with; the system's own where it is not set.
    pub fonts: Option<PathBuf>,
    /// Where and up to how much couriers are paid at the door; nowhere where it is not set.
    pub cash: Option<CashTerms>,
    /// The account that shoppers transfer to; nobody does where it is not set.
    pub transfer: Option<TransferTerms>,
    /// When a payment by card is taken.
    pub capture: CaptureTime,
    /// The account at Stripe, where payments go through it.
    pub stripe: Option<StripeSettings>,
    /// The item numbers that the post has given out to the marketplace.
    pub item_numbers: Option<ItemNumberRange>,
    /// The marketplace's number in the import one-stop shop of the European Union.
    pub ioss_number: Option<IossNumber>,
    /// How long money is held.
    pub escrow: EscrowTerms,
    /// How long the sides of a dispute have.
    pub disputes: DisputeTerms,
    /// When and how sellers are paid.
    pub payouts: PayoutTerms,
    /// The account that sellers are paid from, for the files of banks.
    pub payer: Option<Payer>,
    /// The public address without a slash at the end, for links in letters: `https://corridor.example`.
    pub origin: String,
}

/// The account at Stripe.
#[derive(Debug, Clone)]
pub struct StripeSettings {
    /// Where it is, and the key.
    pub config: StripeConfig,
    /// What proves a message: several while one replaces another.
    pub webhook_secrets: Vec<store::Secret>,
}

/// Whose account sellers are paid from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payer {
    /// In whose name.
    pub holder: String,
    /// The account.
    pub iban: Iban,
}

/// When a payment by card is taken from the payer's account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaptureTime {
    /// When she pays.
    AtOnce,
    /// Before the first parcel is sent; until then it is promised. A day before the promise ends, at the latest.
    OnDispatch,
}

/// Whether payments may go through the built-in test bank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TestBank {
    /// Demonstrations and tests.
    Open,
    /// Real money.
    Closed,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            commission_ppm: 80_000,
            quote_lifetime: Duration::from_secs(30 * 60),
            payment_window: Duration::from_secs(30 * 60),
            session_lifetime: Duration::from_secs(60 * 24 * 3600),
            fx_age_max: None,
            test_bank: TestBank::Open,
            fonts: None,
            cash: None,
            transfer: None,
            capture: CaptureTime::AtOnce,
            stripe: None,
            item_numbers: None,
            ioss_number: None,
            escrow: EscrowTerms::default(),
            disputes: DisputeTerms::default(),
            payouts: PayoutTerms::default(),
            payer: None,
            origin: "http://127.0.0.1:3000".to_owned(),
        }
    }
}

/// Dated data that prices are made of. Replaced as a whole, so one quote never sees two rates.
#[derive(Debug, Clone)]
pub struct Reference {
    /// Exchange rates against the pivot currency.
    pub fx: Arc<FxTable>,
    /// Duties, taxes, fees and thresholds.
    pub rules: Arc<RuleSet>,
    /// Delivery methods of every corridor.
    pub shipping: Arc<ShippingTable>,
    /// Goods that may not travel everywhere.
    pub restrictions: Arc<RestrictionSet>,
    /// The marketplace's share, by category, market and plan.
    pub commissions: Arc<CommissionSet>,
    /// What the operator adds to the rate of exchange, by market, in parts per million.
    pub fx_margins: Arc<BTreeMap<Country, i64>>,
}

impl Reference {
    /// What is added to the rate of exchange in a market, in parts per million.
    #[must_use]
    pub fn fx_margin_ppm(&self, market: Country) -> i64 {
        self.fx_margins.get(&market).copied().unwrap_or(0)
    }
}

/// What a shop is put together from.
pub struct Parts {
    pub store: Store,
    pub clock: Arc<dyn Clock>,
    pub entropy: Arc<dyn Entropy>,
    pub pictures: Pipeline,
    pub mailer: Mailer,
    pub reference: Reference,
    pub settings: Settings,
}

/// The shop: a cheap handle, cloned into every request.
#[derive(Clone)]
pub struct Shop(Arc<Inner>);

struct Inner {
    store: Store,
    clock: Arc<dyn Clock>,
    entropy: Arc<dyn Entropy>,
    pictures: Pipeline,
    mailer: Mailer,
    reference: RwLock<Reference>,
    settings: Settings,
    catalogue: Memo,
    fonts: OnceLock<Option<Fonts>>,
    stripe: OnceLock<Option<Stripe>>,
}

impl Shop {
    /// Opens for business.
    pub fn new(parts: Parts) -> Self {
        let Parts {
            store,
            clock,
            entropy,
            pictures,
            mailer,
            reference,
            settings,
        } = parts;
        Self(Arc::new(Inner {
            store,
            clock,
            entropy,
            pictures,
            mailer,
            reference: RwLock::new(reference),
            settings,
            catalogue: Memo::default(),
            fonts: OnceLock::new(),
            stripe: OnceLock::new(),
        }))
    }

    /// The database.
    pub fn store(&self) -> &Store {
        &self.0.store
    }

    /// The picture pipeline.
    pub fn pictures(&self) -> &Pipeline {
        &self.0.pictures
    }

    /// Where letters go.
    pub fn mailer(&self) -> &Mailer {
        &self.0.mailer
    }

    /// What the operator set.
    pub fn settings(&self) -> &Settings {
        &self.0.settings
    }

    /// What the catalogue keeps in memory for a moment.
    pub fn catalogue(&self) -> &Memo {
        &self.0.catalogue
    }

    /// The fonts that papers are printed with, looked for once; `None` on a machine that has none.
    pub fn fonts(&self) -> Option<&Fonts> {
        let find = || {
            let fonts = Fonts::find(self.0.settings.fonts.as_deref());
            fonts
                .inspect_err(|error| tracing::error!(%error, "papers cannot be printed"))
                .ok()
        };
        self.0.fonts.get_or_init(find).as_ref()
    }

    /// The account at Stripe; `None` where payments do not go through it.
    pub fn stripe(&self) -> Option<&Stripe> {
        let open = || {
            let settings = self.0.settings.stripe.as_ref()?;
            let stripe = Stripe::new(settings.config.clone());
            stripe
                .inspect_err(|error| tracing::error!(%error, "Stripe cannot be used"))
                .ok()
        };
        self.0.stripe.get_or_init(open).as_ref()
    }

    /// Now.
    pub fn now(&self) -> Timestamp {
        self.0.clock.now()
    }

    /// Rates, rules and delivery methods as of this moment, to be read once per use case.
    pub fn reference(&self) -> Reference {
        self.0
            .reference
            .read()
            .expect("no holder of this lock panics")
            .clone()
    }

    /// Puts new rates, rules or methods into force for all that is quoted from now on.
    pub fn replace_reference(&self, reference: Reference) {
        *self
            .0
            .reference
            .write()
            .expect("no holder of this lock panics") = reference;
    }

    /// A new id: `shop.new_id(OrderId::from_parts)`.
    pub fn new_id<Id>(&self, from_parts: fn(u64, [u8; 10]) -> Id) -> Id {
        let mut random = [0; 10];
        self.0.entropy.fill(&mut random);
        from_parts(u64::try_from(self.now().ms()).unwrap_or(0), random)
    }

    /// A new unguessable token.
    pub fn new_secret(&self) -> Secret {
        let mut bytes = [0; 32];
        self.0.entropy.fill(&mut bytes);
        Secret::from_bytes(bytes)
    }

    /// Random bytes for salts and order numbers.
    pub fn random<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.0.entropy.fill(&mut bytes);
        bytes
    }
}

impl fmt::Debug for Shop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shop")
            .field("settings", &self.0.settings)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Parts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Parts")
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}
