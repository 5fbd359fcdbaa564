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
