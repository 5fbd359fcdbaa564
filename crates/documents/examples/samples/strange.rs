//! Long lists, long words and characters that no font has: what a designer forgets to look at.

use documents::{Direction, Paper};

use crate::{arabic, forms};

pub fn papers() -> Vec<(&'static str, Paper)> {
    let mut cn22 = forms::cn22(&forms::almaty());
    let mut cn23 = forms::cn23(forms::riyadh());
    for _ in 0..4 {
        cn22.lines.extend(forms::goods());
        cn23.lines.extend(forms::goods());
    }
    cn23.lines[1].description = "Настольная лампа светодиодная ".repeat(300);
    cn23.comments = Some("Quarantine ".repeat(200));
    let mut label = forms::label(forms::almaty());
    label.addressee.name =
        "Ержанова-Нурмухамбетова Әсел Қайратқызы 👩‍👩‍👧 \u{E000}\u{10FFFD} ".repeat(30);
    label.addressee_latin.address_lines = (1..=12)
        .map(|line| format!("Address line {line}"))
        .collect();
    label.country_latin = "United Kingdom of Great Britain and Northern Ireland".to_owned();
    let mut papers = vec![
        ("cn22", Paper::Cn22(cn22)),
        ("cn23", Paper::Cn23(cn23)),
        ("label", Paper::AddressLabel(label)),
    ];
    for (name, paper) in arabic::papers() {
        match paper {
            Paper::Invoice(mut invoice) => {
                invoice.lines = invoice.lines.iter().cycle().take(40).cloned().collect();
                invoice.lines[0].description = "A".repeat(10_000);
                invoice.lines[1].description = "مصباح مكتب مضيء جدا ".repeat(100);
                papers.push((name, Paper::Invoice(invoice)));
            }
            Paper::PackingSlip(mut slip) => {
                slip.direction = Direction::Rtl;
                slip.lines = slip.lines.iter().cycle().take(30).cloned().collect();
                slip.lines[0].options = "أسود · ".repeat(80);
                papers.push((name, Paper::PackingSlip(slip)));
            }
            _ => {}
        }
    }
    papers
}
