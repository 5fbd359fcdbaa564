//! Papers for a buyer in Almaty, in Russian.

use documents::{
    Direction, Invoice, InvoiceLine, InvoiceSums, InvoiceWords, LabelledNumber, PackingSlip,
    PackingSlipLine, PackingSlipWords, Paper,
};

use crate::forms;

pub fn papers() -> Vec<(&'static str, Paper)> {
    vec![
        ("cn22", Paper::Cn22(forms::cn22(&forms::almaty()))),
        ("cn23", Paper::Cn23(forms::cn23(forms::almaty()))),
        ("label", Paper::AddressLabel(forms::label(forms::almaty()))),
        ("invoice", Paper::Invoice(invoice())),
        ("slip", Paper::PackingSlip(slip())),
    ]
}

fn invoice() -> Invoice {
    Invoice {
        words: invoice_words(),
        direction: Direction::Ltr,
        language: "ru".to_owned(),
        seller: forms::sender(),
        buyer: forms::almaty().local,
        number: "INV-2026-004711".to_owned(),
        date: "23 ноября 2026 г.".to_owned(),
        order_number: "KZ-1042-77".to_owned(),
        incoterm: "DDP Алматы".to_owned(),
        currency: "USD".to_owned(),
        lines: invoice_lines(),
        sums: sums(),
        tax_number: Some(LabelledNumber {
            label: "БИН продавца (НДС)".to_owned(),
            number: "260140900017".to_owned(),
        }),
        note: Some(
            "Товары ввозятся для личного пользования. Оплачено картой; задолженности по счёту нет."
                .to_owned(),
        ),
    }
}

fn invoice_words() -> InvoiceWords {
    InvoiceWords {
        title: "Коммерческий счёт (инвойс)".to_owned(),
        seller: "Продавец".to_owned(),
        buyer: "Покупатель".to_owned(),
        number: "Номер счёта".to_owned(),
        date: "Дата".to_owned(),
        order_number: "Номер заказа".to_owned(),
        incoterm: "Условия поставки".to_owned(),
        currency: "Валюта".to_owned(),
        description: "Наименование товара".to_owned(),
        hs_code: "Код ТН ВЭД".to_owned(),
        origin: "Страна происхождения".to_owned(),
        quantity: "Кол-во".to_owned(),
        unit_price: "Цена".to_owned(),
        line_total: "Сумма".to_owned(),
        goods: "Товары".to_owned(),
        freight: "Доставка".to_owned(),
        insurance: "Страхование".to_owned(),
        discount: "Скидка".to_owned(),
        duty: "Пошлина".to_owned(),
        tax: "НДС".to_owned(),
        fees: "Сборы".to_owned(),
        total: "Итого".to_owned(),
        page_of_pages: "Страница {page} из {pages}".to_owned(),
    }
}

fn invoice_lines() -> Vec<InvoiceLine> {
    [
        ["Футболка мужская трикотажная, 100 % хлопок", "610910", "Китай", "2", "12,00", "24,00"],
        ["Светодиодная настольная лампа с USB-кабелем, 5 уровней яркости, сенсорное управление, без аккумулятора", "940521", "Китай", "1", "19,90", "19,90"],
        ["Сандалии женские кожаные", "640359", "Китай", "1", "31,50", "31,50"],
    ]
    .map(|[description, hs_code, origin, quantity, unit_price, line_total]| InvoiceLine {
        description: description.to_owned(),
        hs_code: Some(hs_code.to_owned()),
        origin: Some(origin.to_owned()),
        quantity: quantity.to_owned(),
        unit_price: unit_price.to_owned(),
        line_total: line_total.to_owned(),
    })
    .to_vec()
}

fn sums() -> InvoiceSums {
    InvoiceSums {
        goods: "75,40".to_owned(),
        freight: Some("11,20".to_owned()),
        insurance: Some("1,50".to_owned()),
        discount: Some("−7,54".to_owned()),
        duty: None,
        tax: Some("12,88".to_owned()),
        fees: None,
        total: "93,44".to_owned(),
    }
}

fn slip() -> PackingSlip {
    PackingSlip {
        words: PackingSlipWords {
            title: "Упаковочный лист".to_owned(),
            order_number: "Номер заказа".to_owned(),
            store: "Магазин".to_owned(),
            addressee: "Получатель".to_owned(),
            item: "Товар".to_owned(),
            sku: "Артикул".to_owned(),
            quantity: "Кол-во".to_owned(),
            page_of_pages: "Страница {page} из {pages}".to_owned(),
        },
        direction: Direction::Ltr,
        language: "ru".to_owned(),
        order_number: "KZ-1042-77".to_owned(),
        store: "Yiwu Bright Goods".to_owned(),
        addressee: forms::almaty().local,
        lines: slip_lines(),
    }
}

fn slip_lines() -> Vec<PackingSlipLine> {
    [
        [
            "Футболка мужская трикотажная",
            "Чёрный · XL",
            "YW-TS-0042-BLK-XL",
            "2",
        ],
        [
            "Светодиодная настольная лампа",
            "Белый · вилка EU",
            "YW-LAMP-5-EU",
            "1",
        ],
        [
            "Сандалии женские кожаные",
            "Коричневый · 38",
            "YW-SND-38",
            "1",
        ],
    ]
    .map(|[title, options, sku, quantity]| PackingSlipLine {
        title: title.to_owned(),
        options: options.to_owned(),
        sku: sku.to_owned(),
        quantity: quantity.to_owned(),
    })
    .to_vec()
}
