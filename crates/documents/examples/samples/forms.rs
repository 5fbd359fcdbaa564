//! The papers whose words are fixed; only addresses and goods change.

use documents::{AddressLabel, Cn22, Cn23, CustomsLine, ItemCategory, Party};

/// An addressee twice: as the country writes it, and in Latin letters.
pub struct Destination {
    pub local: Party,
    pub latin: Party,
    pub country_latin: &'static str,
    pub item_number: &'static str,
}

pub fn party(name: &str, address_lines: &[&str], country: &str, phone: &str) -> Party {
    Party {
        name: name.to_owned(),
        address_lines: address_lines
            .iter()
            .map(|line| (*line).to_owned())
            .collect(),
        country: country.to_owned(),
        phone: Some(phone.to_owned()),
        email: None,
    }
}

pub fn sender() -> Party {
    Party {
        email: Some("export@bright-goods.example".to_owned()),
        ..party(
            "Yiwu Bright Goods Co., Ltd. 义乌明亮商贸有限公司",
            &[
                "Futian Market, District 2, Gate 47, Shop 20118",
                "Yiwu, Zhejiang 322000",
            ],
            "China",
            "+86 579 8555 0118",
        )
    }
}

pub fn almaty() -> Destination {
    Destination {
        local: party(
            "Ержанова Әсел Қайратқызы",
            &[
                "просп. Абая, д. 150/230, кв. 47",
                "г. Алматы, Бостандыкский район",
                "050046",
            ],
            "Казахстан",
            "+7 701 555 01 47",
        ),
        latin: party(
            "Yerzhanova Asel",
            &["Abay Ave. 150/230, apt. 47", "Almaty, 050046"],
            "Kazakhstan",
            "+7 701 555 01 47",
        ),
        country_latin: "Kazakhstan",
        item_number: "RR473124829CN",
    }
}

pub fn riyadh() -> Destination {
    Destination {
        local: party(
            "فاطمة بنت عبد الله الزهراني",
            &[
                "شارع الملك فهد، حي العليا، مبنى 7421، شقة 12",
                "الرياض 12214",
            ],
            "المملكة العربية السعودية",
            "+966 50 555 0147",
        ),
        latin: party(
            "Fatimah Abdullah Al-Zahrani",
            &["7421 King Fahd Rd, Al Olaya Dist., Apt 12", "Riyadh 12214"],
            "Saudi Arabia",
            "+966 50 555 0147",
        ),
        country_latin: "Saudi Arabia",
        item_number: "CP100200305CN",
    }
}

pub fn chengdu() -> Destination {
    Destination {
        local: party(
            "王小明",
            &[
                "四川省成都市武侯区天府大道北段1700号",
                "环球中心7栋2单元1508室",
                "610041",
            ],
            "中国",
            "+86 138 0055 0147",
        ),
        latin: party(
            "Wang Xiaoming",
            &[
                "Rm 1508, Unit 2, Bldg 7, 1700 Tianfu Ave North",
                "Wuhou, Chengdu, Sichuan 610041",
            ],
            "China",
            "+86 138 0055 0147",
        ),
        country_latin: "China",
        item_number: "LX987654321KZ",
    }
}

pub fn goods() -> Vec<CustomsLine> {
    let line =
        |description: &str, quantity: &str, net_weight_kg: &str, value: &str, hs_code: &str| {
            CustomsLine {
                description: description.to_owned(),
                quantity: quantity.to_owned(),
                net_weight_kg: net_weight_kg.to_owned(),
                value: value.to_owned(),
                hs_code: Some(hs_code.to_owned()),
                origin: Some("CN".to_owned()),
            }
        };
    vec![
        line(
            "T-shirt, men's, knitted, 100 % cotton / Футболка мужская, хлопок",
            "2",
            "0.360",
            "USD 24.00",
            "610910",
        ),
        line(
            "LED desk lamp with USB cable, no battery / 台灯",
            "1",
            "0.640",
            "USD 19.90",
            "940521",
        ),
        line(
            "Leather sandals, women's / صندل جلدي نسائي",
            "1",
            "0.410",
            "USD 31.50",
            "640359",
        ),
    ]
}

pub fn cn22(to: &Destination) -> Cn22 {
    Cn22 {
        designated_operator: "China Post 中国邮政".to_owned(),
        item_number: Some(to.item_number.to_owned()),
        category: ItemCategory::SaleOfGoods,
        lines: goods(),
        total_weight_kg: "1.510".to_owned(),
        total_value: "USD 75.40".to_owned(),
        date: "2026-11-23".to_owned(),
        signature: "Yiwu Bright Goods Co., Ltd.".to_owned(),
    }
}

pub fn cn23(to: Destination) -> Cn23 {
    Cn23 {
        designated_operator: "China Post 中国邮政".to_owned(),
        item_number: to.item_number.to_owned(),
        sender: sender(),
        sender_reference: Some("CR-3307-2026-118".to_owned()),
        addressee: to.local,
        importer_reference: Some("IIN 870412400123".to_owned()),
        lines: goods(),
        total_gross_weight_kg: "1.510".to_owned(),
        total_value: "USD 75.40".to_owned(),
        postal_charges: Some("USD 11.20".to_owned()),
        category: ItemCategory::SaleOfGoods,
        explanation: None,
        comments: Some("Leather of bovine animals; no CITES species.".to_owned()),
        licence_numbers: None,
        certificate_numbers: Some("EAC KZ 7500 361.01".to_owned()),
        invoice_number: Some("INV-2026-004711".to_owned()),
        office_and_date: "Yiwu 322000 · 2026-11-23".to_owned(),
        date: "2026-11-23".to_owned(),
        signature: "Li Mei".to_owned(),
    }
}

pub fn label(to: Destination) -> AddressLabel {
    AddressLabel {
        sender: sender(),
        addressee: to.local,
        addressee_latin: to.latin,
        country_latin: to.country_latin.to_owned(),
        item_number: to.item_number.to_owned(),
        remark: Some("1.510 kg · CN 22 attached".to_owned()),
    }
}
