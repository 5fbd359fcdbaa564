### Mails. They name the shop, the order and what to do next; links and totals are added by the template.

mail-greeting = Merhaba,
mail-closing = Saygılarımızla, { $site }
mail-order-placed-subject = { $number } numaralı siparişiniz
mail-order-placed-body = Siparişiniz için teşekkürler. Sipariş ettiğiniz ürünler ve kapınıza teslim tutar aşağıda.
mail-order-shipped-subject = { $number } numaralı siparişiniz yola çıktı
mail-order-shipped-body = Satıcı paketinizi kargoya verdi. Tahmini teslimat: { $range }.
mail-order-refunded-subject = { $number } numaralı sipariş için para iadesi
mail-order-refunded-body = Size { $amount } iade ettik. Bankanızın tutarı göstermesi birkaç gün sürebilir.
mail-order-link = Siparişi gör
