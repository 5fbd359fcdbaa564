//! Papers for a buyer in Chengdu, in Chinese.

use documents::{
    Direction, Invoice, InvoiceLine, InvoiceSums, InvoiceWords, LabelledNumber, PackingSlip,
    PackingSlipLine, PackingSlipWords, Paper,
};

use crate::forms;

pub fn papers() -> Vec<(&'static str, Paper)> {
    vec![
        ("cn22", Paper::Cn22(forms::cn22(&forms::chengdu()))),
        ("cn23", Paper::Cn23(forms::cn23(forms::chengdu()))),
        ("label", Paper::AddressLabel(forms::label(forms::chengdu()))),
        ("invoice", Paper::Invoice(invoice())),
        ("slip", Paper::PackingSlip(slip())),
    ]
}

fn invoice() -> Invoice {
    Invoice {
        words: invoice_words(),
        direction: Direction::Ltr,
        language: "zh-Hans".to_owned(),
        seller: forms::sender(),
        buyer: forms::chengdu().local,
        number: "INV-2026-004711".to_owned(),
        date: "2026年11月23日".to_owned(),
        order_number: "KZ-1042-77".to_owned(),
        incoterm: "DAP 成都".to_owned(),
        currency: "CNY".to_owned(),
        lines: invoice_lines(),
        sums: sums(),
        tax_number: Some(LabelledNumber {
            label: "统一社会信用代码".to_owned(),
            number: "91330782MA2E0000X1".to_owned(),
        }),
        note: Some("货物供个人使用。已通过银行卡付款，本发票无未结款项。".to_owned()),
    }
}

fn invoice_words() -> InvoiceWords {
    InvoiceWords {
        title: "商业发票".to_owned(),
        seller: "卖方".to_owned(),
        buyer: "买方".to_owned(),
        number: "发票号码".to_owned(),
        date: "日期".to_owned(),
        order_number: "订单号".to_owned(),
        incoterm: "贸易术语".to_owned(),
        currency: "币种".to_owned(),
        description: "货物描述".to_owned(),
        hs_code: "HS编码".to_owned(),
        origin: "原产国".to_owned(),
        quantity: "数量".to_owned(),
        unit_price: "单价".to_owned(),
        line_total: "金额".to_owned(),
        goods: "货款".to_owned(),
        freight: "运费".to_owned(),
        insurance: "保险费".to_owned(),
        discount: "优惠".to_owned(),
        duty: "关税".to_owned(),
        tax: "增值税".to_owned(),
        fees: "服务费".to_owned(),
        total: "总计".to_owned(),
        page_of_pages: "第 {page} 页，共 {pages} 页".to_owned(),
    }
}

fn invoice_lines() -> Vec<InvoiceLine> {
    [
        [
            "男士针织T恤，100%棉",
            "610910",
            "中国",
            "2",
            "86.00",
            "172.00",
        ],
        [
            "LED台灯，附USB数据线，五档亮度，触摸控制，不含电池，适用于书房与卧室阅读照明",
            "940521",
            "中国",
            "1",
            "142.60",
            "142.60",
        ],
        ["女士真皮凉鞋", "640359", "中国", "1", "225.70", "225.70"],
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
        goods: "540.30".to_owned(),
        freight: Some("80.20".to_owned()),
        insurance: Some("10.70".to_owned()),
        discount: Some("−54.03".to_owned()),
        duty: None,
        tax: Some("75.00".to_owned()),
        fees: None,
        total: "652.17".to_owned(),
    }
}

fn slip() -> PackingSlip {
    PackingSlip {
        words: PackingSlipWords {
            title: "装箱单".to_owned(),
            order_number: "订单号".to_owned(),
            store: "店铺".to_owned(),
            addressee: "收件人".to_owned(),
            item: "商品".to_owned(),
            sku: "货号".to_owned(),
            quantity: "数量".to_owned(),
            page_of_pages: "第 {page} 页，共 {pages} 页".to_owned(),
        },
        direction: Direction::Ltr,
        language: "zh-Hans".to_owned(),
        order_number: "KZ-1042-77".to_owned(),
        store: "义乌明亮商贸".to_owned(),
        addressee: forms::chengdu().local,
        lines: slip_lines(),
    }
}

fn slip_lines() -> Vec<PackingSlipLine> {
    [
        ["男士针织T恤", "黑色 · XL", "YW-TS-0042-BLK-XL", "2"],
        ["LED台灯", "白色 · 国标插头", "YW-LAMP-5-CN", "1"],
        ["女士真皮凉鞋", "棕色 · 38", "YW-SND-38", "1"],
    ]
    .map(|[title, options, sku, quantity]| PackingSlipLine {
        title: title.to_owned(),
        options: options.to_owned(),
        sku: sku.to_owned(),
        quantity: quantity.to_owned(),
    })
    .to_vec()
}
