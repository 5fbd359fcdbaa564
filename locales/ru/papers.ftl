### Papers of a parcel: what is printed on them, and how the seller gets them.

## Commercial invoice

papers-invoice-title = Коммерческий инвойс
papers-invoice-seller = Продавец
papers-invoice-buyer = Покупатель
papers-invoice-number = Номер инвойса
papers-invoice-date = Дата
papers-invoice-order = Заказ
papers-invoice-incoterm = Условия поставки (Инкотермс 2020)
papers-invoice-currency = Валюта
papers-invoice-description = Описание товара
papers-invoice-hs = Код ТН ВЭД (HS)
papers-invoice-origin = Страна происхождения
papers-invoice-quantity = Количество
papers-invoice-unit = Цена за единицу
papers-invoice-line = Сумма
papers-invoice-goods = Товары
papers-invoice-freight = Перевозка
papers-invoice-discount = Скидка
papers-invoice-duty = Ввозная пошлина
papers-invoice-tax = НДС
papers-invoice-fees = Сборы
papers-invoice-total = Итого
papers-invoice-paid = Пошлина и налоги оплачены покупателем при оформлении заказа.
papers-invoice-unpaid = Пошлину и налоги оплачивает получатель при доставке.
papers-invoice-rule = Основание для пошлины и налога: { $rules }

## Packing slip

papers-slip-title = Упаковочный лист
papers-slip-store = Магазин
papers-slip-addressee = Получатель
papers-slip-item = Товар
papers-slip-sku = Артикул (SKU)
papers-page = Страница {"{page}"} из {"{pages}"}

## At the seller's desk

papers-print-title = Документы
papers-print-action = Напечатать документы (PDF)
papers-print-hint = Таможенная декларация, инвойс, упаковочный лист и адресная этикетка каждой отмеченной посылки в одном файле.
papers-print-choose = Документы к заказу { $order }
papers-print-none = Сначала отметьте хотя бы одну посылку.
papers-print-many = { $count ->
    [one] В один файл помещается не больше { $count } посылки.
    [few] В один файл помещается не больше { $count } посылок.
    [many] В один файл помещается не больше { $count } посылок.
   *[other] В один файл помещается не больше { $count } посылки.
}
papers-number-label = Номер почтового отправления
papers-numbers-used = Все номера отправлений из диапазона использованы. Попросите оператора получить на почте новый диапазон.
papers-fonts-missing = На сервере нет шрифтов для печати. Сообщите об этом оператору.
papers-invoice-action = Инвойс (PDF)
papers-sender-title = Отправитель в документах
papers-sender-hint = Таможне и службам доставки нужен полный адрес, с которого уходят посылки. Он печатается только в документах.
papers-sender-name-label = Имя или название компании
papers-sender-customs-label = Таможенный или налоговый номер
papers-sender-saved = Данные отправителя сохранены.
papers-sender-missing = Пока в ваших документах указан только город. Добавьте полный адрес отправителя.
