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

## Disputes: shopper, seller and marketplace read the same page, each from their own side

dispute-open-title = Что не так с посылкой?
dispute-open-intro = Расскажите продавцу, что случилось. Пока вы договариваетесь, деньги остаются у нас. Если договориться не получится, решим мы.
dispute-page-title = Спор по заказу { $number }
dispute-parcel-from = Посылка от продавца { $seller }
dispute-opened-date = Открыт { $date }
dispute-order-link = К заказу
dispute-reason-label = Что случилось?
dispute-reason-not-received = Посылка не пришла
dispute-reason-not-as-described = Товар не соответствует описанию
dispute-reason-damaged = Товар пришёл повреждённым
dispute-reason-wrong-item = Пришёл не тот товар
dispute-reason-counterfeit = Это подделка
dispute-reason-customs-refused = Таможня не пропустила посылку
dispute-reason-early = Посылка ещё может прийти вовремя. С { $day } можно будет выбрать эту причину.
dispute-wish-label = Какое решение вас устроит?
dispute-wish-everything = Вернуть все деньги: { $amount }
dispute-wish-part = Вернуть часть денег
dispute-wish-return = Вернуть товар и получить все деньги назад
dispute-amount-label = Сумма, { $currency }
dispute-amount-hint = Не больше { $amount }
dispute-wish-amount-hint = Только если вы хотите вернуть часть денег.
dispute-open-text-label = Опишите проблему продавцу
dispute-open-action = Отправить продавцу
dispute-pictures-label = Фотографии
dispute-pictures-hint = { $count ->
    [one] До { $count } фото, всего до 25 МБ.
    [few] До { $count } фото, всего до 25 МБ.
    [many] До { $count } фото, всего до 25 МБ.
   *[other] До { $count } фото, всего до 25 МБ.
}
dispute-pictures-again = Выберите фотографии ещё раз.
dispute-picture-alt = Фото { NUMBER($number) } из { NUMBER($total) } в этом сообщении

dispute-state-awaiting-seller = Ожидает ответа продавца
dispute-state-awaiting-shopper = Ожидает ответа покупателя
dispute-state-awaiting-return = Ожидает отправки товара
dispute-state-returning = Товар едет обратно
dispute-state-escalated = Ожидает решения
dispute-state-decided = Решение принято
dispute-state-appealed = Ожидает окончательного решения
dispute-state-closed = Закрыт

dispute-next-shopper-awaiting-seller = Продавец получил ваше требование и должен ответить.
dispute-next-shopper-awaiting-shopper = Нужен ваш ответ: примите предложение продавца или сделайте своё.
dispute-next-shopper-awaiting-return = Отправьте товар обратно и сообщите трек-номер.
dispute-next-shopper-returning = Товар едет обратно. Вы получите деньги, когда он будет у продавца.
dispute-next-seller-awaiting-seller = Нужен ваш ответ: примите требование покупателя или сделайте своё предложение.
dispute-next-seller-awaiting-shopper = Покупатель получил ваше предложение и должен ответить.
dispute-next-seller-awaiting-return = Покупатель должен отправить вам товар обратно.
dispute-next-seller-returning = Товар едет к вам обратно. Когда получите его, отметьте это здесь.
dispute-next-escalated = Мы читаем, что написали обе стороны, и примем решение.
dispute-next-decided = Мы приняли решение. Кто с ним не согласен, может один раз его обжаловать.
dispute-next-appealed = Дело заново рассматривает другой наш сотрудник. Его решение будет окончательным.
dispute-next-closed = Этот спор закрыт.

dispute-due-you-answer = Если до { $day } вы не ответите, предложение другой стороны будет считаться принятым.
dispute-due-they-answer = Если до { $day } другая сторона не ответит, ваше предложение будет считаться принятым.
dispute-due-send-back = Если до { $day } товар не отправят обратно, спор закроется без возврата денег.
dispute-due-returning = Если до { $day } никто не возразит, товар будет считаться возвращённым.
dispute-due-decided = Решение вступит в силу { $day }, если его не обжалуют.

dispute-stands-title = Текущее предложение
dispute-stands-by = Кто предложил
dispute-stands-amount = К возврату
dispute-stands-goods = Товар
dispute-stands-goods-back = Сначала вернуть
dispute-stands-goods-stay = Возвращать не нужно
dispute-stands-most = Максимум
dispute-stands-tracking = Трек-номер возврата

dispute-outcome-title = Итог
dispute-outcome-refunded = Деньги возвращены полностью.
dispute-outcome-partly-refunded = Часть денег возвращена покупателю, остальное получил продавец.
dispute-outcome-rejected = Деньги не возвращены.
dispute-outcome-withdrawn = Покупатель отменил спор.

dispute-side-you = Вы
dispute-side-shopper = Покупатель
dispute-side-seller = Продавец
dispute-side-operator = Маркетплейс
dispute-side-clock = Автоматически

dispute-timeline-title = История спора
dispute-entry-opened = Спор открыт
dispute-entry-said = Сообщение
dispute-entry-offered = Предложение
dispute-entry-accepted = Предложение принято
dispute-entry-withdrawn = Спор отменён
dispute-entry-escalated = Спор передан на решение
dispute-entry-decided = Решение
dispute-entry-appealed = Решение обжаловано
dispute-entry-sent-back = Товар отправлен обратно
dispute-entry-received-back = Товар получен
dispute-entry-deadline-passed = Срок ответа истёк
dispute-entry-after-return = После возврата товара

dispute-say-title = Написать сообщение
dispute-say-label = Сообщение
dispute-say-action = Отправить
dispute-offer-title = Предложить другое решение
dispute-offer-hint = Не больше { $amount }. Введите 0, если возвращать ничего не нужно.
dispute-offer-return = Только после возврата товара
dispute-offer-text-label = Почему это справедливо
dispute-offer-action = Отправить предложение
dispute-accept-action = Принять предложение
dispute-accept-shopper = Вам вернётся { $amount }, и спор закроется окончательно.
dispute-accept-shopper-return = Вы отправите товар обратно. Когда продавец его получит, вам вернётся { $amount }.
dispute-accept-seller = Покупателю вернётся { $amount }, и спор закроется окончательно.
dispute-accept-seller-return = Покупатель отправит товар обратно. Когда вы его получите, покупателю вернётся { $amount }.
dispute-withdraw-action = Отменить спор
dispute-withdraw-hint = Деньги получит продавец, а новый спор по этой посылке открыть будет нельзя.
dispute-escalate-action = Попросить нас решить
dispute-escalate-hint = Мы прочитаем, что написали обе стороны, и примем решение. До этого вы ещё можете договориться сами.
dispute-escalate-text-label = Что нам важно знать
dispute-appeal-title = Обжаловать решение
dispute-appeal-hint = Другой наш сотрудник рассмотрит спор заново и примет окончательное решение. Обжаловать можно один раз.
dispute-appeal-text-label = Почему вы не согласны
dispute-appeal-action = Обжаловать
dispute-send-back-title = Возврат товара
dispute-send-back-label = Трек-номер
dispute-send-back-action = Товар отправлен
dispute-receive-action = Товар получен
dispute-receive-hint = Покупателю вернётся { $amount }, и спор закроется окончательно.

dispute-done-opened = Мы сообщили продавцу. Деньги остаются у нас, пока спор не решён.
dispute-done-said = Сообщение отправлено.
dispute-done-offered = Предложение отправлено. Теперь должна ответить другая сторона.
dispute-done-accepted = Вы приняли предложение.
dispute-done-withdrawn = Спор отменён.
dispute-done-escalated = Спор передан нам на решение.
dispute-done-appealed = Решение обжаловано.
dispute-done-sent-back = Мы сообщили продавцу, что товар отправлен.
dispute-done-received = Товар возвращён, деньги вернутся покупателю.

dispute-error-amount = Введите сумму не больше { $amount }.
dispute-error-return = Возвращать нечего: товара у покупателя нет.
dispute-error-pictures = { $count ->
    [one] Выберите не больше { $count } фото размером до 20 МБ.
    [few] Выберите не больше { $count } фото: JPEG, PNG, WebP или GIF.
    [many] Выберите не больше { $count } фото: JPEG, PNG, WebP или GIF.
   *[other] Выберите не больше { $count } фото: JPEG, PNG, WebP или GIF.
}

## Gift cards and credit of an account

credit-page-title = Подарочные карты и баланс
credit-page-hint = Балансом можно оплачивать заказы в той же валюте. При оформлении вы сами решаете, использовать ли его.
credit-empty = На балансе пока ничего нет. Зачислите подарочную карту, и деньги будут ждать здесь следующего заказа.
credit-redeem-title = Зачислить подарочную карту на баланс
credit-redeem-action = Зачислить
credit-redeem-done = Карта зачислена на ваш баланс.
credit-history-title = История
credit-date-label = Дата
credit-what-label = Операция
credit-amount-label = Сумма
credit-balance-label = Остаток
credit-event-issued = Пополнение баланса
credit-event-moved = Подарочная карта
credit-event-used = Заказ { $number }
credit-event-freed = Заказ { $number } не оплачен, деньги снова на балансе
credit-event-returned = Возврат по заказу { $number }
