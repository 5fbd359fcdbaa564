### Mails. They name the shop, the order and what to do next; links and totals are added by the template.

mail-greeting = 您好：
mail-closing = { $site } 敬上
mail-order-placed-subject = 您的订单 { $number }
mail-order-placed-body = 感谢您的订购。以下是您购买的商品和到手总价。
mail-order-shipped-subject = 您的订单 { $number } 已发货
mail-order-shipped-body = 卖家已将包裹交给快递公司，预计{ $range }送达。
mail-order-refunded-subject = 订单 { $number } 已退款
mail-order-refunded-body = 我们已退款 { $amount }，银行可能需要几天才能到账。
mail-order-link = 查看订单
