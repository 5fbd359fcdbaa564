### Checkout

checkout-page-title = Оформление заказа
checkout-where-title = Куда доставить
checkout-how-title = Как доставить
checkout-pay-title = Оплата
checkout-summary-title = Ваш заказ
checkout-quote-valid = { $minutes ->
    [one] Цена закреплена за вами на { $minutes } минуту.
    [few] Цена закреплена за вами на { $minutes } минуты.
    [many] Цена закреплена за вами на { $minutes } минут.
   *[other] Цена закреплена за вами на { $minutes } минуты.
}
checkout-quote-renewed = Цена изменилась. Вот новая сумма; деньги не списаны.
checkout-address-hint = Напишите адрес так, как он нужен службе доставки, на своём языке.
checkout-email-label = Эл. почта
checkout-email-hint = Сюда мы пришлём подтверждение и данные для отслеживания.
checkout-shipping-days = { $last ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
checkout-shipping-ddp = Пошлину и налог вы платите здесь; при получении доплачивать не нужно.
checkout-shipping-dap = Пошлину и налог, примерно { $amount }, вы платите при получении. В сумму заказа они не входят.
checkout-shipping-dap-unknown = Пошлину и налог вы платите при получении. В сумму заказа они не входят.
checkout-delivery-chosen = Способ доставки сохранён.
checkout-payment-testbank = Тестовый банк
checkout-payment-cash = Наличными при получении
checkout-payment-transfer = Банковский перевод
checkout-payment-stripe = Карта или кошелёк
checkout-errors-title = Проверьте эти поля
checkout-update-action = Пересчитать
checkout-pay-action = Оплатить { $amount }
checkout-order-action = Оформить заказ: { $amount }
checkout-protection-hint = Деньги хранятся у нас, пока вы не получите посылку.
checkout-terms-hint = Оформляя заказ, вы принимаете условия продажи.

shipping-name-economy = Эконом
shipping-name-standard = Стандарт
shipping-name-express = Экспресс
shipping-name-domestic = По стране

## Fields of an address

field-name-label = Имя и фамилия
field-line1-label = Улица и дом
field-line2-label = Квартира, подъезд, этаж
field-city-label = Город или посёлок
field-region-label = Регион
field-region-choose = Выберите регион
field-postcode-label = Почтовый индекс
field-country-label = Страна
field-phone-label = Телефон
field-latin-label = Имя и адрес латиницей
field-latin-hint = Для наклейки на посылке: имя, улица, город через запятую. Если не заполнить, мы запишем латиницей сами.
field-phone-hint = С кодом страны, например { $prefix }. По этому номеру звонит служба доставки.
field-optional = необязательно

## What is wrong with a field

field-error-missing = Заполните это поле.
field-error-too-long = Слишком длинно. Сократите текст.
field-error-characters = Здесь есть символы, которые нельзя напечатать на этикетке.
field-error-email = Это не похоже на адрес эл. почты. Проверьте, нет ли опечатки.
field-error-phone = Это не похоже на номер телефона. Введите цифры и код страны.
field-error-postcode = В стране доставки нет такого индекса.
field-error-region = Выберите регион из списка.
field-error-choice = Выберите один из вариантов.
field-error-not-served = Туда не доставляет ни один перевозчик. Укажите другой адрес.
field-error-number = Введите целое число.
field-error-size = Напишите три числа, каждое не больше 300 см: 30 × 20 × 10.
field-error-amount = Введите сумму, например 19.90.
field-error-quantity = Введите количество от 1 до 999.

## Payment

payment-failed-body = Банк отклонил платёж. Деньги не списаны, заказ сохранён.

## States of an order

order-state-awaiting-payment = Ожидает оплаты
order-state-accepted = Принят
order-state-paid = Оплачен
order-state-shipped = В пути
order-state-delivered = Доставлен
order-state-completed = Завершён
order-state-cancelled = Отменён
order-state-disputed = Открыт спор
order-state-refunded = Деньги возвращены
order-state-expired = Срок оплаты истёк

## What happens next, one sentence per state

order-next-awaiting-payment = Оплатите заказ, и мы передадим его продавцу.
order-next-transfer = До { $date } переведите указанную сумму, написав этот код в назначении платежа. Всё это время мы держим товары для вас.
order-next-transfer-over = Ваш перевод поступил, мы его проверяем.
order-next-paid = Продавец собирает ваш заказ.
order-next-part-sent = Часть заказа уже в пути. Остальное продавец собирает.
order-next-shipped = Посылка в пути. Ожидаемая доставка: { $range }
order-next-delivered = Проверьте посылку. Если всё в порядке, подтвердите получение.
order-next-completed = Всё готово. Спасибо за заказ!
order-next-cancelled = Заказ отменён. Платить ничего не нужно.
order-next-disputed = По посылке из этого заказа открыт спор. До его решения деньги остаются у нас.
order-next-refunded = Мы вернули вам всю сумму.
order-next-expired = Оплата не поступила вовремя, и товары вернулись в продажу.

## The order page

order-page-title = Заказ { $number }
order-placed-title = Спасибо, заказ оформлен
order-placed-date = Оформлен { $date }
order-items-title = Товары
order-address-title = Адрес доставки
order-totals-title = Стоимость
order-parcels-title = Посылки
order-parcel-position = Посылка { NUMBER($number) } из { NUMBER($total) }
order-parcel-tracking = { $carrier }, трек-номер { $tracking }
order-parcel-sent-count = В пути: { NUMBER($sent) } из { NUMBER($total) } шт.
order-timeline-title = История заказа
order-event-placed = Заказ оформлен
order-event-accepted = Заказ принят
order-event-paid = Оплата получена
order-event-shipped = Передан в доставку
order-event-part-shipped = Часть передана в доставку
order-event-delivered = Доставлен
order-event-confirmed = Вы подтвердили получение
order-event-completed = Деньги переведены продавцу
order-event-cancelled = Заказ отменён
order-event-expired = Срок оплаты истёк
order-event-refunded = Деньги возвращены
order-event-cash-collected = Оплачено курьеру
order-event-came-back = Посылка вернулась продавцу
order-event-payment-taken = Деньги списаны
order-event-payment-released = Повторный платёж не списан
order-event-payment-lost = Банк отменил платёж
order-event-payment-declined = Платёж отклонён
order-event-units-cancelled = Часть товаров отменена
order-event-released = Срок проверки посылки истёк
order-event-release-extended = Вы продлили срок проверки
order-event-disputed = Открыт спор
order-event-dispute-closed = Спор закрыт
order-cancel-action = Отменить заказ
order-cancel-confirm = Заказ будет отменён, а всё оплаченное вернётся вам.
order-confirm-action = Посылка у меня
order-confirm-hint = После подтверждения деньги получит продавец.
order-pay-action = Оплатить
order-transfer-title = Банковский перевод
order-transfer-amount = Сумма
order-transfer-reference = Назначение платежа (код)
order-transfer-holder = Получатель
order-transfer-iban = IBAN
order-transfer-bic = BIC
order-transfer-received = К нам уже поступило { $received }. Осталось перевести только сумму, указанную выше.
order-transfer-over = Нам поступило { $received }, это больше стоимости заказа. Вам ничего делать не нужно: мы разберёмся и напишем вам.
order-transfer-hint = По коду в назначении платежа мы узнаём, за какой заказ вы платите. Перевод обычно идёт от одного до трёх рабочих дней; как только деньги поступят, мы вам напишем.

## A parcel of an order: the money that is held for it, and what can be done about it

order-release-due = Продавец получит деньги { $day }, если вы не сообщите о проблеме.
order-release-extend-action = Нужно больше времени
order-release-extend-hint = Продлить срок можно один раз.
order-release-extended = Срок продлён.
order-release-extended-before = Вы уже продлевали срок. Если с посылкой что-то не так, сообщите нам.
order-dispute-open-action = С посылкой что-то не так
order-dispute-view-action = Спор по этой посылке
order-parcel-refunded = Возвращено: { $amount }
order-parcel-cash = Заплатите курьеру { $amount } наличными.
order-units-title = Отменить часть товаров
order-units-hint = Укажите, от скольких единиц каждого товара вы отказываетесь. Мы вернём то, что вы за них заплатили, вместе с их долей доставки, пошлины и налога.
order-units-action = Отменить выбранное
order-units-cancelled = Отменено. Деньги за эти товары вернутся вам.
order-units-none = Ничего не отменено. Выберите хотя бы одну единицу, но не больше, чем ещё не отправлено.

testbank-title = Тестовый банк
testbank-notice = Это не настоящий банк. Деньги не списываются.
testbank-pay-action = Оплатить { $amount }
testbank-decline-action = Отклонить
testbank-leave-action = Уйти без оплаты
testbank-back-action = Вернуться в магазин
testbank-paid = Этот платёж уже прошёл.
testbank-challenge-action = Оплатить с подтверждением
testbank-challenged = Ваш банк просит подтвердить этот платёж.
testbank-confirm-action = Подтвердить
testbank-authorised = Сумма зарезервирована. Она будет списана при отправке товара.
testbank-voided = Резерв снят, сумма снова доступна.
testbank-declined = Этот платёж отклонён.
testbank-refunded = Деньги по этому платежу возвращены.

## Gift cards and store credit

credit-card-name = Подарочная карта …{ $ending }
credit-account-name = Ваш баланс
credit-due-label = Осталось оплатить
credit-code-label = Код подарочной карты
credit-code-hint = 16 букв и цифр, с дефисами или без.
credit-code-apply = Применить карту
credit-code-unknown = Этот код не действует. Проверьте, нет ли опечатки; картой, на которой не осталось денег, оплатить уже нельзя.
credit-code-currency = Эта карта действует в другой валюте. Чтобы использовать её, смените валюту вверху страницы.
credit-use-action = Использовать баланс: { $amount }
credit-remove-label = Убрать: { $name }
credit-remove-action = Убрать
credit-pays-all = Подарочные карты и баланс покрывают всю сумму.
credit-no-cash = Оплату наличными при получении нельзя сочетать с подарочными картами и балансом.
credit-applied-done = Добавлено к заказу. До оформления ничего не спишется.
credit-removed-done = Убрано. Ничего не списано.
credit-returned = Из этой суммы возвращено { $amount }
credit-due-money = Оплачено другим способом
