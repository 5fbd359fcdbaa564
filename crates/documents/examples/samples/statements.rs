//! Statements of account in three languages, long enough for a second page.

use documents::{AccountStatement, AccountStatementLine, AccountStatementWords, Direction, Paper};

/// The language with its direction and its words: title, store, date, event, order, amount, balance, closing balance, the
/// page's number, and three things that happen.
type Spoken = (&'static str, Direction, &'static str);

const SPOKEN: [Spoken; 3] = [
    (
        "ru",
        Direction::Ltr,
        "Выписка, KZT|Магазин|Дата|Операция|Заказ|Сумма|Остаток|Остаток на счёте|Страница {page} из {pages}|\
         Посылка принята|Возврат|Выплата отправлена",
    ),
    (
        "ar",
        Direction::Rtl,
        "كشف الحساب بعملة KZT|المتجر|التاريخ|البيان|الطلب|المبلغ|الرصيد بعد الحركة|الرصيد|صفحة {page} من {pages}|\
         قبول الطرد|رد مبلغ|إرسال الصرف إلى البنك",
    ),
    (
        "zh-Hans",
        Direction::Ltr,
        "KZT 对账单|店铺|日期|事项|订单|金额|余额|余额|第 {page} 页，共 {pages} 页|包裹交易完成|退款|提现已汇出",
    ),
];

pub fn papers() -> impl Iterator<Item = (&'static str, Paper)> {
    SPOKEN
        .into_iter()
        .map(|spoken| (spoken.0, Paper::AccountStatement(statement(spoken))))
}

fn statement((language, direction, words): Spoken) -> AccountStatement {
    let words: Vec<&str> = words.split('|').collect();
    let word = |index: usize| words[index].to_owned();
    AccountStatement {
        words: AccountStatementWords {
            title: word(0),
            store: word(1),
            date: word(2),
            event: word(3),
            order: word(4),
            amount: word(5),
            balance: word(6),
            closing_balance: word(7),
            page_of_pages: word(8),
        },
        direction,
        language: language.to_owned(),
        store: "Yiwu Bright Home".to_owned(),
        date: "2026-11-23".to_owned(),
        lines: (1..=60).map(|index| line(index, &words)).collect(),
        closing_balance: "1,234,567.60 ₸".to_owned(),
    }
}

fn line(index: usize, words: &[&str]) -> AccountStatementLine {
    let kind = [9, 9, 9, 10, 9, 11][index % 6];
    let sign = if kind == 9 { "" } else { "-" };
    AccountStatementLine {
        date: format!("2026-10-{:02}", 1 + index / 2),
        event: words[kind].to_owned(),
        order: if kind == 11 {
            String::new()
        } else {
            format!("9E7S{index:02}-XUKL4")
        },
        amount: format!("{sign}20,576.{index:02} ₸"),
        balance: format!("{},345.{index:02} ₸", 100 + index * 20),
    }
}
