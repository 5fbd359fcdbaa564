### Checkout

checkout-page-title = Тапсырысты рәсімдеу
checkout-where-title = Қайда жеткіземіз
checkout-how-title = Қалай жеткіземіз
checkout-pay-title = Төлем
checkout-summary-title = Тапсырысыңыз
checkout-quote-valid = { $minutes ->
    [one] Бұл баға сіз үшін { $minutes } минут сақталады.
   *[other] Бұл баға сіз үшін { $minutes } минут сақталады.
}
checkout-quote-renewed = Баға өзгерді. Жаңа сома осы; ақша алынған жоқ.
checkout-address-hint = Мекенжайды жеткізу қызметіне түсінікті етіп, өз тіліңізде жазыңыз.
checkout-email-label = Эл. пошта
checkout-email-hint = Растау мен қадағалау нөмірін осында жібереміз.
checkout-shipping-days = { $days } күн
checkout-shipping-ddp = Баж бен салық осы жерде төленеді; алған кезде қосымша төлем жоқ.
checkout-shipping-dap = Баж бен салықты (шамамен { $amount }) алған кезде төлейсіз. Олар жалпы сомаға кірмейді.
checkout-shipping-dap-unknown = Баж бен салықты алған кезде төлейсіз. Олар жалпы сомаға кірмейді.
checkout-delivery-chosen = Жеткізу тәсілі сақталды.
checkout-payment-testbank = Сынақ банкі
checkout-payment-cash = Алған кезде қолма-қол төлеу
checkout-payment-transfer = Банк аударымы
checkout-payment-stripe = Карта немесе электрондық әмиян
checkout-errors-title = Мына өрістерді тексеріңіз
checkout-update-action = Қайта есептеу
checkout-pay-action = { $amount } төлеу
checkout-order-action = Тапсырыс беру: { $amount }
checkout-protection-hint = Сәлемдеме қолыңызға тигенше ақшаңыз бізде сақталады.
checkout-terms-hint = Тапсырыс бере отырып, сату шарттарын қабылдайсыз.

shipping-name-economy = Үнемді
shipping-name-standard = Стандарт
shipping-name-express = Экспресс
shipping-name-domestic = Ел ішінде

## Fields of an address

field-name-label = Аты-жөні
field-line1-label = Көше және үй
field-line2-label = Пәтер, кіреберіс, қабат
field-city-label = Қала немесе ауыл
field-region-label = Өңір
field-region-choose = Өңірді таңдаңыз
field-postcode-label = Пошта индексі
field-country-label = Ел
field-phone-label = Телефон
field-latin-label = Аты-жөні мен мекенжайы латын әрпімен
field-latin-hint = Сәлемдеме жапсырмасы үшін: аты-жөні, көшесі, қаласы үтір арқылы. Бос қалса, латынша өзіміз жазамыз.
field-phone-hint = Ел кодымен жазыңыз, мысалы { $prefix }. Жеткізу қызметі осы нөмірге қоңырау шалады.
field-optional = міндетті емес

## What is wrong with a field

field-error-missing = Осы өрісті толтырыңыз.
field-error-too-long = Тым ұзын. Қысқартыңыз.
field-error-characters = Мұнда жапсырмаға басып шығаруға келмейтін таңбалар бар.
field-error-email = Бұл эл. пошта мекенжайына ұқсамайды. Қате жазылмағанын тексеріңіз.
field-error-phone = Бұл телефон нөміріне ұқсамайды. Цифрлар мен ел кодын жазыңыз.
field-error-postcode = Жеткізу елінде мұндай пошта индексі жоқ.
field-error-region = Өңірді тізімнен таңдаңыз.
field-error-choice = Нұсқалардың бірін таңдаңыз.
field-error-not-served = Ол жерге бірде-бір тасымалдаушы жеткізбейді. Басқа мекенжайды көрсетіңіз.
field-error-number = Бүтін сан енгізіңіз.
field-error-size = Әрқайсысы 300 см-ден аспайтын үш сан жазыңыз: 30 × 20 × 10.
field-error-amount = Соманы енгізіңіз, мысалы 19.90.
field-error-quantity = Санын енгізіңіз: 1–999.

## Payment

payment-failed-body = Банк төлемді қабылдамады. Ақша алынған жоқ, тапсырысыңыз сақтаулы.

## States of an order

order-state-awaiting-payment = Төлем күтілуде
order-state-accepted = Қабылданды
order-state-paid = Төленді
order-state-shipped = Жолда
order-state-delivered = Жеткізілді
order-state-completed = Аяқталды
order-state-cancelled = Бас тартылды
order-state-disputed = Дау қаралуда
order-state-refunded = Ақша қайтарылды
order-state-expired = Төлем мерзімі өтті

## What happens next, one sentence per state

order-next-awaiting-payment = Тапсырыс сатушыға жетуі үшін төлем жасаңыз.
order-next-transfer = Төлем мақсатына осы кодты жазып, көрсетілген соманы { $date } күніне дейін аударыңыз. Осы күнге дейін тауарды сізге сақтап қоямыз.
order-next-transfer-over = Аударымыңыз түсті, тексеріп жатырмыз.
order-next-paid = Сатушы тапсырысыңызды жинап жатыр.
order-next-part-sent = Тапсырыстың бір бөлігі жолда. Қалғанын сатушы жинап жатыр.
order-next-shipped = Сәлемдеме жолда. Жеткізу күні: { $range }
order-next-delivered = Сәлемдемені тексеріңіз. Бәрі дұрыс болса, алғаныңызды растаңыз.
order-next-completed = Бәрі дайын. Тапсырысыңызға рақмет!
order-next-cancelled = Тапсырыстан бас тартылды. Ештеңе төлеудің қажеті жоқ.
order-next-disputed = Осы тапсырыстағы сәлемдеме бойынша дау ашылған. Ол шешілгенше ақша бізде тұрады.
order-next-refunded = Сізге барлық сома қайтарылды.
order-next-expired = Төлем уақытында түспеді, сондықтан тауарлар қайта сатылымға шықты.

## The order page

order-page-title = Тапсырыс { $number }
order-placed-title = Рақмет, тапсырысыңыз қабылданды
order-placed-date = Тапсырыс күні: { $date }
order-items-title = Тауарлар
order-address-title = Жеткізу мекенжайы
order-totals-title = Құны
order-parcels-title = Сәлемдемелер
order-parcel-position = { NUMBER($total) } сәлемдеменің { NUMBER($number) }-сәлемдемесі
order-parcel-tracking = { $carrier }, трек-нөмірі { $tracking }
order-parcel-sent-count = Жолда: { NUMBER($total) } дананың { NUMBER($sent) } данасы
order-timeline-title = Тапсырыс тарихы
order-event-placed = Тапсырыс берілді
order-event-accepted = Тапсырыс қабылданды
order-event-paid = Төлем түсті
order-event-shipped = Жеткізу қызметіне берілді
order-event-part-shipped = Бір бөлігі жеткізу қызметіне берілді
order-event-delivered = Жеткізілді
order-event-confirmed = Алғаныңызды растадыңыз
order-event-completed = Ақша сатушыға аударылды
order-event-cancelled = Тапсырыстан бас тартылды
order-event-expired = Төлем мерзімі өтті
order-event-refunded = Ақша қайтарылды
order-event-cash-collected = Курьерге төленді
order-event-came-back = Сәлемдеме сатушыға қайтарылды
order-event-payment-taken = Ақша алынды
order-event-payment-released = Екінші төлем бойынша ақша алынған жоқ
order-event-payment-lost = Банк төлемнің күшін жойды
order-event-payment-declined = Төлем қабылданбады
order-event-units-cancelled = Тауарлардың бір бөлігінен бас тартылды
order-event-released = Сәлемдемені тексеру мерзімі аяқталды
order-event-release-extended = Тексеру мерзімін ұзарттыңыз
order-event-disputed = Дау ашылды
order-event-dispute-closed = Дау жабылды
order-cancel-action = Тапсырыстан бас тарту
order-cancel-confirm = Тапсырыстан бас тартылады, төленген ақша қайтарылады.
order-confirm-action = Сәлемдеме қолымда
order-confirm-hint = Растағаннан кейін ақша сатушыға аударылады.
order-pay-action = Төлеу
order-transfer-title = Банк аударымы
order-transfer-amount = Сома
order-transfer-reference = Төлем мақсаты (код)
order-transfer-holder = Алушы
order-transfer-iban = IBAN
order-transfer-bic = BIC (БСК, SWIFT коды)
order-transfer-received = Бізге { $received } түсті. Жоғарыда көрсетілген сома ғана қалды.
order-transfer-over = Бізге { $received } түсті, бұл тапсырыс құнынан көп. Сізге ештеңе істеудің қажеті жоқ: өзіміз реттеп, сізге хабарлаймыз.
order-transfer-hint = Қай тапсырыс үшін төлегеніңізді төлем мақсатындағы код арқылы білеміз. Аударым әдетте бір-үш жұмыс күнінде түседі; ақша түскен бойда хабарлаймыз.

## A parcel of an order: the money that is held for it, and what can be done about it

order-release-due = Мәселе бар екенін хабарламасаңыз, ақша { $day } күні сатушыға аударылады.
order-release-extend-action = Мерзімді ұзарту
order-release-extend-hint = Мерзімді бір рет қана ұзартуға болады.
order-release-extended = Мерзім ұзартылды.
order-release-extended-before = Мерзімді бұған дейін ұзартқансыз. Сәлемдемеде мәселе болса, бізге хабарлаңыз.
order-dispute-open-action = Сәлемдемеде мәселе бар
order-dispute-view-action = Сәлемдеме бойынша дауды көру
order-parcel-refunded = Қайтарылды: { $amount }
order-parcel-cash = Курьерге қолма-қол { $amount } төлеңіз.
order-units-title = Бір бөлігінен бас тарту
order-units-hint = Әр тауардың неше данасы енді керек емес екенін таңдаңыз. Олар үшін төлеген ақшаңыз жеткізу, баж және салықтағы үлесімен бірге қайтарылады.
order-units-action = Осылардан бас тарту
order-units-cancelled = Бас тартылды. Бұл тауарлар үшін төлеген ақшаңыз қайтарылады.
order-units-none = Ештеңеден бас тартылған жоқ. Кемінде бір дана таңдаңыз, бірақ әлі жөнелтілмеген санынан аспасын.

testbank-title = Сынақ банкі
testbank-notice = Бұл нағыз банк емес. Ақша алынбайды.
testbank-pay-action = { $amount } төлеу
testbank-decline-action = Бас тарту
testbank-leave-action = Төлемей шығу
testbank-back-action = Дүкенге оралу
testbank-paid = Бұл төлем жасалған.
testbank-challenge-action = Растау арқылы төлеу
testbank-challenged = Банкіңіз осы төлемді растауды сұрайды.
testbank-confirm-action = Растау
testbank-authorised = Сома бұғатталды. Ол тауар жөнелтілген кезде алынады.
testbank-voided = Бұғат алынды, сома қайтадан қолжетімді.
testbank-declined = Бұл төлем қабылданбады.
testbank-refunded = Бұл төлемнің ақшасы қайтарылды.

## Gift cards and store credit

credit-card-name = Сыйлық картасы …{ $ending }
credit-account-name = Балансыңыз
credit-due-label = Қалған төлем
credit-code-label = Сыйлық картасының коды
credit-code-hint = 16 әріп пен цифр, дефиспен де, дефиссіз де болады.
credit-code-apply = Картаны қолдану
credit-code-unknown = Бұл код жарамсыз. Қате жазылмағанын тексеріңіз; ақшасы таусылған картамен енді төлеуге болмайды.
credit-code-currency = Бұл карта басқа валютада жарамды. Оны қолдану үшін беттің жоғарғы жағында валютаны ауыстырыңыз.
credit-use-action = Балансты қолдану: { $amount }
credit-remove-label = Алып тастау: { $name }
credit-remove-action = Алып тастау
credit-pays-all = Сыйлық карталарыңыз бен балансыңыз соманы толық жабады.
credit-no-cash = Алған кезде қолма-қол төлесеңіз, сыйлық карталары мен балансты қолдануға болмайды.
credit-applied-done = Тапсырысқа қосылды. Тапсырыс берілгенше ештеңе алынбайды.
credit-removed-done = Алып тасталды. Ештеңе алынған жоқ.
credit-returned = Осы сомадан { $amount } қайтарылды
credit-due-money = Басқа тәсілмен төленді
