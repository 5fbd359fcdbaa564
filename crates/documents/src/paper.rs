//! A batch of papers as one PDF.

use crate::account_statement::AccountStatement;
use crate::address_label::AddressLabel;
use crate::clean::clean;
use crate::cn22::Cn22;
use crate::cn23::Cn23;
use crate::customs;
use crate::draft::Sheet;
use crate::fonts::Fonts;
use crate::invoice::Invoice;
use crate::packing_slip::PackingSlip;
use crate::problem::DocumentProblem;
use crate::text::Typesetter;
use crate::writer;

/// One paper of a parcel, or of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Paper {
    Cn22(Cn22),
    Cn23(Cn23),
    Invoice(Invoice),
    PackingSlip(PackingSlip),
    AddressLabel(AddressLabel),
    AccountStatement(AccountStatement),
}

impl Paper {
    fn draw(&self, typesetter: &mut Typesetter<'_>) -> Result<Vec<Sheet>, DocumentProblem> {
        match self {
            Self::Cn22(paper) => paper.draw(typesetter),
            Self::Cn23(paper) => paper.draw(typesetter),
            Self::Invoice(paper) => paper.draw(typesetter),
            Self::PackingSlip(paper) => paper.draw(typesetter),
            Self::AddressLabel(paper) => paper.draw(typesetter),
            Self::AccountStatement(paper) => paper.draw(typesetter),
        }
    }

    fn title(&self) -> String {
        match self {
            Self::Cn22(paper) => paper.title(),
            Self::Cn23(paper) => paper.title(),
            Self::Invoice(paper) => paper.title(),
            Self::PackingSlip(paper) => paper.title(),
            Self::AddressLabel(paper) => paper.title(),
            Self::AccountStatement(paper) => paper.title(),
        }
    }

    fn language(&self) -> &str {
        match self {
            Self::Invoice(paper) => &paper.language,
            Self::PackingSlip(paper) => &paper.language,
            Self::AccountStatement(paper) => &paper.language,
            Self::Cn22(_) | Self::Cn23(_) | Self::AddressLabel(_) => customs::LANGUAGE,
        }
    }
}

/// Prints the papers in order into one PDF, for one parcel or for all orders of a day. The file's title names the first
/// paper and how many follow ("CN 23 RR473124829CN + 99"), its language is that of the first paper.
///
/// # Errors
/// [`DocumentProblem::NoPapers`] for an empty batch, [`DocumentProblem::BadItemNumber`] for the first paper whose number
/// cannot become a barcode; nothing is printed then.
pub fn render(fonts: &Fonts, papers: &[Paper]) -> Result<Vec<u8>, DocumentProblem> {
    let first = papers.first().ok_or(DocumentProblem::NoPapers)?;
    let mut typesetter = Typesetter::new(fonts);
    let mut sheets = Vec::with_capacity(papers.len());
    for paper in papers {
        sheets.extend(paper.draw(&mut typesetter)?);
    }
    let mut title = clean(&first.title());
    if papers.len() > 1 {
        title.push_str(&format!(" + {}", papers.len() - 1));
    }
    writer::write(&sheets, title, first.language().to_owned())
}
