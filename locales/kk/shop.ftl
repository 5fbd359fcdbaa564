### The whole site

site-name = Corridor
site-skip-link = Мазмұнға өту
site-title-full = { $title } · { $site }
site-tagline = Жеткізу мен баж қосылған бағадағы шетел тауарлары

## Navigation

nav-main-label = Негізгі мәзір
nav-home = Басты бет
nav-categories = Каталог
nav-search = Іздеу
nav-orders = Тапсырыс
nav-login = Кіру
nav-cart = Себет
nav-cart-count = { $count ->
    [0] Себет бос
    [one] Себетте { $count } тауар
   *[other] Себетте { $count } тауар
}
nav-breadcrumbs-label = Сіз осындасыз
nav-footer-label = Дүкен туралы
nav-api = Әзірлеушілерге арналған API
nav-selling = Corridor-да сату

## Search field

search-label = Тауар іздеу
search-placeholder = Не іздейсіз?
search-action = Іздеу

## Market, language and currency

market-switcher-label = Жеткізу елі, тіл және валюта
market-country-label = Жеткізу елі
market-language-label = Тіл
market-currency-label = Валюта
market-save-action = Сақтау
market-save-hint = Баға, жеткізу және баж елге байланысты өзгереді.

## Home

home-title = Шетелден сатып алу
home-arrives-title = Осы аптада жеткіземіз: { $place }
home-categories-title = Санаттар
home-newest-title = Жаңа тауарлар
home-protection-title = Сізді қалай қорғаймыз
home-protection-price = Сайттағы баға – қорытынды баға: тауар, жеткізу, баж және салық.
home-protection-money = Сәлемдеме қолыңызға тигенше ақшаңыз бізде сақталады.
home-protection-return = Сәлемдеме келмесе немесе тауар сипаттамаға сай болмаса, ақшаңызды қайтарамыз.
home-empty-title = Мұнда әзірге ештеңе жоқ
home-empty-body = Сатушылар алғашқы тауарларын қосып жатыр. Сәл кейінірек кіріп көріңіз.

## Lists of products: category, search, seller

listing-results-count = { $count ->
    [0] Тауар жоқ
    [one] { $count } тауар
   *[other] { $count } тауар
}
listing-search-title = «{ $query }» бойынша нәтижелер
listing-sort-label = Сұрыптау
listing-sort-action = Сұрыптау
listing-sort-price-up = Алдымен арзаны
listing-sort-price-down = Алдымен қымбаты
listing-sort-newest = Жаңалары
listing-sort-sold = Танымал
listing-empty-title = Ештеңе табылмады
listing-empty-search = «{ $query }» бойынша ештеңе жоқ. Қате жазылмағанын тексеріңіз немесе жалпырақ сөзбен іздеп көріңіз.
listing-empty-category = Мұнда әзірге тауар жоқ. Басқа санаттарды қарап көріңіз.
listing-empty-action = Барлық тауар
pager-label = Беттер
pager-previous = Артқа
pager-next = Келесі

## Card

card-price-landed = жеткізу, баж қосылған
card-price-goods = тауар { $price }
card-rating-label = Рейтингі: 5 балдық шкала бойынша { $rating }
card-sold-count = { $count ->
    [one] { $count } рет алынды
   *[other] { $count } рет алынды
}
card-delivery-days = { $days } күн
card-delivery-none = еліңізге әзірге жеткізілмейді
card-stock-none = Таусылды

## Product

product-gallery-label = Суреттер
product-picture-position = { NUMBER($total) } суреттің { NUMBER($number) }-суреті
product-reviews-count = { $count ->
    [0] Пікір әзірге жоқ
    [one] { $count } пікір
   *[other] { $count } пікір
}
product-price-label = Қорытынды баға
product-price-formula = тауар + жеткізу + баж + салық
product-price-goods = Тауар
product-price-shipping = Жеткізу
product-price-duty = Кедендік баж
product-price-excise = Акциз
product-price-tax = ҚҚС
product-price-fees = Кедендік алымдар
product-price-total = Барлығы
product-rule-source = негізі – { $rule }, күшіне енген күні: { $date }
product-rule-unverified = Бұл ереже әлі расталмаған.
product-duty-unknown = Бұл тауарға баждың расталған мөлшерлемесі жоқ. Кеден бажды тауарды алған кезде өндіріп алуы мүмкін.
product-duty-at-checkout = Баж бен салықты осы жерде төлейсіз. Алған кезде қосымша төлем жоқ.
product-duty-at-door = Тауарды алған кезде кеден ({ $place }) баж бен салықты, шамамен { $amount }, өндіріп алады.
product-duty-at-door-unknown = Тауарды алған кезде кеден ({ $place }) баж бен салықты өндіріп алады.
product-option-choose = Таңдаңыз: { $name }
product-option-gone = { $value }, таусылды
product-quantity-label = Саны
product-cart-add = Себетке салу
product-cart-added = Тауар себетке салынды
product-cart-view = Себетке өту
product-stock-in = Қолда бар
product-stock-left = { $count ->
    [one] Тек { $count } дана қалды
   *[other] Тек { $count } дана қалды
}
product-stock-none = Таусылды
product-stock-none-hint = Бұл нұсқасы таусылды. Басқалары болуы мүмкін.
product-delivery-title = Жеткізу
product-delivery-dates = Жеткізу: { $range }
product-delivery-tracked = Қадағалауға болады
product-delivery-untracked = Қадағаланбайды
product-delivery-none = Бұл тауарды еліңізге әзірге ешкім жеткізбейді.
product-description-title = Сипаттама
product-specs-title = Негізгі сипаттары
product-spec-weight = Салмағы
product-spec-ships-from = Жөнелтілетін ел
product-spec-origin = Өндірілген елі
product-home-sale = Тауар сіздің еліңізде: кедендік рәсімдеу қажет емес.
product-spec-material = Материалы
product-spec-size = Өлшемі
product-spec-capacity = Сыйымдылығы
product-spec-power = Қуат
product-spec-care = Күтімі
product-spec-in-the-box = Жиынтығы
product-spec-battery = Батарея
product-spec-age = Жас шамасы
product-spec-season = Маусымы
product-spec-hs = СЭҚ ТН коды (HS)
product-reviews-title = Пікірлер
product-reviews-empty = Бұл тауарға әлі пікір жоқ. Пікірді осы жерден сатып алғандар қалдырады.
product-text-language = Түпнұсқасы: { $language }
product-text-untranslated = Сипаттамасы: { $language }. Аудармасы әзірге жоқ.
product-similar-title = Ұқсас тауарлар

## The route from origin to door

ribbon-summary = Жөнелту: { $origin }, жеткізу: { $destination }, { $days } күн
ribbon-stop-origin = Жөнелту
ribbon-stop-customs = Кеден
ribbon-stop-door = Сізде

## Seller as shoppers see it

product-seller-name = Сатушы: { $name }
store-visit-action = Дүкенге өту
store-city-country = { $city }, { $country }
store-place = Орны: { $place }
store-since = Corridor-ға қосылды: { $month }
store-products-title = Тауарлар
store-products-empty = Бұл сатушыда қазір сатылымдағы тауар жоқ.

## Page not found

missing-page-title = Мұндай бет жоқ
missing-page-body = Сілтеме ескірген немесе тауар сатылымнан алынған болуы мүмкін.
missing-page-action = Басты бетке өту

calculator-title = Әкелу қанша тұрады?
calculator-intro = Тауар, жеткізу, баж және салық – әр ереже бойынша. Жеткізілетін ел: { $country }. Мұнда тапсырыс берілмейді.
calculator-origin-label = Қай елден жіберіледі
calculator-price-label = Бір дананың бағасы, { $currency }
calculator-weight-label = Бір дананың салмағы, г
calculator-hs-label = Кеден коды (СЭҚ ТН)
calculator-hs-hint = 6–10 сан. Кодсыз баж мөлшері белгісіз.
calculator-action = Есептеу
calculator-empty = Не әкелгіңіз келетінін жазыңыз, есікке дейінгі баға осында шығады.
calculator-share-hint = Бұл беттің мекенжайында сіз енгізген деректер сақталады: онымен бөлісуге немесе кейін оралуға болады.

### Restricted goods, as shoppers and sellers see them

shop-restriction-block = { $country }: жеткізу мүмкін емес.
shop-restriction-licence = { $country }: алушыға лицензия немесе рұқсат керек.
shop-restriction-warn = { $country }: шекарада шектеулер болуы мүмкін.
shop-restriction-block-post = { $country }: пошта қабылдамайды, бірақ курьерлік қызмет қабылдауы мүмкін.
shop-restriction-lithium-battery = Литий батареялары тек өзі қуат беретін құрылғының ішінде немесе оларды қабылдайтын тасымалдаушымен жеткізіледі.
shop-restriction-dangerous-goods = Ұшуға немесе сәлемдемемен жұмыс істейтін адамдарға қауіпті тауарларды тасымалдаушылар шектеп қабылдайды немесе мүлде қабылдамайды.
shop-restriction-alcohol = Алкогольге акциз салынады, ол тек ересектерге сатылады, ал кейбір елдерде оған тыйым салынған.
shop-restriction-tobacco = Темекіге акциз салынады, ол тек ересектерге сатылады, ал көп елде оны қашықтан сатуға тыйым салынған.
shop-restriction-e-cigarette = Электрондық темекі мен оның сұйықтықтарына көп елде тыйым салынған немесе шектеу қойылған.
shop-restriction-weapon = Қаруды, оқ-дәріні және олардың бөлшектерін, соның ішінде көздеуіштерді әкелуді мемлекет бақылайды.
shop-restriction-blade = Қанжар, серіппелі пышақ және қылыш қару деп танылуы мүмкін, ас үй пышақтары әдетте қару саналмайды.
shop-restriction-drone = Дрондарды тіркеу немесе рұқсатпен әкелу керек, ал кейбір елдерге жеке тұлғалар оларды әкеле алмайды.
shop-restriction-radio-device = Телефондар мен радиоқұрылғылар қолданылатын елде мақұлдануы немесе тіркелуі керек.
shop-restriction-medicine = Дәрілер мен бақылаудағы заттар тек жеке қолдануға, рецептпен немесе рұқсатпен өткізіледі, кейбірі мүлде өткізілмейді.
shop-restriction-supplement = Тағамдық қоспаларға тіркеу немесе рецепт қажет болуы мүмкін: кейбір құрамдас заттары дәрі саналады.
shop-restriction-cosmetics = Косметика тіркелуі немесе декларациялануы керек, жеке қолдануға арналған аз мөлшері әдетте өткізіледі.
shop-restriction-food = Кейбір азық-түлік өткізілмейді: жолда бұзылады немесе құрамында жергілікті заң тыйым салған зат бар.
shop-restriction-animal-product = Жануарлар, ет, сүт және жануардан алынатын басқа өнімдер ауру таратуы мүмкін, сондықтан оларды әкелу шектелген.
shop-restriction-plant-seed = Өсімдіктер мен тұқымдар зиянкестерді таратуы мүмкін, оларға фитосанитариялық сертификат керек.
shop-restriction-protected-species = Піл сүйегінен, маржаннан, тасбақа сауытынан және қорғалатын басқа түрлерден жасалған бұйымдар тек СИТЕС ережелерімен сатылады, кейбірін сатуға мүлде болмайды.
shop-restriction-precious-metal = Бағалы металдар мен тастар тек құны жарияланып, ерекше кедендік бақылаумен жөнелтіледі.
shop-restriction-currency = Банкноттарды, тиындарды және бағалы қағаздарды кәдімгі сәлемдемемен жөнелтуге болмайды.
shop-restriction-used-goods = Ұсталған заттардың көбі, ең алдымен киім, санитариялық себептермен өткізілмейді.
shop-restriction-religious-or-political-print = Дін мен саясат туралы баспа өнімдері шекарада тексерілуі немесе өткізілмеуі мүмкін.
shop-restriction-gambling = Ойын автоматтары мен құмар ойынға арналған басқа заттарға кейбір елдерде тыйым салынған немесе лицензия керек.
shop-restriction-encryption = Шифрлауы бар құрылғыларды үлгісіне нотификация болған жағдайда ғана әкелуге болады.
shop-restriction-toy-safety = Ойыншықтар жеткізілетін елдің қауіпсіздік талаптарына сай келуі әрі сәйкестік белгісі болуы керек.
shop-restriction-electrical-approval = Электр тауарлары жергілікті қауіпсіздік талаптарына сай келуі әрі сәйкестік белгісі болуы керек.
shop-restriction-medical-device = Медициналық бұйымдарға денсаулық сақтау органының мақұлдауы керек.
shop-restriction-pork = Шошқа еті мен одан жасалған өнімдерге кейбір елдерде тыйым салынған немесе рұқсат керек.
