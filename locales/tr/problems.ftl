### One message per problem the shop reports. Each says what happened and what to do.

problem-page-title = Bir şeyler ters gitti
problem-bad-request = Bu isteği okuyamadık. Geri dönüp tekrar deneyin.
problem-validation = Girilen bilgilerin bir kısmı kabul edilemedi. Lütfen işaretli alanları kontrol edin.
problem-unauthenticated = Lütfen önce giriş yapın.
problem-forbidden = Hesabınızın bu işlem için yetkisi yok.
problem-not-found = Bunu bulamadık. Kaldırılmış olabilir.
problem-method-not-allowed = Bu adres bu şekilde kullanılamaz.
problem-conflict = Aynı anda başka biri burada değişiklik yaptı. Sayfayı yenileyip tekrar deneyin.
problem-too-large = Gönderilen içerik kabul edilemeyecek kadar büyük.
problem-too-many-requests = Kısa sürede çok fazla istek geldi. Bir dakika bekleyip tekrar deneyin.
problem-unavailable = Mağaza şu anda yoğun. Lütfen bir dakika sonra tekrar deneyin.
problem-internal = Hata bizde. Tekrarlanırsa bize şu referansı bildirin: { $reference }
problem-cross-site = Bu form başka bir siteden gönderildi. Sayfayı burada açıp yeniden gönderin.
problem-unsupported-type = Bu tür dosya veya içerik burada kabul edilmiyor.

problem-variant-gone = Bu seçenek artık satışta değil.
problem-quantity-invalid = Lütfen 1 ile 999 arasında bir adet seçin.
problem-stock-short = { $count ->
    [0] Bu ürün tükendi.
    [one] Yalnızca { $count } adet kaldı.
   *[other] Yalnızca { $count } adet kaldı.
}
problem-cart-empty = Sepetiniz boş.
problem-cart-full = Sepete en fazla 100 farklı ürün sığar. Önce bir kısmını sipariş edin.
problem-cart-ordered = Bu sepet zaten sipariş edildi.
problem-coupon-unknown = Böyle bir kupon kodu bulamadık.
problem-coupon-unusable = Bu kupon bu siparişte kullanılamaz.
problem-country-unsupported = Bu ülkeye henüz gönderim yapmıyoruz.
problem-currency-unsupported = Bu para birimi kullanılamıyor.
problem-address-invalid = Lütfen adresi kontrol edin.
problem-shipping-unavailable = Bu adrese uygun bir teslimat seçeneği yok.
problem-quote-expired = Bu fiyatın süresi doldu. Yeni fiyat aşağıda; henüz ödeme alınmadı.
problem-quote-changed = Yeni toplam { $total }. Henüz ödeme alınmadı; lütfen kontrol edip onaylayın.
problem-quote-refreshed = Toplam değişti. Henüz ödeme alınmadı; lütfen yeni toplamı kontrol edip onaylayın.
problem-quote-used = Bu sipariş zaten verildi.
problem-idempotency-mismatch = Bu istek daha önce farklı içerikle gönderildi. Sepetten yeniden başlayın.
problem-payment-declined = Banka ödemeyi onaylamadı. Hesabınızdan para çekilmedi.
problem-payment-unavailable = Bu ödeme yöntemi şu anda kullanılamıyor. Lütfen başka birini seçin.
problem-order-state = Siparişin durumu değişti, bu işlem artık yapılamıyor.
problem-amount-invalid = Bu geçerli bir tutar değil.
problem-hs-invalid = Gümrük kodu 6 ila 10 rakamdan oluşur.
problem-rate-missing = Bu para birimi için şu anda döviz kuru yok.
problem-picture-invalid = Bu görsel okunamıyor. JPEG, PNG veya WebP kullanın.
problem-feed-unknown = Bu dosyanın biçimini tanımıyoruz.
problem-sku-taken = Bu SKU başka bir ürününüzde kullanılıyor.
