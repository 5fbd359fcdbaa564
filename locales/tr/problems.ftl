### One message per problem the shop reports. Each says what happened and what to do.

problem-page-title = Bir şeyler ters gitti
problem-validation = Girilen bilgilerin bir kısmı kabul edilemedi. Lütfen işaretli alanları kontrol edin.
problem-unauthenticated = Lütfen önce giriş yapın.
problem-forbidden = Hesabınızın bu işlem için yetkisi yok.
problem-not-found = Bunu bulamadık. Kaldırılmış olabilir.
problem-method-not-allowed = Bu adres bu şekilde kullanılamaz.
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
problem-quote-expired = Bu fiyatın süresi doldu. Yeni fiyat aşağıda; henüz ödeme alınmadı.
problem-quote-refreshed = Toplam değişti. Henüz ödeme alınmadı; lütfen yeni toplamı kontrol edip onaylayın.
problem-idempotency-mismatch = Bu istek daha önce farklı içerikle gönderildi. Sepetten yeniden başlayın.
problem-order-state = Siparişin durumu değişti, bu işlem artık yapılamıyor.
problem-hs-invalid = Gümrük kodu 6 ila 10 rakamdan oluşur.
problem-rate-missing = Bu para birimi için şu anda döviz kuru yok.
problem-sku-taken = Bu SKU başka bir ürününüzde kullanılıyor.
problem-restricted = Bu ürünler teslimat ülkesine sokulamıyor. Sepete bir şey eklenmedi.
problem-dispute-moved = Anlaşmazlığın durumu değişti, bu yüzden hiçbir şey değiştirilmedi. Yazdıklarınız duruyor.
problem-dispute-impossible = Yalnızca yolda olan veya teslim edilip henüz onaylanmamış paketler için sorun bildirilebilir.
problem-dispute-exists = Bu paketle ilgili zaten bir anlaşmazlık var, aşağıda görebilirsiniz.
problem-dispute-early = Bu paket hâlâ zamanında gelebilir.
problem-dispute-same-operator = İlk kararı siz verdiniz, itirazı başka birinin karara bağlaması gerekiyor.
problem-same-operator = Bu kararı başka bir operatörün vermesi gerekiyor.
problem-payment-gone = Alıcının bankası ödemeyi iptal etti, sipariş de iptal edildi. Lütfen bu paketi göndermeyin.
problem-cash-not-here = Kurye bu paketin nakdini henüz teslim etmedi. Anlaşmazlık ancak bundan sonra böyle sonuçlandırılabilir.
problem-chargeback-open = Alıcının bankası bu ödemeyi inceliyor. Banka karar verene kadar para aktarılamaz.
