//! What a client asks the landed cost of.

use app::problem::{FieldProblem, FieldReason};
use domain::cart::CART_LINES_MAX;
use domain::catalogue::HsCode;
use domain::landed::{ConsignmentInput, EarlierImports, LineInput};
use domain::money::{Currency, FxTable, Money, Rounding};
use domain::place::Country;
use domain::shipping::{Carriage, Incoterm};
use domain::time::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;
use services::catalogue::day_in;
use utoipa::ToSchema;

use super::amount::Amount;
use super::asking::given;
use super::landed_cost::refused;
use super::problem::Refusal;

/// More of one thing is freight by the container, with other rules.
const QUANTITY_MAX: u32 = 100_000;
/// The largest amount taken, in minor units: beyond any parcel, and far from where sums of a hundred lines overflow.
const MINOR_MAX: i64 = 1_000_000_000_000;
/// The largest weight of one piece taken, in grams: ten tonnes.
const WEIGHT_GRAMS_MAX: u32 = 10_000_000;

/// One parcel. Amounts in another currency than `currency` are converted at the shop's rate, rounded up.
#[derive(Debug, Clone, Deserialize, ToSchema)]
pub struct LandedCostRequest {
    /// Country of delivery, ISO 3166.
    #[schema(example = "PL")]
    pub country: String,
    /// Currency of the answer, ISO 4217.
    #[schema(example = "PLN")]
    pub currency: String,
    /// Country of dispatch, ISO 3166; the first line's origin without it.
    #[schema(example = "CN")]
    pub origin: Option<String>,
    /// Country in which the seller is established, ISO 3166; that of dispatch without it. It matters within a country: who
    /// sells there from abroad owes the local tax on top of the price.
    #[schema(example = "CN")]
    pub seller: Option<String>,
    /// The day whose rules apply, `YYYY-MM-DD`; today at the destination without it.
    #[schema(value_type = Option<String>, format = Date, example = "2026-07-01")]
    pub on_date: Option<Date>,
    /// `ddp`, the default, or `dap`.
    #[schema(example = "ddp")]
    pub incoterm: Option<String>,
    /// `courier`, the default, or `post`.
    #[schema(example = "courier")]
    pub carriage: Option<String>,
    /// Freight, without tax.
    pub shipping: Amount,
    /// Insurance of the carriage, without tax; part of `shipping` in the answer.
    pub insurance: Option<Amount>,
    /// A discount on the goods of all lines together.
    pub discount: Option<Amount>,
    /// What the addressee has imported before in this calendar month; where it is unknown, an allowance per person and
    /// month counts as unused and the answer says so.
    pub earlier: Option<EarlierRequest>,
    /// What is in it, 1 to 100 lines.
    #[schema(min_items = 1, max_items = 100)]
    pub lines: Vec<LandedCostLine>,
}

/// Earlier parcels of the same person and calendar month.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
pub struct EarlierRequest {
    /// What the goods cost, without freight.
    pub goods: Amount,
    /// What they weighed, in grams.
    #[serde(default)]
    #[schema(example = 800, maximum = 10000000)]
    pub weight_grams: u32,
}

/// One thing in the parcel.
#[derive(Debug, Clone, Deserialize, ToSchema)]
pub struct LandedCostLine {
    /// The customs code, 6 to 10 digits; without it duty may be unknown.
    #[schema(example = "610910")]
    pub hs: Option<String>,
    /// Where it was made, ISO 3166.
    #[schema(example = "CN")]
    pub origin: String,
    /// How many.
    #[schema(example = 2, minimum = 1, maximum = 100000)]
    pub quantity: u32,
    /// The price of one, without tax.
    pub unit_price: Amount,
    /// The weight of one in grams.
    #[schema(example = 200, maximum = 10000000)]
    pub weight_grams: Option<u32>,
}

impl LandedCostRequest {
    /// The consignment asked about.
    ///
    /// # Errors
    /// The first field that cannot be accepted, a missing rate.
    pub fn checked(&self, fx: &FxTable, now: Timestamp) -> Result<ConsignmentInput, Refusal> {
        let currency = Currency::from_code(&self.currency).map_err(|_| unknown("currency"))?;
        if !(1..=CART_LINES_MAX).contains(&self.lines.len()) {
            let reason = if self.lines.is_empty() {
                FieldReason::Missing
            } else {
                FieldReason::OutOfRange
            };
            return Err(Refusal::field("lines", reason));
        }
        let lines = self.lines.iter().enumerate();
        let lines: Vec<_> = lines
            .map(|(index, line)| line.checked(fx, currency, index))
            .collect::<Result<_, _>>()?;
        let place = |code, field| given(code).map(|code| country(code, field)).transpose();
        let origin = place(&self.origin, "origin")?.unwrap_or(lines[0].origin);
        let seller = place(&self.seller, "seller")?;
        let none = Amount::from(Money::zero(currency));
        let (discount, insurance) = (
            self.discount.unwrap_or(none),
            self.insurance.unwrap_or(none),
        );
        let destination = country(&self.country, "country")?;
        Ok(ConsignmentInput {
            destination,
            origin,
            seller: seller.unwrap_or(origin),
            lines,
            shipping: converted(fx, self.shipping, currency, "shipping")?,
            insurance: converted(fx, insurance, currency, "insurance")?,
            discount: converted(fx, discount, currency, "discount")?,
            earlier: self.earlier(fx, currency)?,
            date: self.on_date.unwrap_or_else(|| day_in(destination, now)),
            incoterm: self.incoterm()?,
            carriage: self.carriage()?,
            currency,
        })
    }

    fn earlier(&self, fx: &FxTable, currency: Currency) -> Result<Option<EarlierImports>, Refusal> {
        let Some(earlier) = self.earlier else {
            return Ok(None);
        };
        if earlier.weight_grams > WEIGHT_GRAMS_MAX {
            return Err(Refusal::field(
                "earlier.weight_grams",
                FieldReason::OutOfRange,
            ));
        }
        Ok(Some(EarlierImports {
            goods: converted(fx, earlier.goods, currency, "earlier.goods")?,
            weight_grams: earlier.weight_grams,
        }))
    }

    fn incoterm(&self) -> Result<Incoterm, FieldProblem> {
        let name = given(&self.incoterm).unwrap_or(Incoterm::Ddp.as_str());
        Incoterm::from_name(name).ok_or_else(|| unknown("incoterm"))
    }

    fn carriage(&self) -> Result<Carriage, FieldProblem> {
        match given(&self.carriage) {
            None | Some("courier") => Ok(Carriage::Courier),
            Some("post") => Ok(Carriage::Post),
            Some(_) => Err(unknown("carriage")),
        }
    }
}

impl LandedCostLine {
    fn checked(
        &self,
        fx: &FxTable,
        currency: Currency,
        index: usize,
    ) -> Result<LineInput, Refusal> {
        let field = |name: &str| format!("lines[{index}].{name}");
        let out_of_range = |name: &str| Refusal::field(field(name), FieldReason::OutOfRange);
        if !(1..=QUANTITY_MAX).contains(&self.quantity) {
            return Err(out_of_range("quantity"));
        }
        if self
            .weight_grams
            .is_some_and(|grams| grams > WEIGHT_GRAMS_MAX)
        {
            return Err(out_of_range("weight_grams"));
        }
        let malformed = |_| Refusal::field(field("hs"), FieldReason::Malformed);
        let unit = converted(fx, self.unit_price, currency, &field("unit_price"))?;
        Ok(LineInput {
            hs: given(&self.hs)
                .map(|code| HsCode::parse(code).map_err(malformed))
                .transpose()?,
            origin: country(&self.origin, &field("origin"))?,
            quantity: self.quantity,
            goods: unit
                .checked_mul(self.quantity)
                .map_err(|_| out_of_range("unit_price"))?,
            weight_grams: self.weight_grams,
        })
    }
}

fn unknown(field: &str) -> FieldProblem {
    FieldProblem::new(field, FieldReason::Unknown)
}

fn country(code: &str, field: &str) -> Result<Country, FieldProblem> {
    Country::from_code(code.trim()).map_err(|_| unknown(field))
}

fn converted(
    fx: &FxTable,
    amount: Amount,
    currency: Currency,
    field: &str,
) -> Result<Money, Refusal> {
    if !(0..=MINOR_MAX).contains(&amount.minor) {
        return Err(Refusal::field(field, FieldReason::OutOfRange));
    }
    match amount.currency == currency {
        true => Ok(amount.into()),
        false => Ok(fx
            .convert(amount.into(), currency, Rounding::Ceil)
            .map_err(|error| refused(error.into()))?
            .amount),
    }
}
