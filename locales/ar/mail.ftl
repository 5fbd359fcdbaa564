### رسائل إلى المشترين.

mail-order-paid-subject = تم دفع الطلب { $number }
mail-order-accepted-subject = تم قبول الطلب { $number }
mail-greeting = مرحبًا { $name }،
mail-order-paid-intro = شكرًا على طلبك { $number }. وصل الدفع والبائع يجهّز الطلب.
mail-order-accepted-intro = شكرًا على طلبك { $number }. البائع يجهّزه الآن. لم يُخصم أي مبلغ بعد، وطريقة الدفع موضّحة في صفحة الطلب.
mail-transfer-subject = طريقة دفع الطلب { $number }
mail-transfer-intro = شكرًا على طلبك { $number }. يُرجى تحويل المبلغ مع ذكر هذا الرمز المرجعي حتى { $day }. نحجز لك البضاعة حتى ذلك اليوم، وسنراسلك فور وصول المبلغ.
mail-line = { $title } × { NUMBER($quantity) }: { $amount }
mail-amount = { $label }: { $amount }
mail-at-door = غير مشمول في الإجمالي: تحصّل الجمارك نحو { $amount } عند التسليم.
mail-order-link = طلبك:
mail-order-held = نحتفظ بالمبلغ إلى أن يصلك الطرد.
mail-parcel-shipped-subject = طردك من الطلب { $number } في الطريق
mail-parcel-shipped-intro = سُلّم طرد من طلبك { $number } إلى شركة الشحن، وفيه:
mail-parcel-confirm = عندما يصلك الطرد، أكّد الاستلام في صفحة الطلب: عندها فقط يستلم البائع المبلغ.
mail-parcel-more = سيصلك باقي الطلب في طرد آخر.
mail-release-reminder-subject = هل وصل طردك من الطلب { $number }؟
mail-release-reminder-intro = في { $day } يُحوَّل إلى البائع مبلغ طرد من طلبك { $number }.
mail-release-reminder-what-now = إذا لم يصل الطرد أو كانت فيه مشكلة، يُرجى إبلاغنا في صفحة الطلب قبل هذا اليوم. ويمكن هناك أيضًا طلب تمديد المهلة.
mail-dispute-subject = جديد في نزاعك بشأن الطلب { $number }
mail-dispute-your-turn = ردّ البائع. يُرجى قبول الاقتراح أو تقديم اقتراح آخر.
mail-dispute-send-back = تم الاتفاق على إرجاع البضاعة. يُرجى إرسالها وإبلاغنا برقم التتبع.
mail-dispute-decided = أصدرنا القرار. إذا لم يكن مقبولًا لديك، فيمكن الاعتراض عليه مرة واحدة.
mail-dispute-closed = أُغلق النزاع. النتيجة في صفحته.
mail-dispute-moved = حدث جديد في نزاعك.
mail-dispute-until = المهلة حتى { $day }.
