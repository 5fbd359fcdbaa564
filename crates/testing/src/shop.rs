//! A whole shop for tests.

use std::ops::Deref;
use std::path::Path;
use std::sync::Arc;

use domain::customs::RestrictionSet;
use domain::landed::RuleSet;
use domain::money::FxTable;
use domain::shipping::ShippingTable;
use mail::Mailer;
use media::Pipeline;
use object_store::memory::InMemory;
use services::operator::check;
use services::shop::{Parts, Reference, Settings, Shop};
use store::Store;
use tempfile::TempDir;

use crate::{FrozenClock, SeededEntropy};

/// A shop on a given database, at noon of 2026-11-23, with the project's own rules, rates and shipping methods. Pictures
/// are kept in memory.
#[derive(Debug, Clone)]
pub struct TestShop {
    shop: Shop,
    /// The shop's clock.
    pub clock: Arc<FrozenClock>,
    /// Where its letters go; gone with the last handle.
    mails: Arc<TempDir>,
}

/// The rules, rates and shipping methods of the project's `rules/`.
///
/// # Panics
/// When one of the files cannot be used.
#[must_use]
pub fn reference() -> Reference {
    let read = |name: &str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../rules")
            .join(name);
        std::fs::read_to_string(path).expect("the project has its rules")
    };
    let fx = FxTable::from_toml(&read("fx-demo.toml"));
    let rules = RuleSet::from_toml(&read("trade-rules.toml"));
    let shipping = ShippingTable::from_toml(&read("shipping-methods.toml"));
    let rows = RestrictionSet::rows_of(&read("restrictions.toml"));
    let rules = rules.expect("the project's rules are sound");
    let restrictions = RestrictionSet::from_rows(
        rules.unions().to_vec(),
        rows.expect("the project's restrictions are readable"),
    );
    Reference {
        fx: Arc::new(fx.expect("the demo's rates are sound")),
        rules: Arc::new(rules),
        shipping: Arc::new(shipping.expect("the project's methods are sound")),
        fx_margins: Arc::default(),
        commissions: Arc::default(),
        restrictions: Arc::new(restrictions.expect("the project's restrictions are sound")),
    }
}

impl Deref for TestShop {
    type Target = Shop;

    fn deref(&self) -> &Shop {
        &self.shop
    }
}

impl TestShop {
    /// A shop with the usual settings.
    #[must_use]
    pub fn new(store: Store) -> Self {
        Self::with(store, Settings::default())
    }

    /// A shop with these settings.
    #[must_use]
    pub fn with(store: Store, settings: Settings) -> Self {
        Self::seeded(store, settings, 1)
    }

    /// A shop with these settings and this chance: two shops on one database need two.
    #[must_use]
    pub fn seeded(store: Store, settings: Settings, seed: u64) -> Self {
        let clock = Arc::new(FrozenClock::default());
        let mails = Arc::new(tempfile::tempdir().expect("a folder can be made"));
        let shop = Shop::new(Parts {
            store,
            clock: clock.clone(),
            entropy: Arc::new(SeededEntropy::new(seed)),
            pictures: Pipeline::new(Arc::new(InMemory::new())),
            mailer: Mailer::folder(mails.path(), "Corridor <shop@corridor.example>")
                .expect("the sender is one"),
            reference: reference(),
            settings,
        });
        Self { shop, clock, mails }
    }

    /// The letters sent so far, headers and all, in no order.
    ///
    /// # Panics
    /// When they cannot be read.
    #[must_use]
    pub fn letters(&self) -> Vec<String> {
        let files = std::fs::read_dir(self.mails.path()).expect("the folder is there");
        files
            .map(|file| std::fs::read_to_string(file.expect("a file").path()))
            .collect::<Result<_, _>>()
            .expect("letters are text")
    }

    /// Asks for every invariant.
    ///
    /// # Panics
    /// When one is broken.
    pub async fn assert_sound(&self) {
        let lines = check(self).await.expect("the store answers");
        let broken: Vec<_> = lines
            .iter()
            .filter(|line| !line.offenders.is_empty())
            .collect();
        assert!(!lines.is_empty() && broken.is_empty(), "{broken:#?}");
    }
}
