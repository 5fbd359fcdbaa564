### The seller's desk.

seller-page-title = Mağazam
seller-nav-label = Satıcı paneli
seller-nav-today = Bugün
seller-nav-orders = Siparişler
seller-nav-products = Ürünler
seller-nav-money = Finans

seller-today-title = Bugün yapılacaklar
seller-today-empty = Şu anda yapılacak bir şey yok. Yeni siparişler burada görünecek.
seller-today-ship = { $count ->
    [one] { $count } paket kargolanacak
   *[other] { $count } paket kargolanacak
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
seller-order-address-title = Gönderim adresi

seller-money-title = Finans
seller-money-held = Açık siparişler için tutulan
seller-money-available = Ödenmeye hazır
seller-money-empty = İlk satışınız burada görünecek.

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
