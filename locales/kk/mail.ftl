### Сатып алушыларға хаттар.

mail-order-paid-subject = { $number } тапсырысы төленді
mail-order-accepted-subject = { $number } тапсырысы қабылданды
mail-greeting = Сәлеметсіз бе, { $name }!
mail-order-paid-intro = { $number } тапсырысыңызға рақмет. Ол төленді, сатушы дайындап жатыр.
mail-order-accepted-intro = { $number } тапсырысыңызға рақмет. Сатушы оны дайындап жатыр. Ақша әлі алынған жоқ: қалай төленетіні тапсырыс бетінде жазылған.
mail-transfer-subject = { $number } тапсырысын қалай төлеуге болады
mail-transfer-intro = { $number } тапсырысыңызға рақмет. Көрсетілген соманы осы кодпен { $day } күніне дейін аударыңыз. Осы күнге дейін тауарды сізге сақтап қоямыз, ақша түскен бойда хабарлаймыз.
mail-line = { $title } × { NUMBER($quantity) }: { $amount }
mail-amount = { $label }: { $amount }
mail-at-door = Жалпы сомаға кірмейді: кеден қолға тигенде шамамен { $amount } алады.
mail-order-link = Тапсырысыңыз:
mail-order-held = Сәлемдеме қолыңызға тигенше ақшаңыз бізде сақталады.
mail-parcel-shipped-subject = { $number } тапсырысының сәлемдемесі жолға шықты
mail-parcel-shipped-intro = { $number } тапсырысыңыздың сәлемдемесі тасымалдаушыға берілді. Ішінде:
mail-parcel-confirm = Алғаннан кейін тапсырыс бетінде растаңыз: сатушы ақшаны сонда ғана алады.
mail-parcel-more = Тапсырысыңыздың қалған бөлігі бөлек сәлемдемемен жіберіледі.
mail-release-reminder-subject = { $number } тапсырысының сәлемдемесі қолыңызға тиді ме?
mail-release-reminder-intro = { $day } күні { $number } тапсырысыңыздың бір сәлемдемесі үшін ақша сатушыға аударылады.
mail-release-reminder-what-now = Сәлемдеме келмесе немесе онда мәселе болса, осы күнге дейін тапсырыс бетінде хабарлаңыз. Мерзімді де сол жерде ұзарта аласыз.
mail-dispute-subject = { $number } тапсырысы бойынша дауда жаңалық бар
mail-dispute-your-turn = Сатушы жауап берді. Ұсынысты қабылдаңыз не өз ұсынысыңызды жасаңыз.
mail-dispute-send-back = Тауарды кері жіберуге келістіңіз. Оны жіберіп, трек-нөмірін жазыңыз.
mail-dispute-decided = Біз шешім шығардық. Онымен келіспесеңіз, бір рет шағым бере аласыз.
mail-dispute-closed = Дау жабылды. Нәтижесі даудың бетінде тұр.
mail-dispute-moved = Дауыңызда өзгеріс болды.
mail-dispute-until = Мерзімі: { $day } күніне дейін.
