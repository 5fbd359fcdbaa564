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
rules-edit-hint = Чтобы изменить правила, выгрузите их, отредактируйте файл и загрузите: corridor rules export, diff, load.
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
