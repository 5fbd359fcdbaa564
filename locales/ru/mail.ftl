### Письма покупателям.

mail-order-paid-subject = Заказ { $number } оплачен
mail-greeting = Здравствуйте, { $name }!
mail-order-paid-intro = Спасибо за заказ { $number }. Он оплачен, продавец уже собирает его.
mail-line = { $title } × { NUMBER($quantity) }: { $amount }
mail-amount = { $label }: { $amount }
mail-at-door = Не входит в сумму: около { $amount } таможня возьмёт при получении.
mail-order-link = Ваш заказ:
mail-order-held = Мы храним ваши деньги, пока вы не получите посылку.
mail-parcel-shipped-subject = Посылка по заказу { $number } отправлена
mail-parcel-shipped-intro = Посылка по вашему заказу { $number } передана перевозчику. В ней:
mail-parcel-confirm = Когда получите её, подтвердите это на странице заказа: только тогда продавец получит деньги.
