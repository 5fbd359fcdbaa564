### Signing in, registering, and the shopper's own pages.

account-page-title = Личный кабинет
account-greeting = Здравствуйте, { $name }!
account-email-label = Эл. почта
account-password-label = Пароль
account-password-hint = { $count ->
    [one] Не менее { $count } символа. Легко запомнить целую фразу.
    [few] Не менее { $count } символов. Легко запомнить целую фразу.
    [many] Не менее { $count } символов. Легко запомнить целую фразу.
   *[other] Не менее { $count } символа. Легко запомнить целую фразу.
}
account-name-label = Имя
account-name-hint = Как к вам обращаться продавцам и курьерам.
account-login-title = Вход
account-login-action = Войти
account-login-failed = Неверная почта или пароль. Попробуйте ещё раз или сбросьте пароль.
account-login-hint = Уже есть аккаунт?
account-register-title = Регистрация
account-register-action = Создать аккаунт
account-register-hint = Впервые у нас?
account-register-done = Добро пожаловать! Аккаунт создан.
account-login-done = Вы вошли.
account-email-taken = Аккаунт с этим адресом уже есть. Войдите в него.
account-logout-action = Выйти
account-logout-done = Вы вышли.
account-password-weak = Пароль слишком короткий или простой. Придумайте другой.
account-orders-title = Мои заказы
account-orders-empty-title = Заказов пока нет
account-orders-empty-body = Здесь будут ваши заказы и видно, где каждая посылка.
account-orders-empty-action = За покупками
account-guest-hint = Заказать можно и без аккаунта. С аккаунтом заказы видны на всех ваших устройствах.
