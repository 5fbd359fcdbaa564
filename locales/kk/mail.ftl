### Сатып алушыларға хаттар.

mail-order-paid-subject = { $number } тапсырысы төленді
mail-greeting = Сәлеметсіз бе, { $name }!
mail-order-paid-intro = { $number } тапсырысыңызға рақмет. Ол төленді, сатушы дайындап жатыр.
mail-line = { $title } × { NUMBER($quantity) }: { $amount }
mail-amount = { $label }: { $amount }
mail-at-door = Жалпы сомаға кірмейді: кеден қолға тигенде шамамен { $amount } алады.
mail-order-link = Тапсырысыңыз:
mail-order-held = Сәлемдеме қолыңызға тигенше ақшаңыз бізде сақталады.
mail-parcel-shipped-subject = { $number } тапсырысының сәлемдемесі жолға шықты
mail-parcel-shipped-intro = { $number } тапсырысыңыздың сәлемдемесі тасымалдаушыға берілді. Ішінде:
mail-parcel-confirm = Алғаннан кейін тапсырыс бетінде растаңыз: сатушы ақшаны сонда ғана алады.
