### Mails. They name the shop, the order and what to do next; links and totals are added by the template.

mail-greeting = Здравствуйте!
mail-closing = С уважением, { $site }
mail-order-placed-subject = Ваш заказ { $number }
mail-order-placed-body = Спасибо за заказ! Ниже — что вы заказали и итоговая сумма с доставкой.
mail-order-shipped-subject = Ваш заказ { $number } в пути
mail-order-shipped-body = Продавец передал посылку в службу доставки. Ожидаемая доставка: { $range }
mail-order-refunded-subject = Возврат денег за заказ { $number }
mail-order-refunded-body = Сумма возврата — { $amount }. Деньги могут идти через банк несколько дней.
mail-order-link = Посмотреть заказ
