//! Sample papers, each complete; tests change what they are about.

use std::sync::OnceLock;

use documents::{
    AccountStatement, AccountStatementLine, AccountStatementWords, AddressLabel, Cn22, Cn23,
    CustomsLine, Direction, Fonts, Invoice, InvoiceLine, InvoiceSums, InvoiceWords, ItemCategory,
    PackingSlip, PackingSlipLine, PackingSlipWords, Paper, Party, Script, render,
};

/// The system's fonts, or `None` with a loud word when they lack a script.
pub fn fonts(scripts: &[Script]) -> Option<&'static Fonts> {
    static FONTS: OnceLock<Option<Fonts>> = OnceLock::new();
    let Some(fonts) = FONTS.get_or_init(|| Fonts::find(None).ok()) else {
        eprintln!("SKIPPED: this system has no fonts");
        return None;
    };
    let missing = fonts.missing_scripts();
    let lacking: Vec<_> = scripts
        .iter()
        .filter(|script| missing.contains(script))
        .collect();
    if lacking.is_empty() {
        return Some(fonts);
    }
    eprintln!("SKIPPED: this system has no font for {lacking:?}");
    None
}

pub fn print(fonts: &Fonts, paper: impl Into<Printed>) -> Vec<u8> {
    render(fonts, &[paper.into().0]).expect("a sample paper is printed")
}

/// Lets a test print any of the papers without naming its variant.
pub struct Printed(pub Paper);

macro_rules! printed {
    ($($name:ident),*) => { $(
        impl From<$name> for Printed {
            fn from(paper: $name) -> Self {
                Self(Paper::$name(paper))
            }
        }
    )* };
}

printed!(
    Cn22,
    Cn23,
    Invoice,
    PackingSlip,
    AddressLabel,
    AccountStatement
);

pub fn party(name: &str, street: &str, country: &str) -> Party {
    Party {
        name: name.to_owned(),
        address_lines: vec![street.to_owned()],
        country: country.to_owned(),
        phone: Some("+7 701 555 01 47".to_owned()),
        email: Some("buyer@shop.example".to_owned()),
    }
}

pub fn seller() -> Party {
    party("Yiwu Bright Goods", "Futian Market 20118", "China")
}

pub fn buyer() -> Party {
    party("Ержанова Әсел", "просп. Абая 150", "Казахстан")
}

pub fn goods(count: usize) -> Vec<CustomsLine> {
    (1..=count)
        .map(|index| CustomsLine {
            description: format!("Cotton T-shirt model {index:03}"),
            quantity: "2".to_owned(),
            net_weight_kg: "0.360".to_owned(),
            value: "USD 24.00".to_owned(),
            hs_code: Some("610910".to_owned()),
            origin: Some("CN".to_owned()),
        })
        .collect()
}

pub fn cn22(lines: usize) -> Cn22 {
    Cn22 {
        designated_operator: "China Post".to_owned(),
        item_number: Some("RR473124829CN".to_owned()),
        category: ItemCategory::SaleOfGoods,
        lines: goods(lines),
        total_weight_kg: "0.510".to_owned(),
        total_value: "USD 24.00".to_owned(),
        date: "2026-11-23".to_owned(),
        signature: "Li Mei".to_owned(),
    }
}

pub fn cn23(lines: usize) -> Cn23 {
    Cn23 {
        designated_operator: "China Post".to_owned(),
        item_number: "RR473124829CN".to_owned(),
        sender: seller(),
        sender_reference: Some("CR-118".to_owned()),
        addressee: buyer(),
        importer_reference: Some("IIN 870412400123".to_owned()),
        lines: goods(lines),
        total_gross_weight_kg: "0.510".to_owned(),
        total_value: "USD 24.00".to_owned(),
        postal_charges: Some("USD 11.20".to_owned()),
        category: ItemCategory::SaleOfGoods,
        explanation: Some("second delivery".to_owned()),
        comments: Some("no quarantine".to_owned()),
        licence_numbers: Some("L-1".to_owned()),
        certificate_numbers: Some("EAC 7500".to_owned()),
        invoice_number: Some("INV-4711".to_owned()),
        office_and_date: "Yiwu 322000".to_owned(),
        date: "2026-11-23".to_owned(),
        signature: "Li Mei".to_owned(),
    }
}

pub fn label(item_number: &str) -> AddressLabel {
    AddressLabel {
        sender: seller(),
        addressee: buyer(),
        addressee_latin: party("Yerzhanova Asel", "Abay Ave. 150", "Kazakhstan"),
        country_latin: "Kazakhstan".to_owned(),
        item_number: item_number.to_owned(),
        remark: Some("0.510 kg".to_owned()),
    }
}

pub fn invoice(lines: usize, direction: Direction) -> Invoice {
    let words = |text: &str| text.to_owned();
    Invoice {
        words: InvoiceWords {
            title: words("Commercial invoice"),
            seller: words("Seller"),
            buyer: words("Buyer"),
            description: words("Description"),
            line_total: words("Amount"),
            goods: words("Goods"),
            total: words("Total"),
            page_of_pages: words("page {page} of {pages}"),
            ..InvoiceWords::default()
        },
        direction,
        language: "en".to_owned(),
        seller: seller(),
        buyer: buyer(),
        number: "INV-4711".to_owned(),
        date: "2026-11-23".to_owned(),
        order_number: "KZ-1042".to_owned(),
        incoterm: "DDP Almaty".to_owned(),
        currency: "USD".to_owned(),
        lines: (1..=lines).map(invoice_line).collect(),
        sums: InvoiceSums {
            goods: "24.00".to_owned(),
            total: "24.99".to_owned(),
            ..InvoiceSums::default()
        },
        tax_number: None,
        note: Some("Paid by card.".to_owned()),
    }
}

fn invoice_line(index: usize) -> InvoiceLine {
    InvoiceLine {
        description: format!("Lamp {index:03}"),
        hs_code: Some("940521".to_owned()),
        origin: Some("CN".to_owned()),
        quantity: "1".to_owned(),
        unit_price: "24.00".to_owned(),
        line_total: "24.00".to_owned(),
    }
}

pub fn slip(lines: usize, direction: Direction) -> PackingSlip {
    PackingSlip {
        words: PackingSlipWords {
            title: "Packing slip".to_owned(),
            item: "Item".to_owned(),
            quantity: "Quantity".to_owned(),
            ..PackingSlipWords::default()
        },
        direction,
        language: "en".to_owned(),
        order_number: "KZ-1042".to_owned(),
        store: "Bright Goods".to_owned(),
        addressee: buyer(),
        lines: (1..=lines)
            .map(|index| PackingSlipLine {
                title: format!("Lamp {index:03}"),
                options: "Black · 42".to_owned(),
                sku: "YW-LAMP".to_owned(),
                quantity: "7".to_owned(),
            })
            .collect(),
    }
}

pub fn statement(lines: usize, direction: Direction) -> AccountStatement {
    AccountStatement {
        words: AccountStatementWords {
            title: "Statement in USD".to_owned(),
            page_of_pages: "page {page} of {pages}".to_owned(),
            ..AccountStatementWords::default()
        },
        direction,
        language: "en".to_owned(),
        store: "Bright Goods".to_owned(),
        date: "2026-11-23".to_owned(),
        lines: (1..=lines)
            .map(|index| AccountStatementLine {
                date: "2026-11-20".to_owned(),
                event: "Parcel accepted".to_owned(),
                order: format!("KZ-{index:03}"),
                amount: "12.00".to_owned(),
                balance: format!("{}.00", index * 12),
            })
            .collect(),
        closing_balance: format!("USD {}.00", lines * 12),
    }
}

/// One of each paper, with so many lines.
pub fn all(lines: usize) -> Vec<Paper> {
    vec![
        Paper::Cn22(cn22(lines)),
        Paper::Cn23(cn23(lines)),
        Paper::Invoice(invoice(lines, Direction::Ltr)),
        Paper::Invoice(invoice(lines, Direction::Rtl)),
        Paper::PackingSlip(slip(lines, Direction::Ltr)),
        Paper::PackingSlip(slip(lines, Direction::Rtl)),
        Paper::AddressLabel(label("RR473124829CN")),
        Paper::AccountStatement(statement(lines, Direction::Ltr)),
        Paper::AccountStatement(statement(lines, Direction::Rtl)),
    ]
}
