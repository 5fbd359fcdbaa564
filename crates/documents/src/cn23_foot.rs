//! The lower part of a CN 23: totals, category, comments, accompanying papers, declaration and signature.

use crate::cn23::{Cn23, LABEL, LEFT_MM, VALUE, WIDTH_MM, boxed};
use crate::customs;
use crate::draft::{Area, Draft};
use crate::problem::DocumentProblem;
use crate::style::Style;

const THIRD_MM: f32 = WIDTH_MM / 3.0;
const COMMENTS: &str = "Comments (e.g.: goods subject to quarantine, sanitary/phytosanitary inspection or other restrictions) / Observations (p. ex. marchandise soumise à la quarantaine, à des contrôles sanitaires, phytosanitaires ou à d'autres restrictions)";
const FOOTNOTE: &str = "* For commercial items only / Pour les envois commerciaux seulement";

impl Cn23 {
    pub(crate) fn foot(&self, draft: &mut Draft<'_, '_>) -> Result<(), DocumentProblem> {
        draft.text(Area::new(LEFT_MM, 196.6, WIDTH_MM, 3.0), FOOTNOTE, LABEL)?;
        self.totals(draft, 200.5)?;
        self.category(draft, 212.5)?;
        boxed(
            draft,
            Area::new(LEFT_MM, 231.5, WIDTH_MM, 14.0),
            COMMENTS,
            self.comments.as_deref(),
        )?;
        self.accompanying_papers(draft, 245.5)?;
        self.declaration(draft, 256.5)
    }

    fn totals(&self, draft: &mut Draft<'_, '_>, top_mm: f32) -> Result<(), DocumentProblem> {
        let fields = [
            (
                "Total gross weight (in kg) / Poids brut total (en kg)",
                Some(&self.total_gross_weight_kg),
            ),
            ("Total value / Valeur totale", Some(&self.total_value)),
            (
                "Postal charges/Fees / Frais de port/Frais",
                self.postal_charges.as_ref(),
            ),
        ];
        for (index, (label, value)) in fields.into_iter().enumerate() {
            let area = Area::new(LEFT_MM + index as f32 * THIRD_MM, top_mm, THIRD_MM, 12.0);
            draft.frame(area, 0.6);
            let value = value.map(String::as_str).unwrap_or_default();
            draft.field(area, (label, LABEL), (value, VALUE.bold()))?;
        }
        Ok(())
    }

    fn category(&self, draft: &mut Draft<'_, '_>, top_mm: f32) -> Result<(), DocumentProblem> {
        let area = Area::new(LEFT_MM, top_mm, 2.0 * THIRD_MM, 19.0);
        draft.frame(area, 0.6);
        draft.text(
            area.inset(1.0, 0.6),
            "Category of item / Catégorie de l'envoi",
            LABEL,
        )?;
        let boxes = Area {
            height_mm: 14.4,
            ..area.below(4.0).inset(1.5, 0.0)
        };
        customs::categories(draft, boxes, self.category, Style::plain(7.0).down_to(5.0))?;
        let right_mm = LEFT_MM + 2.0 * THIRD_MM;
        let explanation = Area::new(right_mm, top_mm, THIRD_MM, 8.5);
        boxed(
            draft,
            explanation,
            "Explanation / Explication",
            self.explanation.as_deref(),
        )?;
        let office = Area::new(right_mm, top_mm + 8.5, THIRD_MM, 10.5);
        let label = "Office of origin/Date of posting / Bureau d'origine/Date de dépôt";
        boxed(draft, office, label, Some(&self.office_and_date))
    }

    fn accompanying_papers(
        &self,
        draft: &mut Draft<'_, '_>,
        top_mm: f32,
    ) -> Result<(), DocumentProblem> {
        let fields = [
            ("Licence: No(s). / Licence: N°(s)", &self.licence_numbers),
            (
                "Certificate: No(s). / Certificat: N°(s)",
                &self.certificate_numbers,
            ),
            ("Invoice: No. / Facture: N°", &self.invoice_number),
        ];
        for (index, (label, value)) in fields.into_iter().enumerate() {
            let area = Area::new(LEFT_MM + index as f32 * THIRD_MM, top_mm, THIRD_MM, 11.0);
            boxed(draft, area, label, value.as_deref())?;
        }
        Ok(())
    }

    fn declaration(&self, draft: &mut Draft<'_, '_>, top_mm: f32) -> Result<(), DocumentProblem> {
        let area = Area::new(LEFT_MM, top_mm, WIDTH_MM, 28.0);
        draft.frame(area, 0.6);
        let words = Area {
            height_mm: 13.0,
            ..area.inset(1.0, 0.8)
        };
        draft.text(words, customs::DECLARATION, Style::plain(6.8).down_to(5.0))?;
        let signature = customs::date_and_name(&self.date, &self.signature);
        draft.field(
            area.below(14.5),
            (customs::SIGNATURE, LABEL),
            (&signature, VALUE),
        )
    }
}
