//! What was collected for countries in a month: the figures of a return, by country, scheme and rate, held against the ledger.

use std::collections::BTreeMap;

use domain::customs::TaxScheme;
use domain::money::{Currency, FxTable, Money, Rounding};
use domain::time::Timestamp;
use jiff::ToSpan as _;
use jiff::civil::Date;
use store::tax_report::{BookedRow, CollectedRow, CorrectedRow};

use super::money::{DAY, MoneyError, end_of, operator};
use crate::account::session::User;
use crate::reference::rates_on;
use crate::shop::Shop;

/// Milliseconds of a day; the day of a sale is counted in them.
const DAY_MS: i64 = 86_400_000;

/// Duty, tax and fees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Levies {
    /// Duty and excise.
    pub duty: Money,
    /// Import tax.
    pub tax: Money,
    /// Fees.
    pub fees: Money,
}

/// What was collected with the sales of the month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Collected {
    /// For which country; its code.
    pub country: String,
    /// Under what it is declared; unknown of orders from before that was written down.
    pub scheme: Option<TaxScheme>,
    /// The rate of the tax in parts per million, where one was collected.
    pub rate_ppm: Option<i64>,
    /// Orders with such a line.
    pub orders: i64,
    /// What the tax was taken of.
    pub base: Money,
    /// The amounts, in the orders' currency.
    pub levies: Levies,
    /// Base and tax in euros at the rate of the last day of the month, as the one-stop shop wants them (Directive
    /// 2006/112/EC, art. 369v); for that scheme alone, where there is a rate.
    pub in_euros: Option<(Money, Money)>,
}

/// What went back in the month, by the month of the sale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Corrected {
    /// For which country; its code.
    pub country: String,
    /// Under what it was declared.
    pub scheme: Option<TaxScheme>,
    /// The rate of the tax in parts per million.
    pub rate_ppm: Option<i64>,
    /// The first day of the month of the sale.
    pub sold_in: Date,
    /// The amounts, above zero, in the orders' currency.
    pub levies: Levies,
}

/// What is owed to one country for the month, and whether the ledger says the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owed {
    /// The country; its code.
    pub country: String,
    /// What was collected less what went back.
    pub levies: Levies,
    /// What the ledger says.
    pub booked: Levies,
}

/// The report of a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxReport {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// By country, scheme, rate and currency.
    pub collected: Vec<Collected>,
    /// What went back of this month's and earlier sales.
    pub corrected: Vec<Corrected>,
    /// The sums by country and currency.
    pub owed: Vec<Owed>,
}

/// The report of the month of a day, in UTC, by which the books are kept.
///
/// # Errors
/// [`MoneyError::Forbidden`] for everybody but operators.
pub async fn tax_report(shop: &Shop, user: &User, day: Date) -> Result<TaxReport, MoneyError> {
    operator(user)?;
    let (from, to) = (day.first_of_month(), day.last_of_month());
    let (start, end) = (end_of(from).minus(DAY), end_of(to));
    let mut conn = shop.store().snapshot().await?;
    let collected = store::tax_report::list_collected(&mut conn, start, end).await?;
    let corrected = store::tax_report::list_corrected(&mut conn, start, end).await?;
    let booked = store::tax_report::list_booked(&mut conn, start, end).await?;
    // A month that is not over yet has no rate of its last day: the newest is the best guess.
    let stored = rates_on(&mut conn, to.min(shop.now().date_utc())).await?;
    let in_use = shop.reference().fx;
    let fx = [&stored, &*in_use];
    Ok(TaxReport {
        from,
        to,
        owed: owed(&collected, &corrected, booked),
        collected: collected.into_iter().map(|row| of_row(row, fx)).collect(),
        corrected: by_month(corrected),
    })
}

/// The first of the tables that has a rate counts.
fn of_row(row: CollectedRow, fx: [&FxTable; 2]) -> Collected {
    let scheme = row.tax_scheme.as_deref().and_then(TaxScheme::from_name);
    let euros = |amount| {
        let mut converted = fx
            .iter()
            .filter_map(|fx| fx.convert(amount, Currency::EUR, Rounding::HalfUp).ok());
        converted.next()
    };
    let in_euros = match scheme {
        Some(TaxScheme::Ioss) => euros(row.tax_base).zip(euros(row.tax)),
        _ => None,
    };
    Collected {
        country: row.country,
        scheme,
        rate_ppm: row.tax_rate_ppm,
        orders: row.orders,
        base: row.tax_base,
        levies: Levies {
            duty: row.duty,
            tax: row.tax,
            fees: row.fees,
        },
        in_euros: in_euros.map(|(base, tax)| (base.amount, tax.amount)),
    }
}

/// The days of a month are one correction.
fn by_month(rows: Vec<CorrectedRow>) -> Vec<Corrected> {
    let mut months: Vec<Corrected> = Vec::new();
    for row in rows {
        let sold_on = Timestamp::from_ms(row.sold_on_day.saturating_mul(DAY_MS)).date_utc();
        let next = Corrected {
            scheme: row.tax_scheme.as_deref().and_then(TaxScheme::from_name),
            country: row.country,
            rate_ppm: row.tax_rate_ppm,
            sold_in: sold_on.first_of_month(),
            levies: Levies {
                duty: row.duty,
                tax: row.tax,
                fees: row.fees,
            },
        };
        let same = |month: &&mut Corrected| {
            let key = |row: &Corrected| {
                (
                    row.scheme,
                    row.rate_ppm,
                    row.sold_in,
                    row.levies.tax.currency,
                )
            };
            month.country == next.country && key(month) == key(&next)
        };
        match months.iter_mut().find(same) {
            Some(month) => month.levies = month.levies.plus(next.levies),
            None => months.push(next),
        }
    }
    months
}

fn owed(
    collected: &[CollectedRow],
    corrected: &[CorrectedRow],
    booked: Vec<BookedRow>,
) -> Vec<Owed> {
    let mut sums: BTreeMap<(String, Currency), (Levies, Levies)> = BTreeMap::new();
    let none = |currency| (Levies::zero(currency), Levies::zero(currency));
    let mut add = |country: &str, levies: Levies| {
        let currency = levies.tax.currency;
        let key = (country.to_owned(), currency);
        let (sum, _) = sums.entry(key).or_insert_with(|| none(currency));
        *sum = sum.plus(levies);
    };
    for row in collected {
        let (duty, tax, fees) = (row.duty, row.tax, row.fees);
        add(&row.country, Levies { duty, tax, fees });
    }
    for row in corrected {
        let back = |amount: Money| Money::new(amount.minor.saturating_neg(), amount.currency);
        let (duty, tax, fees) = (back(row.duty), back(row.tax), back(row.fees));
        add(&row.country, Levies { duty, tax, fees });
    }
    for row in booked {
        let currency = row.currency;
        let sums = sums
            .entry((row.owner, currency))
            .or_insert_with(|| none(currency));
        let part = match row.kind.as_str() {
            "duty_payable" => &mut sums.1.duty,
            "fee_payable" => &mut sums.1.fees,
            _ => &mut sums.1.tax,
        };
        *part = row.collected;
    }
    let all = sums
        .into_iter()
        .map(|((country, _), (levies, booked))| Owed {
            country,
            levies,
            booked,
        });
    all.filter(|owed| !owed.is_nothing()).collect()
}

impl Levies {
    const fn zero(currency: Currency) -> Levies {
        let none = Money::zero(currency);
        Levies {
            duty: none,
            tax: none,
            fees: none,
        }
    }

    /// Sums of a report are shown, never booked: beyond 64 bits they stay at the end of what can be shown.
    fn plus(self, other: Levies) -> Levies {
        let sum = |a: Money, b: Money| Money::new(a.minor.saturating_add(b.minor), a.currency);
        Levies {
            duty: sum(self.duty, other.duty),
            tax: sum(self.tax, other.tax),
            fees: sum(self.fees, other.fees),
        }
    }
}

impl Owed {
    /// Whether the lines of orders and refunds and the ledger say the same.
    #[must_use]
    pub fn agrees(&self) -> bool {
        self.levies == self.booked
    }

    fn is_nothing(&self) -> bool {
        let none = Levies::zero(self.levies.tax.currency);
        self.levies == none && self.booked == none
    }
}

impl TaxReport {
    /// The month before, for the way there.
    #[must_use]
    pub fn month_before(&self) -> Date {
        self.from.saturating_sub(1.month())
    }

    /// The month after.
    #[must_use]
    pub fn month_after(&self) -> Date {
        self.from.saturating_add(1.month())
    }
}
