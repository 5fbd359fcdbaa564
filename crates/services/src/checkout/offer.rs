//! What a cart costs at the shopper's door, by each way it can be sent.
//!
//! The cart's page, the quote and the re-check of an order all ask here, so they cannot disagree.
//!
//! **Invariant:** one consignment per seller: the shop never splits a parcel to stay under a threshold.

use domain::cart::Quantity;
use domain::catalogue::HsCode;
use domain::coupon::Coupon;
use domain::ids::SellerId;
use domain::money::{Money, MoneyError, Rate};
use domain::place::Country;
use domain::quote::{Quote, QuotedConsignment, QuotedLine, Totals};
use domain::shipping::{Incoterm, ShippingMethod};
use jiff::civil::Date;
use store::StoreError;
use store::cart_line::CartLineView;

use crate::catalogue::Asking;
use crate::catalogue::price::{
    Parcel, ParcelLine, PriceError, default_method, landed_parcel, unit_price,
};
use crate::catalogue::texts::{OptionTexts, parse_options};
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
}

/// One line on its way to a quote.
struct Goods<'l> {
    row: &'l CartLineView,
    quantity: Quantity,
    goods: Money,
    discount: Money,
    rate: Rate,
    parcel_line: ParcelLine,
}

/// The lines of one seller.
struct Group<'l> {
    seller: SellerId,
    origin: Country,
    lines: Vec<Goods<'l>>,
}

/// What these lines cost by every way that leads from all of their sellers to the one who asks. Empty when there is none.
pub(crate) fn offers(terms: Terms<'_>, lines: &[CartLineView]) -> Result<Vec<Offer>, OfferError> {
    let groups = groups(terms, lines)?;
    let mut offers = Vec::new();
    for code in common_codes(terms, &groups) {
        offers.push(offer(terms, &groups, code)?);
    }
    Ok(offers)
}

/// The offer to show first: the one asked for, else the way each seller's goods go by default, else the cheapest.
pub(crate) fn chosen(terms: Terms<'_>, offers: &[Offer], wanted: Option<&str>) -> Option<usize> {
    let by_code = |code: &str| offers.iter().position(|offer| offer.choice.code == code);
    if let Some(index) = wanted.and_then(by_code) {
        return Some(index);
    }
    let usual = |offer: &Offer| {
        let mut origins = offer.consignments.iter().map(|parcel| parcel.origin);
        origins.all(|origin| {
            let country = terms.asking.market.country;
            let method = default_method(terms.reference, terms.asking, origin);
            origin == country || method.is_some_and(|method| method.code == offer.choice.code)
        })
    };
    let abroad = |offer: &&Offer| offer.choice.code != "domestic";
    if let Some(index) = offers.iter().position(usual) {
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

fn groups<'l>(terms: Terms<'_>, rows: &'l [CartLineView]) -> Result<Vec<Group<'l>>, OfferError> {
    let mut goods = Vec::with_capacity(rows.len());
    for row in rows {
        goods.push(goods_of(terms, row)?);
    }
    if let Some(coupon) = terms.coupon {
        let amounts: Vec<Money> = goods.iter().map(|line| line.goods).collect();
        let discounts = coupon.discounts(terms.asking.currency, &amounts)?;
        for (line, discount) in goods.iter_mut().zip(discounts) {
            line.discount = discount;
        }
    }
    let mut groups: Vec<Group<'l>> = Vec::new();
    for line in goods {
        let seller = line.row.seller_id;
        match groups.iter_mut().find(|group| group.seller == seller) {
            Some(group) => group.lines.push(line),
            None => groups.push(Group {
                seller,
                origin: country(line.row, &line.row.seller_country, "country")?,
                lines: vec![line],
            }),
        }
    }
    Ok(groups)
}

fn goods_of<'l>(terms: Terms<'_>, row: &'l CartLineView) -> Result<Goods<'l>, OfferError> {
    let Terms {
        reference, asking, ..
    } = terms;
    let broken = |_| inconsistent(row, "quantity");
    let quantity = Quantity::new(row.quantity).map_err(broken)?;
    let unit = unit_price(reference, asking, row.price)?;
    let rate = reference.fx.rate(row.price.currency, asking.currency)?;
    Ok(Goods {
        row,
        quantity,
        goods: unit.checked_mul(quantity.get())?,
        discount: Money::zero(asking.currency),
        rate,
        parcel_line: ParcelLine {
            unit,
            quantity: quantity.get(),
            hs: hs_code(row),
            origin: country(row, &row.origin, "origin")?,
            weight_grams: row.weight_grams,
        },
    })
}

/// A code that is none counts as missing; the breakdown then says that duty is unknown.
fn hs_code(row: &CartLineView) -> Option<HsCode> {
    HsCode::parse(row.hs_code.as_deref()?).ok()
}

fn country(row: &CartLineView, code: &str, column: &'static str) -> Result<Country, StoreError> {
    Country::from_code(code).map_err(|_| inconsistent(row, column))
}

fn inconsistent(row: &CartLineView, column: &'static str) -> StoreError {
    StoreError::Inconsistent {
        table: "cart_lines",
        column,
        row: row.id.to_string(),
    }
}

/// The codes of the ways that every seller's goods can go by, in the order of the data rows. What is sent within the
/// country goes its own way whatever the rest goes by.
fn common_codes<'t>(terms: Terms<'t>, groups: &[Group<'_>]) -> Vec<&'t str> {
    let destination = terms.asking.market.country;
    let shipping = &terms.reference.shipping;
    let abroad = groups.iter().find(|group| group.origin != destination);
    let Some(first) = abroad.or_else(|| groups.first()) else {
        return Vec::new();
    };
    let leads = |code: &str| {
        let mut origins = groups.iter().map(|group| group.origin);
        origins.all(|origin| shipping.find(origin, destination, code).is_some())
    };
    let codes = shipping.methods(first.origin, destination).into_iter();
    codes
        .map(|method| method.code.as_str())
        .filter(|code| leads(code))
        .collect()
}

fn offer(terms: Terms<'_>, groups: &[Group<'_>], code: &str) -> Result<Offer, OfferError> {
    let destination = terms.asking.market.country;
    let shipping = &terms.reference.shipping;
    let mut methods = Vec::with_capacity(groups.len());
    let mut consignments = Vec::with_capacity(groups.len());
    for group in groups {
        let method = shipping.find(group.origin, destination, code);
        let method = method.ok_or(PriceError::NoDelivery {
            origin: group.origin,
            destination,
        })?;
        consignments.push(consignment(terms, group, method)?);
        methods.push(method);
    }
    let totals = Quote::sum(terms.asking.currency, &consignments)?;
    Ok(Offer {
        choice: choice(code, &methods, totals),
        consignments,
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

fn consignment(
    terms: Terms<'_>,
    group: &Group<'_>,
    method: &ShippingMethod,
) -> Result<QuotedConsignment, OfferError> {
    let discounts = group.lines.iter().map(|line| line.discount);
    let parcel = Parcel {
        origin: group.origin,
        lines: group
            .lines
            .iter()
            .map(|line| line.parcel_line.clone())
            .collect(),
        discount: Money::sum(terms.asking.currency, discounts)?,
    };
    let breakdown = landed_parcel(terms.reference, terms.asking, &parcel, method, terms.date)?;
    let duties = group.lines.iter().zip(&breakdown.lines);
    Ok(QuotedConsignment {
        seller: group.seller,
        origin: group.origin,
        shipping_code: method.code.clone(),
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
        fees: duty.fees,
        seller_unit: row.price,
        rate: goods.rate.clone(),
        hs: goods.parcel_line.hs.clone(),
        origin: goods.parcel_line.origin,
        weight_grams: row.weight_grams,
        rules: duty.rules.clone(),
    }
}
