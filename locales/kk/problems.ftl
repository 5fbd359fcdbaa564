### One message per problem the shop reports. Each says what happened and what to do.

problem-page-title = Бірдеңе дұрыс болмады
problem-bad-request = Сұрауды оқи алмадық. Артқа қайтып, қайталап көріңіз.
problem-validation = Енгізілген деректердің бір бөлігі жарамайды. Белгіленген өрістерді тексеріңіз.
problem-unauthenticated = Алдымен кіріңіз.
problem-forbidden = Аккаунтыңызда бұған рұқсат жоқ.
problem-not-found = Мұны таба алмадық. Ол жойылған болуы мүмкін.
problem-method-not-allowed = Бұл мекенжайды бұлай пайдалануға болмайды.
problem-conflict = Мұны дәл осы уақытта басқа біреу өзгертті. Бетті жаңартып, қайталап көріңіз.
problem-too-large = Деректердің көлемі тым үлкен.
problem-too-many-requests = Бірден тым көп сұрау жіберілді. Бір минут күтіп, қайталап көріңіз.
problem-unavailable = Дүкенге қазір жүктеме тым көп. Бір минуттан кейін қайталап көріңіз.
problem-internal = Бұл – біздің қатеміз. Қайталанса, бізге мына кодты айтыңыз: { $reference }
problem-cross-site = Бұл форма басқа сайттан жіберілген. Бетті осы жерден ашып, қайта жіберіңіз.
problem-unsupported-type = Мұнда файлдың немесе деректің бұл түрі қабылданбайды.

problem-variant-gone = Бұл нұсқасы енді сатылмайды.
problem-quantity-invalid = Санын таңдаңыз: 1–999.
problem-stock-short = { $count ->
    [0] Тауар таусылды.
    [one] Тек { $count } дана қалды.
   *[other] Тек { $count } дана қалды.
}
problem-cart-empty = Себетіңіз бос.
problem-cart-full = Себетке 100 түрлі тауарға дейін сыяды. Алдымен біразына тапсырыс беріңіз.
problem-cart-ordered = Бұл себетке тапсырыс беріліп қойған.
problem-coupon-unknown = Мұндай промокод жоқ.
problem-coupon-unusable = Бұл промокод осы тапсырысқа жарамайды.
problem-country-unsupported = Бұл елге әзірге жеткізбейміз.
problem-currency-unsupported = Бұл валюта қолжетімді емес.
problem-address-invalid = Мекенжайды тексеріңіз.
problem-shipping-unavailable = Бұл мекенжайға жеткізу жоқ.
problem-quote-expired = Бұл бағаның мерзімі өтті. Жаңасы осы; ақша алынған жоқ.
problem-quote-changed = Жаңа сома: { $total }. Ақша алынған жоқ; тексеріп, растаңыз.
problem-quote-refreshed = Сома өзгерді. Ақша алынған жоқ; жаңа соманы тексеріп, растаңыз.
problem-quote-used = Бұл тапсырыс беріліп қойған.
problem-idempotency-mismatch = Бұл сұрау басқа деректермен жіберіліп қойған. Себеттен қайта бастаңыз.
problem-payment-declined = Банк төлемді қабылдамады. Ақша алынған жоқ.
problem-payment-unavailable = Бұл төлем тәсілі қазір қолжетімді емес. Басқасын таңдаңыз.
problem-order-state = Тапсырыстың күйі өзгерді, енді бұл мүмкін емес.
problem-amount-invalid = Сома дұрыс емес.
problem-hs-invalid = СЭҚ ТН кодында 6–10 цифр болады.
problem-rate-missing = Бұл валютаның бағамы қазір жоқ.
problem-picture-invalid = Бұл суретті оқу мүмкін болмады. JPEG, PNG немесе WebP пайдаланыңыз.
problem-feed-unknown = Бұл файлдың пішімі танылмады.
problem-sku-taken = Бұл артикул (SKU) басқа тауарыңызда бар.
