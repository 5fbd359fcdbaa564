operator-nav-label = صفحات المشغّل
operator-nav-rules = قواعد التجارة
operator-nav-money = الأموال
operator-nav-disputes = النزاعات
operator-disputes-title = النزاعات
operator-disputes-open = للبتّ فيها
operator-disputes-all = الكل
operator-disputes-empty-title = لا نزاعات للبتّ فيها
operator-disputes-empty-body = عندما لا يتفق المشتري والبائع، يظهر نزاعهما هنا.
operator-disputes-list-dispute = النزاع
operator-disputes-list-state = الحالة
operator-disputes-list-amount = آخر اقتراح
operator-disputes-list-date = آخر تغيير

dispute-next-operator-talking = ما زال المشتري والبائع يتحاوران. لا شيء للبتّ فيه بعد.
dispute-next-operator-escalated = يُرجى إصدار القرار.
dispute-next-operator-decided = صدر القرار. يحق لكلا الطرفين الاعتراض.
dispute-next-operator-appealed = اعترض أحد الطرفين. يجب أن يُصدر القرار النهائي شخص غير من أصدر القرار الأول.
dispute-due-operator = إذا لم يصل رد حتى { $day }، يُعدّ آخر اقتراح مقبولًا.
dispute-decide-title = إصدار القرار
dispute-decide-choice-label = ما يُعاد إلى المشتري
dispute-decide-everything = المبلغ كاملًا: { $amount }
dispute-decide-nothing = لا شيء
dispute-decide-part = مبلغ آخر
dispute-decide-text-label = أسباب القرار
dispute-decide-text-hint = يقرؤها الطرفان.
dispute-decide-action = إصدار القرار
dispute-done-decided = صدر القرار، ويمكن للطرفين الاطلاع عليه.

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

### Money: overview, trial balance, accounts

books-nav-label = صفحات الأموال
books-nav-overview = نظرة عامة
books-nav-payouts = عمليات الصرف
books-nav-escrow = أموال الضمان
books-nav-balance = ميزان المراجعة
books-nav-cash = النقد
books-nav-bank = التحويلات البنكية
books-nav-taxes = الضرائب
books-nav-journal = دفتر اليومية
books-nav-jobs = المهام
books-nav-audit = سجل التدقيق
books-reason-missing = يُرجى ذكر السبب. لم يتغيّر شيء.
books-other-operator = تلزم موافقة شخص آخر. لم يتغيّر شيء.

money-title = الأموال
money-todo-empty = لا شيء في انتظارك.
money-todo-payouts = { $count ->
    [zero] لا عمليات صرف للاعتماد
    [one] عملية صرف واحدة للاعتماد
    [two] عمليتا صرف للاعتماد
    [few] { $count } عمليات صرف للاعتماد
    [many] { $count } عملية صرف للاعتماد
   *[other] { $count } عملية صرف للاعتماد
}
money-todo-disputes = { $count ->
    [zero] لا نزاعات للبتّ فيها
    [one] نزاع واحد للبتّ فيه
    [two] نزاعان للبتّ فيهما
    [few] { $count } نزاعات للبتّ فيها
    [many] { $count } نزاعًا للبتّ فيها
   *[other] { $count } نزاع للبتّ فيها
}
money-todo-transfers = { $count ->
    [zero] لا تحويلات بانتظار التسوية
    [one] تحويل واحد بانتظار التسوية
    [two] تحويلان بانتظار التسوية
    [few] { $count } تحويلات بانتظار التسوية
    [many] { $count } تحويلًا بانتظار التسوية
   *[other] { $count } تحويل بانتظار التسوية
}
money-todo-refunds = { $count ->
    [zero] لا مبالغ تُردّ يدويًا
    [one] مبلغ واحد يُردّ يدويًا
    [two] مبلغان يُردّان يدويًا
    [few] { $count } مبالغ تُردّ يدويًا
    [many] { $count } مبلغًا يُردّ يدويًا
   *[other] { $count } مبلغ يُردّ يدويًا
}
money-todo-jobs = { $count ->
    [zero] لا مهام تعذّر تنفيذها
    [one] مهمة واحدة تعذّر تنفيذها
    [two] مهمتان تعذّر تنفيذهما
    [few] { $count } مهام تعذّر تنفيذها
    [many] { $count } مهمة تعذّر تنفيذها
   *[other] { $count } مهمة تعذّر تنفيذها
}
money-todo-events = { $count ->
    [zero] لا رسائل من المزوّدين بلا معالجة
    [one] رسالة واحدة من المزوّدين لم تُعالَج
    [two] رسالتان من المزوّدين لم تُعالَجا
    [few] { $count } رسائل من المزوّدين لم تُعالَج
    [many] { $count } رسالة من المزوّدين لم تُعالَج
   *[other] { $count } رسالة من المزوّدين لم تُعالَج
}
money-chargebacks-title = مدفوعات استردتها البنوك
money-chargebacks-hint = لم يبتّ البنك بعد. إلى أن يبتّ، لا يُرد ولا يُصرف أي مبلغ من هذه الطلبات.
money-held-title = محجوز للمشترين، بحسب عمر الطلب
money-held-empty = لا مبالغ محجوزة.
money-age-label = الأيام منذ الطلب
money-age-between = من { $from } إلى { $to }
money-age-over = { $from } فأكثر
money-parcels-label = الطرود
money-amount-label = المبلغ
money-export-title = دفتر اليومية كملف
money-export-hint = جميع قيود هذه الأيام (UTC)، لمحاسبتك.
money-export-action = تنزيل بصيغة CSV
money-from-label = أول يوم
money-to-label = آخر يوم

balance-title = ميزان المراجعة
balance-day-label = في نهاية يوم (UTC)
balance-show-action = عرض
balance-account-label = الحساب
balance-debit-label = مدين
balance-credit-label = دائن
balance-total = الإجمالي بعملة { $currency }
balance-even = متوازن
balance-off = الفرق { $amount }
balance-empty = لم يُقيَّد شيء حتى هذا اليوم.

accounts-owner-label = صاحب الحساب
accounts-own = المنصة
accounts-empty = لا حركة على أي حساب من هذا النوع.
accounts-with-money = ذات رصيد
accounts-all = الكل
accounts-reference-label = المرجع
accounts-draft-action = كتابة قيد
accounts-refund-action = رد مبلغ
ledger-kind-captured = لدى مزوّد الدفع
ledger-kind-authorised = مدفوعات مفوَّضة لم تُحصَّل بعد
ledger-kind-cash-rounding = فروق تقريب النقد
ledger-kind-escrow = أموال الضمان
ledger-kind-seller-payable = مستحقات البائعين
ledger-kind-commission = العمولة
ledger-kind-duty-payable = رسوم جمركية مستحقة السداد
ledger-kind-tax-payable = ضرائب مستحقة السداد
ledger-kind-fee-payable = رسوم أخرى مستحقة السداد
ledger-kind-coupon-cost = تكلفة القسائم
ledger-kind-refunds = مبالغ مردودة قيد التحويل
ledger-kind-receipts = تحويلات بلا طلب
ledger-kind-payouts-in-transit = عمليات صرف لدى البنك
ledger-kind-chargebacks = مطالبات استرداد بنكية (Chargeback)
ledger-kind-fx-clearing = تسوية صرف العملات
ledger-kind-losses = الخسائر
ledger-kind-owner = رأس مال المالك

### Payouts at the operator’s desk

payouts-approve-title = للاعتماد
payouts-approve-empty = لا عمليات صرف في انتظار الاعتماد.
payouts-approve-action = اعتماد
payouts-refuse-action = رفض
payouts-send-title = معتمدة
payouts-send-empty = لا شيء في انتظار الإرسال.
payouts-send-action = إرسال الكل بعملة { $currency }
payouts-sent-title = لدى البنك
payouts-sent-empty = لا شيء لدى البنك.
payouts-confirm-action = دفعها البنك
payouts-return-action = أعادها البنك
payouts-reason-label = السبب
payouts-reason-hint = يقرؤه البائع.
payouts-large = تلزم موافقة مشغّلَين
payouts-first-approver = الموافقة الأولى: { $name }
payouts-tab-open = للمعالجة
payouts-tab-all = الكل
payouts-seller-label = المتجر
payouts-all-empty = لم يطلب أي بائع صرف مستحقاته بعد.
payouts-batch-title = الدفعة { $batch }
payouts-batch-hint = يُسلَّم أحد هذه الملفات إلى البنك، ثم يُؤكَّد لكل عملية صرف هل دفعها البنك.
payouts-batch-broken = تعذّر إنشاء ملف البنك. يُرجى التحقق من اسم الحساب الذي يُصرف منه ومن رقم الآيبان (IBAN).
payout-approved = تم اعتماد عملية الصرف، وستُرسل مع الدفعة التالية.
payout-half-approved = تم تسجيل موافقتك. المبلغ كبير، لذلك تلزم موافقة شخص آخر أيضًا.
payout-refused = رُفضت عملية الصرف، وعاد المبلغ إلى رصيد البائع.
payout-confirmed = تم تأكيد دفع عملية الصرف.
payout-returned = أعاد البنك عملية الصرف، وعاد المبلغ إلى رصيد البائع.
payout-moved = تغيّرت حالة عملية الصرف في هذه الأثناء. لم يُنفَّذ شيء.
payouts-sent = عمليات الصرف في طريقها إلى البنك. وهذه ملفات البنك.
payouts-none = لا يمكن إرسال أي عملية صرف معتمدة بهذه العملة: لا توجد عمليات، أو لم يعد رصيدها متوفرًا، أو لا يتوفر سعر صرف.

### Entries by hand

journal-title = دفتر اليومية
journal-hint = القيود اليدوية تصحّح ما لا يُصحَّح بطريقة أخرى. يكتبها مشغّل ويوافق عليها مشغّل آخر.
journal-drafts-title = في انتظار مشغّل ثانٍ
journal-drafts-empty = لا مسودات في الانتظار.
journal-draft-author = { $name }، { $day }
journal-own = هذا القيد من كتابتك، لذلك تلزم موافقة شخص آخر.
journal-post-action = موافقة وترحيل
journal-refuse-action = رفض
journal-new-title = قيد جديد
journal-reason-label = السبب
journal-row-title = السطر { $number }
journal-owner-label = صاحب الحساب
journal-owner-hint = معرّف المتجر لمستحقات البائعين، ورمز البلد للجمارك والضرائب والرسوم. يُترك فارغًا لما عدا ذلك.
journal-draft-action = حفظ المسودة
journal-drafted = تم حفظ المسودة. تلزم موافقة شخص آخر قبل ترحيل القيد.
journal-posted = تم ترحيل القيد.
journal-refused = رُفضت المسودة. لم يُرحَّل شيء.
journal-error-rows = يُرجى ملء سطرين على الأقل.
journal-error-side = يُرجى إدخال مبلغ مدين أو دائن أكبر من صفر، لا كليهما، مثل 12.50.
journal-error-account = لا يوجد هذا الحساب، أو لا يمكن القيد عليه يدويًا.
journal-error-currency = يُرجى كتابة رمز عملة، مثل EUR.
journal-error-even = يجب أن يتساوى المدين والدائن في كل عملة.

### Jobs, providers’ messages, audit log, escrow

jobs-title = المهام
jobs-waiting = { $count ->
    [zero] لا مهام في انتظار التنفيذ.
    [one] مهمة واحدة في انتظار التنفيذ.
    [two] مهمتان في انتظار التنفيذ.
    [few] { $count } مهام في انتظار التنفيذ.
    [many] { $count } مهمة في انتظار التنفيذ.
   *[other] { $count } مهمة في انتظار التنفيذ.
}
jobs-failed-title = مهام تعذّر تنفيذها
jobs-failed-empty = نُفّذت جميع المهام.
jobs-kind-label = المهمة
jobs-attempts-label = المحاولات
jobs-error-label = سبب الفشل الأخير
jobs-date-label = تاريخ الإنشاء
jobs-replay-action = إعادة المحاولة
jobs-replay-label = إعادة المحاولة: { $kind }
jobs-replayed = ستُعاد محاولة تنفيذ المهمة.
jobs-replayed-before = لم تعد هذه المهمة بين المهام التي تعذّر تنفيذها.
jobs-events-title = رسائل المزوّدين التي لم تُعالَج
jobs-events-empty = عولجت جميع الرسائل.
jobs-provider-label = المزوّد
jobs-message-label = الرسالة
jobs-state-label = الحالة
jobs-received-label = تاريخ الوصول
jobs-event-received = لم تُفحص بعد
jobs-event-unmatched = لا تطابق شيئًا في المنصة

audit-title = سجل التدقيق
audit-empty = لا إجراءات بعد.
audit-when-label = التاريخ
audit-who-label = المنفِّذ
audit-what-label = الإجراء
audit-subject-label = العنصر
audit-detail-label = التفاصيل
audit-by-itself = المنصة تلقائيًا
audit-action-bank-account-entered = إدخال حساب بنكي
audit-action-payout-requested = طلب صرف
audit-action-payout-approved = الموافقة على صرف
audit-action-payout-refused = رفض صرف
audit-action-payout-sent = إرسال صرف إلى البنك
audit-action-payout-paid = تأكيد صرف
audit-action-payout-returned = تسجيل عودة صرف من البنك
audit-action-journal-drafted = كتابة قيد يدوي
audit-action-journal-posted = الموافقة على قيد يدوي
audit-action-journal-refused = رفض قيد يدوي
audit-action-job-replayed = إعادة محاولة مهمة
audit-action-goodwill-refund = رد مبلغ عن طرود مكتملة
audit-action-dispute-decided = البتّ في نزاع
audit-action-cash-collected = تسجيل استلام نقد طرد
audit-action-parcel-came-back = تسجيل عودة طرد غير مدفوع
audit-action-statement-read = قراءة كشف حساب بنكي
audit-action-transfer-assigned = ربط تحويل بطلب
audit-action-transfer-returned = تسجيل إعادة تحويل إلى مرسله
audit-action-refund-paid = رد مبلغ يدويًا
audit-action-seller-plan = تعيين خطة لمتجر
audit-action-coupon-added = إصدار قسيمة

escrow-title = أموال الضمان
escrow-empty = لا مبالغ محجوزة.
escrow-order-label = الطلب
escrow-seller-label = المتجر
escrow-state-label = الحالة
escrow-held-label = محجوز
escrow-placed-label = تاريخ الطلب
escrow-release-label = التحويل إلى البائع
escrow-release-open = ليس قبل وصول الطرد

refund-title = رد مبلغ عن طرود مكتملة
refund-hint = يتنازل المتجر والمنصة عن حصتيهما. تُحتسب الطرود المكتملة فقط، أما غيرها فيُعالَج بالنزاع.
refund-amount-label = المبلغ
refund-amount-hint = بعملة الطلب
refund-consignment-label = هذا الطرد فقط (المعرّف)
refund-reason-label = السبب
refund-action = رد المبلغ
refund-done = المبلغ في طريقه إلى المشتري.
refund-error-amount = يجب أن يكون المبلغ أكبر من صفر ولا يتجاوز المتبقي، وبعملة الطلب.

## Collected taxes
taxes-title = الضرائب والرسوم المحصّلة
taxes-hint = ما حُصّل مع الطلبات المدفوعة في هذا الشهر (UTC)، وما رُدّ فيه عن مبيعات سابقة.
taxes-month-label = الشهر
taxes-month-before = الشهر السابق
taxes-month-after = الشهر التالي
taxes-download-action = تنزيل بصيغة CSV
taxes-empty = لم يُحصَّل شيء في هذا الشهر.
taxes-owed-title = المستحق لكل بلد
taxes-rates-title = المبيعات بحسب نسبة الضريبة
taxes-back-title = مبالغ مردودة
taxes-back-hint = يصحّح الإقرار الضريبي الشهر الذي أُقرّ فيه بالضريبة، أي شهر البيع.
taxes-country-label = البلد
taxes-scheme-label = نوع الإقرار
taxes-rate-label = النسبة
taxes-orders-label = الطلبات
taxes-base-label = قبل الضريبة
taxes-tax-label = الضريبة
taxes-duty-label = الرسوم الجمركية
taxes-fees-label = رسوم أخرى
taxes-euros-label = الضريبة باليورو
taxes-sold-label = شهر البيع
taxes-ledger-label = دفتر الأستاذ
taxes-agrees = مطابق
taxes-differs = غير مطابق
taxes-scheme-ioss = النافذة الواحدة للاستيراد (IOSS)
taxes-scheme-import = استيراد
taxes-scheme-domestic = بيع محلي
taxes-scheme-unknown = غير مسجّل

## Cash on delivery
cash-title = الدفع نقدًا عند الاستلام
cash-hint = يُرجى تسجيل نقد كل طرد فور توريده من شركة الشحن، فلا يستحقه البائع قبل ذلك.
cash-due-title = نقد قيد التحصيل
cash-due-empty = لا توجد طرود في الطريق تُدفع نقدًا.
cash-collect-action = تم استلام { $amount }
cash-return-action = عاد دون دفع
cash-back-title = مبالغ تُرد يدويًا
cash-back-empty = لا مبالغ تُرد يدويًا.
cash-paid-action = تم رد { $amount }
cash-collected-done = تم تسجيل استلام النقد.
cash-returned-done = تم تسجيل عودة الطرد، وعادت منتجاته إلى البيع.
cash-paid-done = تم تسجيل رد المبلغ.
cash-not-due = سبق أن عالجه شخص آخر. لم يتغيّر شيء.

bank-title = التحويلات البنكية
bank-hint = ارفع كشوف حساب البنك هنا. التحويلات التي تذكر طلبًا تسدّده فورًا، والبقية تنتظر قرارك هنا. يمكن رفع الكشف نفسه مرة أخرى: لا يُحتسب أي تحويل مرتين.
bank-no-account = لم يُضبط حساب لاستقبال التحويلات، لذلك لا يستطيع المشترون الدفع بهذه الطريقة.
bank-file-label = كشف الحساب (camt.053، XML)
bank-read-action = قراءة الكشف
bank-open-title = بانتظار قرارك
bank-open-empty = سُوّيت كل التحويلات.
bank-waiting-no-order = لا يذكر أي طلب.
bank-waiting-paid = الطلب { $number } مدفوع من قبل.
bank-waiting-differs = المطلوب للطلب { $number } هو { $expected }، وما وصل يختلف عنه.
bank-waiting-settling = يجري تسجيله للطلب { $number }.
bank-order-label = رقم الطلب أو الرمز المرجعي
bank-assign-action = يخص هذا الطلب
bank-return-action = أُعيد { $amount }
bank-read-done = قُرئ الكشف. التحويلات التي لا تذكر طلبًا تنتظر أدناه.
bank-unreadable = هذا الملف ليس كشف حساب بصيغة camt.053. لم يُقرأ منه شيء، نزّل الكشف من البنك بهذه الصيغة.
bank-other-account = هذا الكشف لحساب غير الذي يحوّل إليه المشترون. لم يُقرأ منه شيء.
bank-file-missing = اختر ملفًا أولًا.
bank-assigned-done = أصبح التحويل تابعًا للطلب.
bank-returned-done = سُجّلت إعادة التحويل إلى مرسله.
bank-no-order = لا يوجد طلب بهذا الرقم يُدفع بتحويل بنكي. لم يتغير شيء.

## Gift cards and store credit

store-credit-title = بطاقات الهدايا والأرصدة
store-credit-hint = كل ما يُمنح هنا دَين علينا حتى يُنفق. والمبالغ الكبيرة تحتاج إلى موافقة مشغّل ثانٍ.
store-credit-owed-title = المستحق علينا
store-credit-owed-empty = لا شيء مستحق.
store-credit-owed-count = { $count ->
    [zero] لا بطاقات ولا حسابات
    [one] في بطاقة أو حساب واحد
    [two] في بطاقتين أو حسابين
    [few] في { $count } بطاقات وحسابات
    [many] في { $count } بطاقة وحسابًا
   *[other] في { $count } بطاقة وحساب
}
store-credit-waiting-title = في انتظار مشغّل ثانٍ
store-credit-waiting-empty = لا شيء في الانتظار.
store-credit-approve-action = موافقة ومنح
store-credit-refuse-action = رفض
store-credit-new-title = منح بطاقة أو رصيد
store-credit-email-label = البريد الإلكتروني للحساب
store-credit-email-hint = اتركه فارغًا لبطاقة هدية.
store-credit-email-unknown = لا يوجد حساب بهذا العنوان.
store-credit-amount-label = المبلغ
store-credit-amount-problem = اكتب مبلغًا أكبر من الصفر، مثل 25.00.
store-credit-currency-label = العملة
store-credit-source-label = من يتحمّل التكلفة
store-credit-source-goodwill = نحن، على سبيل التعويض
store-credit-source-sold = بيعت، واستلمنا ثمنها
store-credit-reason-label = السبب
store-credit-issue-action = منح
store-credit-list-title = البطاقات والحسابات
store-credit-list-empty = لم يُمنح شيء بعد.
store-credit-card = بطاقة …{ $ending }
store-credit-state-active = متاح للإنفاق
store-credit-state-waiting = في انتظار الموافقة
store-credit-state-blocked = محظور
store-credit-block-action = حظر
store-credit-unblock-action = إلغاء الحظر
store-credit-issued-title = بطاقة الهدية
store-credit-issued-once = دوّن الرمز أو انسخه الآن، فلن يظهر مرة أخرى.
store-credit-issued-waiting = لا يمكن الشراء بها قبل موافقة مشغّل آخر.
store-credit-issued-back = العودة إلى بطاقات الهدايا والأرصدة
store-credit-given-done = أُضيف الرصيد إلى الحساب.
store-credit-drafted-done = تم التسجيل. لا يمكن إنفاق المبلغ قبل موافقة مشغّل آخر.
store-credit-approved-done = تمت الموافقة. يمكن إنفاق المبلغ الآن.
store-credit-refused-done = رُفض، ولم يُمنح شيء.
store-credit-blocked-done = تم الحظر. ويبقى الرصيد دَينًا علينا.
store-credit-unblocked-done = أُلغي الحظر. يمكن إنفاق الرصيد من جديد.
books-nav-store-credit = بطاقات الهدايا
money-todo-credits = { $count ->
    [zero] لا بطاقات تنتظر الموافقة
    [one] بطاقة أو رصيد واحد ينتظر الموافقة
    [two] بطاقتان أو رصيدان ينتظران الموافقة
    [few] { $count } بطاقات وأرصدة تنتظر الموافقة
    [many] { $count } بطاقة ورصيدًا تنتظر الموافقة
   *[other] { $count } بطاقة ورصيد تنتظر الموافقة
}
ledger-kind-store-credit = بطاقات الهدايا والأرصدة
ledger-kind-store-credit-held = رصيد محجوز لطلبات
ledger-event-store-credit-issued = منح بطاقة أو رصيد
ledger-event-store-credit-set-aside = حجز رصيد لطلب
ledger-event-store-credit-freed = إعادة رصيد طلب لم يُدفع
ledger-event-store-credit-returned = رد مبلغ إلى بطاقة أو رصيد
ledger-event-store-credit-moved = إضافة بطاقة هدية إلى حساب
audit-action-store-credit-issued = منح بطاقة هدية أو رصيد
audit-action-store-credit-drafted = طلب منح بطاقة هدية أو رصيد
audit-action-store-credit-refused = رفض منح بطاقة هدية أو رصيد
audit-action-store-credit-blocked = حظر بطاقة هدية
audit-action-store-credit-unblocked = إلغاء حظر بطاقة هدية
