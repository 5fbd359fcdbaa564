### The seller's desk.

seller-page-title = Ваш магазин
seller-nav-label = Кабинет продавца
seller-nav-today = Сегодня
seller-nav-orders = Заказы
seller-nav-products = Товары
seller-nav-money = Деньги
seller-nav-disputes = Споры

seller-today-title = Дела на сегодня
seller-today-empty = Сейчас дел нет. Новые заказы появятся здесь.
seller-today-ship = { $count ->
    [one] { $count } посылка к отправке
    [few] { $count } посылки к отправке
    [many] { $count } посылок к отправке
   *[other] { $count } посылки к отправке
}
seller-today-disputes = { $count ->
    [one] { $count } спор ждёт ответа
    [few] { $count } спора ждут ответа
    [many] { $count } споров ждут ответа
   *[other] { $count } спора ждут ответа
}
seller-today-stock = { $count ->
    [one] { $count } вариант закончился
    [few] { $count } варианта закончились
    [many] { $count } вариантов закончилось
   *[other] { $count } варианта закончилось
}
seller-today-drafts = { $count ->
    [one] { $count } черновик ждёт публикации
    [few] { $count } черновика ждут публикации
    [many] { $count } черновиков ждут публикации
   *[other] { $count } черновика ждут публикации
}

seller-today-customs = { $count ->
    [one] { $count } товар без таможенных данных
    [few] { $count } товара без таможенных данных
    [many] { $count } товаров без таможенных данных
   *[other] { $count } товара без таможенных данных
}

seller-products-title = Товары
seller-products-empty-title = Товаров пока нет
seller-products-empty-body = Добавьте первый товар или загрузите файл из магазина, где вы торгуете сейчас.
seller-product-add = Добавить товар
seller-product-edit = Изменить товар
seller-product-title-label = Название
seller-product-description-label = Описание
seller-product-language-label = Язык текста
seller-product-category-label = Категория
seller-product-price-label = Цена
seller-product-price-hint = Сколько вы получите до вычета комиссии. Покупатель видит цену с доставкой, пошлиной и налогом.
seller-product-stock-label = Остаток
seller-product-sku-label = Артикул (SKU)
seller-product-weight-label = Вес в граммах
seller-product-size-label = Размер в упаковке, см
seller-product-size-hint = Длина × ширина × высота, например 30 × 20 × 10
seller-product-hs-label = Код ТН ВЭД (HS)
seller-product-hs-hint = Не меньше шести цифр. Без кода мы не можем рассчитать пошлину.
seller-product-origin-label = Страна производства
seller-product-pictures-label = Фотографии
seller-product-publish = Опубликовать
seller-product-unpublish = Снять с продажи
seller-product-saved = Товар сохранён.
seller-product-published = Товар в продаже.
seller-product-unpublished = Товар снят с продажи.
seller-picture-added = Фото добавлено.
seller-stock-saved = Остаток сохранён.
seller-product-save = Сохранить
seller-product-look = Открыть в магазине
seller-product-state-label = Статус
seller-stock-save = Сохранить остаток
seller-picture-label = Добавить фото
seller-picture-hint = JPEG, PNG, WebP или GIF, до 20 МБ.
seller-picture-add = Загрузить
seller-product-state-draft = Черновик
seller-product-state-published = В продаже
seller-product-state-archived = Снят с продажи

seller-orders-title = Заказы
seller-orders-empty = Заказы появятся здесь сразу после оплаты.
seller-order-ship-action = Отметить отправку
seller-order-carrier-label = Служба доставки
seller-order-tracking-label = Трек-номер
seller-order-shipped = Отправка отмечена. Мы сообщили покупателю.
seller-parcel-title = Посылка { NUMBER($number) }
seller-parcel-rest = Ещё не упаковано
seller-pack-title = Отправить несколькими посылками
seller-pack-hint = Укажите, что войдёт в следующую посылку. У неё будут свои документы и трек-номер, а покупатель узнает о её отправке. Деньги поступят вам, когда всё будет отправлено и получено.
seller-pack-action = Упаковать посылку
seller-unpack-action = Распаковать
seller-pack-done = Упаковано. Распечатайте документы и отметьте отправку.
seller-unpack-done = Посылка распакована.
seller-pack-none = Ничего не упаковано. Выберите хотя бы одну единицу, но не больше, чем осталось упаковать.
seller-parcel-papers = Документы на посылку { NUMBER($number) } по заказу { $order }
seller-order-address-title = Куда отправить

seller-disputes-title = Споры
seller-disputes-empty-title = Споров нет
seller-disputes-empty-body = Если покупатель сообщит о проблеме с посылкой, вы сможете ответить здесь.
seller-disputes-turn = Нужен ваш ответ

seller-money-title = Деньги
seller-money-held = В резерве по открытым заказам
seller-money-available = Готово к выплате
seller-money-empty = Здесь появится ваша первая продажа.
seller-money-balance = Баланс
seller-money-reserved = Отложено под выплаты
seller-money-unripe = Пока недоступно
seller-money-unripe-hint = { $days ->
    [one] Пока магазин новый, заработанное можно вывести только через { $days } день.
    [few] Пока магазин новый, заработанное можно вывести только через { $days } дня.
    [many] Пока магазин новый, заработанное можно вывести только через { $days } дней.
   *[other] Пока магазин новый, заработанное можно вывести только через { $days } дня.
}
seller-money-schedule-hint = { $days ->
    [one] Готовые к выплате суммы мы также переводим автоматически раз в { $days } день.
    [few] Готовые к выплате суммы мы также переводим автоматически раз в { $days } дня.
    [many] Готовые к выплате суммы мы также переводим автоматически раз в { $days } дней.
   *[other] Готовые к выплате суммы мы также переводим автоматически раз в { $days } дня.
}
seller-money-debt-hint = Отрицательный баланс погашается из ваших следующих продаж. Если их не хватит, недостающая сумма будет удержана из следующей выплаты в другой валюте по курсу на день удержания.
seller-money-pay-action = Вывести { $amount }
seller-money-least = Минимальная выплата – { $least }
seller-money-account-first = Чтобы получать выплаты, укажите банковский счёт.

### Payouts

payouts-title = Выплаты
payouts-empty = Здесь появятся ваши выплаты.
payouts-date-label = Дата запроса
payouts-amount-label = Сумма
payouts-account-label = На счёт
payouts-state-label = Статус
payouts-rate = 1 { $from } = { $rate } { $to } ({ $source }, { $day })
payout-state-requested = Запрошена
payout-state-half-approved = На проверке
payout-state-approved = Одобрена
payout-state-sent = В банке
payout-state-paid = Выплачена
payout-state-returned = Возвращена банком
payout-state-refused = Отклонена
payout-requested = Выплата запрошена. Мы проверим её и отправим в ваш банк.
payout-account-missing = Сначала укажите банковский счёт. Ничего не изменилось.
payout-too-little = Сумма меньше минимальной выплаты. Ничего не изменилось.

### The bank account that payouts go to

bank-account-title = Банковский счёт
bank-account-hint = На этот счёт мы переводим ваши выплаты. Уже запрошенные выплаты придут на прежний счёт.
bank-account-entered = Указан { $day }
bank-account-change = Указать другой счёт
bank-account-holder-label = Владелец счёта
bank-account-number-label = IBAN или номер счёта
bank-account-bic-label = BIC (код SWIFT)
bank-account-bic-hint = Если указан IBAN, можно не заполнять.
bank-account-bank-label = Название банка
bank-account-country-label = Страна банка
bank-account-currency-label = Валюта счёта
bank-account-password-label = Ваш пароль
bank-account-password-hint = Чтобы никто другой не смог перенаправить ваши деньги.
bank-account-save-action = Сохранить счёт
bank-account-saved = Банковский счёт сохранён.
bank-account-error-number = В этой стране такого номера счёта быть не может. Проверьте каждую цифру.
bank-account-error-bic = В коде BIC 8 или 11 латинских букв и цифр.
bank-account-error-password = Пароль неверный.

### Statement of account

statement-title = Выписка
statement-page-title = Выписка, { $currency }
statement-date-label = Дата
statement-event-label = Операция
statement-order-label = Заказ
statement-amount-label = Сумма
statement-balance-label = Остаток
statement-empty = Операций в этой валюте пока нет.
statement-download-action = Скачать CSV
statement-print-action = Открыть как PDF
statement-closing-label = Остаток на счёте
ledger-event-payment-captured = Оплата получена
ledger-event-payment-authorised = Платёж авторизован
ledger-event-authorisation-captured = Авторизованный платёж списан
ledger-event-refund-released = Возврат несписанной суммы
ledger-event-cash-collected = Получены наличные
ledger-event-transfer-received = Получен перевод
ledger-event-transfer-assigned = Перевод зачтён в оплату заказа
ledger-event-transfer-returned = Перевод возвращён плательщику
ledger-event-payment-unclaimed = Повторная оплата
ledger-event-consignment-completed = Посылка принята
ledger-event-order-refunded = Возврат
ledger-event-refund-settled = Возврат отправлен
ledger-event-payout-sent = Выплата отправлена
ledger-event-payout-paid = Выплата зачислена
ledger-event-payout-returned = Выплата возвращена банком
ledger-event-debt-recovered = Долг погашен с другого баланса
ledger-event-chargeback-opened = Банк покупателя отозвал платёж
ledger-event-chargeback-won = Банк покупателя вернул платёж нам
ledger-event-chargeback-lost = Банк покупателя не вернул платёж
ledger-event-manual = Ручная проводка

### Finding a customs code

seller-hs-title = Подбор кода ТН ВЭД (HS)
seller-hs-intro = По этому коду таможня любой страны определяет вид товара. От него зависит пошлина, поэтому стоит потратить минуту.
seller-hs-search-label = Что это за товар, простыми словами?
seller-hs-search-action = Найти
seller-hs-empty = Ничего не найдено. Попробуйте слово попроще: по запросу «рубашка» найдётся больше, чем по «льняная рубашка оверсайз».
seller-hs-find-link = Подобрать код по описанию
seller-hs-suggested = Коды, подходящие к названию
seller-hs-use-action = Выбрать этот код
seller-hs-warning-unknown = В Гармонизированной системе нет такого кода. Таможня задержит посылку.
seller-hs-warning-short = Таможне нужно не меньше шести цифр.
seller-hs-warning-category = У товаров категории «{ $category }» обычно другой код. Проверьте, пожалуйста.

### Restricted goods at the seller’s desk

seller-restriction-title = Куда этот товар нельзя продавать
seller-restriction-none = Известных ограничений для этого товара нет
seller-restriction-unverified = не сверено с источником
seller-goods-tags = Что нужно знать перевозчику?
seller-tag-lithium-battery = Внутри литиевый аккумулятор
seller-tag-liquid = Жидкость
seller-tag-flammable = Легко воспламеняется
seller-tag-aerosol = Аэрозоль или под давлением
seller-tag-magnet = Сильный магнит
seller-tag-blade = Острое лезвие
seller-tag-medicine = Лекарство
seller-tag-food = Продукты питания
seller-tag-animal-product = Животного происхождения
seller-tag-plant = Растение или семена
seller-tag-used = Бывшее в употреблении
warehouses-title = Склады
warehouses-hint = Товар, который лежит в стране покупателя, продаётся как внутри страны: без таможни и с доставкой за считаные дни. Отправляет ближайший склад, на котором есть товар.
warehouses-main = Основной склад
warehouses-country-label = Страна
warehouses-add-title = Новый склад
warehouses-add-action = Добавить склад
warehouses-remove = Удалить
warehouses-remove-label = Удалить склад: { $place }
warehouses-added = Склад добавлен. Укажите остатки на странице каждого товара.
warehouses-removed = Склад удалён.
warehouses-in-use = На этом складе есть товар или с него уже отправляли заказы, поэтому он остаётся в списке.
warehouses-full = У магазина уже максимальное число складов.
