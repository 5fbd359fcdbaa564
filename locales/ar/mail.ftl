### رسائل إلى المشترين.

mail-order-paid-subject = تم دفع الطلب { $number }
mail-greeting = مرحبًا { $name }،
mail-order-paid-intro = شكرًا على طلبك { $number }. وصل الدفع والبائع يجهّز الطلب.
mail-line = { $title } × { NUMBER($quantity) }: { $amount }
mail-amount = { $label }: { $amount }
mail-at-door = غير مشمول في الإجمالي: تحصّل الجمارك نحو { $amount } عند التسليم.
mail-order-link = طلبك:
mail-order-held = نحتفظ بالمبلغ إلى أن يصلك الطرد.
mail-parcel-shipped-subject = طردك من الطلب { $number } في الطريق
mail-parcel-shipped-intro = سُلّم طرد من طلبك { $number } إلى شركة الشحن، وفيه:
mail-parcel-confirm = عندما يصلك الطرد، أكّد الاستلام في صفحة الطلب: عندها فقط يستلم البائع المبلغ.
