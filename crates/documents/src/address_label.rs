//! The address label on a parcel, 100 × 150 mm, the size of label printers.
//!
//! The addressee stands on it twice, in the letters of the destination for the one who delivers and in Latin letters
//! for everybody on the way. The country of destination stands below in Latin capitals, as the UPU asks for.

use domain::place::Direction;

use crate::barcode::Barcode;
use crate::customs;
use crate::draft::{Area, Draft, Sheet};
use crate::party::Party;
use crate::problem::DocumentProblem;
use crate::style::{Align, Ink, Style};
use crate::text::Typesetter;

const SIZE_MM: (f32, f32) = (100.0, 150.0);
const LEFT_MM: f32 = 4.0;
const WIDTH_MM: f32 = 92.0;
const LABEL: Style = Style::plain(5.5).down_to(4.5);
const SENDER: Style = Style::plain(7.5).down_to(5.0);
/// The addressee in local letters is larger: the last mile reads it.
const LOCAL_SHARE: f32 = 0.52;
const ADDRESS: Style = Style::plain(13.0).down_to(7.0);

/// An address label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddressLabel {
    pub sender: Party,
    /// The addressee in the letters of the destination; the same as in Latin letters is printed once.
    pub addressee: Party,
    /// The addressee in Latin letters.
    pub addressee_latin: Party,
    /// The country's English or French name; printed in capitals.
    pub country_latin: String,
    /// The S10 number, printed as Code 128 with the number in groups under it.
    pub item_number: String,
    /// A line above the barcode, for example the service or the weight: "0.510 kg · CN 22 attached".
    pub remark: Option<String>,
}

impl AddressLabel {
    pub(crate) fn title(&self) -> String {
        format!("Address label {}", self.item_number)
    }

    pub(crate) fn draw(
        &self,
        typesetter: &mut Typesetter<'_>,
    ) -> Result<Vec<Sheet>, DocumentProblem> {
        let barcode = Barcode::new(&self.item_number)?;
        let mut draft = Draft::new(typesetter, SIZE_MM, Direction::Ltr, customs::LANGUAGE);
        draft.frame(Area::new(LEFT_MM, 4.0, WIDTH_MM, 142.0), 1.0);
        self.sender(&mut draft, Area::new(LEFT_MM, 4.0, WIDTH_MM, 22.0))?;
        draft.rule(LEFT_MM, 26.0, WIDTH_MM, Ink::Black);
        self.addressee(&mut draft, Area::new(LEFT_MM, 26.0, WIDTH_MM, 68.0))?;
        draft.rule(LEFT_MM, 94.0, WIDTH_MM, Ink::Black);
        let country = Area::new(LEFT_MM, 94.0, WIDTH_MM, 13.0).inset(2.0, 0.8);
        let capitals = self.country_latin.to_uppercase();
        draft.text(
            country,
            &capitals,
            Style::plain(24.0)
                .bold()
                .down_to(9.0)
                .align(Align::Center)
                .middle(),
        )?;
        draft.rule(LEFT_MM, 107.0, WIDTH_MM, Ink::Black);
        if let Some(remark) = &self.remark {
            let area = Area::new(LEFT_MM, 107.6, WIDTH_MM, 5.4).inset(2.0, 0.2);
            draft.text(
                area,
                remark,
                Style::plain(8.0).down_to(5.0).align(Align::Center).middle(),
            )?;
        }
        let area = Area::new(LEFT_MM, 114.0, WIDTH_MM, 30.5).inset(1.0, 0.0);
        barcode.draw(&mut draft, area, Style::plain(14.0).bold())?;
        draft.finish(area, LABEL, customs::page_of)
    }

    fn sender(&self, draft: &mut Draft<'_, '_>, area: Area) -> Result<(), DocumentProblem> {
        let mut lines = vec![("From / De", LABEL)];
        lines.extend(self.sender.lines().map(|line| (line, SENDER)));
        lines.extend(self.sender.contacts().map(|line| (line, SENDER)));
        draft.stack(area.inset(2.0, 0.8), &lines)?;
        Ok(())
    }

    fn addressee(&self, draft: &mut Draft<'_, '_>, area: Area) -> Result<(), DocumentProblem> {
        let area = area.inset(2.0, 0.8);
        draft.text(area, "To / À", LABEL)?;
        let area = area.below(3.0);
        let (party, latin) = (&self.addressee, &self.addressee_latin);
        let phone = party.phone.as_deref().or(latin.phone.as_deref());
        if party.name == latin.name && party.address_lines == latin.address_lines {
            draft.stack(area, &address(latin, ADDRESS, phone))?;
            return Ok(());
        }
        let local = Area {
            height_mm: area.height_mm * LOCAL_SHARE,
            ..area
        };
        let style = ADDRESS.align(side_of(party));
        draft.stack(local, &address(party, style, phone))?;
        let middle_mm = local.bottom_mm() + 0.4;
        draft.rule(area.left_mm, middle_mm, area.width_mm, Ink::Pale);
        let below = area.below(local.height_mm + 1.2);
        draft.stack(below, &address(latin, Style::plain(11.0), None))?;
        Ok(())
    }
}

fn address<'a>(party: &'a Party, style: Style, phone: Option<&'a str>) -> Vec<(&'a str, Style)> {
    let mut lines: Vec<(&str, Style)> = party.lines().map(|line| (line, style)).collect();
    if let Some(name) = lines.first_mut() {
        name.1 = style.bold();
    }
    lines.extend(phone.map(|phone| (phone, style)));
    lines
}

/// An address with Arabic or Hebrew letters stands on the right as a whole, its lines of digits included.
fn side_of(party: &Party) -> Align {
    let is_right_to_left = |letter: char| matches!(letter, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}');
    if party.lines().any(|line| line.contains(is_right_to_left)) {
        Align::End
    } else {
        Align::Start
    }
}
