### Signing in, registering, and the shopper's own pages.

account-page-title = Жеке кабинет
account-greeting = Сәлеметсіз бе, { $name }!
account-email-label = Эл. пошта
account-password-label = Құпиясөз
account-password-hint = { $count ->
    [one] Кемінде { $count } таңба. Тұтас сөйлемді есте сақтау оңай.
   *[other] Кемінде { $count } таңба. Тұтас сөйлемді есте сақтау оңай.
}
account-name-label = Есіміңіз
account-name-hint = Сатушылар мен курьерлер сізге осылай жүгінеді.
account-login-title = Кіру
account-login-action = Кіру
account-login-failed = Пошта немесе құпиясөз қате. Қайталап көріңіз не құпиясөзді қалпына келтіріңіз.
account-login-hint = Аккаунтыңыз бар ма?
account-register-title = Тіркелу
account-register-action = Аккаунт ашу
account-register-hint = Бізге алғаш келдіңіз бе?
account-register-done = Қош келдіңіз! Аккаунтыңыз дайын.
account-login-done = Сіз кірдіңіз.
account-email-taken = Бұл мекенжаймен ашылған аккаунт бар. Соған кіріңіз.
account-logout-action = Шығу
account-logout-done = Сіз шықтыңыз.
account-password-weak = Құпиясөз тым қысқа немесе оңай. Басқасын ойлап табыңыз.
account-orders-title = Тапсырыстарым
account-orders-empty-title = Тапсырыс әзірге жоқ
account-orders-empty-body = Тапсырыстарыңыз осында шығады, әр сәлемдеменің қайда екені көрініп тұрады.
account-orders-empty-action = Тауарларды көру
account-guest-hint = Аккаунтсыз да тапсырыс бере аласыз. Аккаунтпен тапсырыстарыңыз барлық құрылғыңызда көрінеді.

## Disputes: shopper, seller and marketplace read the same page, each from their own side

dispute-open-title = Сәлемдемеде қандай мәселе бар?
dispute-open-intro = Мәселені сатушыға айтыңыз. Келісіп жатқанда ақша бізде тұрады, ал келісе алмасаңыз, шешімді біз шығарамыз.
dispute-page-title = { $number } тапсырысы бойынша дау
dispute-parcel-from = { $seller } дүкенінің сәлемдемесі
dispute-opened-date = Ашылған күні: { $date }
dispute-order-link = Тапсырысқа өту
dispute-reason-label = Не болды?
dispute-reason-not-received = Сәлемдеме келмеді
dispute-reason-not-as-described = Тауар сипаттамаға сай емес
dispute-reason-damaged = Тауар бүлініп келді
dispute-reason-wrong-item = Басқа тауар келді
dispute-reason-counterfeit = Тауар жалған
dispute-reason-customs-refused = Кеден өткізбеді
dispute-reason-early = Сәлемдеме әлі де уақытында келуі мүмкін. Мұны { $day } күнінен бастап таңдай аласыз.
dispute-wish-label = Қандай шешім әділ болады?
dispute-wish-everything = Барлық ақшаны қайтару: { $amount }
dispute-wish-part = Ақшаның бір бөлігін қайтару
dispute-wish-return = Тауарды кері жіберіп, барлық ақшаны алу
dispute-amount-label = Сома, { $currency }
dispute-amount-hint = Ең көбі: { $amount }
dispute-wish-amount-hint = Ақшаның бір бөлігін ғана қайтарғыңыз келсе, толтырыңыз.
dispute-open-text-label = Не болғанын сатушыға жазыңыз
dispute-open-action = Сатушыға жіберу
dispute-pictures-label = Суреттер
dispute-pictures-hint = { $count ->
    [one] { $count } сурет, 25 МБ-қа дейін.
   *[other] Ең көбі { $count } сурет, барлығы 25 МБ-қа дейін.
}
dispute-pictures-again = Суреттерді қайта таңдаңыз.
dispute-picture-alt = Осы хабарламадағы { NUMBER($total) } суреттің { NUMBER($number) }-суреті

dispute-state-awaiting-seller = Сатушының жауабы күтілуде
dispute-state-awaiting-shopper = Сатып алушының жауабы күтілуде
dispute-state-awaiting-return = Тауар кері жіберілуге тиіс
dispute-state-returning = Тауар қайтарылып жатыр
dispute-state-escalated = Шешім күтілуде
dispute-state-decided = Шешім шықты
dispute-state-appealed = Түпкілікті шешім күтілуде
dispute-state-closed = Жабылды

dispute-next-shopper-awaiting-seller = Талабыңыз сатушыға жетті, енді ол жауап беруі керек.
dispute-next-shopper-awaiting-shopper = Кезек сізде: сатушының ұсынысын қабылдаңыз не өз ұсынысыңызды жасаңыз.
dispute-next-shopper-awaiting-return = Тауарды кері жіберіп, трек-нөмірін жазыңыз.
dispute-next-shopper-returning = Тауар сатушыға қайтып бара жатыр. Сатушы оны алғанда, ақшаңыз қайтарылады.
dispute-next-seller-awaiting-seller = Кезек сізде: сатып алушының талабын қабылдаңыз не басқа ұсыныс жасаңыз.
dispute-next-seller-awaiting-shopper = Ұсынысыңыз сатып алушыға жетті, енді ол жауап беруі керек.
dispute-next-seller-awaiting-return = Сатып алушы тауарды сізге кері жібереді.
dispute-next-seller-returning = Тауар сізге қайтып келе жатыр. Алған кезде бізге хабарлаңыз.
dispute-next-escalated = Екі жақтың жазғанын оқып жатырмыз, содан кейін шешім шығарамыз.
dispute-next-decided = Біз шешім шығардық. Келіспеген тарап бір рет шағым бере алады.
dispute-next-appealed = Дауды командамыздың басқа қызметкері қайта қарап, түпкілікті шешім шығарады.
dispute-next-closed = Бұл дау жабылды.

dispute-due-you-answer = { $day } күніне дейін жауап бермесеңіз, екінші тараптың ұсынысын қабылдаған болып саналасыз.
dispute-due-they-answer = Екінші тарап { $day } күніне дейін жауап бермесе, ұсынысыңызды қабылдаған болып саналады.
dispute-due-send-back = Тауар { $day } күніне дейін кері жіберілмесе, дау жабылады, ақша қайтарылмайды.
dispute-due-returning = { $day } күніне дейін ешкім хабар бермесе, тауар қайтарылған болып саналады.
dispute-due-decided = Ешкім шағым бермесе, шешім { $day } күні күшіне енеді.

dispute-stands-title = Қазіргі ұсыныс
dispute-stands-by = Кім ұсынды
dispute-stands-amount = Қайтарылатын сома
dispute-stands-goods = Тауар
dispute-stands-goods-back = Алдымен қайтарылады
dispute-stands-goods-stay = Қайтарылмайды
dispute-stands-most = Ең көбі
dispute-stands-tracking = Кері жіберілген тауардың трек-нөмірі

dispute-outcome-title = Нәтиже
dispute-outcome-refunded = Барлық сома қайтарылды.
dispute-outcome-partly-refunded = Соманың бір бөлігі қайтарылды, қалғаны сатушыға берілді.
dispute-outcome-rejected = Ақша қайтарылған жоқ.
dispute-outcome-withdrawn = Сатып алушы дауды қайтарып алды.

dispute-side-you = Сіз
dispute-side-shopper = Сатып алушы
dispute-side-seller = Сатушы
dispute-side-operator = Маркетплейс
dispute-side-clock = Мерзім

dispute-timeline-title = Даудың барысы
dispute-entry-opened = Дау ашылды
dispute-entry-said = Хабарлама
dispute-entry-offered = Ұсыныс
dispute-entry-accepted = Ұсыныс қабылданды
dispute-entry-withdrawn = Дау қайтарып алынды
dispute-entry-escalated = Шешім шығару сұралды
dispute-entry-decided = Шешім
dispute-entry-appealed = Шағым
dispute-entry-sent-back = Тауар кері жіберілді
dispute-entry-received-back = Тауар алынды
dispute-entry-deadline-passed = Уақытында жауап болмады
dispute-entry-after-return = Тауар қайтарылғаннан кейін

dispute-say-title = Хабарлама жазу
dispute-say-label = Хабарлама
dispute-say-action = Хабарлама жіберу
dispute-offer-title = Басқа ұсыныс жасау
dispute-offer-hint = Ең көбі: { $amount }. Ештеңе қайтарылмауға тиіс болса, 0 деп жазыңыз.
dispute-offer-return = Тауар қайтарылғаннан кейін ғана
dispute-offer-text-label = Бұл неге әділ
dispute-offer-action = Ұсынысты жіберу
dispute-accept-action = Ұсынысты қабылдау
dispute-accept-shopper = Сізге { $amount } қайтарылады, дау біржола жабылады.
dispute-accept-shopper-return = Тауарды кері жібересіз. Сатушы оны алғанда, сізге { $amount } қайтарылады.
dispute-accept-seller = Сатып алушыға { $amount } қайтарылады, дау біржола жабылады.
dispute-accept-seller-return = Сатып алушы тауарды кері жібереді. Сіз оны алғанда, сатып алушыға { $amount } қайтарылады.
dispute-withdraw-action = Дауды қайтарып алу
dispute-withdraw-hint = Ақша сатушыға аударылады, бұл сәлемдеме бойынша қайта дау аша алмайсыз.
dispute-escalate-action = Шешімді бізге тапсыру
dispute-escalate-hint = Екеуіңіздің де жазғаныңызды оқып, шешім шығарамыз. Оған дейін өзара келісуге болады.
dispute-escalate-text-label = Біз нені білуіміз керек
dispute-appeal-title = Шешімге шағым беру
dispute-appeal-hint = Командамыздың басқа қызметкері қайта қарап, түпкілікті шешім шығарады. Бір рет қана шағым беруге болады.
dispute-appeal-text-label = Неге келіспейсіз
dispute-appeal-action = Шағым беру
dispute-send-back-title = Тауарды кері жіберу
dispute-send-back-label = Трек-нөмір
dispute-send-back-action = Тауарды жібердім
dispute-receive-action = Тауарды қайтарып алдым
dispute-receive-hint = Сатып алушыға { $amount } қайтарылады, дау біржола жабылады.

dispute-done-opened = Сатушыға хабарладық. Мәселе шешілгенше ақша бізде тұрады.
dispute-done-said = Хабарламаңыз жіберілді.
dispute-done-offered = Ұсынысыңыз жіберілді. Енді екінші тарап жауап беруі керек.
dispute-done-accepted = Сіз ұсынысты қабылдадыңыз.
dispute-done-withdrawn = Дау қайтарып алынды.
dispute-done-escalated = Шешім шығару бізге тапсырылды.
dispute-done-appealed = Шағымыңыз қабылданды.
dispute-done-sent-back = Тауардың жолға шыққанын сатушыға хабарладық.
dispute-done-received = Тауар қайтарылды, ақша сатып алушыға жіберіледі.

dispute-error-amount = Соманы енгізіңіз. Ең көбі: { $amount }.
dispute-error-return = Кері жіберетін тауар жоқ.
dispute-error-pictures = { $count ->
    [one] 20 МБ-тан аспайтын бір сурет таңдаңыз.
   *[other] Ең көбі { $count } сурет таңдаңыз: JPEG, PNG, WebP немесе GIF.
}

## Gift cards and credit of an account

credit-page-title = Сыйлық карталары мен баланс
credit-page-hint = Баланспен сол валютадағы тапсырыстарды төлеуге болады. Қолдану-қолданбауды тапсырысты рәсімдегенде өзіңіз шешесіз.
credit-empty = Балансыңыз әзірге бос. Сыйлық картасын қоссаңыз, ақша осы жерде келесі тапсырысыңызды күтеді.
credit-redeem-title = Сыйлық картасын балансқа қосу
credit-redeem-action = Балансқа қосу
credit-redeem-done = Карта балансыңызға қосылды.
credit-history-title = Тарихы
credit-date-label = Күні
credit-what-label = Операция
credit-amount-label = Сомасы
credit-balance-label = Қалдығы
credit-event-issued = Баланс толықтырылды
credit-event-moved = Сыйлық картасы
credit-event-used = { $number } тапсырысы
credit-event-freed = { $number } тапсырысы төленбеді, ақша балансқа қайтты
credit-event-returned = { $number } тапсырысы бойынша қайтарым
