//! Papers for a buyer in Riyadh, in Arabic and mirrored.

use documents::{
    Direction, Invoice, InvoiceLine, InvoiceSums, InvoiceWords, LabelledNumber, PackingSlip,
    PackingSlipLine, PackingSlipWords, Paper,
};

use crate::forms;

pub fn papers() -> Vec<(&'static str, Paper)> {
    vec![
        ("cn22", Paper::Cn22(forms::cn22(&forms::riyadh()))),
        ("cn23", Paper::Cn23(forms::cn23(forms::riyadh()))),
        ("label", Paper::AddressLabel(forms::label(forms::riyadh()))),
        ("invoice", Paper::Invoice(invoice())),
        ("slip", Paper::PackingSlip(slip())),
    ]
}

fn invoice() -> Invoice {
    Invoice {
        words: invoice_words(),
        direction: Direction::Rtl,
        language: "ar".to_owned(),
        seller: forms::sender(),
        buyer: forms::riyadh().local,
        number: "INV-2026-004711".to_owned(),
        date: "23 نوفمبر 2026".to_owned(),
        order_number: "KZ-1042-77".to_owned(),
        incoterm: "DDP الرياض".to_owned(),
        currency: "SAR".to_owned(),
        lines: invoice_lines(),
        sums: sums(),
        tax_number: Some(LabelledNumber {
            label: "الرقم الضريبي".to_owned(),
            number: "300055512300003".to_owned(),
        }),
        note: Some(
            "البضائع للاستعمال الشخصي. تم الدفع بالبطاقة ولا يوجد أي مبلغ مستحق على هذه الفاتورة."
                .to_owned(),
        ),
    }
}

fn invoice_words() -> InvoiceWords {
    InvoiceWords {
        title: "فاتورة تجارية".to_owned(),
        seller: "البائع".to_owned(),
        buyer: "المشتري".to_owned(),
        number: "رقم الفاتورة".to_owned(),
        date: "التاريخ".to_owned(),
        order_number: "رقم الطلب".to_owned(),
        incoterm: "شروط التسليم".to_owned(),
        currency: "العملة".to_owned(),
        description: "وصف البضاعة".to_owned(),
        hs_code: "رمز النظام المنسق".to_owned(),
        origin: "بلد المنشأ".to_owned(),
        quantity: "الكمية".to_owned(),
        unit_price: "سعر الوحدة".to_owned(),
        line_total: "الإجمالي".to_owned(),
        goods: "البضائع".to_owned(),
        freight: "الشحن".to_owned(),
        insurance: "التأمين".to_owned(),
        discount: "الخصم".to_owned(),
        duty: "الرسوم الجمركية".to_owned(),
        tax: "ضريبة القيمة المضافة".to_owned(),
        fees: "رسوم أخرى".to_owned(),
        total: "المبلغ الإجمالي".to_owned(),
        page_of_pages: "صفحة {page} من {pages}".to_owned(),
    }
}

fn invoice_lines() -> Vec<InvoiceLine> {
    [
        [
            "قميص رجالي محبوك، 100% قطن",
            "610910",
            "الصين",
            "2",
            "45.00",
            "90.00",
        ],
        [
            "مصباح مكتب LED مع كابل USB، خمس درجات للسطوع، تحكم باللمس، بدون بطارية",
            "940521",
            "الصين",
            "1",
            "74.60",
            "74.60",
        ],
        [
            "صندل جلدي نسائي",
            "640359",
            "الصين",
            "1",
            "118.10",
            "118.10",
        ],
    ]
    .map(
        |[
            description,
            hs_code,
            origin,
            quantity,
            unit_price,
            line_total,
        ]| InvoiceLine {
            description: description.to_owned(),
            hs_code: Some(hs_code.to_owned()),
            origin: Some(origin.to_owned()),
            quantity: quantity.to_owned(),
            unit_price: unit_price.to_owned(),
            line_total: line_total.to_owned(),
        },
    )
    .to_vec()
}

fn sums() -> InvoiceSums {
    InvoiceSums {
        goods: "282.70".to_owned(),
        freight: Some("42.00".to_owned()),
        insurance: Some("5.60".to_owned()),
        discount: Some("-28.27".to_owned()),
        duty: Some("14.14".to_owned()),
        tax: Some("47.43".to_owned()),
        fees: None,
        total: "363.60".to_owned(),
    }
}

fn slip() -> PackingSlip {
    PackingSlip {
        words: PackingSlipWords {
            title: "قائمة التعبئة".to_owned(),
            order_number: "رقم الطلب".to_owned(),
            store: "المتجر".to_owned(),
            addressee: "المرسل إليه".to_owned(),
            item: "الصنف".to_owned(),
            sku: "رمز الصنف".to_owned(),
            quantity: "الكمية".to_owned(),
            page_of_pages: "صفحة {page} من {pages}".to_owned(),
        },
        direction: Direction::Rtl,
        language: "ar".to_owned(),
        order_number: "KZ-1042-77".to_owned(),
        store: "متجر Bright Goods".to_owned(),
        addressee: forms::riyadh().local,
        lines: slip_lines(),
    }
}

fn slip_lines() -> Vec<PackingSlipLine> {
    [
        ["قميص رجالي محبوك", "أسود · XL", "YW-TS-0042-BLK-XL", "2"],
        ["مصباح مكتب LED", "أبيض · قابس UK", "YW-LAMP-5-UK", "1"],
        ["صندل جلدي نسائي", "بني · 38", "YW-SND-38", "1"],
    ]
    .map(|[title, options, sku, quantity]| PackingSlipLine {
        title: title.to_owned(),
        options: options.to_owned(),
        sku: sku.to_owned(),
        quantity: quantity.to_owned(),
    })
    .to_vec()
}
