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
rules-edit-hint = لتغيير القواعد صدّرها وعدّل الملف ثم حمّله: corridor rules export ثم diff ثم load.
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
