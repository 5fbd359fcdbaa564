### One message per problem the shop reports. Each says what happened and what to do.

problem-page-title = Что-то пошло не так
problem-validation = Некоторые данные не подходят. Проверьте отмеченные поля.
problem-unauthenticated = Сначала войдите.
problem-forbidden = У вашего аккаунта нет на это прав.
problem-not-found = Мы не можем это найти. Возможно, это удалено.
problem-method-not-allowed = Так этот адрес использовать нельзя.
problem-too-large = Это слишком большой объём данных.
problem-too-many-requests = Слишком много запросов сразу. Подождите минуту и попробуйте снова.
problem-unavailable = Магазин сейчас перегружен. Попробуйте через минуту.
problem-internal = Это наша ошибка. Если она повторится, сообщите нам код { $reference }.
problem-cross-site = Форма отправлена с другого сайта. Откройте страницу здесь и отправьте ещё раз.
problem-unsupported-type = Файлы или данные такого типа здесь не принимаются.

problem-variant-gone = Этот вариант больше не продаётся.
problem-quantity-invalid = Выберите количество от 1 до 999.
problem-stock-short = { $count ->
    [0] Товар закончился.
    [one] Осталась только { $count } шт.
    [few] Осталось только { $count } шт.
    [many] Осталось только { $count } шт.
   *[other] Осталось только { $count } шт.
}
problem-cart-empty = Ваша корзина пуста.
problem-quote-expired = Эта цена больше не действует. Вот новая; деньги не списаны.
problem-quote-refreshed = Сумма изменилась. Деньги не списаны; проверьте новую сумму и подтвердите.
problem-idempotency-mismatch = Этот запрос уже отправлен с другими данными. Начните заново из корзины.
problem-order-state = Состояние заказа изменилось, и это больше невозможно.
problem-hs-invalid = В коде ТН ВЭД от 6 до 10 цифр.
problem-rate-missing = Сейчас нет курса для этой валюты.
problem-sku-taken = Такой артикул (SKU) уже есть у другого вашего товара.
problem-restricted = Эти товары нельзя ввезти в страну доставки. В корзину ничего не добавлено.
problem-dispute-moved = Статус спора успел измениться, поэтому действие не выполнено. Введённый текст сохранён.
problem-dispute-impossible = Сообщить о проблеме можно, только если посылка в пути или доставлена и её получение ещё не подтверждено.
problem-dispute-exists = По этой посылке уже есть спор. Вот он.
problem-dispute-early = Эта посылка ещё может прийти вовремя.
problem-dispute-same-operator = Первое решение приняли вы, поэтому пересмотреть его должен другой оператор.
problem-same-operator = Это должен решить другой оператор.
problem-payment-gone = Банк покупателя отменил платёж, и заказ отменён. Не отправляйте эту посылку.
problem-cash-not-here = Курьер ещё не передал наличные за эту посылку. Завершить спор так можно только после этого.
problem-chargeback-open = Этот платёж оспорен в банке покупателя. Пока банк не примет решение, деньги переводить нельзя.
