//! What a cart costs at the shopper's door, by each way it can be sent.
//!
//! The cart's page, the quote and the re-check of an order all ask here, so they cannot disagree.
//!
//! **Invariant:** one consignment per seller and warehouse: the shop never splits a parcel to stay under a threshold.

use domain::commission::Sale;
use domain::coupon::Coupon;
use domain::money::{Money, MoneyError};
use domain::quote::{Quote, QuotedConsignment, QuotedLine, Totals};
use domain::shipping::{Incoterm, Place, ShippingMethod, way_of};
use jiff::civil::Date;
use store::StoreError;
use store::cart_line::CartLineView;

use super::goods::{Goods, Group, groups};
use crate::catalogue::Asking;
use crate::catalogue::parcel::Parcel;
use crate::catalogue::price::{PriceError, landed_parcel};
use crate::catalogue::texts::{OptionTexts, parse_options};
use crate::catalogue::ways::{default_method, methods};
use crate::shop::Reference;

/// A way to send the whole cart, with what it would cost then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeliveryChoice {
    /// `economy`, `standard`, `express` or `domestic`.
    pub code: String,
    /// Who pays duty and tax: DAP as soon as one parcel goes that way.
    pub incoterm: Incoterm,
    /// Whether every parcel can be followed.
    pub tracked: bool,
    /// The earliest day on which the first parcel arrives, counted from dispatch.
    pub days_min: u16,
    /// The latest day on which the last one does.
    pub days_max: u16,
    /// The sums of the order.
    pub totals: Totals,
    /// Place names on the way of the first parcel from abroad, for the ribbon.
    pub stops: Vec<String>,
}

/// A choice with its consignments.
#[derive(Debug, Clone)]
pub(crate) struct Offer {
    pub choice: DeliveryChoice,
    pub consignments: Vec<QuotedConsignment>,
    /// Whether every parcel from abroad goes the way that its goods usually go.
    is_usual: bool,
}

/// Why a cart cannot be priced.
#[derive(Debug, thiserror::Error)]
pub(crate) enum OfferError {
    #[error(transparent)]
    Price(#[from] PriceError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<MoneyError> for OfferError {
    fn from(error: MoneyError) -> Self {
        Self::Price(error.into())
    }
}

/// What prices are made from, besides the lines.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Terms<'t> {
    pub reference: &'t Reference,
    pub asking: Asking,
    pub coupon: Option<&'t Coupon>,
    pub date: Date,
    /// Where in the country the parcel goes, where that is known.
    pub place: Option<Place<'t>>,
}

/// The lines of one seller and warehouse as a parcel, with the ways that are open to it.
struct Bound<'l> {
    group: Group<'l>,
    parcel: Parcel,
    /// With the prices and days of the address.
    ways: Vec<ShippingMethod>,
}

impl Bound<'_> {
    fn way(&self, terms: Terms<'_>, code: &str) -> Option<&ShippingMethod> {
        let corridor = (self.group.origin, terms.asking.market.country);
        way_of(&self.ways.iter().collect::<Vec<_>>(), corridor, code)
    }

    fn is_usual(&self, terms: Terms<'_>, code: &str) -> bool {
        let ways: Vec<_> = self.ways.iter().collect();
        let usual = default_method(terms.reference, terms.asking, &ways);
        let is_domestic = self.group.origin == terms.asking.market.country;
        is_domestic || usual.is_some_and(|usual| usual.code == code)
    }
}

/// What these lines cost by every way that leads from all of their sellers to the one who asks. Empty when there is none.
fn offers(terms: Terms<'_>, lines: &[CartLineView]) -> Result<Vec<Offer>, OfferError> {
    let mut parcels = Vec::new();
    for group in groups(terms, lines)? {
        let parcel = parcel(terms, &group)?;
        let ways = methods(terms.reference, terms.asking, &parcel, terms.date);
        let there = |way: &ShippingMethod| match terms.place {
            Some(place) => way.to(place),
            None => Some(way.clone()),
        };
        let ways = ways.into_iter().filter_map(there).collect();
        parcels.push(Bound {
            group,
            parcel,
            ways,
        });
    }
    let mut offers = Vec::new();
    for code in common_codes(terms, &parcels) {
        offers.push(offer(terms, &parcels, code)?);
    }
    Ok(offers)
}

/// The same, and whether no carrier goes to the place that was named: then the offers are those of the rest of the country.
pub(crate) fn offers_there(
    terms: Terms<'_>,
    lines: &[CartLineView],
) -> Result<(Vec<Offer>, bool), OfferError> {
    let there = offers(terms, lines)?;
    if !there.is_empty() || terms.place.is_none() {
        return Ok((there, false));
    }
    let anywhere = Terms {
        place: None,
        ..terms
    };
    let offers = offers(anywhere, lines)?;
    let is_unserved = !offers.is_empty();
    Ok((offers, is_unserved))
}

/// The offer to show first: the one asked for, else the way each seller's goods go by default, else the cheapest.
pub(crate) fn chosen(offers: &[Offer], wanted: Option<&str>) -> Option<usize> {
    let by_code = |code: &str| offers.iter().position(|offer| offer.choice.code == code);
    if let Some(index) = wanted.and_then(by_code) {
        return Some(index);
    }
    let abroad = |offer: &&Offer| offer.choice.code != "domestic";
    if let Some(index) = offers.iter().position(|offer| offer.is_usual) {
        return Some(index);
    }
    let cheapest = offers
        .iter()
        .filter(abroad)
        .chain(offers)
        .min_by_key(|offer| {
            let totals = offer.choice.totals;
            let at_door = totals.estimate_at_door.map_or(0, |amount| amount.minor);
            totals.total.minor.saturating_add(at_door)
        });
    cheapest.and_then(|offer| by_code(&offer.choice.code))
}

/// The codes of the ways that every seller's goods can go by, in the order of the data rows. What is sent within the
/// country goes its own way whatever the rest goes by.
fn common_codes<'b>(terms: Terms<'_>, parcels: &'b [Bound<'_>]) -> Vec<&'b str> {
    let destination = terms.asking.market.country;
    let abroad = parcels
        .iter()
        .find(|parcel| parcel.group.origin != destination);
    let Some(first) = abroad.or_else(|| parcels.first()) else {
        return Vec::new();
    };
    let leads = |code: &str| {
        parcels
            .iter()
            .all(|parcel| parcel.way(terms, code).is_some())
    };
    let codes = first.ways.iter().map(|method| method.code.as_str());
    codes.filter(|code| leads(code)).collect()
}

fn offer(terms: Terms<'_>, parcels: &[Bound<'_>], code: &str) -> Result<Offer, OfferError> {
    let mut methods = Vec::with_capacity(parcels.len());
    let mut consignments = Vec::with_capacity(parcels.len());
    for parcel in parcels {
        let method = parcel.way(terms, code);
        let method = method.ok_or(PriceError::NoDelivery {
            origin: parcel.group.origin,
            destination: terms.asking.market.country,
        })?;
        consignments.push(consignment(terms, parcel, method)?);
        methods.push(method);
    }
    let totals = Quote::sum(terms.asking.currency, &consignments)?;
    Ok(Offer {
        choice: choice(code, &methods, totals),
        consignments,
        is_usual: parcels.iter().all(|parcel| parcel.is_usual(terms, code)),
    })
}

/// What a way promises for the whole order: its slowest parcel and its dearest incoterm.
fn choice(code: &str, methods: &[&ShippingMethod], totals: Totals) -> DeliveryChoice {
    let each = || methods.iter();
    let ddp = each().all(|method| method.incoterm == Incoterm::Ddp);
    let ribbon = each().find(|method| !method.stops.is_empty());
    DeliveryChoice {
        code: code.to_owned(),
        incoterm: if ddp { Incoterm::Ddp } else { Incoterm::Dap },
        tracked: each().all(|method| method.tracked),
        days_min: each().map(|method| method.days_min).min().unwrap_or(0),
        days_max: each().map(|method| method.days_max).max().unwrap_or(0),
        totals,
        stops: ribbon.map_or_else(Vec::new, |method| method.stops.clone()),
    }
}

fn parcel(terms: Terms<'_>, group: &Group<'_>) -> Result<Parcel, OfferError> {
    let discounts = group.lines.iter().map(|line| line.discount);
    let lines = group.lines.iter().map(|line| line.parcel_line.clone());
    Ok(Parcel {
        origin: group.origin,
        seller: group.seller_country,
        lines: lines.collect(),
        discount: Money::sum(terms.asking.currency, discounts)?,
    })
}

fn consignment(
    terms: Terms<'_>,
    Bound { group, parcel, .. }: &Bound<'_>,
    method: &ShippingMethod,
) -> Result<QuotedConsignment, OfferError> {
    let breakdown = landed_parcel(terms.reference, terms.asking, parcel, method, terms.date)?;
    let duties = group.lines.iter().zip(&breakdown.lines);
    Ok(QuotedConsignment {
        seller: group.seller,
        origin: group.origin,
        warehouse: Some(group.warehouse),
        shipping_code: method.code.clone(),
        zone: terms
            .place
            .and_then(|place| method.zone_of(place))
            .map(|zone| zone.name.clone()),
        incoterm: method.incoterm,
        days_min: method.days_min,
        days_max: method.days_max,
        lines: duties
            .map(|(line, duty)| quoted(terms, line, duty))
            .collect(),
        breakdown,
    })
}

fn quoted(terms: Terms<'_>, goods: &Goods<'_>, duty: &domain::landed::LineDuty) -> QuotedLine {
    let row = goods.row;
    let sale = Sale {
        category: &row.category,
        market: terms.asking.market.country,
        plan: &row.seller_plan,
    };
    QuotedLine {
        cart_line: row.id,
        variant: row.variant_id,
        product: row.product_id,
        title: row.title.clone(),
        sku: row.sku.clone(),
        options: OptionTexts::parse(&row.option_texts_json)
            .translate(&parse_options(&row.options_json), terms.asking.language),
        picture_hash: row.picture_hash.clone(),
        quantity: goods.quantity,
        unit: goods.parcel_line.unit,
        goods: goods.goods,
        discount: duty.discount,
        duty: duty.duty,
        tax: duty.tax,
        taxed: duty.taxed,
        fees: duty.fees,
        commission_ppm: terms.reference.commissions.rate_ppm(sale, terms.date),
        seller_unit: row.price,
        rate: goods.rate.clone(),
        hs: goods.parcel_line.hs.clone(),
        origin: goods.parcel_line.origin,
        weight_grams: row.weight_grams,
        rules: duty.rules.clone(),
    }
}
