### One message per problem the shop reports. Each says what happened and what to do.

problem-page-title = Бірдеңе дұрыс болмады
problem-validation = Енгізілген деректердің бір бөлігі жарамайды. Белгіленген өрістерді тексеріңіз.
problem-unauthenticated = Алдымен кіріңіз.
problem-forbidden = Аккаунтыңызда бұған рұқсат жоқ.
problem-not-found = Мұны таба алмадық. Ол жойылған болуы мүмкін.
problem-method-not-allowed = Бұл мекенжайды бұлай пайдалануға болмайды.
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
problem-quote-expired = Бұл бағаның мерзімі өтті. Жаңасы осы; ақша алынған жоқ.
problem-quote-refreshed = Сома өзгерді. Ақша алынған жоқ; жаңа соманы тексеріп, растаңыз.
problem-idempotency-mismatch = Бұл сұрау басқа деректермен жіберіліп қойған. Себеттен қайта бастаңыз.
problem-order-state = Тапсырыстың күйі өзгерді, енді бұл мүмкін емес.
problem-hs-invalid = СЭҚ ТН кодында 6–10 цифр болады.
problem-rate-missing = Бұл валютаның бағамы қазір жоқ.
problem-sku-taken = Бұл артикул (SKU) басқа тауарыңызда бар.
problem-restricted = Бұл тауарларды жеткізу еліне әкелуге болмайды. Себетке ештеңе қосылған жоқ.
problem-dispute-moved = Даудың күйі өзгерген, сондықтан ештеңе жасалған жоқ. Жазғаныңыз осында сақталып тұр.
problem-dispute-impossible = Тек жолдағы не жеткізілген, бірақ алғаны расталмаған сәлемдеме туралы хабарлауға болады.
problem-dispute-exists = Бұл сәлемдеме бойынша дау бұрын ашылған. Ол осында.
problem-dispute-early = Бұл сәлемдеме әлі де уақытында келуі мүмкін.
problem-dispute-same-operator = Алғашқы шешімді сіз шығардыңыз, сондықтан шағымды басқа оператор қарауға тиіс.
problem-same-operator = Бұл бойынша шешімді басқа оператор қабылдауға тиіс.
problem-payment-gone = Сатып алушының банкі төлемнің күшін жойды, тапсырыстан бас тартылды. Бұл сәлемдемені жөнелтпеңіз.
problem-chargeback-open = Бұл төлемді сатып алушының банкі қарап жатыр. Шешім шыққанша ақшаны аударуға болмайды.
