rules-title = Сауда ережелері
rules-unverified-count = { $count ->
    [one] Қолданыстағы { $count } ереже дереккөзімен салыстырылмаған.
   *[other] Қолданыстағы { $count } ереже дереккөзімен салыстырылмаған.
}
rules-ending-count = { $count ->
    [one] { $count } ереженің мерзімі 90 күн ішінде аяқталады.
   *[other] { $count } ереженің мерзімі 90 күн ішінде аяқталады.
}
rules-edit-hint = Ережелерді өзгерту үшін оларды жүктеп алып, файлды өңдеп, қайта жүктеңіз: corridor rules export, diff, load.
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
