### The operator’s pages

operator-nav-label = Раздел оператора
operator-nav-rules = Торговые правила
operator-nav-money = Деньги
operator-nav-disputes = Споры
operator-disputes-title = Споры
operator-disputes-open = К решению
operator-disputes-all = Все
operator-disputes-empty-title = Решать нечего
operator-disputes-empty-body = Когда покупатель и продавец не смогут договориться, их спор появится здесь.
operator-disputes-list-dispute = Спор
operator-disputes-list-state = Статус
operator-disputes-list-amount = Последнее предложение
operator-disputes-list-date = Изменён

dispute-next-operator-talking = Покупатель и продавец ещё договариваются. Решать пока нечего.
dispute-next-operator-escalated = Примите решение.
dispute-next-operator-decided = Решение принято. Любая сторона может его обжаловать.
dispute-next-operator-appealed = Одна из сторон обжаловала решение. Окончательное решение должен принять другой оператор, не тот, что в первый раз.
dispute-due-operator = Если до { $day } никто не ответит, последнее предложение будет считаться принятым.
dispute-decide-title = Решение
dispute-decide-choice-label = Сколько вернуть покупателю
dispute-decide-everything = Всё: { $amount }
dispute-decide-nothing = Ничего
dispute-decide-part = Другую сумму
dispute-decide-text-label = Обоснование
dispute-decide-text-hint = Его прочитают обе стороны.
dispute-decide-action = Принять решение
dispute-done-decided = Решение принято. Его видят обе стороны.
rules-title = Торговые правила
rules-unverified-count = { $count ->
    [one] { $count } действующее правило не сверено с источником.
    [few] { $count } действующих правила не сверены с источниками.
    [many] { $count } действующих правил не сверены с источниками.
   *[other] { $count } действующего правила не сверены с источниками.
}
rules-ending-count = { $count ->
    [one] { $count } правило перестанет действовать в течение 90 дней.
    [few] { $count } правила перестанут действовать в течение 90 дней.
    [many] { $count } правил перестанут действовать в течение 90 дней.
   *[other] { $count } правила перестанут действовать в течение 90 дней.
}
rules-edit-hint = Чтобы изменить правило, откройте его. Сразу много правил: corridor rules export, diff, load.
rules-filter-all = Все
rules-filter-action = Показать
rules-destination-label = Страна доставки
rules-kind-label = Платёж
rules-figure-label = Ставка
rules-stage-label = Состояние
rules-status-label = Сверка
rules-source-label = Источник
rules-stage-in-force = Действует
rules-stage-ending = Скоро закончится
rules-stage-coming = Вступит в силу позже
rules-stage-past = Не действует
rules-status-verified = сверено
rules-status-unverified = не сверено
rules-valid-from = с { $from }
rules-valid-between = { $from } – { $until }
rules-per-kg = не меньше { $amount } за килограмм
rules-over = свыше { $amount }
rules-up-to = до { $amount } включительно
rules-empty = Таких правил нет.

### One rule: its form, what it would change, what was changed

rules-edit-title = Изменить правило
rules-new-title = Новое правило
rules-copy-action = Использовать как образец
rules-id-label = Имя правила
rules-id-hint = Латинские буквы, цифры и дефисы, например eu-duty-flat-2026. Изменить имя потом нельзя.
rules-destination-hint = Код страны или таможенного союза: KZ, EU
rules-prefix-label = Код ТН ВЭД (HS) начинается с
rules-prefix-hint = Оставьте пустым, если правило для всех товаров
rules-origin-label = Происхождение товара
rules-origin-hint = Код страны или таможенного союза; пусто – любое
rules-scope-label = Откуда посылки
rules-scope-import = из-за пределов таможенного союза
rules-scope-cross-border = из-за пределов страны
rules-scope-sale = отовсюду, в том числе со склада в стране
rules-scope-home = только со склада в стране, от иностранных продавцов
rules-carriage-label = Способ доставки
rules-carriage-any = Любой
rules-carriage-post = Почта
rules-carriage-courier = Курьерская служба
rules-rate-label = Ставка, %
rules-base-label = База для ставки
rules-base-goods = Товар
rules-base-cif = Товар, перевозка и страхование
rules-base-cif-and-duty = Товар, перевозка, страхование и пошлина
rules-base-excess = Сумма сверх лимита
rules-amount-label = Твёрдая сумма вместо ставки
rules-amount-hint = С валютой: 3.00 EUR
rules-per-kg-label = Не меньше, за килограмм
rules-over-label = Применяется при стоимости свыше
rules-up-to-label = Применяется при стоимости до (включительно)
rules-weight-over-label = Вес свыше, г
rules-weight-up-to-label = Вес до (включительно), г
rules-basis-label = База для лимитов
rules-basis-fob = Товар без перевозки (FOB)
rules-per-label = Лимиты считаются
rules-per-consignment = На посылку
rules-per-item = На единицу товара
rules-per-person-month = На человека в месяц
rules-valid-from-label = Первый день действия
rules-valid-to-label = Последний день действия
rules-checked-label = Последняя сверка с источником
rules-note-label = Примечание для операторов
rules-reason-label = Причина изменения
rules-preview-action = Предпросмотр
rules-save-action = Сохранить правило
rules-saved = Правило сохранено. Оно применяется к новым расчётам; оформленные заказы не меняются.
rules-changed = Пока вы редактировали, это правило изменил кто-то другой. Введённое вами сохранилось: сравните с изменениями ниже и сохраните ещё раз.
rules-preview-title = Что изменится
rules-preview-hint = Две футболки, обувь и гарнитура из Китая: маленькой посылкой и большой.
rules-preview-goods = Товар
rules-preview-before = Сейчас
rules-preview-after = С этим правилом
rules-preview-same = Без изменений
rules-preview-left-out = Не рассчитано, нет рынка или курса валюты: { $countries }
rules-history-title = Изменения
rules-history-empty = Правило не менялось: оно такое, каким поставляется с Corridor.
rules-history-command = Командная строка
rules-history-change = { $field }: { $before } → { $after }
rules-error-rate = Укажите либо ставку, либо твёрдую сумму. Налог задаётся только ставкой; ставка – от 0 до 10 000 %.
rules-error-amount = Укажите сумму с валютой: 3.00 EUR.
rules-error-per-kg = Минимум за килограмм бывает только у пошлины со ставкой: 2.00 EUR.
rules-error-base = Пошлина не начисляется на пошлину, а для суммы сверх лимита нужен лимит на посылку.
rules-error-place = Это не страна и не таможенный союз.
rules-error-date = Укажите дату в виде 2026-11-23; последний день не может быть раньше первого.
rules-error-prefix = Не больше десяти цифр.

### Money: overview, trial balance, accounts

books-nav-label = Раздел «Деньги»
books-nav-overview = Обзор
books-nav-payouts = Выплаты
books-nav-escrow = Эскроу
books-nav-balance = Пробный баланс
books-nav-cash = Наличные
books-nav-bank = Банковские переводы
books-nav-taxes = Налоги
books-nav-journal = Проводки
books-nav-jobs = Задачи
books-nav-audit = Журнал аудита
books-reason-missing = Укажите причину. Ничего не изменилось.
books-other-operator = Нужно согласие другого оператора. Ничего не изменилось.

money-title = Деньги
money-todo-empty = Сейчас дел нет.
money-todo-payouts = { $count ->
    [one] { $count } выплата ждёт одобрения
    [few] { $count } выплаты ждут одобрения
    [many] { $count } выплат ждут одобрения
   *[other] { $count } выплаты ждут одобрения
}
money-todo-disputes = { $count ->
    [one] { $count } спор ждёт решения
    [few] { $count } спора ждут решения
    [many] { $count } споров ждут решения
   *[other] { $count } спора ждут решения
}
money-todo-transfers = { $count ->
    [one] { $count } перевод ждёт разбора
    [few] { $count } перевода ждут разбора
    [many] { $count } переводов ждут разбора
   *[other] { $count } перевода ждут разбора
}
money-todo-refunds = { $count ->
    [one] { $count } возврат вручную
    [few] { $count } возврата вручную
    [many] { $count } возвратов вручную
   *[other] { $count } возврата вручную
}
money-todo-jobs = { $count ->
    [one] { $count } задача с ошибкой
    [few] { $count } задачи с ошибкой
    [many] { $count } задач с ошибкой
   *[other] { $count } задачи с ошибкой
}
money-todo-events = { $count ->
    [one] { $count } необработанное уведомление провайдера
    [few] { $count } необработанных уведомления провайдеров
    [many] { $count } необработанных уведомлений провайдеров
   *[other] { $count } необработанного уведомления провайдеров
}
money-chargebacks-title = Платежи, отозванные банками
money-chargebacks-hint = Банк ещё не решил. До его решения по этим заказам ничего не возвращается и не выплачивается.
money-held-title = Деньги покупателей на эскроу по давности заказа
money-held-empty = На эскроу ничего нет.
money-age-label = Дней с заказа
money-age-between = { $from }–{ $to }
money-age-over = { $from } и больше
money-parcels-label = Посылки
money-amount-label = Сумма
money-export-title = Выгрузка проводок
money-export-hint = Все проводки за эти дни (UTC) для вашей бухгалтерии.
money-export-action = Скачать CSV
money-from-label = Первый день
money-to-label = Последний день

balance-title = Пробный баланс
balance-day-label = На конец дня (UTC)
balance-show-action = Показать
balance-account-label = Счёт
balance-debit-label = Дебет
balance-credit-label = Кредит
balance-total = Итого, { $currency }
balance-even = сходится
balance-off = не сходится на { $amount }
balance-empty = К этому дню проводок ещё нет.

accounts-owner-label = Владелец
accounts-own = Маркетплейс
accounts-empty = На счетах этого вида ничего нет.
accounts-with-money = С остатком
accounts-all = Все
accounts-reference-label = Основание
accounts-draft-action = Создать проводку
accounts-refund-action = Вернуть деньги
ledger-kind-captured = У платёжного провайдера
ledger-kind-authorised = Авторизовано, ещё не получено
ledger-kind-cash-rounding = Округление наличных
ledger-kind-escrow = Эскроу
ledger-kind-seller-payable = Задолженность перед продавцами
ledger-kind-commission = Комиссия
ledger-kind-duty-payable = Пошлина к перечислению
ledger-kind-tax-payable = Налог к перечислению
ledger-kind-fee-payable = Сборы к перечислению
ledger-kind-coupon-cost = Расходы на купоны
ledger-kind-refunds = Возвраты в пути
ledger-kind-receipts = Невыясненные поступления
ledger-kind-payouts-in-transit = Выплаты в банке
ledger-kind-chargebacks = Чарджбэки
ledger-kind-fx-clearing = Конвертация валют
ledger-kind-losses = Убытки
ledger-kind-owner = Капитал владельца

### Payouts at the operator’s desk

payouts-approve-title = К одобрению
payouts-approve-empty = Нет выплат, ожидающих одобрения.
payouts-approve-action = Одобрить
payouts-refuse-action = Отклонить
payouts-send-title = Одобренные
payouts-send-empty = Нет выплат, ожидающих отправки.
payouts-send-action = Отправить все в { $currency }
payouts-sent-title = В банке
payouts-sent-empty = В банке выплат нет.
payouts-confirm-action = Банк выплатил
payouts-return-action = Банк вернул
payouts-reason-label = Причина
payouts-reason-hint = Её прочитает продавец.
payouts-large = Нужно согласие двух операторов
payouts-first-approver = Первое одобрение: { $name }
payouts-tab-open = В работе
payouts-tab-all = Все
payouts-seller-label = Магазин
payouts-all-empty = Продавцы ещё не запрашивали выплат.
payouts-batch-title = Реестр { $batch }
payouts-batch-hint = Передайте в банк один из этих файлов. Затем по каждой выплате отметьте, провёл ли её банк.
payouts-batch-broken = Не удалось создать файл для банка. Проверьте название и IBAN счёта, с которого вы платите.
payout-approved = Выплата одобрена. Она войдёт в следующий реестр.
payout-half-approved = Вы одобрили выплату. Она крупная, поэтому нужно согласие ещё одного оператора.
payout-refused = Выплата отклонена. Сумма вернулась на баланс продавца.
payout-confirmed = Выплата проведена.
payout-returned = Банк вернул выплату. Сумма снова на балансе продавца.
payout-moved = Статус выплаты успел измениться. Действие не выполнено.
payouts-sent = Выплаты отправлены. Вот файлы для банка.
payouts-none = В этой валюте отправить нечего: одобренных выплат нет, на балансе уже нет этих денег или нет курса валюты.

### Entries by hand

journal-title = Проводки вручную
journal-hint = Ручные проводки исправляют то, что нельзя исправить иначе. Один оператор составляет проводку, другой утверждает.
journal-drafts-title = Ждут второго оператора
journal-drafts-empty = Черновиков нет.
journal-draft-author = { $name }, { $day }
journal-own = Эту проводку составили вы, поэтому утвердить её должен другой оператор.
journal-post-action = Утвердить и провести
journal-refuse-action = Отклонить
journal-new-title = Новая проводка
journal-reason-label = Причина
journal-row-title = Строка { $number }
journal-owner-label = Владелец
journal-owner-hint = Для задолженности перед продавцами – id магазина, для пошлины, налога и сборов – код страны. В остальных случаях оставьте пустым.
journal-draft-action = Сохранить черновик
journal-drafted = Черновик сохранён. Проводку должен утвердить другой оператор.
journal-posted = Проводка проведена.
journal-refused = Черновик отклонён, проводка не создана.
journal-error-rows = Заполните хотя бы две строки.
journal-error-side = Укажите дебет или кредит, только одно из двух и больше нуля, например 12.50.
journal-error-account = Такого счёта нет, или ручные проводки по нему запрещены.
journal-error-currency = Укажите код валюты, например EUR.
journal-error-even = Дебет и кредит должны сходиться в каждой валюте.

### Jobs, providers’ messages, audit log, escrow

jobs-title = Задачи
jobs-waiting = { $count ->
    [one] { $count } задача ждёт выполнения.
    [few] { $count } задачи ждут выполнения.
    [many] { $count } задач ждут выполнения.
   *[other] { $count } задачи ждут выполнения.
}
jobs-failed-title = Не удалось выполнить
jobs-failed-empty = Все задачи выполнены.
jobs-kind-label = Задача
jobs-attempts-label = Попытки
jobs-error-label = Последняя ошибка
jobs-date-label = Создана
jobs-replay-action = Повторить
jobs-replay-label = Повторить: { $kind }
jobs-replayed = Задача будет выполнена ещё раз.
jobs-replayed-before = Этой задачи уже нет среди невыполненных.
jobs-events-title = Необработанные уведомления провайдеров
jobs-events-empty = Все уведомления обработаны.
jobs-provider-label = Провайдер
jobs-message-label = Уведомление
jobs-state-label = Статус
jobs-received-label = Получено
jobs-event-received = Ещё не обработано
jobs-event-unmatched = Нет соответствия в магазине

audit-title = Журнал аудита
audit-empty = Записей пока нет.
audit-when-label = Когда
audit-who-label = Кто
audit-what-label = Что сделано
audit-subject-label = Объект
audit-detail-label = Подробности
audit-by-itself = Система
audit-action-bank-account-entered = Указан банковский счёт
audit-action-payout-requested = Запрошена выплата
audit-action-payout-approved = Одобрена выплата
audit-action-payout-refused = Отклонена выплата
audit-action-payout-sent = Выплата отправлена в банк
audit-action-payout-paid = Подтверждена выплата
audit-action-payout-returned = Отмечен возврат выплаты
audit-action-journal-drafted = Составлена ручная проводка
audit-action-journal-posted = Утверждена ручная проводка
audit-action-journal-refused = Отклонена ручная проводка
audit-action-job-replayed = Задача запущена повторно
audit-action-goodwill-refund = Возврат по завершённому заказу
audit-action-dispute-decided = Принято решение по спору
audit-action-cash-collected = Получены наличные за посылку
audit-action-parcel-came-back = Отмечен возврат неоплаченной посылки
audit-action-statement-read = Загружена банковская выписка
audit-action-transfer-assigned = Перевод отнесён к заказу
audit-action-transfer-returned = Отмечен возврат перевода
audit-action-refund-paid = Деньги возвращены вручную
audit-action-seller-plan = Магазину назначен тариф
audit-action-coupon-added = Выпущен купон

escrow-title = Эскроу
escrow-empty = На эскроу ничего нет.
escrow-order-label = Заказ
escrow-seller-label = Магазин
escrow-state-label = Статус
escrow-held-label = На эскроу
escrow-placed-label = Оформлен
escrow-release-label = Перевод продавцу
escrow-release-open = после доставки

refund-title = Возврат по завершённому заказу
refund-hint = Магазин и маркетплейс отказываются от своих долей. Учитываются только завершённые посылки; для остальных есть спор.
refund-amount-label = Сумма
refund-amount-hint = В валюте заказа
refund-consignment-label = Только эта посылка (id)
refund-reason-label = Причина
refund-action = Вернуть деньги
refund-done = Деньги отправлены покупателю.
refund-error-amount = Сумма должна быть больше нуля, не больше остатка и в валюте заказа.

## Collected taxes
taxes-title = Собранные налоги
taxes-hint = Налоги и пошлины по заказам, оплаченным в этом месяце (UTC), и суммы, возвращённые по более ранним продажам.
taxes-month-label = Месяц
taxes-month-before = Предыдущий месяц
taxes-month-after = Следующий месяц
taxes-download-action = Скачать CSV
taxes-empty = В этом месяце ничего не собрано.
taxes-owed-title = К перечислению по странам
taxes-rates-title = Продажи по ставкам
taxes-back-title = Возвращено
taxes-back-hint = В декларации возврат отражается как корректировка того месяца, за который был заявлен налог, то есть месяца продажи.
taxes-country-label = Страна
taxes-scheme-label = Декларируется как
taxes-rate-label = Ставка
taxes-orders-label = Заказы
taxes-base-label = Без налога
taxes-tax-label = Налог
taxes-duty-label = Пошлина
taxes-fees-label = Сборы
taxes-euros-label = Налог в евро
taxes-sold-label = Месяц продажи
taxes-ledger-label = Сверка с проводками
taxes-agrees = сходится
taxes-differs = не сходится
taxes-scheme-ioss = Единое окно (IOSS)
taxes-scheme-import = Импорт
taxes-scheme-domestic = Продажа внутри страны
taxes-scheme-unknown = Нет данных

## Cash on delivery
cash-title = Оплата наличными при получении
cash-hint = Отмечайте оплату сразу, как только курьер передаст наличные за посылку: только после этого продавец сможет получить деньги.
cash-due-title = Ожидаемые наличные
cash-due-empty = Посылок с оплатой наличными в пути нет.
cash-collect-action = Получено { $amount }
cash-return-action = Вернулась без оплаты
cash-back-title = К возврату вручную
cash-back-empty = Возвращать вручную нечего.
cash-paid-action = Возвращено { $amount }
cash-collected-done = Получение наличных отмечено.
cash-returned-done = Возврат посылки отмечен, товары снова в продаже.
cash-paid-done = Возврат денег отмечен.
cash-not-due = Кто-то вас опередил. Ничего не изменилось.

bank-title = Банковские переводы
bank-hint = Загружайте сюда выписки из вашего банка. Переводы, в которых указан заказ, сразу засчитываются в его оплату; остальные ждут вас здесь. Выписку можно загрузить повторно: ни один перевод не учтётся дважды.
bank-no-account = Счёт для переводов не настроен, поэтому покупатели не могут платить этим способом.
bank-file-label = Выписка (camt.053, XML)
bank-read-action = Загрузить выписку
bank-open-title = Ждут вашего решения
bank-open-empty = Все переводы разобраны.
bank-waiting-no-order = Заказ в переводе не указан.
bank-waiting-paid = Заказ { $number } уже оплачен.
bank-waiting-differs = Заказ { $number } стоит { $expected }, а поступила другая сумма.
bank-waiting-settling = Перевод прямо сейчас проводится по заказу { $number }.
bank-order-label = Номер заказа или код из назначения платежа
bank-assign-action = Отнести к этому заказу
bank-return-action = Возвращено { $amount }
bank-read-done = Выписка загружена. Переводы, в которых не указан заказ, ждут ниже.
bank-unreadable = Этот файл – не выписка в формате camt.053. Из него ничего не загружено; скачайте в своём банке выписку в этом формате.
bank-other-account = Эта выписка по другому счёту, не по тому, на который платят покупатели. Из неё ничего не загружено.
bank-file-missing = Сначала выберите файл.
bank-assigned-done = Перевод отнесён к заказу.
bank-returned-done = Возврат перевода отмечен.
bank-no-order = Заказа с таким номером и оплатой банковским переводом нет. Ничего не изменилось.

## Gift cards and store credit

store-credit-title = Подарочные карты и балансы
store-credit-hint = Всё, что здесь выдано, – наш долг, пока его не потратят. Крупные суммы утверждает второй оператор.
store-credit-owed-title = Задолженность
store-credit-owed-empty = Задолженности нет.
store-credit-owed-count = { $count ->
    [one] на { $count } карте или балансе
    [few] на { $count } картах и балансах
    [many] на { $count } картах и балансах
   *[other] на { $count } картах и балансах
}
store-credit-waiting-title = Ждут второго оператора
store-credit-waiting-empty = Утверждать нечего.
store-credit-approve-action = Утвердить и выдать
store-credit-refuse-action = Отклонить
store-credit-new-title = Новая карта или пополнение баланса
store-credit-email-label = Эл. почта аккаунта
store-credit-email-hint = Для подарочной карты оставьте пустым.
store-credit-email-unknown = Аккаунта с таким адресом нет.
store-credit-amount-label = Сумма
store-credit-amount-problem = Укажите сумму больше нуля, например 25.00.
store-credit-currency-label = Валюта
store-credit-source-label = За чей счёт
store-credit-source-goodwill = За наш, в качестве компенсации
store-credit-source-sold = Оплачено, деньги уже у нас
store-credit-reason-label = Причина
store-credit-issue-action = Выдать
store-credit-list-title = Карты и балансы
store-credit-list-empty = Пока ничего не выдано.
store-credit-card = Карта …{ $ending }
store-credit-state-active = Действует
store-credit-state-waiting = На утверждении
store-credit-state-blocked = Заблокировано
store-credit-block-action = Заблокировать
store-credit-unblock-action = Разблокировать
store-credit-issued-title = Подарочная карта
store-credit-issued-once = Запишите или скопируйте код сейчас: больше он показан не будет.
store-credit-issued-waiting = Карта начнёт действовать, когда её утвердит другой оператор.
store-credit-issued-back = К подарочным картам и балансам
store-credit-given-done = Баланс пополнен.
store-credit-drafted-done = Записано. Потратить деньги можно будет, когда другой оператор это утвердит.
store-credit-approved-done = Утверждено. Теперь деньги можно потратить.
store-credit-refused-done = Отклонено. Ничего не выдано.
store-credit-blocked-done = Заблокировано. Остаток по-прежнему числится за нами как долг.
store-credit-unblocked-done = Разблокировано. Деньги снова можно потратить.
books-nav-store-credit = Подарочные карты
money-todo-credits = { $count ->
    [one] { $count } карта или пополнение ждёт утверждения
    [few] { $count } карты или пополнения ждут утверждения
    [many] { $count } карт или пополнений ждут утверждения
   *[other] { $count } карты или пополнения ждут утверждения
}
ledger-kind-store-credit = Подарочные карты и балансы
ledger-kind-store-credit-held = Карты и балансы: резерв под заказы
ledger-event-store-credit-issued = Выдана карта или пополнен баланс
ledger-event-store-credit-set-aside = Зарезервировано под заказ
ledger-event-store-credit-freed = Резерв снят: заказ не оплачен
ledger-event-store-credit-returned = Возврат на карту или баланс
ledger-event-store-credit-moved = Карта зачислена на баланс
audit-action-store-credit-issued = Выдана подарочная карта или пополнен баланс
audit-action-store-credit-drafted = Запрошена выдача карты или пополнение баланса
audit-action-store-credit-refused = Отклонена выдача карты или пополнение баланса
audit-action-store-credit-blocked = Заблокирована подарочная карта
audit-action-store-credit-unblocked = Разблокирована подарочная карта
