### Signing in, registering, and the shopper's own pages.

account-page-title = حسابي
account-greeting = مرحبًا، { $name }
account-email-label = البريد الإلكتروني
account-password-label = كلمة المرور
account-password-hint = { $count ->
    [zero] اختيار جملة كاملة يسهّل تذكّر كلمة المرور.
    [one] حرف واحد على الأقل. الجملة الكاملة أسهل تذكّرًا.
    [two] حرفان على الأقل. الجملة الكاملة أسهل تذكّرًا.
    [few] { $count } أحرف على الأقل. الجملة الكاملة أسهل تذكّرًا.
    [many] { $count } حرفًا على الأقل. الجملة الكاملة أسهل تذكّرًا.
   *[other] { $count } حرف على الأقل. الجملة الكاملة أسهل تذكّرًا.
}
account-name-label = الاسم
account-name-hint = الاسم الذي يخاطبك به البائعون وشركات الشحن.
account-login-title = تسجيل الدخول
account-login-action = تسجيل الدخول
account-login-failed = البريد الإلكتروني أو كلمة المرور غير صحيحة. يُرجى إعادة المحاولة أو تغيير كلمة المرور.
account-login-hint = لديك حساب بالفعل؟
account-register-title = إنشاء حساب
account-register-action = إنشاء حساب
account-register-hint = أول زيارة لك هنا؟
account-register-done = أهلًا بك، حسابك جاهز.
account-login-done = تم تسجيل الدخول.
account-email-taken = يوجد حساب بهذا البريد الإلكتروني. يُرجى تسجيل الدخول.
account-logout-action = تسجيل الخروج
account-logout-done = تم تسجيل الخروج.
account-password-weak = كلمة المرور قصيرة أو شائعة جدًا. يُرجى اختيار كلمة أخرى.
account-orders-title = طلباتي
account-orders-empty-title = لا توجد طلبات بعد
account-orders-empty-body = ستظهر طلباتك هنا مع مكان كل طرد.
account-orders-empty-action = تصفّح المنتجات
account-guest-hint = يمكن الطلب من دون حساب، لكن الحساب يتيح متابعة طلباتك من أي جهاز.

## Disputes: shopper, seller and marketplace read the same page, each from their own side

dispute-open-title = ما المشكلة في الطرد؟
dispute-open-intro = يُرجى إخبار البائع بالمشكلة. نحتفظ بالمبلغ أثناء تواصلكما، ونفصل في الأمر إذا لم تتفقا.
dispute-page-title = نزاع بشأن الطلب { $number }
dispute-parcel-from = طرد من { $seller }
dispute-opened-date = تاريخ الفتح: { $date }
dispute-order-link = الانتقال إلى الطلب
dispute-reason-label = ماذا حدث؟
dispute-reason-not-received = لم يصل الطرد
dispute-reason-not-as-described = المنتج لا يطابق الوصف
dispute-reason-damaged = وصل المنتج تالفًا
dispute-reason-wrong-item = وصل منتج آخر
dispute-reason-counterfeit = المنتج مقلَّد
dispute-reason-customs-refused = لم تسمح الجمارك بدخوله
dispute-reason-early = ما زال من الممكن أن يصل في موعده. يتاح هذا الخيار ابتداءً من { $day }.
dispute-wish-label = ما الحل المنصف في رأيك؟
dispute-wish-everything = رد المبلغ كاملًا: { $amount }
dispute-wish-part = رد جزء من المبلغ
dispute-wish-return = إرجاع المنتج ورد المبلغ كاملًا
dispute-amount-label = المبلغ بعملة { $currency }
dispute-amount-hint = الحد الأقصى { $amount }
dispute-wish-amount-hint = فقط عند طلب رد جزء من المبلغ.
dispute-open-text-label = وصف المشكلة للبائع
dispute-open-action = إرسال إلى البائع
dispute-pictures-label = الصور
dispute-pictures-hint = { $count ->
    [zero] لا يمكن إرفاق صور.
    [one] صورة واحدة، حتى 25 ميغابايت.
    [two] صورتان على الأكثر، حتى 25 ميغابايت معًا.
    [few] حتى { $count } صور، حجمها معًا حتى 25 ميغابايت.
    [many] حتى { $count } صورة، حجمها معًا حتى 25 ميغابايت.
   *[other] حتى { $count } صورة، حجمها معًا حتى 25 ميغابايت.
}
dispute-pictures-again = يُرجى اختيار الصور من جديد.
dispute-picture-alt = الصورة { NUMBER($number) } من { NUMBER($total) } في هذه الرسالة

dispute-state-awaiting-seller = في انتظار البائع
dispute-state-awaiting-shopper = في انتظار المشتري
dispute-state-awaiting-return = في انتظار إرجاع البضاعة
dispute-state-returning = البضاعة في طريق العودة
dispute-state-escalated = في انتظار القرار
dispute-state-decided = صدر القرار
dispute-state-appealed = في انتظار القرار النهائي
dispute-state-closed = مغلق

dispute-next-shopper-awaiting-seller = وصل طلبك إلى البائع، وعليه الرد.
dispute-next-shopper-awaiting-shopper = حان دورك: يمكن قبول اقتراح البائع أو تقديم اقتراح آخر.
dispute-next-shopper-awaiting-return = يُرجى إرجاع البضاعة وإبلاغنا برقم التتبع.
dispute-next-shopper-returning = البضاعة في طريق العودة. يُعاد إليك المبلغ عندما يستلمها البائع.
dispute-next-seller-awaiting-seller = حان دورك: يمكن قبول طلب المشتري أو تقديم اقتراح آخر.
dispute-next-seller-awaiting-shopper = وصل اقتراحك إلى المشتري، وعليه الرد.
dispute-next-seller-awaiting-return = سيُرجع المشتري البضاعة إليك.
dispute-next-seller-returning = البضاعة في طريق العودة إليك. يُرجى إبلاغنا عند استلامها.
dispute-next-escalated = نراجع ما كتبه الطرفان وسنصدر القرار.
dispute-next-decided = صدر القرار. يحق لكل طرف الاعتراض عليه مرة واحدة.
dispute-next-appealed = يراجع شخص آخر من فريقنا الأمر من جديد وسيصدر القرار النهائي.
dispute-next-closed = هذا النزاع مغلق.

dispute-due-you-answer = إذا لم يصل ردّك حتى { $day }، يُعدّ اقتراح الطرف الآخر مقبولًا من جانبك.
dispute-due-they-answer = إذا لم يرد الطرف الآخر حتى { $day }، يُعدّ اقتراحك مقبولًا من جانبه.
dispute-due-send-back = إذا لم تُرسَل البضاعة حتى { $day }، يُغلق النزاع ولا يُعاد أي مبلغ.
dispute-due-returning = إذا لم يصلنا شيء من الطرفين حتى { $day }، تُعدّ البضاعة مُعادة.
dispute-due-decided = يسري القرار في { $day } ما لم يُقدَّم اعتراض.

dispute-stands-title = الاقتراح المطروح
dispute-stands-by = مقدَّم من
dispute-stands-amount = المبلغ المُعاد
dispute-stands-goods = البضاعة
dispute-stands-goods-back = تُعاد أولًا
dispute-stands-goods-stay = تبقى حيث هي
dispute-stands-most = الحد الأقصى
dispute-stands-tracking = رقم تتبع الإرجاع

dispute-outcome-title = النتيجة
dispute-outcome-refunded = أُعيد المبلغ كاملًا.
dispute-outcome-partly-refunded = أُعيد جزء من المبلغ، وحُوّل الباقي إلى البائع.
dispute-outcome-rejected = لم يُعَد أي مبلغ.
dispute-outcome-withdrawn = سحب المشتري النزاع.

dispute-side-you = أنت
dispute-side-shopper = المشتري
dispute-side-seller = البائع
dispute-side-operator = المنصة
dispute-side-clock = المهلة

dispute-timeline-title = مراحل النزاع
dispute-entry-opened = فتح النزاع
dispute-entry-said = رسالة
dispute-entry-offered = اقتراح
dispute-entry-accepted = قبول الاقتراح
dispute-entry-withdrawn = سحب النزاع
dispute-entry-escalated = طلب قرار من المنصة
dispute-entry-decided = القرار
dispute-entry-appealed = اعتراض
dispute-entry-sent-back = إرسال البضاعة المُعادة
dispute-entry-received-back = استلام البضاعة المُعادة
dispute-entry-deadline-passed = لا رد ضمن المهلة
dispute-entry-after-return = بعد عودة البضاعة

dispute-say-title = كتابة رسالة
dispute-say-label = الرسالة
dispute-say-action = إرسال الرسالة
dispute-offer-title = تقديم اقتراح آخر
dispute-offer-hint = الحد الأقصى { $amount }. لعدم رد أي مبلغ يُكتب 0.
dispute-offer-return = فقط بعد عودة البضاعة
dispute-offer-text-label = لماذا هذا منصف
dispute-offer-action = إرسال الاقتراح
dispute-accept-action = قبول الاقتراح
dispute-accept-shopper = يُعاد إليك { $amount } ويُغلق النزاع نهائيًا.
dispute-accept-shopper-return = عليك إرجاع البضاعة، ويُعاد إليك { $amount } عندما يستلمها البائع.
dispute-accept-seller = يُعاد إلى المشتري { $amount } ويُغلق النزاع نهائيًا.
dispute-accept-seller-return = يُرجع المشتري البضاعة، ويُعاد إليه { $amount } بعد استلامك لها.
dispute-withdraw-action = سحب النزاع
dispute-withdraw-hint = يُحوَّل المبلغ إلى البائع، ولا يمكن فتح نزاع آخر بشأن هذا الطرد.
dispute-escalate-action = طلب قرار من المنصة
dispute-escalate-hint = نراجع ما كتبه الطرفان ونصدر القرار. وحتى ذلك الحين يبقى الاتفاق بينكما ممكنًا.
dispute-escalate-text-label = ما ينبغي أن نعرفه
dispute-appeal-title = الاعتراض على القرار
dispute-appeal-hint = يصدر شخص آخر من فريقنا قرارًا جديدًا نهائيًا. الاعتراض ممكن مرة واحدة فقط.
dispute-appeal-text-label = سبب الاعتراض
dispute-appeal-action = تقديم الاعتراض
dispute-send-back-title = إرجاع البضاعة
dispute-send-back-label = رقم التتبع
dispute-send-back-action = أرسلت البضاعة
dispute-receive-action = استلمت البضاعة
dispute-receive-hint = يُعاد إلى المشتري { $amount } ويُغلق النزاع نهائيًا.

dispute-done-opened = تم إبلاغ البائع. نحتفظ بالمبلغ إلى أن تُحلّ المسألة.
dispute-done-said = تم إرسال رسالتك.
dispute-done-offered = تم إرسال اقتراحك، وعلى الطرف الآخر الرد.
dispute-done-accepted = تم قبول الاقتراح.
dispute-done-withdrawn = تم سحب النزاع.
dispute-done-escalated = وصلنا طلب إصدار القرار.
dispute-done-appealed = تم تقديم اعتراضك.
dispute-done-sent-back = تم إبلاغ البائع بأن البضاعة في الطريق إليه.
dispute-done-received = عادت البضاعة، ويُعاد المبلغ إلى المشتري.

dispute-error-amount = يُرجى إدخال مبلغ لا يتجاوز { $amount }.
dispute-error-return = لا توجد بضاعة يمكن إرجاعها.
dispute-error-pictures = { $count ->
    [zero] لا يمكن إرفاق صور.
    [one] يُرجى اختيار صورة واحدة لا يتجاوز حجمها 20 ميغابايت.
    [two] يُرجى اختيار صورتين على الأكثر: JPEG أو PNG أو WebP أو GIF.
    [few] يُرجى اختيار { $count } صور على الأكثر: JPEG أو PNG أو WebP أو GIF.
    [many] يُرجى اختيار { $count } صورة على الأكثر: JPEG أو PNG أو WebP أو GIF.
   *[other] يُرجى اختيار { $count } صورة على الأكثر: JPEG أو PNG أو WebP أو GIF.
}

## Gift cards and credit of an account

credit-page-title = بطاقات الهدايا والرصيد
credit-page-hint = يُستخدم الرصيد لدفع الطلبات بعملته، ولك أن تختار استخدامه عند إتمام الشراء.
credit-empty = لا رصيد لديك بعد. أضف بطاقة هدية إلى حسابك، وسيبقى رصيدها هنا لطلبك القادم.
credit-redeem-title = إضافة بطاقة هدية إلى حسابك
credit-redeem-action = إضافة إلى حسابي
credit-redeem-done = أُضيفت البطاقة إلى حسابك.
credit-history-title = الحركات
credit-date-label = التاريخ
credit-what-label = العملية
credit-amount-label = المبلغ
credit-balance-label = الرصيد
credit-event-issued = رصيد أُضيف إلى حسابك
credit-event-moved = بطاقة هدية
credit-event-used = الطلب { $number }
credit-event-freed = لم يُدفع الطلب { $number }، وعاد الرصيد إلى حسابك
credit-event-returned = مبلغ مردود عن الطلب { $number }
