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
