### Письма покупателям.

mail-order-paid-subject = Заказ { $number } оплачен
mail-order-accepted-subject = Заказ { $number } принят
mail-greeting = Здравствуйте, { $name }!
mail-order-paid-intro = Спасибо за заказ { $number }. Он оплачен, продавец уже собирает его.
mail-order-accepted-intro = спасибо за заказ { $number }. Продавец его собирает. Деньги ещё не списаны: как оплатить заказ, указано на его странице.
mail-transfer-subject = Как оплатить заказ { $number }
mail-transfer-intro = спасибо за заказ { $number }. До { $day } переведите указанную сумму с этим кодом. Всё это время мы держим товары для вас, а как только деньги поступят, напишем вам.
mail-line = { $title } × { NUMBER($quantity) }: { $amount }
mail-amount = { $label }: { $amount }
mail-at-door = Не входит в сумму: около { $amount } таможня возьмёт при получении.
mail-order-link = Ваш заказ:
mail-order-held = Мы храним ваши деньги, пока вы не получите посылку.
mail-parcel-shipped-subject = Посылка по заказу { $number } отправлена
mail-parcel-shipped-intro = Посылка по вашему заказу { $number } передана перевозчику. В ней:
mail-parcel-confirm = Когда получите её, подтвердите это на странице заказа: только тогда продавец получит деньги.
mail-parcel-more = Остальное из вашего заказа придёт отдельной посылкой.
mail-release-reminder-subject = Вы получили посылку по заказу { $number }?
mail-release-reminder-intro = Напоминаем: { $day } продавец получит деньги за посылку по вашему заказу { $number }.
mail-release-reminder-what-now = Если посылка не пришла или с ней что-то не так, сообщите об этом на странице заказа до этого дня. Там же можно продлить срок.
mail-dispute-subject = Новости в споре по заказу { $number }
mail-dispute-your-turn = Продавец ответил. Примите его предложение или сделайте своё.
mail-dispute-send-back = Вы договорились о возврате товара. Отправьте его, пожалуйста, и сообщите трек-номер.
mail-dispute-decided = Мы приняли решение. Если вы с ним не согласны, его можно один раз обжаловать.
mail-dispute-closed = Спор закрыт. Итог – на странице спора.
mail-dispute-moved = В вашем споре есть новости.
mail-dispute-until = Срок – до { $day }
