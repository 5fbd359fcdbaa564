### Papers of a parcel: what is printed on them, and how the seller gets them.

## Commercial invoice

papers-invoice-title = Коммерциялық инвойс
papers-invoice-seller = Сатушы
papers-invoice-buyer = Сатып алушы
papers-invoice-number = Инвойс нөмірі
papers-invoice-date = Күні
papers-invoice-order = Тапсырыс
papers-invoice-incoterm = Жеткізу шарттары (Инкотермс 2020)
papers-invoice-currency = Валюта
papers-invoice-description = Тауар сипаттамасы
papers-invoice-hs = СЭҚ ТН коды (HS)
papers-invoice-origin = Шығарылған елі
papers-invoice-quantity = Саны
papers-invoice-unit = Бірлік бағасы
papers-invoice-line = Сомасы
papers-invoice-goods = Тауарлар
papers-invoice-freight = Тасымал
papers-invoice-discount = Жеңілдік
papers-invoice-duty = Импорттық баж
papers-invoice-tax = ҚҚС
papers-invoice-fees = Алымдар
papers-invoice-total = Барлығы
papers-invoice-paid = Баж бен салықтарды сатып алушы тапсырысты рәсімдеу кезінде төледі.
papers-invoice-unpaid = Баж бен салықтарды алушы жеткізілген кезде төлейді.
papers-invoice-rule = Баж бен салықтың негізі: { $rules }

## Packing slip

papers-slip-title = Қаптама парағы
papers-slip-store = Дүкен
papers-slip-addressee = Алушы
papers-slip-item = Тауар
papers-slip-sku = Артикул (SKU)
papers-page = {"{page}"}-бет, барлығы {"{pages}"}

## At the seller's desk

papers-print-title = Құжаттар
papers-print-action = Құжаттарды басып шығару (PDF)
papers-print-hint = Белгіленген әр сәлемдеменің кедендік декларациясы, инвойсы, қаптама парағы және мекенжай жапсырмасы бір файлда.
papers-print-choose = { $order } тапсырысының құжаттары
papers-print-none = Алдымен кемінде бір сәлемдемені белгілеңіз.
papers-print-many = { $count ->
    [one] Бір файлға ең көбі { $count } сәлемдеме сыяды.
   *[other] Бір файлға ең көбі { $count } сәлемдеме сыяды.
}
papers-number-label = Пошта жөнелтілімінің нөмірі
papers-numbers-used = Ауқымдағы барлық жөнелтілім нөмірі пайдаланылды. Оператордан поштадан жаңа ауқым алуын сұраңыз.
papers-fonts-missing = Серверде басып шығаруға қажет қаріптер жоқ. Операторға хабарлаңыз.
papers-invoice-action = Инвойс (PDF)
papers-sender-title = Құжаттардағы жөнелтуші
papers-sender-hint = Кеден мен жеткізу қызметтеріне сәлемдемелер жөнелтілетін толық мекенжай керек. Ол тек құжаттарда басылады.
papers-sender-name-label = Аты-жөні немесе компания атауы
papers-sender-customs-label = Кедендік нөмір немесе салық нөмірі
papers-sender-saved = Жөнелтуші деректері сақталды.
papers-sender-missing = Құжаттарыңызда әзірге тек қала көрсетілген. Жөнелтушінің толық мекенжайын қосыңыз.
