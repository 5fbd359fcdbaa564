//! The file for the bank, byte by byte and read back.

use domain::money::{Currency, Money};
use payments::sepa::{Batch, BatchError, Bic, Iban, Party, Transfer, pain001};
use proptest::prelude::*;
use roxmltree::{Document, Node};

fn party(name: &str, iban: &str, bic: Option<&str>) -> Party {
    Party {
        name: name.to_owned(),
        iban: Iban::parse(iban).expect("it is one"),
        bic: bic.map(|bic| Bic::parse(bic).expect("it is one")),
    }
}

fn transfer(reference: &str, cents: i64) -> Transfer {
    Transfer {
        end_to_end_id: reference.to_owned(),
        amount: Money::new(cents, Currency::EUR),
        creditor: party("Żółw & Syn", "PL61109010140000071219812874", None),
        remittance: "Wypłata 7 <październik>".to_owned(),
    }
}

fn batch() -> Batch {
    let mut with_bank = transfer("PO-2026-0008", 5);
    with_bank.creditor = party("Müller GmbH", "DE89370400440532013000", Some("COBADEFF"));
    with_bank.remittance = String::new();
    Batch {
        message_id: "CORRIDOR-2026-11-24".to_owned(),
        created_at: "2026-11-23T17:20:00Z".to_owned(),
        execution_date: "2026-11-24".to_owned(),
        debtor: party("Corridor Marché SARL", "FR1420041010050500013M02606", None),
        transfers: vec![transfer("PO-2026-0007", 123_456), with_bank],
    }
}

#[test]
fn a_batch_is_written_as_the_bank_knows_it() {
    let xml = pain001(&batch()).expect("it can be paid");
    assert_eq!(xml, include_str!("golden/pain001.xml"));
}

/// The children of the elements that have an order to keep, as the schema lists them.
const ORDER: [(&str, &[&str]); 5] = [
    ("CstmrCdtTrfInitn", &["GrpHdr", "PmtInf"]),
    (
        "GrpHdr",
        &["MsgId", "CreDtTm", "NbOfTxs", "CtrlSum", "InitgPty"],
    ),
    (
        "PmtInf",
        &[
            "PmtInfId",
            "PmtMtd",
            "NbOfTxs",
            "CtrlSum",
            "PmtTpInf",
            "ReqdExctnDt",
            "Dbtr",
            "DbtrAcct",
            "DbtrAgt",
            "ChrgBr",
            "CdtTrfTxInf",
        ],
    ),
    (
        "CdtTrfTxInf",
        &["PmtId", "Amt", "CdtrAgt", "Cdtr", "CdtrAcct", "RmtInf"],
    ),
    ("PmtId", &["EndToEndId"]),
];

fn in_order(node: Node<'_, '_>, order: &[&str]) -> bool {
    let places: Option<Vec<usize>> = node
        .children()
        .filter(Node::is_element)
        .map(|child| {
            order
                .iter()
                .position(|name| *name == child.tag_name().name())
        })
        .collect();
    places.is_some_and(|places| places.is_sorted())
}

#[test]
fn the_elements_stand_in_the_order_of_the_schema() {
    let xml = pain001(&batch()).expect("it can be paid");
    let document = Document::parse(&xml).expect("it is XML");
    for (name, order) in ORDER {
        let nodes: Vec<_> = document
            .descendants()
            .filter(|node| node.tag_name().name() == name)
            .collect();
        assert!(!nodes.is_empty(), "{name}");
        assert!(
            nodes.into_iter().all(|node| in_order(node, order)),
            "{name}"
        );
    }
}

#[test]
fn what_cannot_be_paid_is_told_and_not_written() {
    let told = |change: fn(&mut Batch)| {
        let mut wrong = batch();
        change(&mut wrong);
        pain001(&wrong).expect_err("it is wrong")
    };
    assert_eq!(told(|batch| batch.transfers.clear()), BatchError::Empty);
    assert_eq!(
        told(|batch| batch.message_id = "a_b".to_owned()),
        BatchError::MessageId
    );
    assert_eq!(
        told(|batch| batch.debtor.name = "\u{200b}".to_owned()),
        BatchError::DebtorName
    );
    let not_positive = BatchError::NotPositive { index: 1 };
    assert_eq!(
        told(|batch| batch.transfers[1].amount.minor = 0),
        not_positive
    );
    assert_eq!(
        told(|batch| batch.transfers[1].amount.minor = -5),
        not_positive
    );
    let too_large = told(|batch| batch.transfers[0].amount.minor = 100_000_000_000);
    assert_eq!(too_large, BatchError::TooLarge { index: 0 });
    let zloty = told(|batch| batch.transfers[1].amount = Money::new(5, Currency::PLN));
    let currency = Currency::PLN;
    assert_eq!(zloty, BatchError::NotEuro { index: 1, currency });
    let nobody = told(|batch| batch.transfers[0].creditor.name.clear());
    assert_eq!(nobody, BatchError::CreditorName { index: 0 });
}

#[test]
fn the_largest_transfer_of_sepa_is_paid_and_so_is_one_cent() {
    let mut edges = batch();
    edges.transfers[0].amount.minor = 99_999_999_999;
    edges.transfers[1].amount.minor = 1;
    let xml = pain001(&edges).expect("it can be paid");
    assert!(xml.contains(">999999999.99<") && xml.contains(">0.01<"));
    assert!(xml.contains("<CtrlSum>1000000000.00</CtrlSum>"));
}

#[test]
fn a_sum_beyond_64_bits_is_an_error_and_no_small_sum() {
    let mut large = batch();
    large.transfers[0].amount.minor = i64::MAX;
    assert_eq!(large.control_sum(), Err(BatchError::Sum));
}

#[test]
fn a_reference_of_35_characters_is_the_longest() {
    let with = |chars: usize| {
        let mut batch = batch();
        batch.transfers[1].end_to_end_id = "7".repeat(chars);
        pain001(&batch).map(drop)
    };
    assert_eq!(with(35), Ok(()));
    assert_eq!(with(36), Err(BatchError::EndToEndId { index: 1 }));
}

#[test]
fn references_are_refused_rather_than_cleaned() {
    let told = |reference: &str| {
        let mut wrong = batch();
        wrong.transfers[1].end_to_end_id = reference.to_owned();
        pain001(&wrong).expect_err("it is wrong")
    };
    assert_eq!(
        told("PO-2026-0007"),
        BatchError::SameEndToEndId { index: 1 }
    );
    for wrong in [
        "",
        " a",
        "/a",
        "a//b",
        "a&b",
        "0190f3c2-7b1e-7cc3-9d5e-3f2a1b4c5d6e",
    ] {
        assert_eq!(told(wrong), BatchError::EndToEndId { index: 1 }, "{wrong}");
    }
}

#[test]
fn days_and_moments_are_checked() {
    for (created, day, field) in [
        ("yesterday", "2026-11-24", "created_at"),
        ("2026-11-23T25:00:00", "2026-11-24", "created_at"),
        ("2026-11-23T17:20:00", "2026-02-30", "execution_date"),
        ("2026-11-23T17:20:00", "24.11.2026", "execution_date"),
        (
            "2026-11-23T17:20:00",
            "2026-11-24T00:00:00",
            "execution_date",
        ),
    ] {
        let wrong = Batch {
            created_at: created.to_owned(),
            execution_date: day.to_owned(),
            ..batch()
        };
        assert_eq!(
            pain001(&wrong),
            Err(BatchError::Date { field }),
            "{created} {day}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_control_sum_is_the_sum_and_the_file_is_xml(
        cents in prop::collection::vec(1_i64..99_999_999_999, 1..20),
        name in ".*[a-z].*",
        remittance in ".*",
    ) {
        let mut many = batch();
        many.transfers = cents
            .iter()
            .enumerate()
            .map(|(index, cents)| {
                let mut transfer = transfer(&format!("PO-{index}"), *cents);
                transfer.creditor.name.clone_from(&name);
                transfer.remittance.clone_from(&remittance);
                transfer
            })
            .collect();
        let xml = pain001(&many).expect("it can be paid");
        let document = Document::parse(&xml).expect("it is XML");
        let sum = Money::new(cents.iter().sum(), Currency::EUR).to_decimal_string();
        for node in document.descendants().filter(|node| node.tag_name().name() == "CtrlSum") {
            prop_assert_eq!(node.text(), Some(sum.as_str()));
        }
        prop_assert!(xml.is_ascii());
    }
}
