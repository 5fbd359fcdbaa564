### The seller's desk.

seller-page-title = متجرك
seller-nav-label = صفحات البائع
seller-nav-today = اليوم
seller-nav-orders = الطلبات
seller-nav-products = المنتجات
seller-nav-money = المستحقات
seller-nav-disputes = النزاعات

seller-today-title = مهام اليوم
seller-today-empty = لا مهام حاليًا. ستظهر الطلبات الجديدة هنا.
seller-today-ship = { $count ->
    [zero] لا طرود للشحن
    [one] طرد واحد للشحن
    [two] طردان للشحن
    [few] { $count } طرود للشحن
    [many] { $count } طردًا للشحن
   *[other] { $count } طرد للشحن
}
seller-today-disputes = { $count ->
    [zero] لا نزاعات للرد عليها
    [one] نزاع واحد للرد عليه
    [two] نزاعان للرد عليهما
    [few] { $count } نزاعات للرد عليها
    [many] { $count } نزاعًا للرد عليها
   *[other] { $count } نزاع للرد عليها
}
seller-today-stock = { $count ->
    [zero] لا توجد خيارات نافدة
    [one] خيار واحد نفد من المخزون
    [two] خياران نفدا من المخزون
    [few] { $count } خيارات نفدت من المخزون
    [many] { $count } خيارًا نفد من المخزون
   *[other] { $count } خيار نفد من المخزون
}
seller-today-drafts = { $count ->
    [zero] لا مسودات للنشر
    [one] مسودة واحدة للنشر
    [two] مسودتان للنشر
    [few] { $count } مسودات للنشر
    [many] { $count } مسودة للنشر
   *[other] { $count } مسودة للنشر
}

seller-today-customs = { $count ->
    [zero] البيانات الجمركية كاملة
    [one] منتج واحد تنقصه بيانات جمركية
    [two] منتجان تنقصهما بيانات جمركية
    [few] { $count } منتجات تنقصها بيانات جمركية
    [many] { $count } منتجًا تنقصها بيانات جمركية
   *[other] { $count } منتج تنقصها بيانات جمركية
}

seller-products-title = المنتجات
seller-products-empty-title = لا توجد منتجات بعد
seller-products-empty-body = يمكن إضافة أول منتج، أو استيراد ملف من متجرك الحالي.
seller-product-add = إضافة منتج
seller-product-edit = تعديل المنتج
seller-product-title-label = العنوان
seller-product-description-label = الوصف
seller-product-language-label = لغة هذا النص
seller-product-category-label = الفئة
seller-product-price-label = السعر
seller-product-price-hint = ما يصلك قبل خصم العمولة. يراه المتسوقون شاملًا التوصيل والجمارك والضريبة.
seller-product-stock-label = المخزون
seller-product-sku-label = رمز SKU
seller-product-weight-label = الوزن بالغرام
seller-product-size-label = المقاس مع التغليف، سم
seller-product-size-hint = الطول × العرض × الارتفاع، مثل ‎30 × 20 × 10
seller-product-hs-label = الرمز الجمركي (HS)
seller-product-hs-hint = ستة أرقام أو أكثر. من دونه لا يمكننا حساب الرسوم الجمركية.
seller-product-origin-label = بلد المنشأ
seller-product-pictures-label = الصور
seller-product-publish = نشر
seller-product-unpublish = إيقاف العرض
seller-product-saved = تم حفظ المنتج.
seller-product-published = المنتج معروض للبيع الآن.
seller-product-unpublished = تم إيقاف عرض المنتج.
seller-picture-added = تمت إضافة الصورة.
seller-stock-saved = تم حفظ المخزون.
seller-product-save = حفظ
seller-product-look = عرض في المتجر
seller-product-state-label = الحالة
seller-stock-save = حفظ المخزون
seller-picture-label = إضافة صورة
seller-picture-hint = JPEG أو PNG أو WebP أو GIF، حتى 20 ميغابايت.
seller-picture-add = رفع
seller-product-state-draft = مسودة
seller-product-state-published = معروض للبيع
seller-product-state-archived = عرضه متوقف

seller-orders-title = الطلبات
seller-orders-empty = تظهر الطلبات هنا فور دفعها.
seller-order-ship-action = تأكيد الشحن
seller-order-carrier-label = شركة الشحن
seller-order-tracking-label = رقم التتبع
seller-order-shipped = تم تأكيد الشحن وإبلاغ المشتري.
seller-parcel-title = الطرد { NUMBER($number) }
seller-parcel-rest = لم يُعبّأ بعد
seller-pack-title = الإرسال في أكثر من طرد
seller-pack-hint = حدّد محتويات الطرد التالي. يكون للطرد مستنداته ورقم تتبع خاص به، ونُخطر المشتري عند إرساله. يُحوَّل المبلغ إليك بعد إرسال كل شيء واستلامه.
seller-pack-action = تعبئة هذا الطرد
seller-unpack-action = إلغاء التعبئة
seller-pack-done = تمت التعبئة. اطبع مستندات الطرد، ثم أكّد شحنه.
seller-unpack-done = أُلغيت التعبئة.
seller-pack-none = لم يُعبّأ شيء. اختر قطعة واحدة على الأقل، وبما لا يتجاوز ما لم يُعبّأ بعد.
seller-parcel-papers = مستندات الطرد { NUMBER($number) } من الطلب { $order }
seller-order-address-title = عنوان الشحن

seller-disputes-title = النزاعات
seller-disputes-empty-title = لا توجد نزاعات
seller-disputes-empty-body = عندما يُبلغ مشترٍ عن مشكلة في طرد، يمكنك الرد عليها هنا.
seller-disputes-turn = دورك

seller-money-title = المستحقات
seller-money-held = محجوز لطلبات لم تكتمل
seller-money-available = جاهز للصرف
seller-money-empty = ستظهر أول عملية بيع لك هنا.
seller-money-balance = الرصيد
seller-money-reserved = محجوز للصرف
seller-money-unripe = لم يحن موعده
seller-money-unripe-hint = { $days ->
    [zero] يمكن صرف المستحقات من دون انتظار.
    [one] ما دام متجرك جديدًا، يمكن صرف المستحقات بعد انتظار يوم واحد.
    [two] ما دام متجرك جديدًا، يمكن صرف المستحقات بعد انتظار يومين.
    [few] ما دام متجرك جديدًا، يمكن صرف المستحقات بعد انتظار { $days } أيام.
    [many] ما دام متجرك جديدًا، يمكن صرف المستحقات بعد انتظار { $days } يومًا.
   *[other] ما دام متجرك جديدًا، يمكن صرف المستحقات بعد انتظار { $days } يوم.
}
seller-money-schedule-hint = { $days ->
    [zero] المبالغ الجاهزة تُصرف تلقائيًا أيضًا.
    [one] المبالغ الجاهزة تُصرف تلقائيًا أيضًا كل يوم.
    [two] المبالغ الجاهزة تُصرف تلقائيًا أيضًا كل يومين.
    [few] المبالغ الجاهزة تُصرف تلقائيًا أيضًا كل { $days } أيام.
    [many] المبالغ الجاهزة تُصرف تلقائيًا أيضًا كل { $days } يومًا.
   *[other] المبالغ الجاهزة تُصرف تلقائيًا أيضًا كل { $days } يوم.
}
seller-money-debt-hint = يُسدَّد الرصيد السالب من مبيعاتك القادمة، فإن لم تكفِ خُصم المبلغ المتبقي من دفعتك القادمة بعملة أخرى وفق سعر الصرف في يوم الخصم.
seller-money-pay-action = صرف { $amount }
seller-money-least = الحد الأدنى للصرف { $least }
seller-money-account-first = يُرجى إدخال حسابك البنكي لتُصرف إليه مستحقاتك.

### Payouts

payouts-title = عمليات الصرف
payouts-empty = ستظهر عمليات الصرف هنا.
payouts-date-label = تاريخ الطلب
payouts-amount-label = المبلغ
payouts-account-label = إلى الحساب
payouts-state-label = الحالة
payouts-rate = ‎1 { $from } = { $rate } { $to } ({ $source }، { $day })
payout-state-requested = مطلوبة
payout-state-half-approved = قيد المراجعة
payout-state-approved = معتمدة
payout-state-sent = لدى البنك
payout-state-paid = مدفوعة
payout-state-returned = أعادها البنك
payout-state-refused = مرفوضة
payout-requested = تم طلب الصرف. نراجعه ثم نرسله إلى بنكك.
payout-account-missing = يُرجى إدخال حسابك البنكي أولًا. لم يتغيّر شيء.
payout-too-little = هذا أقل من الحد الأدنى للصرف. لم يتغيّر شيء.

### The bank account that payouts go to

bank-account-title = الحساب البنكي
bank-account-hint = تُصرف مستحقاتك إلى هذا الحساب. أما عمليات الصرف الجارية فتبقى على الحساب الذي طُلبت إليه.
bank-account-entered = تاريخ الإدخال: { $day }
bank-account-change = إدخال حساب آخر
bank-account-holder-label = صاحب الحساب
bank-account-number-label = الآيبان (IBAN) أو رقم الحساب
bank-account-bic-label = رمز BIC (سويفت)
bank-account-bic-hint = يمكن تركه فارغًا عند إدخال الآيبان.
bank-account-bank-label = اسم البنك
bank-account-country-label = بلد البنك
bank-account-currency-label = عملة الحساب
bank-account-password-label = كلمة المرور
bank-account-password-hint = حتى لا يتمكن غيرك من تحويل أموالك إلى حساب آخر.
bank-account-save-action = حفظ الحساب
bank-account-saved = تم حفظ الحساب البنكي.
bank-account-error-number = هذا ليس رقم حساب في ذلك البلد. يُرجى التحقق من كل خانة.
bank-account-error-bic = يتكوّن رمز BIC من 8 أو 11 خانة من الحروف والأرقام.
bank-account-error-password = كلمة المرور غير صحيحة.

### Statement of account

statement-title = كشف الحساب
statement-page-title = كشف الحساب بعملة { $currency }
statement-date-label = التاريخ
statement-event-label = البيان
statement-order-label = الطلب
statement-amount-label = المبلغ
statement-balance-label = الرصيد بعد الحركة
statement-empty = لم يُقيَّد شيء بهذه العملة بعد.
statement-download-action = تنزيل بصيغة CSV
statement-print-action = فتح بصيغة PDF
statement-closing-label = الرصيد
ledger-event-payment-captured = استلام دفع
ledger-event-payment-authorised = تفويض دفع
ledger-event-authorisation-captured = تحصيل دفع مفوَّض
ledger-event-refund-released = رد مبلغ لم يُحصَّل
ledger-event-cash-collected = تحصيل نقد
ledger-event-transfer-received = تحويل وارد
ledger-event-transfer-assigned = ربط التحويل بطلب
ledger-event-transfer-returned = إعادة التحويل إلى مرسله
ledger-event-payment-unclaimed = دفع مكرر
ledger-event-consignment-completed = قبول الطرد
ledger-event-order-refunded = رد مبلغ
ledger-event-refund-settled = إرسال المبلغ المردود
ledger-event-payout-sent = إرسال الصرف إلى البنك
ledger-event-payout-paid = إتمام الصرف
ledger-event-payout-returned = عودة مبلغ الصرف
ledger-event-debt-recovered = تسوية دين من رصيد آخر
ledger-event-chargeback-opened = سحب بنك المشتري المبلغ
ledger-event-chargeback-won = أعاد بنك المشتري المبلغ
ledger-event-chargeback-lost = احتفظ بنك المشتري بالمبلغ
ledger-event-manual = قيد يدوي

### Finding a customs code

seller-hs-title = البحث عن الرمز الجمركي (HS)
seller-hs-intro = تصنّف الجمارك في كل بلد السلع بهذا الرمز. وهو يحدد الرسوم الجمركية، فيستحق دقيقة من وقتك.
seller-hs-search-label = ما هو المنتج بكلمات بسيطة؟
seller-hs-search-action = بحث
seller-hs-empty = لم نجد شيئًا. يُرجى تجربة كلمة أبسط: نتائج «قميص» أكثر من نتائج «قميص كتان واسع».
seller-hs-find-link = البحث عن الرمز بالكلمات
seller-hs-suggested = رموز تناسب العنوان
seller-hs-use-action = استخدام هذا الرمز
seller-hs-warning-unknown = لا يوجد هذا الرمز في النظام المنسّق. ستحتجز الجمارك الطرد.
seller-hs-warning-short = تشترط الجمارك ستة أرقام على الأقل.
seller-hs-warning-category = لمنتجات فئة «{ $category }» رمز آخر عادةً. يُرجى التحقق منه.

### Restricted goods at the seller’s desk

seller-restriction-title = أين لا يمكن بيع هذا المنتج
seller-restriction-none = لا توجد قيود معروفة على هذا المنتج
seller-restriction-unverified = لم يُقارَن بالمصدر
seller-goods-tags = ما الذي ينبغي أن يعرفه الناقل؟
seller-tag-lithium-battery = يحتوي على بطارية ليثيوم
seller-tag-liquid = سائل
seller-tag-flammable = قابل للاشتعال
seller-tag-aerosol = بخاخ أو عبوة مضغوطة
seller-tag-magnet = مغناطيس قوي
seller-tag-blade = نصل حاد
seller-tag-medicine = دواء
seller-tag-food = مادة غذائية
seller-tag-animal-product = منتج حيواني
seller-tag-plant = نبات أو بذور
seller-tag-used = مستعمل
warehouses-title = المستودعات
warehouses-hint = البضاعة الموجودة في بلد المشتري تُباع بيعًا محليًا: بلا جمارك وتصل خلال أيام. يرسل الطلبَ أقربُ مستودع تتوفر فيه البضاعة.
warehouses-main = المستودع الرئيسي
warehouses-country-label = البلد
warehouses-add-title = مستودع جديد
warehouses-add-action = إضافة مستودع
warehouses-remove = حذف
warehouses-remove-label = حذف المستودع: { $place }
warehouses-added = أُضيف المستودع. أدخل الكمية الموجودة فيه في صفحة كل منتج.
warehouses-removed = حُذف المستودع.
warehouses-in-use = في هذا المستودع بضاعة أو شُحنت منه طلبات، لذلك يبقى في القائمة.
warehouses-full = بلغ متجرك الحد الأقصى لعدد المستودعات.
