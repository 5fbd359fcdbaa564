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
