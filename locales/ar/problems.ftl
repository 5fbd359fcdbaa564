### One message per problem the shop reports. Each says what happened and what to do.

problem-page-title = حدث خطأ ما
problem-validation = بعض ما أُدخل غير مقبول. يُرجى مراجعة الحقول المحددة.
problem-unauthenticated = يُرجى تسجيل الدخول أولًا.
problem-forbidden = حسابك لا يملك صلاحية هذا الإجراء.
problem-not-found = لم نعثر على هذا المحتوى. ربما تمت إزالته.
problem-method-not-allowed = لا يمكن استخدام هذا العنوان بهذه الطريقة.
problem-too-large = الحجم أكبر من المسموح به.
problem-too-many-requests = وصلت محاولات كثيرة دفعة واحدة. يُرجى الانتظار دقيقة ثم إعادة المحاولة.
problem-unavailable = المتجر مشغول حاليًا. يُرجى إعادة المحاولة بعد دقيقة.
problem-internal = الخطأ من جانبنا. إذا تكرر، يُرجى إبلاغنا بالرقم المرجعي { $reference }.
problem-cross-site = أُرسل هذا النموذج من موقع آخر. يُرجى فتح الصفحة هنا وإرساله من جديد.
problem-unsupported-type = هذا النوع من الملفات أو المحتوى غير مقبول هنا.

problem-variant-gone = هذا الخيار لم يعد معروضًا للبيع.
problem-quantity-invalid = يُرجى اختيار كمية من 1 إلى 999.
problem-stock-short = { $count ->
    [0] نفدت الكمية.
    [one] بقيت قطعة واحدة فقط.
    [two] بقيت قطعتان فقط.
    [few] بقيت { $count } قطع فقط.
    [many] بقيت { $count } قطعة فقط.
   *[other] بقيت { $count } قطعة فقط.
}
problem-cart-empty = سلتك فارغة.
problem-quote-expired = انتهت صلاحية هذا السعر. هذا هو السعر الجديد، ولم يُخصم أي مبلغ.
problem-quote-refreshed = تغيّر الإجمالي. لم يُخصم أي مبلغ، يُرجى مراجعة الإجمالي الجديد وتأكيده.
problem-idempotency-mismatch = سبق إرسال هذا النموذج بمحتوى مختلف. يُرجى البدء من السلة مجددًا.
problem-order-state = تغيّرت حالة الطلب، ولم يعد هذا الإجراء ممكنًا.
problem-hs-invalid = يتكوّن الرمز الجمركي من 6 إلى 10 أرقام.
problem-rate-missing = لا يتوفر سعر صرف لهذه العملة حاليًا.
problem-sku-taken = رمز SKU هذا مستخدم لمنتج آخر من منتجاتك.
problem-restricted = لا يُسمح بإدخال هذه السلع إلى بلد التوصيل. لم يُضف شيء إلى السلة.
problem-dispute-moved = تغيّرت حالة النزاع في هذه الأثناء، فلم يُنفَّذ شيء. ما كتبته ما زال هنا.
problem-dispute-impossible = لا يمكن الإبلاغ إلا عن طرد في الطريق أو تم توصيله ولم يُؤكَّد استلامه بعد.
problem-dispute-exists = يوجد نزاع بشأن هذا الطرد بالفعل، وهذه صفحته.
problem-dispute-early = ما زال من الممكن أن يصل هذا الطرد في موعده.
problem-dispute-same-operator = القرار الأول صدر عنك، لذلك يبتّ شخص آخر في الاعتراض.
problem-same-operator = يجب أن يتخذ هذا القرار مشغّل آخر.
problem-payment-gone = ألغى بنك المشتري عملية الدفع، وأُلغي الطلب. يُرجى عدم إرسال هذا الطرد.
problem-cash-not-here = لم تورّد شركة الشحن نقد هذا الطرد بعد. لا يمكن إنهاء النزاع على هذا النحو إلا بعد توريده.
problem-chargeback-open = ينظر بنك المشتري في عملية الدفع هذه. وحتى صدور قراره لا يمكن تحويل أي مبلغ.
