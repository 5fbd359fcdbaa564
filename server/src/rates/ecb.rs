//! The reference rates of the European Central Bank: `<Cube time="2026-11-20"><Cube currency="USD" rate="1.16"/>…`, of a
//! day or of many. Other central banks publish in the same form.

use domain::money::{Currency, Rate};
use jiff::civil::Date;
use roxmltree::{Document, Node};

use super::{Line, RateFault, RatesError};

/// The rates of a file against the euro. Currencies that are no longer in use are passed over.
///
/// # Errors
/// Text that is not XML, a day or a rate that is none, a file without rates.
pub fn lines(text: &str) -> Result<Vec<Line>, RatesError> {
    let document = Document::parse(text)?;
    let days = document
        .descendants()
        .filter(|node| node.attribute("time").is_some());
    let mut lines = Vec::new();
    for day in days {
        let (time, at) = (
            day.attribute("time").unwrap_or_default(),
            row(&document, day),
        );
        let date: Date = time
            .parse()
            .map_err(|_| RateFault::Date(time.to_owned()).at(at))?;
        for rate in day.children().filter(Node::is_element) {
            let number = row(&document, rate);
            lines.extend(line(rate, date, number).map_err(|fault| fault.at(number))?);
        }
    }
    if lines.is_empty() {
        return Err(RatesError::Empty);
    }
    Ok(lines)
}

fn row(document: &Document<'_>, node: Node<'_, '_>) -> u64 {
    u64::from(document.text_pos_at(node.range().start).row)
}

fn line(node: Node<'_, '_>, date: Date, number: u64) -> Result<Option<Line>, RateFault> {
    let attribute = |name| node.attribute(name).ok_or(RateFault::NoAttribute(name));
    let (code, rate) = (attribute("currency")?, attribute("rate")?);
    let rate_e9 = Rate::parse_e9(rate).map_err(|_| RateFault::Rate(rate.to_owned()))?;
    if rate_e9 <= 0 {
        return Err(RateFault::NotPositive(rate.to_owned()));
    }
    // The lev of Bulgaria stands in files of 2025.
    let Ok(quote) = Currency::from_code(code) else {
        return Ok(None);
    };
    Ok(Some(Line {
        number,
        date,
        base: Currency::EUR,
        quote,
        rate_e9,
    }))
}

#[cfg(test)]
mod tests {
    use super::super::parse;

    /// As published, shortened.
    const DAY: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
	<gesmes:subject>Reference rates</gesmes:subject>
	<gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender>
	<Cube>
		<Cube time='2026-11-20'>
			<Cube currency='USD' rate='1.25'/>
			<Cube currency='PLN' rate='4.25'/>
			<Cube currency='BGN' rate='1.9558'/>
		</Cube>
	</Cube>
</gesmes:Envelope>"#;

    #[test]
    fn rates_of_the_central_bank_become_rates_of_the_dollar() {
        let rows = parse(DAY, "ECB").unwrap();
        let found: Vec<_> = rows
            .iter()
            .map(|row| (row.quote.code(), row.rate_e9, row.date.to_string()))
            .collect();
        // 1 € = 1.25 $: a dollar is 0.8 € and 4.25 × 0.8 = 3.4 zł. Bulgaria has the euro.
        let day = || "2026-11-20".to_owned();
        assert_eq!(
            found,
            [("EUR", 800_000_000, day()), ("PLN", 3_400_000_000, day())]
        );
    }

    #[test]
    fn what_cannot_be_used_is_named_and_nothing_is_loaded() {
        for (was, is, words) in [
            ("rate='4.25'", "rate='-4.25'", "line 8"),
            ("rate='4.25'", "rate='many'", "line 8"),
            ("2026-11-20", "20 November", "not a day"),
            ("<Cube currency='USD' rate='1.25'/>", "", "to USD"),
            ("</gesmes:Envelope>", "", "not XML"),
        ] {
            let error = parse(&DAY.replace(was, is), "ECB").unwrap_err();
            assert!(format!("{error:#}").contains(words), "{is}: {error:#}");
        }
        assert!(parse("<a/>", "ECB").is_err());
    }
}
