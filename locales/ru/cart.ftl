### The cart.

cart-page-title = Корзина
cart-items-count = { $count ->
    [one] { $count } товар
    [few] { $count } товара
    [many] { $count } товаров
   *[other] { $count } товара
}
cart-empty-title = В корзине пусто
cart-empty-body = Здесь будут товары, которые вы добавите, — сразу с итоговой ценой.
cart-empty-action = За покупками
cart-parcel-title = Посылка от продавца { $name }
cart-parcel-from = Откуда: { $place }
cart-line-quantity = Количество
cart-line-update = Обновить
cart-line-remove = Удалить
cart-line-remove-label = Удалить из корзины: { $title }
cart-line-each = { $price } за шт.
cart-line-price-up = Пока товар был в корзине, цена выросла с { $before } до { $now }.
cart-line-price-down = Пока товар был в корзине, цена снизилась с { $before } до { $now }.
cart-line-stock-less = { $count ->
    [one] Осталась только { $count } шт. Уменьшите количество.
    [few] Осталось только { $count } шт. Уменьшите количество.
    [many] Осталось только { $count } шт. Уменьшите количество.
   *[other] Осталось только { $count } шт. Уменьшите количество.
}
cart-line-stock-none = Товар закончился. Удалите его, чтобы продолжить.
cart-line-gone = Продавец снял товар с продажи. Удалите его, чтобы продолжить.
cart-coupon-label = Промокод
cart-coupon-apply = Применить
cart-coupon-applied = Промокод { $code } применён
cart-coupon-remove = Убрать промокод
cart-coupon-unknown = Такого промокода нет. Проверьте, нет ли опечатки.
cart-coupon-expired = Срок действия промокода истёк.
cart-coupon-used-up = Этот промокод уже использован.
cart-summary-title = Сумма заказа
cart-summary-goods = Товары
cart-summary-shipping = Доставка
cart-summary-discount = Скидка
cart-summary-duty = Таможенная пошлина
cart-summary-tax = НДС
cart-summary-fees = Таможенные сборы
cart-summary-total = Итого
cart-summary-estimate = Доставка, пошлина и налог для вашей страны рассчитаны предварительно. Точную сумму вы увидите до оплаты.
cart-checkout-action = Перейти к оформлению
cart-short = В корзине что-то изменилось. Посмотрите ниже, прежде чем продолжить.
cart-coupon-done = Промокод применён.
cart-coupon-gone = Промокод убран.
cart-updated = Корзина обновлена.
