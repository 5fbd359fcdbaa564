### Alıcılara mektuplar.

mail-order-paid-subject = { $number } numaralı siparişiniz ödendi
mail-greeting = Merhaba { $name },
mail-order-paid-intro = { $number } numaralı siparişiniz için teşekkürler. Ödemeniz alındı, satıcı hazırlıyor.
mail-line = { $title } × { NUMBER($quantity) }: { $amount }
mail-amount = { $label }: { $amount }
mail-at-door = Toplama dahil değil: gümrük, teslimatta yaklaşık { $amount } tahsil eder.
mail-order-link = Siparişiniz:
mail-order-held = Paket size ulaşana kadar paranız bizde güvende kalır.
mail-parcel-shipped-subject = { $number } numaralı siparişinizin paketi yola çıktı
mail-parcel-shipped-intro = { $number } numaralı siparişinizin bir paketi kargoya verildi. İçinde:
mail-parcel-confirm = Paketi alınca lütfen sipariş sayfasında onaylayın: satıcı parayı ancak o zaman alır.
