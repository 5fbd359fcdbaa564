//! The file `pain.001.001.09`.
//!
//! Sources: ISO 20022, CustomerCreditTransferInitiationV09, for the elements and their order; European Payments Council,
//! EPC132-08 "SCT Customer-to-PSP Implementation Guidelines", for what SEPA wants in them.
//!
//! **Invariant:** the elements stand in the order of the schema; a bank refuses the whole file for one that does not.

use domain::money::Money;

use super::batch::{NAME_CHARS_MAX, REMITTANCE_CHARS_MAX};
use super::text::{common, escaped};
use super::{Batch, BatchError, Bic, Party, Transfer};

const NAMESPACE: &str = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

/// The file for a batch, in UTF-8. The same batch gives the same bytes.
///
/// # Errors
/// [`BatchError`]; then nothing is written.
pub fn pain001(batch: &Batch) -> Result<String, BatchError> {
    batch.check()?;
    let sum = batch.control_sum()?;
    let mut xml = Xml::default();
    xml.line(r#"<?xml version="1.0" encoding="UTF-8"?>"#);
    xml.open(&format!(r#"Document xmlns="{NAMESPACE}""#));
    xml.within("CstmrCdtTrfInitn", |xml| {
        group_header(xml, batch, sum);
        xml.within("PmtInf", |xml| payment(xml, batch, sum));
    });
    xml.close("Document");
    Ok(xml.text)
}

fn group_header(xml: &mut Xml, batch: &Batch, sum: Money) {
    xml.within("GrpHdr", |xml| {
        xml.leaf("MsgId", &batch.message_id);
        xml.leaf("CreDtTm", &batch.created_at);
        totals(xml, batch, sum);
        xml.within("InitgPty", |xml| name(xml, &batch.debtor));
    });
}

fn payment(xml: &mut Xml, batch: &Batch, sum: Money) {
    xml.leaf("PmtInfId", &batch.message_id);
    xml.leaf("PmtMtd", "TRF");
    totals(xml, batch, sum);
    xml.within("PmtTpInf", |xml| {
        xml.within("SvcLvl", |xml| xml.leaf("Cd", "SEPA"));
    });
    xml.within("ReqdExctnDt", |xml| xml.leaf("Dt", &batch.execution_date));
    xml.within("Dbtr", |xml| name(xml, &batch.debtor));
    account(xml, "DbtrAcct", &batch.debtor);
    // The schema wants the payer's bank even where the IBAN says it already; this is how SEPA writes "see the IBAN".
    xml.within("DbtrAgt", |xml| match &batch.debtor.bic {
        Some(bic) => bank(xml, bic),
        None => xml.within("FinInstnId", |xml| {
            xml.within("Othr", |xml| xml.leaf("Id", "NOTPROVIDED"));
        }),
    });
    // Each side pays its own bank: the only way in SEPA, and the payee gets the whole amount.
    xml.leaf("ChrgBr", "SLEV");
    for transfer in &batch.transfers {
        xml.within("CdtTrfTxInf", |xml| one(xml, transfer));
    }
}

fn one(xml: &mut Xml, transfer: &Transfer) {
    xml.within("PmtId", |xml| {
        xml.leaf("EndToEndId", &transfer.end_to_end_id);
    });
    xml.within("Amt", |xml| {
        let amount = transfer.amount.to_decimal_string();
        xml.line(&format!(r#"<InstdAmt Ccy="EUR">{amount}</InstdAmt>"#));
    });
    if let Some(bic) = &transfer.creditor.bic {
        xml.within("CdtrAgt", |xml| bank(xml, bic));
    }
    xml.within("Cdtr", |xml| name(xml, &transfer.creditor));
    account(xml, "CdtrAcct", &transfer.creditor);
    let remittance = common(&transfer.remittance, REMITTANCE_CHARS_MAX);
    if !remittance.is_empty() {
        xml.within("RmtInf", |xml| xml.leaf("Ustrd", &remittance));
    }
}

fn totals(xml: &mut Xml, batch: &Batch, sum: Money) {
    xml.leaf("NbOfTxs", &batch.transfers.len().to_string());
    xml.leaf("CtrlSum", &sum.to_decimal_string());
}

fn name(xml: &mut Xml, party: &Party) {
    xml.leaf("Nm", &common(&party.name, NAME_CHARS_MAX));
}

fn account(xml: &mut Xml, element: &str, party: &Party) {
    xml.within(element, |xml| {
        xml.within("Id", |xml| xml.leaf("IBAN", party.iban.electronic()));
    });
}

fn bank(xml: &mut Xml, bic: &Bic) {
    xml.within("FinInstnId", |xml| xml.leaf("BICFI", bic.as_str()));
}

/// Elements below each other, two spaces deeper each.
#[derive(Default)]
struct Xml {
    text: String,
    depth: usize,
}

impl Xml {
    fn line(&mut self, line: &str) {
        self.text.push_str(&"  ".repeat(self.depth));
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn open(&mut self, element: &str) {
        self.line(&format!("<{element}>"));
        self.depth += 1;
    }

    fn close(&mut self, element: &str) {
        self.depth -= 1;
        self.line(&format!("</{element}>"));
    }

    fn within(&mut self, element: &str, content: impl FnOnce(&mut Xml)) {
        self.open(element);
        content(self);
        self.close(element);
    }

    fn leaf(&mut self, element: &str, text: &str) {
        self.line(&format!("<{element}>{}</{element}>", escaped(text)));
    }
}
