### Mails. They name the shop, the order and what to do next; links and totals are added by the template.

mail-greeting = مرحبًا،
mail-closing = مع أطيب التحيات، { $site }
mail-order-placed-subject = طلبك { $number }
mail-order-placed-body = شكرًا على طلبك. هذه هي المنتجات المطلوبة والمبلغ الإجمالي حتى بابك.
mail-order-shipped-subject = طلبك { $number } في الطريق
mail-order-shipped-body = سلّم البائع طردك إلى شركة الشحن. موعد الوصول المتوقع: { $range }.
mail-order-refunded-subject = رد مبلغ الطلب { $number }
mail-order-refunded-body = أعدنا إليك { $amount }. قد يظهر المبلغ في حسابك البنكي خلال أيام.
mail-order-link = عرض الطلب
