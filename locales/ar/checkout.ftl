### Checkout

checkout-page-title = إتمام الشراء
checkout-where-title = عنوان التوصيل
checkout-how-title = طريقة التوصيل
checkout-pay-title = الدفع
checkout-summary-title = طلبك
checkout-quote-valid = { $minutes ->
    [zero] هذا السعر محجوز لك لأقل من دقيقة.
    [one] هذا السعر محجوز لك لمدة دقيقة واحدة.
    [two] هذا السعر محجوز لك لمدة دقيقتين.
    [few] هذا السعر محجوز لك لمدة { $minutes } دقائق.
    [many] هذا السعر محجوز لك لمدة { $minutes } دقيقة.
   *[other] هذا السعر محجوز لك لمدة { $minutes } دقيقة.
}
checkout-quote-renewed = تغيّر السعر. هذا هو الإجمالي الجديد، ولم يُخصم أي مبلغ.
checkout-address-hint = يُكتب العنوان كما تحتاجه شركة الشحن، بحروف لغتك.
checkout-email-label = البريد الإلكتروني
checkout-email-hint = نرسل إليه تأكيد الطلب ومعلومات التتبع.
checkout-shipping-days = { $last ->
    [zero] { $days } يوم
    [one] { $days } يوم
    [two] { $days } يوم
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
checkout-shipping-ddp = الجمارك والضريبة تُدفع هنا، ولا شيء عند الاستلام.
checkout-shipping-dap = الجمارك والضريبة تُدفع عند الاستلام، نحو { $amount }، وهي خارج الإجمالي.
checkout-shipping-dap-unknown = الجمارك والضريبة تُدفع عند الاستلام، وهي خارج الإجمالي.
checkout-delivery-chosen = تم حفظ طريقة التوصيل.
checkout-payment-testbank = بنك تجريبي
checkout-payment-cash = الدفع نقدًا عند الاستلام
checkout-payment-transfer = تحويل بنكي
checkout-payment-stripe = بطاقة أو محفظة رقمية
checkout-errors-title = يُرجى مراجعة هذه الحقول
checkout-update-action = تحديث الإجمالي
checkout-pay-action = دفع { $amount }
checkout-order-action = تأكيد الطلب: { $amount }
checkout-protection-hint = نحتفظ بالمبلغ إلى أن يصلك الطرد.
checkout-terms-hint = إرسال الطلب يعني الموافقة على شروط البيع.

shipping-name-economy = اقتصادي
shipping-name-standard = عادي
shipping-name-express = سريع
shipping-name-domestic = داخل البلد

## Fields of an address

field-name-label = الاسم الكامل
field-line1-label = الشارع ورقم المبنى
field-line2-label = الشقة والمدخل والطابق
field-city-label = المدينة
field-region-label = المنطقة أو الإمارة
field-region-choose = اختيار المنطقة أو الإمارة
field-postcode-label = الرمز البريدي
field-country-label = البلد
field-phone-label = الهاتف
field-latin-label = الاسم والعنوان بالحروف اللاتينية
field-latin-hint = لملصق الطرد: الاسم، الشارع، المدينة، بفواصل بينها. إذا تركته فارغًا كتبناه نحن.
field-phone-hint = مع رمز البلد، مثل { $prefix }. ستتصل شركة الشحن بهذا الرقم.
field-optional = اختياري

## What is wrong with a field

field-error-missing = يُرجى ملء هذا الحقل.
field-error-too-long = النص طويل جدًا. يُرجى اختصاره.
field-error-characters = يحتوي على رموز لا يمكن طباعتها على ملصق الشحن.
field-error-email = هذا لا يبدو بريدًا إلكترونيًا. يُرجى التحقق من كتابته.
field-error-phone = هذا لا يبدو رقم هاتف. يُرجى كتابة الأرقام مع رمز البلد.
field-error-postcode = هذا ليس رمزًا بريديًا في بلد التوصيل.
field-error-region = يُرجى اختيار المنطقة أو الإمارة من القائمة.
field-error-choice = يُرجى اختيار أحد الخيارات.
field-error-not-served = لا تصل أي شركة شحن إلى هذا العنوان. يُرجى إدخال عنوان آخر.
field-error-number = يُرجى إدخال عدد صحيح.
field-error-size = اكتب ثلاثة أرقام لا يتجاوز كلٌّ منها 300 سم: ‎30 × 20 × 10.
field-error-amount = يُرجى إدخال مبلغ، مثل 19.90.
field-error-quantity = يُرجى إدخال كمية من 1 إلى 999.

## Payment

payment-failed-body = رفض البنك العملية. لم يُخصم أي مبلغ، وطلبك ما زال محفوظًا.

## States of an order

order-state-awaiting-payment = في انتظار الدفع
order-state-accepted = مقبول
order-state-paid = مدفوع
order-state-shipped = في الطريق
order-state-delivered = تم التوصيل
order-state-completed = مكتمل
order-state-cancelled = ملغى
order-state-disputed = قيد المراجعة
order-state-refunded = تم رد المبلغ
order-state-expired = انتهت المهلة

## What happens next, one sentence per state

order-next-awaiting-payment = بعد الدفع يُرسل طلبك إلى البائع.
order-next-transfer = حوّل المبلغ مع ذكر هذا الرمز المرجعي حتى { $date }. نحجز لك البضاعة حتى ذلك اليوم.
order-next-transfer-over = وصل تحويلك، ونحن نتحقق منه.
order-next-paid = البائع يجهّز طلبك.
order-next-part-sent = جزء من طلبك في الطريق إليك، والبائع يجهّز الباقي.
order-next-shipped = طردك في الطريق، وموعد وصوله المتوقع: { $range }.
order-next-delivered = يُرجى فحص الطرد، وتأكيد الاستلام إذا كان كل شيء على ما يرام.
order-next-completed = اكتمل الطلب. شكرًا لك.
order-next-cancelled = أُلغي هذا الطلب، ولا يوجد مبلغ مستحق.
order-next-disputed = هناك نزاع بشأن طرد من هذا الطلب. يبقى المبلغ لدينا إلى أن يُحل.
order-next-refunded = أُعيد إليك المبلغ كاملًا.
order-next-expired = لم يصل الدفع في الوقت المحدد، فعادت المنتجات إلى البيع.

## The order page

order-page-title = الطلب { $number }
order-placed-title = شكرًا لك، تم استلام طلبك
order-placed-date = تاريخ الطلب: { $date }
order-items-title = المنتجات
order-address-title = عنوان التوصيل
order-totals-title = السعر
order-parcels-title = الطرود
order-parcel-position = الطرد { NUMBER($number) } من { NUMBER($total) }
order-parcel-tracking = { $carrier }، رقم التتبع { $tracking }
order-parcel-sent-count = في الطريق: { NUMBER($sent) } من { NUMBER($total) }
order-timeline-title = مراحل الطلب
order-event-placed = تم تقديم الطلب
order-event-accepted = تم قبول الطلب
order-event-paid = تم استلام الدفع
order-event-shipped = تم تسليم الطرد إلى شركة الشحن
order-event-part-shipped = تم تسليم جزء من الطلب إلى شركة الشحن
order-event-delivered = تم التوصيل
order-event-confirmed = تم تأكيد الاستلام من جانبك
order-event-completed = تم تحويل المبلغ إلى البائع
order-event-cancelled = تم إلغاء الطلب
order-event-expired = انتهت مهلة الدفع
order-event-refunded = تم رد المبلغ
order-event-cash-collected = تم الدفع لمندوب التوصيل
order-event-came-back = عاد الطرد إلى البائع
order-event-payment-taken = تم خصم المبلغ
order-event-payment-released = لم يُخصم مبلغ الدفع المكرر
order-event-payment-lost = ألغى البنك عملية الدفع
order-event-payment-declined = رُفضت عملية الدفع
order-event-units-cancelled = تم إلغاء بعض المنتجات
order-event-released = انتهت مهلة فحص الطرد
order-event-release-extended = تم تمديد المهلة بناءً على طلبك
order-event-disputed = تم فتح نزاع
order-event-dispute-closed = تم إغلاق النزاع
order-cancel-action = إلغاء الطلب
order-cancel-confirm = سيُلغى الطلب ويُعاد إليك كل ما دُفع.
order-confirm-action = استلمت الطرد
order-confirm-hint = يستلم البائع المبلغ بعد تأكيدك.
order-pay-action = الدفع الآن
order-transfer-title = تحويل بنكي
order-transfer-amount = المبلغ
order-transfer-reference = الرمز المرجعي
order-transfer-holder = المستفيد
order-transfer-iban = رقم الآيبان (IBAN)
order-transfer-bic = رمز البنك (BIC)
order-transfer-received = وصلنا { $received } حتى الآن، ولا ينقص سوى المبلغ المذكور أعلاه.
order-transfer-over = وصلنا { $received }، وهو أكثر من ثمن الطلب. لا يلزمك فعل شيء: سنسوّي الأمر ونراسلك.
order-transfer-hint = بالرمز المرجعي نعرف أي طلب تدفع ثمنه. يستغرق التحويل عادةً من يوم إلى ثلاثة أيام عمل، وسنراسلك فور وصوله.

## A parcel of an order: the money that is held for it, and what can be done about it

order-release-due = يُحوَّل المبلغ إلى البائع في { $day } ما لم يصلنا منك بلاغ بوجود مشكلة.
order-release-extend-action = أحتاج إلى وقت أطول
order-release-extend-hint = يمكن طلب تمديد المهلة مرة واحدة.
order-release-extended = تم تمديد المهلة.
order-release-extended-before = سبق تمديد المهلة. إذا كانت هناك مشكلة في الطرد، يُرجى إبلاغنا بها.
order-dispute-open-action = الإبلاغ عن مشكلة في الطرد
order-dispute-view-action = عرض النزاع بشأن الطرد
order-parcel-refunded = المبلغ المُعاد: { $amount }
order-parcel-cash = المبلغ المطلوب دفعه نقدًا لمندوب التوصيل: { $amount }
order-units-title = إلغاء جزء من الطلب
order-units-hint = يُرجى تحديد الكمية التي لم تعد مطلوبة من كل منتج. يُعاد إليك ما دُفع مقابلها مع نصيبها من التوصيل والجمارك والضريبة.
order-units-action = إلغاء الكمية المحددة
order-units-cancelled = تم الإلغاء، ويُعاد إليك ما دُفع مقابل هذه المنتجات.
order-units-none = لم يُلغَ شيء. يُرجى اختيار قطعة واحدة على الأقل، وبما لا يتجاوز ما لم يُشحن بعد.

testbank-title = بنك تجريبي
testbank-notice = ليس بنكًا حقيقيًا، ولن يُخصم أي مبلغ.
testbank-pay-action = ادفع { $amount }
testbank-decline-action = رفض الدفع
testbank-leave-action = المغادرة دون دفع
testbank-back-action = العودة إلى المتجر
testbank-paid = تم هذا الدفع.
testbank-challenge-action = الدفع مع التأكيد
testbank-challenged = يطلب بنكك تأكيد هذا الدفع.
testbank-confirm-action = تأكيد
testbank-authorised = تم حجز المبلغ، ويُخصم عند شحن المنتجات.
testbank-voided = أُلغي حجز المبلغ.
testbank-declined = رُفض هذا الدفع.
testbank-refunded = أُعيد مبلغ هذا الدفع.

## Gift cards and store credit

credit-card-name = بطاقة هدية …{ $ending }
credit-account-name = رصيدك
credit-due-label = المتبقي للدفع
credit-code-label = رمز بطاقة الهدية
credit-code-hint = 16 حرفًا ورقمًا، مع الشرطات أو بدونها.
credit-code-apply = استخدام البطاقة
credit-code-unknown = لا يمكن الشراء بهذا الرمز. يُرجى التحقق من كتابته؛ والبطاقة التي نفد رصيدها لم تعد صالحة.
credit-code-currency = هذه البطاقة بعملة أخرى. لاستخدامها يُرجى تغيير العملة من أعلى الصفحة.
credit-use-action = استخدام رصيدك: { $amount }
credit-remove-label = إزالة: { $name }
credit-remove-action = إزالة
credit-pays-all = بطاقات الهدايا والرصيد تغطي المبلغ كاملًا.
credit-no-cash = لا يمكن الجمع بين الدفع نقدًا عند الاستلام وبطاقات الهدايا أو الرصيد.
credit-applied-done = تمت الإضافة إلى طلبك. لن يُخصم شيء قبل تأكيد الطلب.
credit-removed-done = تمت الإزالة. لم يُخصم شيء.
credit-returned = رُدّ من هذا المبلغ { $amount }
credit-due-money = المدفوع بطريقة أخرى
