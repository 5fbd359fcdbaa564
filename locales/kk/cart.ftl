### The cart.

cart-page-title = Себет
cart-items-count = { $count ->
    [one] { $count } тауар
   *[other] { $count } тауар
}
cart-empty-title = Себетіңіз бос
cart-empty-body = Қосқан тауарларыңыз қорытынды бағасымен осында тұрады.
cart-empty-action = Тауарларды көру
cart-parcel-title = Сәлемдеме: { $name }
cart-parcel-from = Қайдан: { $place }
cart-line-quantity = Саны
cart-line-update = Жаңарту
cart-line-remove = Жою
cart-line-remove-label = Себеттен жою: { $title }
cart-line-each = данасы { $price }
cart-line-price-up = Себетке салғаннан бері бағасы өсті: { $before } болған, енді { $now }.
cart-line-price-down = Себетке салғаннан бері бағасы түсті: { $before } болған, енді { $now }.
cart-line-stock-less = { $count ->
    [one] Тек { $count } дана қалды. Санын азайтыңыз.
   *[other] Тек { $count } дана қалды. Санын азайтыңыз.
}
cart-line-stock-none = Тауар таусылды. Жалғастыру үшін оны жойыңыз.
cart-line-gone = Сатушы тауарды сатылымнан алды. Жалғастыру үшін оны жойыңыз.
cart-coupon-label = Промокод
cart-coupon-apply = Қолдану
cart-coupon-applied = { $code } промокоды қолданылды
cart-coupon-remove = Промокодты алып тастау
cart-coupon-unknown = Мұндай промокод жоқ. Қате жазылмағанын тексеріңіз.
cart-coupon-expired = Промокодтың мерзімі өткен.
cart-coupon-used-up = Бұл промокод пайдаланылып қойған.
cart-summary-title = Тапсырыс сомасы
cart-summary-goods = Тауарлар
cart-summary-shipping = Жеткізу
cart-summary-discount = Жеңілдік
cart-summary-duty = Кедендік баж
cart-summary-tax = ҚҚС
cart-summary-fees = Кедендік алымдар
cart-summary-total = Барлығы
cart-summary-estimate = Жеткізу, баж және салық еліңіз бойынша алдын ала есептелген. Нақты соманы төлем алдында көресіз.
cart-checkout-action = Рәсімдеуге өту
cart-short = Себетте өзгеріс бар. Жалғастырмас бұрын төменді қараңыз.
cart-coupon-done = Промокод қолданылды.
cart-coupon-gone = Промокод алып тасталды.
cart-updated = Себет жаңартылды.
