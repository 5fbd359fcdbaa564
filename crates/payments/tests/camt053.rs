//! Statements as banks write them, in the oldest version that is still sent and in a recent one.

use domain::money::{Currency, Money};
use payments::sepa::{Credit, StatementError, camt053};

const IBAN: &str = "PL61109010140000071219812874";

/// A statement of one account with these entries, in this version.
fn statement(version: &str, entries: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.{version}">
  <BkToCstmrStmt>
    <GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-11-23T18:00:00+01:00</CreDtTm></GrpHdr>
    <Stmt>
      <Id>S-2026-227</Id>
      <Acct><Id><IBAN>{IBAN}</IBAN></Id><Ccy>EUR</Ccy></Acct>
      {entries}
    </Stmt>
  </BkToCstmrStmt>
</Document>"#
    )
}

const OLD: &str = r#"<Ntry>
  <Amt Ccy="EUR">58.73</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>
  <BookgDt><Dt>2026-11-23</Dt></BookgDt><ValDt><Dt>2026-11-23</Dt></ValDt>
  <AcctSvcrRef>2026112300017</AcctSvcrRef>
  <NtryDtls><TxDtls>
    <Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
    <RltdPties><Dbtr><Nm>Łucja Żak</Nm></Dbtr><DbtrAcct><Id><IBAN>DE89370400440532013000</IBAN></Id></DbtrAcct></RltdPties>
    <RmtInf><Ustrd>Zamowienie RF18 5390</Ustrd><Ustrd>0754 7034</Ustrd></RmtInf>
  </TxDtls></NtryDtls>
</Ntry>"#;

const NEW: &str = r#"<Ntry>
  <NtryRef>7</NtryRef>
  <Amt Ccy="EUR">10</Amt><CdtDbtInd>CRDT</CdtDbtInd><RvslInd>false</RvslInd><Sts><Cd>BOOK</Cd></Sts>
  <BookgDt><DtTm>2026-11-22T23:59:00+01:00</DtTm></BookgDt>
  <NtryDtls>
    <TxDtls>
      <Refs><EndToEndId>E-1</EndToEndId></Refs><Amt Ccy="EUR">4.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>
      <RltdPties><Dbtr><Pty><Nm>王伟</Nm></Pty></Dbtr><DbtrAcct><Id><Othr><Id>6222020012345678</Id></Othr></Id></DbtrAcct></RltdPties>
      <RmtInf><Strd><CdtrRefInf><Ref>RF18539007547034</Ref></CdtrRefInf></Strd></RmtInf>
    </TxDtls>
    <TxDtls><AmtDtls><TxAmt><Amt Ccy="EUR">6.00</Amt></TxAmt></AmtDtls></TxDtls>
  </NtryDtls>
</Ntry>"#;

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

#[test]
fn a_single_transfer_is_read_with_its_payer_and_words() {
    let credits = camt053(&statement("02", OLD)).unwrap();
    let whole = Credit {
        account: IBAN.to_owned(),
        bank_ref: "2026112300017".to_owned(),
        booked_on: "2026-11-23".parse().unwrap(),
        amount: eur(5873),
        payer_name: "Łucja Żak".to_owned(),
        payer_account: "DE89370400440532013000".to_owned(),
        remittance: "Zamowienie RF18 5390 0754 7034".to_owned(),
    };
    assert_eq!(credits, [whole]);
}

#[test]
fn a_batch_is_read_as_its_payments_and_keeps_its_sum() {
    let credits = camt053(&statement("08", NEW)).unwrap();
    let told: Vec<_> = credits
        .iter()
        .map(|row| {
            (
                row.bank_ref.as_str(),
                row.amount,
                row.payer_name.as_str(),
                row.remittance.as_str(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("7/1", eur(400), "王伟", "RF18539007547034 E-1"),
            ("7/2", eur(600), "", ""),
        ]
    );
    assert_eq!(credits[0].payer_account, "6222020012345678");
    let short = NEW.replace("6.00", "5.99");
    let refused = camt053(&statement("08", &short));
    assert_eq!(
        refused,
        Err(StatementError::Entry {
            number: 1,
            what: "TxAmt"
        })
    );
}

#[test]
fn what_went_out_is_not_booked_yet_or_was_taken_back_is_left_out() {
    for (was, is) in [
        ("CRDT", "DBIT"),
        ("<Sts>BOOK</Sts>", "<Sts>PDNG</Sts>"),
        ("<Sts>BOOK</Sts>", "<RvslInd>true</RvslInd><Sts>BOOK</Sts>"),
    ] {
        let credits = camt053(&statement("02", &OLD.replace(was, is)));
        assert_eq!(credits, Ok(Vec::new()), "{is}");
    }
}

#[test]
fn several_statements_in_one_file_keep_their_accounts() {
    let other = "<Stmt><Id>S2</Id><Acct><Id><Othr><Id>40702810</Id></Othr></Id></Acct>";
    let file = statement("02", OLD);
    let file = file.replace(
        "</BkToCstmrStmt>",
        &format!("{other}{OLD}</Stmt></BkToCstmrStmt>"),
    );
    let credits = camt053(&file).unwrap();
    let accounts: Vec<&str> = credits.iter().map(|row| row.account.as_str()).collect();
    assert_eq!(accounts, [IBAN, "40702810"]);
}

#[test]
fn a_file_begins_with_a_mark_of_its_encoding_or_without() {
    let file = statement("02", OLD);
    assert_eq!(camt053(&format!("\u{feff}{file}")), camt053(&file));
}

#[test]
fn an_entry_without_particulars_is_read() {
    let bare = "<Ntry><Amt Ccy=\"EUR\">1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>\
        <BookgDt><Dt>2026-11-23</Dt></BookgDt><AcctSvcrRef>1</AcctSvcrRef></Ntry>";
    let credits = camt053(&statement("02", bare)).unwrap();
    let [credit] = credits.as_slice() else {
        panic!("one: {credits:?}");
    };
    assert_eq!(credit.amount, eur(100));
    assert_eq!(
        (credit.payer_name.as_str(), credit.remittance.as_str()),
        ("", "")
    );
}

#[test]
fn an_entry_without_a_number_has_that_of_its_place() {
    let nameless = OLD.replace("<AcctSvcrRef>2026112300017</AcctSvcrRef>", "");
    let credits = camt053(&statement("02", &format!("{OLD}{nameless}"))).unwrap();
    assert_eq!(credits[1].bank_ref, "S-2026-227#2");
}

#[test]
fn what_is_no_statement_is_refused_with_the_place() {
    assert!(matches!(
        camt053("date;amount\n"),
        Err(StatementError::NotXml(_))
    ));
    assert_eq!(camt053("<Document/>"), Err(StatementError::NotAStatement));
    for (was, what) in [
        (r#"Ccy="EUR""#, "Amt"),
        ("58.73", "Amt"),
        ("<BookgDt><Dt>2026-11-23</Dt></BookgDt>", "BookgDt"),
    ] {
        let broken = OLD.replace(was, "");
        let refused = camt053(&statement("02", &format!("{OLD}{broken}")));
        assert_eq!(
            refused,
            Err(StatementError::Entry { number: 2, what }),
            "{was}"
        );
    }
    // Entities that grow, and amounts below zero or with too many digits.
    let bomb = r#"<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><Document>&b;</Document>"#;
    assert!(camt053(bomb).is_err());
    for amount in ["-1.00", "1.005", "1e9", "99999999999999999999"] {
        let refused = camt053(&statement("02", &OLD.replace("58.73", amount)));
        assert!(refused.is_err(), "{amount}");
    }
}
