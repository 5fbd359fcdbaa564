### Alıcılara mektuplar.

mail-order-paid-subject = { $number } numaralı siparişiniz ödendi
mail-order-accepted-subject = { $number } numaralı sipariş kabul edildi
mail-greeting = Merhaba { $name },
mail-order-paid-intro = { $number } numaralı siparişiniz için teşekkürler. Ödemeniz alındı, satıcı hazırlıyor.
mail-order-accepted-intro = { $number } numaralı siparişiniz için teşekkürler. Satıcı siparişi hazırlıyor. Henüz bir tahsilat yapılmadı; nasıl ödeneceği sipariş sayfasında yazıyor.
mail-transfer-subject = { $number } numaralı siparişin ödemesi
mail-transfer-intro = { $number } numaralı siparişiniz için teşekkürler. Lütfen tutarı bu referansla en geç { $day } tarihine kadar havale edin. Ürünleri o güne kadar sizin için ayırıyoruz; para ulaşır ulaşmaz size yazacağız.
mail-line = { $title } × { NUMBER($quantity) }: { $amount }
mail-amount = { $label }: { $amount }
mail-at-door = Toplama dahil değil: gümrük, teslimatta yaklaşık { $amount } tahsil eder.
mail-order-link = Siparişiniz:
mail-order-held = Paket size ulaşana kadar paranız bizde güvende kalır.
mail-parcel-shipped-subject = { $number } numaralı siparişinizin paketi yola çıktı
mail-parcel-shipped-intro = { $number } numaralı siparişinizin bir paketi kargoya verildi. İçinde:
mail-parcel-confirm = Paketi alınca lütfen sipariş sayfasında onaylayın: satıcı parayı ancak o zaman alır.
mail-parcel-more = Siparişinizin geri kalanı ayrı bir paketle gönderilecek.
mail-release-reminder-subject = { $number } numaralı siparişinizin paketi ulaştı mı?
mail-release-reminder-intro = { $number } numaralı siparişinizin bir paketine ait para { $day } tarihinde satıcıya aktarılacak.
mail-release-reminder-what-now = Paket gelmediyse veya bir sorun varsa bu tarihten önce sipariş sayfasından bize bildirin. Aynı sayfada ek süre de isteyebilirsiniz.
mail-dispute-subject = { $number } numaralı siparişinizle ilgili anlaşmazlıkta gelişme var
mail-dispute-your-turn = Satıcı yanıt verdi. Lütfen teklifi kabul edin ya da başka bir teklif sunun.
mail-dispute-send-back = Ürünleri geri göndermeyi kabul ettiniz. Lütfen gönderin ve takip numarasını bize bildirin.
mail-dispute-decided = Kararımızı verdik. Karara katılmıyorsanız bir kez itiraz edebilirsiniz.
mail-dispute-closed = Anlaşmazlık kapandı. Sonucu anlaşmazlık sayfasında görebilirsiniz.
mail-dispute-moved = Anlaşmazlıkta yeni bir gelişme var.
mail-dispute-until = Son tarih: { $day }.
