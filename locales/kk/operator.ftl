### The operator’s pages

operator-nav-label = Оператор беттері
operator-nav-rules = Сауда ережелері
operator-nav-money = Ақша
operator-nav-disputes = Даулар
operator-disputes-title = Даулар
operator-disputes-open = Шешім күтетін
operator-disputes-all = Барлығы
operator-disputes-empty-title = Шешім күтетін дау жоқ
operator-disputes-empty-body = Сатып алушы мен сатушы келісе алмаса, дауы осында шығады.
operator-disputes-list-dispute = Дау
operator-disputes-list-state = Күйі
operator-disputes-list-amount = Соңғы ұсыныс
operator-disputes-list-date = Соңғы өзгеріс

dispute-next-operator-talking = Сатып алушы мен сатушы әлі келісіп жатыр. Әзірге шешім керек емес.
dispute-next-operator-escalated = Шешім шығарыңыз.
dispute-next-operator-decided = Шешім шықты. Кез келген тарап шағым бере алады.
dispute-next-operator-appealed = Бір тарап шағым берді. Түпкілікті шешімді алғашқысын шығармаған басқа оператор шығаруға тиіс.
dispute-due-operator = { $day } күніне дейін ешкім жауап бермесе, соңғы ұсыныс қабылданған болып саналады.
dispute-decide-title = Шешім шығару
dispute-decide-choice-label = Сатып алушыға не қайтарылады
dispute-decide-everything = Барлық сома: { $amount }
dispute-decide-nothing = Ештеңе
dispute-decide-part = Басқа сома
dispute-decide-text-label = Негіздеме
dispute-decide-text-hint = Оны екі тарап та оқиды.
dispute-decide-action = Шешім шығару
dispute-done-decided = Шешім сақталды. Оны екі тарап та көреді.

rules-title = Сауда ережелері
rules-unverified-count = { $count ->
    [one] Қолданыстағы { $count } ереже дереккөзімен салыстырылмаған.
   *[other] Қолданыстағы { $count } ереже дереккөзімен салыстырылмаған.
}
rules-ending-count = { $count ->
    [one] { $count } ереженің мерзімі 90 күн ішінде аяқталады.
   *[other] { $count } ереженің мерзімі 90 күн ішінде аяқталады.
}
rules-edit-hint = Ережені өзгерту үшін оны ашыңыз. Бірден көп ереже үшін: corridor rules export, diff, load.
rules-filter-all = Барлығы
rules-filter-action = Көрсету
rules-destination-label = Жеткізілетін ел
rules-kind-label = Төлем түрі
rules-figure-label = Мөлшері
rules-stage-label = Күйі
rules-status-label = Салыстыру
rules-source-label = Дереккөз
rules-stage-in-force = Күшінде
rules-stage-ending = Жақында аяқталады
rules-stage-coming = Кейін күшіне енеді
rules-stage-past = Күші жойылған
rules-status-verified = салыстырылған
rules-status-unverified = салыстырылмаған
rules-valid-from = { $from } бастап
rules-valid-between = { $from } – { $until }
rules-per-kg = килограмына кемінде { $amount }
rules-over = { $amount } асса
rules-up-to = { $amount } дейін
rules-empty = Мұндай ереже жоқ.

### One rule: its form, what it would change, what was changed

rules-edit-title = Ережені өзгерту
rules-new-title = Жаңа ереже
rules-copy-action = Үлгі ретінде пайдалану
rules-id-label = Ереже атауы
rules-id-hint = Латын әріптері, цифрлар және дефис, мысалы eu-duty-flat-2026. Атауды кейін өзгертуге болмайды.
rules-destination-hint = Елдің немесе кеден одағының коды: KZ, EU
rules-prefix-label = СЭҚ ТН (HS) кодының басы
rules-prefix-hint = Барлық тауарға арналса, бос қалдырыңыз
rules-origin-label = Тауардың шығарылған жері
rules-origin-hint = Елдің немесе кеден одағының коды; кез келгені болса, бос қалдырыңыз
rules-scope-label = Сәлемдеме қайдан келеді
rules-scope-import = кеден одағынан тыс жерден
rules-scope-cross-border = басқа елден
rules-scope-sale = кез келген жерден, соның ішінде елдегі қоймадан
rules-scope-home = тек елдегі қоймадан, шетелдік сатушылардан
rules-carriage-label = Жеткізу тәсілі
rules-carriage-any = Кез келген
rules-carriage-post = Пошта
rules-carriage-courier = Курьерлік қызмет
rules-rate-label = Мөлшерлеме, %
rules-base-label = Мөлшерлеме базасы
rules-base-goods = Тауар
rules-base-cif = Тауар, тасымал және сақтандыру
rules-base-cif-and-duty = Тауар, тасымал, сақтандыру және баж
rules-base-excess = Шектен асқан сома
rules-amount-label = Мөлшерлеме орнына тұрақты сома
rules-amount-hint = Валютасымен: 3.00 EUR
rules-per-kg-label = Килограмына кемінде
rules-over-label = Мына сомадан асқанда қолданылады
rules-up-to-label = Мына сомаға дейін қолданылады (қоса алғанда)
rules-weight-over-label = Салмағы мынадан артық, грамм
rules-weight-up-to-label = Салмағы мынаған дейін (қоса алғанда), грамм
rules-basis-label = Шектер базасы
rules-basis-fob = Тасымалсыз тауар (FOB)
rules-per-label = Шек неге есептеледі
rules-per-consignment = Сәлемдемеге
rules-per-item = Тауар данасына
rules-per-person-month = Айына бір адамға
rules-valid-from-label = Алғашқы күні
rules-valid-to-label = Соңғы күні
rules-checked-label = Дереккөзбен соңғы салыстыру
rules-note-label = Операторларға арналған ескертпе
rules-reason-label = Өзгерту себебі
rules-preview-action = Алдын ала көру
rules-save-action = Ережені сақтау
rules-saved = Ереже сақталды. Ол келесі есептеуден бастап қолданылады; берілген тапсырыстар өзгермейді.
rules-changed = Осы арада бұл ережені басқа біреу өзгертті. Сіз енгізген деректер сақталып тұр: төмендегі өзгерістермен салыстырып, қайта сақтаңыз.
rules-preview-title = Не өзгереді
rules-preview-hint = Қытайдан екі футболка, аяқкиім және гарнитура: бірі шағын, бірі үлкен сәлемдемемен.
rules-preview-goods = Тауар
rules-preview-before = Қазір
rules-preview-after = Осы ережемен
rules-preview-same = Өзгеріс жоқ
rules-preview-left-out = Есептелмеді, нарық немесе валюта бағамы жоқ: { $countries }
rules-history-title = Өзгерістер
rules-history-empty = Ереже өзгертілмеген: Corridor құрамында қалай келсе, солай тұр.
rules-history-command = Пәрмен жолы
rules-history-change = { $field }: { $before } → { $after }
rules-error-rate = Не мөлшерлемені, не тұрақты соманы көрсетіңіз. Салық тек мөлшерлемемен беріледі; мөлшерлеме 0 мен 10 000 % аралығында болады.
rules-error-amount = Соманы валютасымен жазыңыз: 3.00 EUR.
rules-error-per-kg = Килограмына ең аз сома мөлшерлемесі бар бажға ғана қойылады: 2.00 EUR.
rules-error-base = Бажға баж салынбайды, ал шектен асқан сома үшін сәлемдемеге шек қойылуы керек.
rules-error-place = Бұл ел де, кеден одағы да емес.
rules-error-date = Күнді 2026-11-23 түрінде жазыңыз; соңғы күн алғашқы күннен бұрын болмайды.
rules-error-prefix = Ең көбі он цифр.

### Money: overview, trial balance, accounts

books-nav-label = Ақша туралы беттер
books-nav-overview = Шолу
books-nav-payouts = Аударымдар
books-nav-escrow = Эскроу
books-nav-balance = Сынақ балансы
books-nav-cash = Қолма-қол ақша
books-nav-bank = Банк аударымдары
books-nav-taxes = Салықтар
books-nav-journal = Журнал
books-nav-jobs = Тапсырмалар
books-nav-audit = Аудит журналы
books-reason-missing = Себебін көрсетіңіз. Ештеңе өзгерген жоқ.
books-other-operator = Басқа оператордың келісімі керек. Ештеңе өзгерген жоқ.

money-title = Ақша
money-todo-empty = Сізді күтіп тұрған іс жоқ.
money-todo-payouts = { $count ->
    [one] { $count } аударымды мақұлдау керек
   *[other] { $count } аударымды мақұлдау керек
}
money-todo-disputes = { $count ->
    [one] { $count } дау шешім күтіп тұр
   *[other] { $count } дау шешім күтіп тұр
}
money-todo-transfers = { $count ->
    [one] { $count } банк аударымын реттеу керек
   *[other] { $count } банк аударымын реттеу керек
}
money-todo-refunds = { $count ->
    [one] { $count } төлемді қолмен қайтару керек
   *[other] { $count } төлемді қолмен қайтару керек
}
money-todo-jobs = { $count ->
    [one] { $count } тапсырма орындалмады
   *[other] { $count } тапсырма орындалмады
}
money-todo-events = { $count ->
    [one] Провайдердің { $count } хабарламасы өңделмеген
   *[other] Провайдерлердің { $count } хабарламасы өңделмеген
}
money-chargebacks-title = Банктер қайтарып алған төлемдер
money-chargebacks-hint = Банк әлі шешім қабылдаған жоқ. Оған дейін бұл тапсырыстар бойынша ештеңе қайтарылмайды және аударылмайды.
money-held-title = Эскроудағы ақша, тапсырыстан бері өткен күн бойынша
money-held-empty = Эскроуда ақша жоқ.
money-age-label = Тапсырыстан бері өткен күн
money-age-between = { $from }–{ $to }
money-age-over = { $from } және одан көп
money-parcels-label = Сәлемдемелер
money-amount-label = Сома
money-export-title = Журналды файлға шығару
money-export-hint = Бухгалтерияңыз үшін осы күндердегі (UTC) барлық жазба.
money-export-action = CSV жүктеп алу
money-from-label = Алғашқы күні
money-to-label = Соңғы күні

balance-title = Сынақ балансы
balance-day-label = Күн соңындағы жағдай (UTC)
balance-show-action = Көрсету
balance-account-label = Шот
balance-debit-label = Дебет
balance-credit-label = Кредит
balance-total = Жиыны, { $currency }
balance-even = дебет пен кредит тең
balance-off = айырма: { $amount }
balance-empty = Бұл күнге дейін бірде-бір жазба жүргізілмеген.

accounts-owner-label = Кімдікі
accounts-own = Маркетплейс
accounts-empty = Мұндай шоттардың ешқайсысында қалдық жоқ.
accounts-with-money = Қалдығы бар
accounts-all = Барлығы
accounts-reference-label = Референс
accounts-draft-action = Жазба жасау
accounts-refund-action = Ақша қайтару
ledger-kind-captured = Төлем провайдеріндегі ақша
ledger-kind-authorised = Авторизацияланған, әлі түспеген
ledger-kind-cash-rounding = Қолма-қол соманы дөңгелектеу
ledger-kind-escrow = Эскроудағы ақша
ledger-kind-seller-payable = Сатушыларға берешек
ledger-kind-commission = Комиссия
ledger-kind-duty-payable = Төленуге тиіс баж
ledger-kind-tax-payable = Төленуге тиіс салық
ledger-kind-fee-payable = Төленуге тиіс алымдар
ledger-kind-coupon-cost = Купон шығыстары
ledger-kind-refunds = Жолдағы қайтарымдар
ledger-kind-receipts = Тапсырысы анықталмаған аударымдар
ledger-kind-payouts-in-transit = Банктегі аударымдар
ledger-kind-chargebacks = Чарджбэктер
ledger-kind-fx-clearing = Валюта айырбастау
ledger-kind-losses = Залалдар
ledger-kind-owner = Меншік иесінің капиталы

### Payouts at the operator’s desk

payouts-approve-title = Мақұлдауды күтеді
payouts-approve-empty = Мақұлдауды күтіп тұрған аударым жоқ.
payouts-approve-action = Мақұлдау
payouts-refuse-action = Қабылдамау
payouts-send-title = Мақұлданған
payouts-send-empty = Жіберуді күтіп тұрған аударым жоқ.
payouts-send-action = { $currency } аударымдарын жіберу
payouts-sent-title = Банкте
payouts-sent-empty = Банкте аударым жоқ.
payouts-confirm-action = Банк төледі
payouts-return-action = Банк қайтарды
payouts-reason-label = Себебі
payouts-reason-hint = Оны сатушы оқиды.
payouts-large = Екі оператордың келісімі керек
payouts-first-approver = { $name } келісім берді.
payouts-tab-open = Орындалуға тиіс
payouts-tab-all = Барлығы
payouts-seller-label = Дүкен
payouts-all-empty = Әзірге бірде-бір сатушы аударымға өтінім берген жоқ.
payouts-batch-title = Топтама { $batch }
payouts-batch-hint = Осы файлдардың бірін банкке тапсырыңыз. Кейін әр аударым бойынша банк төлеген-төлемегенін белгілеңіз.
payouts-batch-broken = Банкке арналған файлды жасау мүмкін емес. Төлем жасайтын шотыңыздың атауы мен IBAN нөмірін тексеріңіз.
payout-approved = Аударым мақұлданды. Ол келесі топтамамен жіберіледі.
payout-half-approved = Сіз келісім бердіңіз. Бұл – ірі аударым: тағы бір оператордың келісімі керек.
payout-refused = Аударым қабылданбады. Сома қайтадан сатушының балансында.
payout-confirmed = Аударым төленді.
payout-returned = Банк аударымды қайтарды. Сома қайтадан сатушының балансында.
payout-moved = Осы арада аударымның күйі өзгерген. Ештеңе жасалған жоқ.
payouts-sent = Аударымдар жолға шықты. Банкке арналған файлдар осында.
payouts-none = Бұл валютада мақұлданған аударымдардың бірде-бірін жіберуге болмайды: ондай аударым жоқ, баланста ақша қалмаған немесе валюта бағамы жоқ.

### Entries by hand

journal-title = Журнал
journal-hint = Қолмен жасалған жазба басқа жолмен түзетілмейтінді түзетеді. Бір оператор жазады, екіншісі келісім береді.
journal-drafts-title = Екінші операторды күтеді
journal-drafts-empty = Келісім күтіп тұрған қаралама жоқ.
journal-draft-author = { $name }, { $day }
journal-own = Мұны өзіңіз жазғансыз, сондықтан басқа оператордың келісімі керек.
journal-post-action = Келісіп, жүргізу
journal-refuse-action = Қабылдамау
journal-new-title = Жаңа жазба
journal-reason-label = Себебі
journal-row-title = { $number }-жол
journal-owner-label = Кімдікі
journal-owner-hint = Сатушыларға берешек үшін дүкеннің идентификаторы, баж, салық және алым үшін елдің коды. Қалғандарында бос қалдырыңыз.
journal-draft-action = Қараламаны сақтау
journal-drafted = Қаралама сақталды. Жазба басқа оператор келіскеннен кейін жүргізіледі.
journal-posted = Жазба жүргізілді.
journal-refused = Қаралама қабылданбады. Ештеңе жүргізілген жоқ.
journal-error-rows = Кемінде екі жолды толтырыңыз.
journal-error-side = Не дебетті, не кредитті көрсетіңіз, ол нөлден артық болсын, мысалы 12.50.
journal-error-account = Мұндай шот жоқ немесе ол бойынша қолмен жазба жасауға болмайды.
journal-error-currency = Валюта кодын жазыңыз, мысалы EUR.
journal-error-even = Әр валютада дебет пен кредит тең болуға тиіс.

### Jobs, providers’ messages, audit log, escrow

jobs-title = Тапсырмалар
jobs-waiting = { $count ->
    [one] { $count } тапсырма орындалуды күтіп тұр.
   *[other] { $count } тапсырма орындалуды күтіп тұр.
}
jobs-failed-title = Орындалмаған тапсырмалар
jobs-failed-empty = Барлық тапсырма орындалды.
jobs-kind-label = Тапсырма
jobs-attempts-label = Әрекет саны
jobs-error-label = Соңғы қатенің себебі
jobs-date-label = Жасалған күні
jobs-replay-action = Қайталау
jobs-replay-label = Қайталау: { $kind }
jobs-replayed = Тапсырма қайта орындалады.
jobs-replayed-before = Бұл тапсырма енді орындалмағандар тізімінде жоқ.
jobs-events-title = Провайдерлердің өңделмеген хабарламалары
jobs-events-empty = Барлық хабарлама өңделді.
jobs-provider-label = Провайдер
jobs-message-label = Хабарлама
jobs-state-label = Күйі
jobs-received-label = Келген күні
jobs-event-received = Әлі қаралған жоқ
jobs-event-unmatched = Дүкенде сәйкес дерек табылмады

audit-title = Аудит журналы
audit-empty = Әзірге ешқандай әрекет жасалмаған.
audit-when-label = Қашан
audit-who-label = Кім
audit-what-label = Не істеді
audit-subject-label = Неге қатысты
audit-detail-label = Егжей-тегжейі
audit-by-itself = Дүкен (автоматты)
audit-action-bank-account-entered = Банк шотын енгізді
audit-action-payout-requested = Аударымға өтінім берді
audit-action-payout-approved = Аударымды мақұлдады
audit-action-payout-refused = Аударымды қабылдамады
audit-action-payout-sent = Аударымды банкке жіберді
audit-action-payout-paid = Аударымның төленгенін растады
audit-action-payout-returned = Банк аударымды қайтарғанын белгіледі
audit-action-journal-drafted = Қолмен жазба жасады
audit-action-journal-posted = Қолмен жасалған жазбаға келісім берді
audit-action-journal-refused = Қолмен жасалған жазбаны қабылдамады
audit-action-job-replayed = Тапсырманы қайталады
audit-action-goodwill-refund = Түскен табыстан ақша қайтарды
audit-action-dispute-decided = Дау бойынша шешім шығарды
audit-action-cash-collected = Сәлемдеменің қолма-қол ақшасының түскенін белгіледі
audit-action-parcel-came-back = Төленбеген сәлемдеменің қайтқанын белгіледі
audit-action-statement-read = Банк шотының үзінді көшірмесін жүктеді
audit-action-transfer-assigned = Банк аударымын тапсырысқа жатқызды
audit-action-transfer-returned = Банк аударымының қайтарылғанын белгіледі
audit-action-refund-paid = Ақшаның қолмен қайтарылғанын белгіледі
audit-action-seller-plan = Дүкенге тариф тағайындады
audit-action-coupon-added = Купон шығарды

escrow-title = Эскроудағы ақша
escrow-empty = Эскроуда ақша жоқ.
escrow-order-label = Тапсырыс
escrow-seller-label = Дүкен
escrow-state-label = Күйі
escrow-held-label = Эскроуда
escrow-placed-label = Тапсырыс күні
escrow-release-label = Сатушыға аударылады
escrow-release-open = жеткізілгеннен кейін

refund-title = Түскен табыстан қайтару
refund-hint = Дүкен де, маркетплейс те өз үлесінен бас тартады. Тек аяқталған сәлемдемелер есептеледі; қалғандары дау арқылы шешіледі.
refund-amount-label = Сома
refund-amount-hint = Тапсырыс валютасымен
refund-consignment-label = Тек мына сәлемдеме (идентификаторы)
refund-reason-label = Себебі
refund-action = Ақша қайтару
refund-done = Сома сатып алушыға қайтарылып жатыр.
refund-error-amount = Бұл сома нөл мен қалған соманың аралығында емес немесе тапсырыс валютасымен берілмеген.

## Collected taxes
taxes-title = Жиналған салықтар
taxes-hint = Осы айда (UTC) төленген тапсырыстар бойынша жиналған және бұрынғы сатылымдар бойынша қайтарылған сомалар.
taxes-month-label = Ай
taxes-month-before = Алдыңғы ай
taxes-month-after = Келесі ай
taxes-download-action = CSV жүктеп алу
taxes-empty = Бұл айда ештеңе жиналмаған.
taxes-owed-title = Елдерге төленуге тиіс
taxes-rates-title = Мөлшерлемелер бойынша сатылым
taxes-back-title = Қайтарылған сомалар
taxes-back-hint = Декларацияда қайтарым салық мәлімделген айға, яғни сатылым айына түзету ретінде көрсетіледі.
taxes-country-label = Ел
taxes-scheme-label = Декларациялау тәртібі
taxes-rate-label = Мөлшерлеме
taxes-orders-label = Тапсырыстар
taxes-base-label = Салықсыз
taxes-tax-label = Салық
taxes-duty-label = Баж
taxes-fees-label = Алымдар
taxes-euros-label = Салық, еуромен
taxes-sold-label = Сатылым айы
taxes-ledger-label = Журналмен салыстыру
taxes-agrees = сәйкес
taxes-differs = сәйкес емес
taxes-scheme-ioss = Бірыңғай терезе (IOSS)
taxes-scheme-import = Импорт
taxes-scheme-domestic = Ел ішіндегі сатылым
taxes-scheme-unknown = Дерек жоқ

## Cash on delivery
cash-title = Алған кезде қолма-қол төлеу
cash-hint = Курьер сәлемдеменің қолма-қол ақшасын тапсырған бойда белгілеңіз: сатушы ақшасын содан кейін ғана ала алады.
cash-due-title = Күтілетін қолма-қол ақша
cash-due-empty = Жолда қолма-қол төленетін сәлемдеме жоқ.
cash-collect-action = { $amount } алынды
cash-return-action = Төленбей қайтты
cash-back-title = Қолмен қайтарылуға тиіс
cash-back-empty = Қолмен қайтарылатын ақша жоқ.
cash-paid-action = { $amount } қайтарылды
cash-collected-done = Қолма-қол ақшаның түскені белгіленді.
cash-returned-done = Сәлемдеме қайтарылды деп белгіленді, тауарлары қайтадан сатылымда.
cash-paid-done = Ақша қайтарылды деп белгіленді.
cash-not-due = Мұны басқа біреу бұрын жасап қойған. Ештеңе өзгерген жоқ.

bank-title = Банк аударымдары
bank-hint = Банкіңіздің үзінді көшірмелерін осында жүктеңіз. Тапсырысы көрсетілген аударымдар оның төлеміне бірден есептеледі; қалғандары осында сізді күтіп тұрады. Үзінді көшірмені қайта жүктеуге болады: бірде-бір аударым екі рет есептелмейді.
bank-no-account = Аударым түсетін шот бапталмаған, сондықтан сатып алушылар банк аударымымен төлей алмайды.
bank-file-label = Үзінді көшірме (camt.053, XML)
bank-read-action = Үзінді көшірмені жүктеу
bank-open-title = Шешіміңізді күтіп тұр
bank-open-empty = Барлық аударым реттелді.
bank-waiting-no-order = Аударымда тапсырыс көрсетілмеген.
bank-waiting-paid = { $number } тапсырысы төленіп қойған.
bank-waiting-differs = { $number } тапсырысы үшін түскен сома { $expected } емес.
bank-waiting-settling = Аударым дәл қазір { $number } тапсырысы бойынша жүргізіліп жатыр.
bank-order-label = Тапсырыс нөмірі немесе төлем мақсатындағы код
bank-assign-action = Осы тапсырысқа жатқызу
bank-return-action = { $amount } қайтарылды
bank-read-done = Үзінді көшірме жүктелді. Тапсырысы көрсетілмеген аударымдар төменде күтіп тұр.
bank-unreadable = Бұл файл camt.053 пішіміндегі үзінді көшірме емес. Одан ештеңе жүктелген жоқ; банкіңізден үзінді көшірмені осы пішімде жүктеп алыңыз.
bank-other-account = Бұл үзінді көшірме сатып алушылар ақша аударатын шоттан емес, басқа шоттан алынған. Одан ештеңе жүктелген жоқ.
bank-file-missing = Алдымен файлды таңдаңыз.
bank-assigned-done = Аударым тапсырысқа жатқызылды.
bank-returned-done = Аударымның қайтарылғаны белгіленді.
bank-no-order = Банк аударымымен төленетін мұндай нөмірлі тапсырыс жоқ. Ештеңе өзгерген жоқ.

## Gift cards and store credit

store-credit-title = Сыйлық карталары мен баланстар
store-credit-hint = Осында берілгеннің бәрі жұмсалғанша біздің берешегіміз болып тұрады. Ірі сомаларға екінші оператордың келісімі керек.
store-credit-owed-title = Берешек
store-credit-owed-empty = Берешек жоқ.
store-credit-owed-count = { $count ->
    [one] { $count } картада немесе баланста
   *[other] { $count } картада немесе баланста
}
store-credit-waiting-title = Екінші операторды күтеді
store-credit-waiting-empty = Күтіп тұрған ештеңе жоқ.
store-credit-approve-action = Келісіп, беру
store-credit-refuse-action = Қабылдамау
store-credit-new-title = Жаңа карта немесе балансты толықтыру
store-credit-email-label = Аккаунттың эл. поштасы
store-credit-email-hint = Сыйлық картасы үшін бос қалдырыңыз.
store-credit-email-unknown = Мұндай мекенжаймен ашылған аккаунт жоқ.
store-credit-amount-label = Сомасы
store-credit-amount-problem = Нөлден үлкен соманы жазыңыз, мысалы 25.00.
store-credit-currency-label = Валюта
store-credit-source-label = Кімнің есебінен
store-credit-source-goodwill = Біздің есебімізден, өтемақы ретінде
store-credit-source-sold = Сатып алынды, ақшасы бізде
store-credit-reason-label = Себебі
store-credit-issue-action = Беру
store-credit-list-title = Карталар мен баланстар
store-credit-list-empty = Әзірге ештеңе берілген жоқ.
store-credit-card = Карта …{ $ending }
store-credit-state-active = Жарамды
store-credit-state-waiting = Келісім күтеді
store-credit-state-blocked = Бұғатталған
store-credit-block-action = Бұғаттау
store-credit-unblock-action = Бұғаттан шығару
store-credit-issued-title = Сыйлық картасы
store-credit-issued-once = Кодты қазір жазып алыңыз немесе көшіріңіз: ол енді көрсетілмейді.
store-credit-issued-waiting = Басқа оператор келіскенше бұл картамен төлеуге болмайды.
store-credit-issued-back = Сыйлық карталары мен баланстарға оралу
store-credit-given-done = Баланс толықтырылды.
store-credit-drafted-done = Жазылды. Басқа оператор келіскен соң ғана жұмсауға болады.
store-credit-approved-done = Келісім берілді. Енді жұмсауға болады.
store-credit-refused-done = Қабылданбады. Ештеңе берілген жоқ.
store-credit-blocked-done = Бұғатталды. Қалдығы біздің берешегіміз болып қала береді.
store-credit-unblocked-done = Бұғаттан шығарылды. Қайтадан жұмсауға болады.
books-nav-store-credit = Сыйлық карталары
money-todo-credits = { $count ->
    [one] { $count } картаға немесе толықтыруға келісім керек
   *[other] { $count } картаға немесе толықтыруға келісім керек
}
ledger-kind-store-credit = Сыйлық карталары мен баланстар
ledger-kind-store-credit-held = Тапсырыстарға бөлінген баланс
ledger-event-store-credit-issued = Карта берілді немесе баланс толықтырылды
ledger-event-store-credit-set-aside = Тапсырысқа баланс бөлінді
ledger-event-store-credit-freed = Төленбеген тапсырысқа бөлінген баланс қайтты
ledger-event-store-credit-returned = Картаға немесе балансқа қайтарым
ledger-event-store-credit-moved = Сыйлық картасы балансқа қосылды
audit-action-store-credit-issued = Сыйлық картасын берді немесе балансты толықтырды
audit-action-store-credit-drafted = Карта беруге немесе балансты толықтыруға келісім сұрады
audit-action-store-credit-refused = Карта беруді немесе балансты толықтыруды қабылдамады
audit-action-store-credit-blocked = Сыйлық картасын бұғаттады
audit-action-store-credit-unblocked = Сыйлық картасын бұғаттан шығарды
