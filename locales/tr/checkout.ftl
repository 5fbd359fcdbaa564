### Checkout

checkout-page-title = Siparişi tamamla
checkout-where-title = Adres
checkout-how-title = Teslimat
checkout-pay-title = Ödeme
checkout-summary-title = Siparişiniz
checkout-quote-valid = { $minutes ->
    [one] Bu fiyat sizin için { $minutes } dakika geçerli.
   *[other] Bu fiyat sizin için { $minutes } dakika geçerli.
}
checkout-quote-renewed = Fiyat değişti. Yeni toplam aşağıda; henüz ödeme alınmadı.
checkout-address-hint = Adresi kargo şirketinin okuyacağı biçimde, kendi alfabenizle yazın.
checkout-email-label = E-posta
checkout-email-hint = Sipariş onayını ve kargo takibini bu adrese göndeririz.
checkout-shipping-days = { $days } gün
checkout-shipping-ddp = Gümrük vergisi ve KDV burada ödenir; kapıda ek ücret yok.
checkout-shipping-dap = Gümrük vergisi ve KDV’yi kapıda ödersiniz, yaklaşık { $amount }. Toplama dahil değildir.
checkout-shipping-dap-unknown = Gümrük vergisi ve KDV’yi kapıda ödersiniz. Toplama dahil değildir.
checkout-delivery-chosen = Teslimat seçiminiz kaydedildi.
checkout-payment-testbank = Test bankası
checkout-payment-cash = Kapıda nakit ödeme
checkout-payment-transfer = Havale / EFT
checkout-payment-stripe = Kart veya dijital cüzdan
checkout-errors-title = Lütfen bu alanları kontrol edin
checkout-update-action = Toplamı güncelle
checkout-pay-action = { $amount } öde
checkout-order-action = Siparişi ver: { $amount }
checkout-protection-hint = Ödemeniz, paket elinize ulaşana kadar bizde güvende.
checkout-terms-hint = Sipariş vererek satış koşullarını kabul edersiniz.

shipping-name-economy = Ekonomik
shipping-name-standard = Standart
shipping-name-express = Ekspres
shipping-name-domestic = Yurt içi

## Fields of an address

field-name-label = Ad soyad
field-line1-label = Cadde, sokak ve kapı no
field-line2-label = Daire, blok, kat
field-city-label = Şehir veya ilçe
field-region-label = İl veya bölge
field-region-choose = İl veya bölge seçin
field-postcode-label = Posta kodu
field-country-label = Ülke
field-phone-label = Telefon
field-latin-label = Latin harfleriyle ad ve adres
field-latin-hint = Kargo etiketi için: ad, sokak, şehir; virgülle ayırın. Boş bırakırsanız biz yazarız.
field-phone-hint = Ülke koduyla yazın, örneğin { $prefix }. Kargo şirketi bu numarayı arar.
field-optional = isteğe bağlı

## What is wrong with a field

field-error-missing = Lütfen bu alanı doldurun.
field-error-too-long = Çok uzun. Lütfen kısaltın.
field-error-characters = Kargo etiketine basılamayan karakterler var.
field-error-email = Bu bir e-posta adresine benzemiyor. Doğru yazdığınızı kontrol edin.
field-error-phone = Bu bir telefon numarasına benzemiyor. Rakamları ülke koduyla birlikte yazın.
field-error-postcode = Bu, teslimat ülkesine ait bir posta kodu değil.
field-error-region = Lütfen listeden bir il veya bölge seçin.
field-error-choice = Lütfen seçeneklerden birini işaretleyin.
field-error-not-served = Bu adrese hiçbir kargo gitmiyor. Lütfen başka bir adres yazın.
field-error-number = Lütfen bir tam sayı yazın.
field-error-size = Her biri en çok 300 cm olan üç sayı yazın: 30 × 20 × 10.
field-error-amount = Lütfen bir tutar yazın, örneğin 19,90.
field-error-quantity = Lütfen 1 ile 999 arasında bir adet yazın.

## Payment

payment-failed-body = Bankanız ödemeyi onaylamadı. Hesabınızdan para çekilmedi, siparişiniz duruyor.

## States of an order

order-state-awaiting-payment = Ödeme bekleniyor
order-state-accepted = Kabul edildi
order-state-paid = Ödendi
order-state-shipped = Yolda
order-state-delivered = Teslim edildi
order-state-completed = Tamamlandı
order-state-cancelled = İptal edildi
order-state-disputed = İncelemede
order-state-refunded = Para iade edildi
order-state-expired = Süresi doldu

## What happens next, one sentence per state

order-next-awaiting-payment = Siparişinizin satıcıya iletilmesi için ödeme yapın.
order-next-transfer = Tutarı bu referansla en geç { $date } tarihine kadar gönderin. Ürünleri o güne kadar sizin için ayırıyoruz.
order-next-transfer-over = Havaleniz ulaştı; kontrol ediyoruz.
order-next-paid = Satıcı siparişinizi hazırlıyor.
order-next-part-sent = Siparişinizin bir kısmı yola çıktı. Satıcı kalanını hazırlıyor.
order-next-shipped = Paketiniz yolda. Tahmini teslimat: { $range }.
order-next-delivered = Paketi kontrol edin. Her şey yolundaysa teslim aldığınızı onaylayın.
order-next-completed = Siparişiniz tamamlandı. Bizi tercih ettiğiniz için teşekkürler.
order-next-cancelled = Bu sipariş iptal edildi. Ödemeniz gereken bir tutar yok.
order-next-disputed = Bu siparişteki bir paket için anlaşmazlık var. Çözülene kadar para bizde kalır.
order-next-refunded = Tutarın tamamı size iade edildi.
order-next-expired = Ödeme zamanında ulaşmadığı için ürünler yeniden satışa çıktı.

## The order page

order-page-title = Sipariş { $number }
order-placed-title = Teşekkürler, siparişiniz alındı
order-placed-date = Sipariş tarihi: { $date }
order-items-title = Ürünler
order-address-title = Teslimat adresi
order-totals-title = Tutar
order-parcels-title = Paketler
order-parcel-position = Paket { NUMBER($number) } / { NUMBER($total) }
order-parcel-tracking = { $carrier }, takip numarası { $tracking }
order-parcel-sent-count = Yolda: { NUMBER($total) } üründen { NUMBER($sent) } adet
order-timeline-title = Sipariş geçmişi
order-event-placed = Sipariş verildi
order-event-accepted = Sipariş kabul edildi
order-event-paid = Ödeme alındı
order-event-shipped = Kargoya verildi
order-event-part-shipped = Bir kısmı kargoya verildi
order-event-delivered = Teslim edildi
order-event-confirmed = Teslim aldığınızı onayladınız
order-event-completed = Para satıcıya aktarıldı
order-event-cancelled = Sipariş iptal edildi
order-event-expired = Ödeme süresi doldu
order-event-refunded = Para iade edildi
order-event-cash-collected = Kuryeye ödendi
order-event-came-back = Paket satıcıya geri döndü
order-event-payment-taken = Ödeme tahsil edildi
order-event-payment-released = Mükerrer ödeme tahsil edilmedi
order-event-payment-lost = Banka ödemeyi iptal etti
order-event-payment-declined = Ödeme reddedildi
order-event-units-cancelled = Bazı ürünler iptal edildi
order-event-released = Paketi kontrol süresi doldu
order-event-release-extended = Ek süre istediniz
order-event-disputed = Anlaşmazlık açıldı
order-event-dispute-closed = Anlaşmazlık kapandı
order-cancel-action = Siparişi iptal et
order-cancel-confirm = Sipariş iptal edilecek, ödediğiniz tutar iade edilecek.
order-confirm-action = Teslim aldım
order-confirm-hint = Siz onaylayınca para satıcıya aktarılır.
order-pay-action = Şimdi öde
order-transfer-title = Havale / EFT
order-transfer-amount = Tutar
order-transfer-reference = Açıklama (referans)
order-transfer-holder = Alıcı
order-transfer-iban = IBAN
order-transfer-bic = BIC
order-transfer-received = Şimdiye kadar { $received } ulaştı. Yalnızca yukarıdaki tutar eksik.
order-transfer-over = { $received } ulaştı; bu, sipariş tutarından fazla. Sizin bir şey yapmanız gerekmiyor: durumu çözüp size yazacağız.
order-transfer-hint = Hangi siparişi ödediğinizi referanstan anlıyoruz. Havaleler genellikle bir ila üç iş günü sürer; ulaşır ulaşmaz size yazarız.

## A parcel of an order: the money that is held for it, and what can be done about it

order-release-due = Bir sorun bildirmezseniz para { $day } tarihinde satıcıya aktarılır.
order-release-extend-action = Ek süre istiyorum
order-release-extend-hint = Yalnızca bir kez ek süre isteyebilirsiniz.
order-release-extended = Süreniz uzatıldı.
order-release-extended-before = Daha önce ek süre istediniz. Pakette bir sorun varsa lütfen bize bildirin.
order-dispute-open-action = Bu pakette sorun var
order-dispute-view-action = Bu paketle ilgili anlaşmazlığı gör
order-parcel-refunded = İade edilen tutar: { $amount }
order-parcel-cash = Kuryeye nakit olarak { $amount } ödeyin.
order-units-title = Bir kısmını iptal et
order-units-hint = Her üründen kaç adet iptal etmek istediğinizi seçin. Bu ürünler için ödediğiniz tutar; teslimat, gümrük vergisi ve KDV payıyla birlikte iade edilir.
order-units-action = Seçilenleri iptal et
order-units-cancelled = İptal edildi. Bu ürünler için ödediğiniz tutar size iade ediliyor.
order-units-none = Hiçbir ürün iptal edilmedi. En az bir adet seçin; henüz gönderilmemiş adetten fazlasını seçmeyin.

testbank-title = Test bankası
testbank-notice = Gerçek bir banka değildir. Para çekilmez.
testbank-pay-action = { $amount } öde
testbank-decline-action = Reddet
testbank-leave-action = Ödemeden çık
testbank-back-action = Mağazaya dön
testbank-paid = Bu ödeme yapıldı.
testbank-challenge-action = Doğrulamayla öde
testbank-challenged = Bankanız bu ödemeyi onaylamanızı istiyor.
testbank-confirm-action = Onayla
testbank-authorised = Tutar bloke edildi. Ürünler gönderilince tahsil edilir.
testbank-voided = Tutarın blokesi kaldırıldı.
testbank-declined = Bu ödeme reddedildi.
testbank-refunded = Bu ödeme iade edildi.

## Gift cards and store credit

credit-card-name = Hediye kartı …{ $ending }
credit-account-name = Bakiyeniz
credit-due-label = Ödenecek kalan tutar
credit-code-label = Hediye kartı kodu
credit-code-hint = 16 harf ve rakam; tireli ya da tiresiz.
credit-code-apply = Kartı kullan
credit-code-unknown = Bu kod geçerli değil. Doğru yazdığınızı kontrol edin; bakiyesi biten kartlar artık kullanılamaz.
credit-code-currency = Bu kart başka bir para biriminde geçerli. Kullanmak için sayfanın üstünden para birimini değiştirin.
credit-use-action = Bakiyemi kullan: { $amount }
credit-remove-label = Kaldır: { $name }
credit-remove-action = Kaldır
credit-pays-all = Hediye kartlarınız ve bakiyeniz tutarın tamamını karşılıyor.
credit-no-cash = Kapıda nakit ödeme, hediye kartı ve bakiye ile birlikte kullanılamaz.
credit-applied-done = Siparişinize eklendi. Sipariş verene kadar bir şey düşülmez.
credit-removed-done = Kaldırıldı. Hiçbir tutar düşülmedi.
credit-returned = Bunun { $amount } kadarı iade edildi
credit-due-money = Diğer yöntemle ödenen
