### Mails. They name the shop, the order and what to do next; links and totals are added by the template.

mail-greeting = Сәлеметсіз бе!
mail-closing = Құрметпен, { $site }
mail-order-placed-subject = Тапсырысыңыз { $number }
mail-order-placed-body = Тапсырысыңызға рақмет! Төменде тапсырысыңыздың құрамы мен жеткізуді қосқандағы қорытынды сома берілген.
mail-order-shipped-subject = Тапсырысыңыз { $number } жолға шықты
mail-order-shipped-body = Сатушы сәлемдемеңізді жеткізу қызметіне тапсырды. Жеткізу күні: { $range }
mail-order-refunded-subject = Тапсырыс { $number }: ақша қайтарылды
mail-order-refunded-body = Қайтарылған сома: { $amount }. Ақша банк арқылы бірнеше күнде түсуі мүмкін.
mail-order-link = Тапсырысты көру
