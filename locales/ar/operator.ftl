rules-title = قواعد التجارة
rules-unverified-count = { $count ->
    [zero] لا توجد قواعد سارية غير مُطابَقة بمصادرها.
    [one] قاعدة سارية واحدة لم تُطابَق بمصدرها.
    [two] قاعدتان ساريتان لم تُطابَقا بمصدريهما.
    [few] { $count } قواعد سارية لم تُطابَق بمصادرها.
    [many] { $count } قاعدة سارية لم تُطابَق بمصادرها.
   *[other] { $count } قاعدة سارية لم تُطابَق بمصادرها.
}
rules-ending-count = { $count ->
    [zero] لا قواعد تنتهي خلال 90 يومًا.
    [one] قاعدة واحدة تنتهي خلال 90 يومًا.
    [two] قاعدتان تنتهيان خلال 90 يومًا.
    [few] { $count } قواعد تنتهي خلال 90 يومًا.
    [many] { $count } قاعدة تنتهي خلال 90 يومًا.
   *[other] { $count } قاعدة تنتهي خلال 90 يومًا.
}
rules-edit-hint = لتغيير قاعدة افتحها. ولتغيير قواعد كثيرة معًا: corridor rules export, diff, load.
rules-filter-all = الكل
rules-filter-action = عرض
rules-destination-label = بلد التوصيل
rules-kind-label = الرسم
rules-figure-label = القيمة
rules-stage-label = الحالة
rules-status-label = المطابقة
rules-source-label = المصدر
rules-stage-in-force = سارية
rules-stage-ending = تنتهي قريبًا
rules-stage-coming = تبدأ لاحقًا
rules-stage-past = منتهية
rules-status-verified = مُطابَقة
rules-status-unverified = غير مُطابَقة
rules-valid-from = منذ { $from }
rules-valid-between = من { $from } إلى { $until }
rules-per-kg = { $amount } على الأقل لكل كيلوغرام
rules-over = فوق { $amount }
rules-up-to = حتى { $amount }
rules-empty = لا توجد قواعد مطابقة.

### One rule: its form, what it would change, what was changed

rules-edit-title = تعديل القاعدة
rules-new-title = قاعدة جديدة
rules-copy-action = استخدام كنموذج
rules-id-label = اسم القاعدة
rules-id-hint = أحرف لاتينية وأرقام وواصلات، مثل eu-duty-flat-2026. لا يمكن تغييره لاحقًا.
rules-destination-hint = رمز بلد أو اتحاد جمركي: KZ, EU
rules-prefix-label = بداية الرمز الجمركي (HS)
rules-prefix-hint = يُترك فارغًا لجميع السلع
rules-origin-label = المنشأ
rules-origin-hint = رمز بلد أو اتحاد جمركي، ويُترك فارغًا لأي منشأ
rules-scope-label = مصدر الطرود
rules-scope-import = من خارج الاتحاد الجمركي
rules-scope-cross-border = من خارج البلد
rules-scope-sale = من أي مكان، ومن مستودع داخل البلد أيضًا
rules-scope-home = من مستودع داخل البلد فقط، لبائعين من الخارج
rules-carriage-label = طريقة الشحن
rules-carriage-any = أي طريقة
rules-carriage-post = البريد
rules-carriage-courier = الشحن السريع
rules-rate-label = النسبة، %
rules-base-label = وعاء النسبة
rules-base-goods = السلع
rules-base-cif = السلع والشحن والتأمين
rules-base-cif-and-duty = السلع والشحن والتأمين والرسوم الجمركية
rules-base-excess = ما يتجاوز الحد
rules-amount-label = مبلغ ثابت بدل النسبة
rules-amount-hint = مع العملة: ‎3.00 EUR
rules-per-kg-label = الحد الأدنى لكل كيلوغرام
rules-over-label = تسري فوق
rules-up-to-label = تسري حتى (شاملًا)
rules-weight-over-label = الوزن أكثر من، بالغرام
rules-weight-up-to-label = الوزن حتى (شاملًا)، بالغرام
rules-basis-label = القيمة التي تُقاس بها الحدود
rules-basis-fob = السلع من دون الشحن (FOB)
rules-per-label = تُحسب الحدود
rules-per-consignment = لكل طرد
rules-per-item = لكل قطعة
rules-per-person-month = لكل شخص في الشهر
rules-valid-from-label = أول يوم
rules-valid-to-label = آخر يوم
rules-checked-label = آخر مطابقة بالمصدر
rules-note-label = ملاحظة للمشغّلين
rules-reason-label = سبب التغيير
rules-preview-action = معاينة
rules-save-action = حفظ القاعدة
rules-saved = تم حفظ القاعدة. تسري ابتداءً من التسعير التالي، وتبقى الطلبات السابقة كما هي.
rules-changed = غيّر شخص آخر هذه القاعدة في هذه الأثناء. ما كتبته ما زال هنا: يُرجى مقارنته بالتغييرات أدناه ثم الحفظ من جديد.
rules-preview-title = ما الذي سيتغيّر
rules-preview-hint = قميصان قطنيان (تيشيرت) وحذاء وسماعة رأس من الصين، مرة في طرد صغير ومرة في طرد كبير.
rules-preview-goods = السلع
rules-preview-before = الآن
rules-preview-after = مع هذه القاعدة
rules-preview-same = لا تغيير
rules-preview-left-out = لم تُحسب لعدم توفر سوق أو سعر صرف: { $countries }
rules-history-title = التغييرات
rules-history-empty = لم تتغيّر القاعدة، وهي كما جاءت مع Corridor.
rules-history-command = سطر الأوامر
rules-history-change = { $field }: { $before } ← { $after }
rules-error-rate = يُرجى إدخال نسبة أو مبلغ ثابت، لا كليهما. الضريبة نسبة دائمًا، والنسبة بين 0 و10,000%.
rules-error-amount = يُرجى كتابة المبلغ مع العملة: ‎3.00 EUR.
rules-error-per-kg = الحد الأدنى لكل كيلوغرام للرسوم الجمركية ذات النسبة فقط: ‎2.00 EUR.
rules-error-base = لا تُفرض رسوم جمركية على الرسوم الجمركية، وما يتجاوز الحد يستلزم حدًا لكل طرد.
rules-error-place = ليس بلدًا ولا اتحادًا جمركيًا.
rules-error-date = يُرجى كتابة التاريخ بهذا الشكل: ‎2026-11-23، ولا يسبق آخر يوم أول يوم.
rules-error-prefix = عشرة أرقام على الأكثر.
