### The seller's desk.

seller-page-title = Дүкеніңіз
seller-nav-label = Сатушы кабинеті
seller-nav-today = Бүгін
seller-nav-orders = Тапсырыстар
seller-nav-products = Тауарлар
seller-nav-money = Ақша
seller-nav-disputes = Даулар

seller-today-title = Бүгінгі істер
seller-today-empty = Қазір істейтін ештеңе жоқ. Жаңа тапсырыстар осында шығады.
seller-today-ship = { $count ->
    [one] { $count } сәлемдемені жөнелту керек
   *[other] { $count } сәлемдемені жөнелту керек
}
seller-today-disputes = { $count ->
    [one] { $count } дау жауап күтіп тұр
   *[other] { $count } дау жауап күтіп тұр
}
seller-today-stock = { $count ->
    [one] { $count } нұсқа таусылды
   *[other] { $count } нұсқа таусылды
}
seller-today-drafts = { $count ->
    [one] { $count } қаралама жариялауды күтіп тұр
   *[other] { $count } қаралама жариялауды күтіп тұр
}

seller-today-customs = { $count ->
    [one] { $count } тауардың кедендік деректері жоқ
   *[other] { $count } тауардың кедендік деректері жоқ
}

seller-products-title = Тауарлар
seller-products-empty-title = Тауар әзірге жоқ
seller-products-empty-body = Алғашқы тауарыңызды қосыңыз немесе қазіргі дүкеніңізден файл жүктеңіз.
seller-product-add = Тауар қосу
seller-product-edit = Тауарды өзгерту
seller-product-title-label = Атауы
seller-product-description-label = Сипаттама
seller-product-language-label = Мәтін тілі
seller-product-category-label = Санат
seller-product-price-label = Баға
seller-product-price-hint = Комиссияға дейін сіз алатын сома. Сатып алушы бағаны жеткізу, баж және салықпен бірге көреді.
seller-product-stock-label = Қалдық
seller-product-sku-label = Артикул (SKU)
seller-product-weight-label = Салмағы, грамм
seller-product-size-label = Қаптамасымен өлшемі, см
seller-product-size-hint = Ұзындығы × ені × биіктігі, мысалы 30 × 20 × 10
seller-product-hs-label = СЭҚ ТН коды (HS)
seller-product-hs-hint = Кемінде алты цифр. Онсыз бажды есептей алмаймыз.
seller-product-origin-label = Өндірілген елі
seller-product-pictures-label = Суреттер
seller-product-publish = Жариялау
seller-product-unpublish = Сатылымнан алу
seller-product-saved = Тауар сақталды.
seller-product-published = Тауар сатылымда.
seller-product-unpublished = Тауар сатылымнан алынды.
seller-picture-added = Сурет қосылды.
seller-stock-saved = Қалдық сақталды.
seller-product-save = Сақтау
seller-product-look = Дүкеннен көру
seller-product-state-label = Күйі
seller-stock-save = Қалдықты сақтау
seller-picture-label = Сурет қосу
seller-picture-hint = JPEG, PNG, WebP немесе GIF, 20 МБ-қа дейін.
seller-picture-add = Жүктеу
seller-product-state-draft = Қаралама
seller-product-state-published = Сатылымда
seller-product-state-archived = Сатылымнан алынған

seller-orders-title = Тапсырыстар
seller-orders-empty = Тапсырыстар төленген бойда осында шығады.
seller-order-ship-action = Жөнелтілді деп белгілеу
seller-order-carrier-label = Жеткізу қызметі
seller-order-tracking-label = Трек-нөмір
seller-order-shipped = Жөнелтілді деп белгіленді. Сатып алушыға хабарладық.
seller-parcel-title = { NUMBER($number) }-сәлемдеме
seller-parcel-rest = Әлі буылмағаны
seller-pack-title = Бірнеше сәлемдемемен жөнелту
seller-pack-hint = Келесі сәлемдемеге не кіретінін таңдаңыз. Оның өз құжаттары мен трек-нөмірі болады, ал жөнелтілгені туралы сатып алушыға хабарлаймыз. Ақша бәрі жөнелтіліп, алынғаннан кейін түседі.
seller-pack-action = Сәлемдемені буу
seller-unpack-action = Қайта ашу
seller-pack-done = Буылды. Құжаттарын басып шығарып, жөнелтілгенін белгілеңіз.
seller-unpack-done = Сәлемдеме қайта ашылды.
seller-pack-none = Ештеңе буылған жоқ. Кемінде бір дана таңдаңыз, бірақ әлі буылмағанынан аспасын.
seller-parcel-papers = { $order } тапсырысының { NUMBER($number) }-сәлемдемесіне арналған құжаттар
seller-order-address-title = Қайда жөнелту керек

seller-disputes-title = Даулар
seller-disputes-empty-title = Даулар жоқ
seller-disputes-empty-body = Сатып алушы сәлемдемедегі мәселені хабарласа, осында жауап бере аласыз.
seller-disputes-turn = Кезек сізде

seller-money-title = Ақша
seller-money-held = Ашық тапсырыстар бойынша резервте
seller-money-available = Төлеуге дайын
seller-money-empty = Алғашқы сатылымыңыз осында шығады.
seller-money-balance = Баланс
seller-money-reserved = Аударымдарға бөлінген
seller-money-unripe = Мерзімі әлі келмеген
seller-money-unripe-hint = { $days ->
    [one] Дүкеніңіз жаңа болған кезде табыс { $days } күннен кейін ғана аударуға дайын болады.
   *[other] Дүкеніңіз жаңа болған кезде табыс { $days } күннен кейін ғана аударуға дайын болады.
}
seller-money-schedule-hint = { $days ->
    [one] Дайын сома күн сайын автоматты түрде де аударылады.
   *[other] Дайын сома { $days } күн сайын автоматты түрде де аударылады.
}
seller-money-debt-hint = Теріс баланс келесі сатылымдарыңыздан өтеледі. Олар жетпесе, жетіспеген сома басқа валютадағы келесі аударымнан сол күнгі бағам бойынша ұсталады.
seller-money-pay-action = { $amount } аудару
seller-money-least = Ең аз аударым: { $least }
seller-money-account-first = Ақша алу үшін банк шотыңызды енгізіңіз.

### Payouts

payouts-title = Аударымдар
payouts-empty = Аударымдарыңыз осында шығады.
payouts-date-label = Өтінім күні
payouts-amount-label = Сома
payouts-account-label = Қай шотқа
payouts-state-label = Күйі
payouts-rate = 1 { $from } = { $rate } { $to } ({ $source }, { $day })
payout-state-requested = Өтінім берілді
payout-state-half-approved = Тексерілуде
payout-state-approved = Мақұлданды
payout-state-sent = Банкте
payout-state-paid = Төленді
payout-state-returned = Банк қайтарды
payout-state-refused = Қабылданбады
payout-requested = Аударымға өтінім берілді. Оны тексеріп, банкіңізге жібереміз.
payout-account-missing = Алдымен банк шотыңызды енгізіңіз. Ештеңе өзгерген жоқ.
payout-too-little = Бұл сома ең аз аударымнан кем. Ештеңе өзгерген жоқ.

### The bank account that payouts go to

bank-account-title = Банк шоты
bank-account-hint = Табысыңыз осы шотқа аударылады. Жолдағы аударымдар өтінімде көрсетілген шотқа түседі.
bank-account-entered = Енгізілген күні: { $day }
bank-account-change = Басқа шот енгізу
bank-account-holder-label = Шот иесі
bank-account-number-label = IBAN (ЖСК) немесе шот нөмірі
bank-account-bic-label = BIC (БСК, SWIFT коды)
bank-account-bic-hint = IBAN көрсетілсе, бос қалдыруға болады.
bank-account-bank-label = Банктің атауы
bank-account-country-label = Банк орналасқан ел
bank-account-currency-label = Шот валютасы
bank-account-password-label = Құпиясөзіңіз
bank-account-password-hint = Ақшаңызды басқа біреу өз шотына аударып алмауы үшін.
bank-account-save-action = Шотты сақтау
bank-account-saved = Банк шоты сақталды.
bank-account-error-number = Бұл елде мұндай шот нөмірі болмайды. Әр цифрын тексеріңіз.
bank-account-error-bic = BIC коды 8 не 11 әріп пен цифрдан тұрады.
bank-account-error-password = Құпиясөз қате.

### Statement of account

statement-title = Үзінді көшірме
statement-page-title = Үзінді көшірме, { $currency }
statement-date-label = Күні
statement-event-label = Операция
statement-order-label = Тапсырыс
statement-amount-label = Сома
statement-balance-label = Операциядан кейінгі баланс
statement-empty = Бұл валютада әзірге операция жоқ.
statement-download-action = CSV жүктеп алу
statement-print-action = PDF түрінде ашу
statement-closing-label = Шоттағы қалдық
ledger-event-payment-captured = Төлем түсті
ledger-event-payment-authorised = Төлем авторизацияланды
ledger-event-authorisation-captured = Авторизацияланған төлем алынды
ledger-event-refund-released = Алынбаған соманы қайтару
ledger-event-cash-collected = Қолма-қол ақша түсті
ledger-event-transfer-received = Банк аударымы түсті
ledger-event-transfer-assigned = Банк аударымы тапсырыс төлеміне есептелді
ledger-event-transfer-returned = Банк аударымы төлеушіге қайтарылды
ledger-event-payment-unclaimed = Төлем екі рет түсті
ledger-event-consignment-completed = Сәлемдеме қабылданды
ledger-event-order-refunded = Ақша қайтару
ledger-event-refund-settled = Қайтарылған ақша жіберілді
ledger-event-payout-sent = Аударым жіберілді
ledger-event-payout-paid = Аударым төленді
ledger-event-payout-returned = Банк аударымды қайтарды
ledger-event-debt-recovered = Қарыз басқа баланстан өтелді
ledger-event-chargeback-opened = Сатып алушының банкі ақшаны кері алды
ledger-event-chargeback-won = Сатып алушының банкі ақшаны қайтарып берді
ledger-event-chargeback-lost = Ақша сатып алушының банкінде қалды
ledger-event-manual = Қолмен жасалған жазба

### Finding a customs code

seller-hs-title = СЭҚ ТН кодын (HS) табу
seller-hs-intro = Кез келген елдің кедені тауар түрін осы код бойынша анықтайды. Баж соған байланысты, сондықтан бір минут бөлген жөн.
seller-hs-search-label = Бұл қандай тауар? Қарапайым сөзбен жазыңыз
seller-hs-search-action = Табу
seller-hs-empty = Ештеңе табылмады. Қарапайымырақ сөзбен іздеп көріңіз: «көйлек» сөзі «кең пішілген зығыр көйлек» дегеннен көбірек табады.
seller-hs-find-link = Кодты сөзбен іздеу
seller-hs-suggested = Атауға сәйкес кодтар
seller-hs-use-action = Осы кодты таңдау
seller-hs-warning-unknown = Үйлестірілген жүйеде мұндай код жоқ. Кеден сәлемдемені ұстап қалады.
seller-hs-warning-short = Кеденге кемінде алты цифр керек.
seller-hs-warning-category = «{ $category }» санатындағы тауарлардың коды әдетте басқа болады. Тексеріп көріңіз.

### Restricted goods at the seller’s desk

seller-restriction-title = Бұл тауарды қайда сатуға болмайды
seller-restriction-none = Бұл тауарға қатысты белгілі шектеу жоқ
seller-restriction-unverified = дереккөзбен салыстырылмаған
seller-goods-tags = Тасымалдаушы нені білуі керек?
seller-tag-lithium-battery = Ішінде литий батареясы бар
seller-tag-liquid = Сұйықтық
seller-tag-flammable = Тез тұтанады
seller-tag-aerosol = Аэрозоль немесе қысымдағы зат
seller-tag-magnet = Күшті магнит
seller-tag-blade = Өткір жүзі бар
seller-tag-medicine = Дәрі
seller-tag-food = Азық-түлік
seller-tag-animal-product = Жануардан алынған өнім
seller-tag-plant = Өсімдік немесе тұқым
seller-tag-used = Ұсталған
warehouses-title = Қоймалар
warehouses-hint = Сатып алушының өз еліндегі тауар ел ішіндегі сатылымға жатады: кеденсіз, бірнеше күнде жеткізіледі. Тауары бар ең жақын қойма жөнелтеді.
warehouses-main = Негізгі қойма
warehouses-country-label = Ел
warehouses-add-title = Жаңа қойма
warehouses-add-action = Қойма қосу
warehouses-remove = Жою
warehouses-remove-label = Қойманы жою: { $place }
warehouses-added = Қойма қосылды. Қалдықты әр тауардың бетінде көрсетіңіз.
warehouses-removed = Қойма жойылды.
warehouses-in-use = Бұл қоймада тауар бар немесе одан тапсырыс жөнелтілген, сондықтан ол тізімде қалады.
warehouses-full = Дүкенде қоймалардың ең көп саны бар.
