### The seller's desk.

seller-page-title = Mağazam
seller-nav-label = Satıcı paneli
seller-nav-today = Bugün
seller-nav-orders = Siparişler
seller-nav-products = Ürünler
seller-nav-money = Finans
seller-nav-disputes = Anlaşmazlıklar

seller-today-title = Bugün yapılacaklar
seller-today-empty = Şu anda yapılacak bir şey yok. Yeni siparişler burada görünecek.
seller-today-ship = { $count ->
    [one] { $count } paket kargolanacak
   *[other] { $count } paket kargolanacak
}
seller-today-disputes = { $count ->
    [one] Yanıt bekleyen { $count } anlaşmazlık
   *[other] Yanıt bekleyen { $count } anlaşmazlık
}
seller-today-stock = { $count ->
    [one] { $count } seçenek tükendi
   *[other] { $count } seçenek tükendi
}
seller-today-drafts = { $count ->
    [one] { $count } taslak yayınlanacak
   *[other] { $count } taslak yayınlanacak
}

seller-today-customs = { $count ->
    [one] { $count } ürünün gümrük bilgisi eksik
   *[other] { $count } ürünün gümrük bilgisi eksik
}

seller-products-title = Ürünler
seller-products-empty-title = Henüz ürün yok
seller-products-empty-body = İlk ürününüzü ekleyin ya da mevcut mağazanızdan bir dosya aktarın.
seller-product-add = Ürün ekle
seller-product-edit = Ürünü düzenle
seller-product-title-label = Başlık
seller-product-description-label = Açıklama
seller-product-language-label = Bu metnin dili
seller-product-category-label = Kategori
seller-product-price-label = Fiyat
seller-product-price-hint = Komisyon kesilmeden önceki tutarınız. Alıcılar teslimat ve vergiler dahil fiyatı görür.
seller-product-stock-label = Stok
seller-product-sku-label = SKU
seller-product-weight-label = Ağırlık (gram)
seller-product-size-label = Ambalajlı ölçü, cm
seller-product-size-hint = Uzunluk × genişlik × yükseklik, örneğin 30 × 20 × 10
seller-product-hs-label = Gümrük kodu (HS)
seller-product-hs-hint = En az altı rakam. Bu kod olmadan gümrük vergisini hesaplayamayız.
seller-product-origin-label = Menşe ülke
seller-product-pictures-label = Görseller
seller-product-publish = Satışa çıkar
seller-product-unpublish = Satıştan kaldır
seller-product-saved = Ürün kaydedildi.
seller-product-published = Ürün satışta.
seller-product-unpublished = Ürün satıştan kaldırıldı.
seller-picture-added = Görsel eklendi.
seller-stock-saved = Stok kaydedildi.
seller-product-save = Kaydet
seller-product-look = Mağazada gör
seller-product-state-label = Durum
seller-stock-save = Stoku kaydet
seller-picture-label = Görsel ekle
seller-picture-hint = JPEG, PNG, WebP veya GIF, en fazla 20 MB.
seller-picture-add = Yükle
seller-product-state-draft = Taslak
seller-product-state-published = Satışta
seller-product-state-archived = Satış dışı

seller-orders-title = Siparişler
seller-orders-empty = Siparişler ödendiği anda burada görünür.
seller-order-ship-action = Kargoya verdim
seller-order-carrier-label = Kargo şirketi
seller-order-tracking-label = Takip numarası
seller-order-shipped = Kargolandı olarak işaretlendi. Alıcıya haber verildi.
seller-parcel-title = Paket { NUMBER($number) }
seller-parcel-rest = Henüz paketlenmeyenler
seller-pack-title = Birden fazla paketle gönder
seller-pack-hint = Bir sonraki pakete girecek ürünleri seçin. Paketin kendi belgeleri ve takip numarası olur; gönderildiğinde alıcıya haber verilir. Para, her şey gönderilip teslim alındığında size aktarılır.
seller-pack-action = Bu paketi hazırla
seller-unpack-action = Paketi boz
seller-pack-done = Paket hazır. Belgelerini yazdırın, ardından gönderildi olarak işaretleyin.
seller-unpack-done = Paket bozuldu.
seller-pack-none = Hiçbir şey paketlenmedi. En az bir adet seçin; paketlenmemiş adetten fazlasını seçmeyin.
seller-parcel-papers = { $order } numaralı siparişin { NUMBER($number) }. paketinin belgeleri
seller-order-address-title = Gönderim adresi

seller-disputes-title = Anlaşmazlıklar
seller-disputes-empty-title = Anlaşmazlık yok
seller-disputes-empty-body = Bir alıcı paketle ilgili sorun bildirirse buradan yanıt verebilirsiniz.
seller-disputes-turn = Sıra sizde

seller-money-title = Finans
seller-money-held = Açık siparişler için tutulan
seller-money-available = Ödenmeye hazır
seller-money-empty = İlk satışınız burada görünecek.
seller-money-balance = Bakiye
seller-money-reserved = Hakedişler için ayrılan
seller-money-unripe = Vadesi gelmeyen
seller-money-unripe-hint = { $days ->
    [one] Mağazanız yeni olduğu sürece kazançlar { $days } gün bekledikten sonra ödenebilir.
   *[other] Mağazanız yeni olduğu sürece kazançlar { $days } gün bekledikten sonra ödenebilir.
}
seller-money-schedule-hint = { $days ->
    [one] Ödenmeye hazır tutar ayrıca her gün otomatik olarak ödenir.
   *[other] Ödenmeye hazır tutar ayrıca { $days } günde bir otomatik olarak ödenir.
}
seller-money-debt-hint = Eksi bakiye sonraki satışlarınızdan kapatılır. Yetmezse eksik tutar, başka para birimindeki bir sonraki hakedişinizden o günün kuruyla mahsup edilir.
seller-money-pay-action = Hesabıma aktar: { $amount }
seller-money-least = Ödeme alt sınırı: { $least }
seller-money-account-first = Ödeme almak için banka hesabınızı girin.

### Payouts

payouts-title = Hakedişler
payouts-empty = Hakedişleriniz burada görünecek.
payouts-date-label = Talep tarihi
payouts-amount-label = Tutar
payouts-account-label = Ödenen hesap
payouts-state-label = Durum
payouts-rate = 1 { $from } = { $rate } { $to } ({ $source }, { $day })
payout-state-requested = Talep edildi
payout-state-half-approved = Kontrol ediliyor
payout-state-approved = Onaylandı
payout-state-sent = Bankada
payout-state-paid = Ödendi
payout-state-returned = Geri döndü
payout-state-refused = Reddedildi
payout-requested = Hakediş talebiniz alındı. Kontrol edip bankanıza göndereceğiz.
payout-account-missing = Önce banka hesabınızı girin. Hiçbir şey değiştirilmedi.
payout-too-little = Bu tutar ödeme alt sınırının altında. Hiçbir şey değiştirilmedi.

### The bank account that payouts go to

bank-account-title = Banka hesabı
bank-account-hint = Kazançlarınız bu hesaba ödenir. Yoldaki hakedişler, talep edildikleri hesaba gider.
bank-account-entered = Giriş tarihi: { $day }
bank-account-change = Başka bir hesap gir
bank-account-holder-label = Hesap sahibi
bank-account-number-label = IBAN veya hesap numarası
bank-account-bic-label = BIC (SWIFT kodu)
bank-account-bic-hint = IBAN yazdıysanız boş kalabilir.
bank-account-bank-label = Bankanın adı
bank-account-country-label = Bankanın ülkesi
bank-account-currency-label = Hesabın para birimi
bank-account-password-label = Şifreniz
bank-account-password-hint = Kimse paranızı başka bir hesaba yönlendiremesin diye.
bank-account-save-action = Hesabı kaydet
bank-account-saved = Banka hesabı kaydedildi.
bank-account-error-number = Bu, seçilen ülkeye ait bir hesap numarası değil. Lütfen her haneyi kontrol edin.
bank-account-error-bic = BIC, 8 veya 11 harf ve rakamdan oluşur.
bank-account-error-password = Şifreniz bu değil.

### Statement of account

statement-title = Hesap ekstresi
statement-page-title = Hesap ekstresi ({ $currency })
statement-date-label = Tarih
statement-event-label = İşlem
statement-order-label = Sipariş
statement-amount-label = Tutar
statement-balance-label = İşlem sonrası bakiye
statement-empty = Bu para biriminde henüz hareket yok.
statement-download-action = CSV olarak indir
statement-print-action = PDF olarak aç
statement-closing-label = Bakiye
ledger-event-payment-captured = Ödeme alındı
ledger-event-payment-authorised = Ödeme provizyonu alındı
ledger-event-authorisation-captured = Provizyon tahsil edildi
ledger-event-refund-released = Tahsil edilmeyen tutarın iadesi
ledger-event-cash-collected = Nakit tahsil edildi
ledger-event-transfer-received = Havale geldi
ledger-event-transfer-assigned = Havale siparişle eşleştirildi
ledger-event-transfer-returned = Havale iade edildi
ledger-event-payment-unclaimed = Mükerrer ödeme alındı
ledger-event-consignment-completed = Paket teslim alındı
ledger-event-order-refunded = Para iadesi
ledger-event-refund-settled = Para iadesi gönderildi
ledger-event-payout-sent = Hakediş gönderildi
ledger-event-payout-paid = Hakediş ödendi
ledger-event-payout-returned = Hakediş geri döndü
ledger-event-debt-recovered = Borç diğer bakiyeden mahsup edildi
ledger-event-chargeback-opened = Ters ibraz: alıcının bankası geri aldı
ledger-event-chargeback-won = Ters ibraz: alıcının bankası geri verdi
ledger-event-chargeback-lost = Ters ibraz: alıcının bankasında kaldı
ledger-event-manual = Elle girilen kayıt

### Finding a customs code

seller-hs-title = Gümrük kodu (GTİP/HS) bulun
seller-hs-intro = Her ülkenin gümrüğü eşyayı bu koda göre sınıflandırır. Gümrük vergisini de bu kod belirler; bir dakikanızı ayırmaya değer.
seller-hs-search-label = Ürün nedir? Yalın sözcüklerle yazın
seller-hs-search-action = Bul
seller-hs-empty = Bir şey bulunamadı. Daha yalın bir sözcük deneyin: “gömlek”, “oversize keten gömlek” aramasından daha çok sonuç verir.
seller-hs-find-link = Kodu sözcüklerle bul
seller-hs-suggested = Başlığa uyan kodlar
seller-hs-use-action = Bu kodu kullan
seller-hs-warning-unknown = Armonize Sistem’de böyle bir kod yok. Gümrük, paketi bekletir.
seller-hs-warning-short = Gümrük için en az altı rakam gerekir.
seller-hs-warning-category = “{ $category }” kategorisindeki ürünlerin kodu genellikle farklıdır. Lütfen kontrol edin.

### Restricted goods at the seller’s desk

seller-restriction-title = Bu ürün nerelerde satılamaz
seller-restriction-none = Bu ürün için bilinen bir kısıtlama yok
seller-restriction-unverified = kaynağıyla karşılaştırılmadı
seller-goods-tags = Taşıyıcı neleri bilmeli?
seller-tag-lithium-battery = Lityum pil içerir
seller-tag-liquid = Sıvı
seller-tag-flammable = Yanıcı
seller-tag-aerosol = Aerosol veya basınçlı
seller-tag-magnet = Güçlü mıknatıs
seller-tag-blade = Keskin ağızlı
seller-tag-medicine = İlaç
seller-tag-food = Gıda
seller-tag-animal-product = Hayvansal ürün
seller-tag-plant = Bitki veya tohum
seller-tag-used = İkinci el
warehouses-title = Depolar
warehouses-hint = Alıcının kendi ülkesindeki ürün yurt içi satıştır: gümrük yok, birkaç günde teslim edilir. Ürünü, stoğu olan en yakın depo gönderir.
warehouses-main = Ana depo
warehouses-country-label = Ülke
warehouses-add-title = Yeni depo
warehouses-add-action = Depo ekle
warehouses-remove = Kaldır
warehouses-remove-label = Depoyu kaldır: { $place }
warehouses-added = Depo eklendi. Stok sayısını her ürünün sayfasında girin.
warehouses-removed = Depo kaldırıldı.
warehouses-in-use = Bu depoda ürün var ya da buradan gönderim yapıldı; bu yüzden listede kalır.
warehouses-full = Mağazanın depo sayısı üst sınıra ulaştı.
