### The whole site

site-name = Corridor
site-skip-link = İçeriğe geç
site-title-full = { $title } · { $site }
site-tagline = Sınır ötesinden ürünler, kapınıza teslim fiyatıyla

## Navigation

nav-main-label = Ana menü
nav-home = Ana sayfa
nav-categories = Kategoriler
nav-search = Ara
nav-orders = Siparişlerim
nav-login = Giriş yap
nav-cart = Sepetim
nav-cart-count = { $count ->
    [0] Sepetim, boş
    [one] Sepetim, { $count } ürün
   *[other] Sepetim, { $count } ürün
}
nav-breadcrumbs-label = Buradasınız
nav-footer-label = Mağaza hakkında
nav-api = Geliştiriciler için API
nav-selling = Corridor’da satış yap

## Search field

search-label = Ürün ara
search-placeholder = Ne aramıştınız?
search-action = Ara

## Market, language and currency

market-switcher-label = Teslimat ülkesi, dil ve para birimi
market-country-label = Teslimat ülkesi
market-language-label = Dil
market-currency-label = Para birimi
market-save-action = Kaydet
market-save-hint = Fiyatlar, teslimat ve vergiler ülkeye göre değişir.

## Home

home-title = Sınır ötesi alışveriş
home-arrives-title = Bu hafta kapınızda: { $place }
home-categories-title = Kategoriler
home-newest-title = Yeni gelenler
home-protection-title = Sizi koruyanlar
home-protection-price = Gördüğünüz fiyat kapınıza teslim fiyattır: ürün, teslimat, gümrük vergisi ve KDV dahil.
home-protection-money = Ödemeniz, paket elinize ulaşana kadar bizde güvende.
home-protection-return = Paket gelmezse veya ürün anlatıldığı gibi değilse paranız iade edilir.
home-empty-title = Henüz ürün yok
home-empty-body = Satıcılar ilk ürünlerini ekliyor. Kısa süre sonra yine bekleriz.

## Lists of products: category, search, seller

listing-results-count = { $count ->
    [0] Ürün yok
    [one] { $count } ürün
   *[other] { $count } ürün
}
listing-search-title = “{ $query }” için sonuçlar
listing-sort-label = Sıralama
listing-sort-action = Sırala
listing-sort-price-up = En düşük fiyat
listing-sort-price-down = En yüksek fiyat
listing-sort-newest = En yeniler
listing-sort-sold = Çok satanlar
listing-empty-title = Sonuç bulunamadı
listing-empty-search = “{ $query }” için bir şey bulamadık. Yazımı kontrol edin veya daha genel bir sözcük deneyin.
listing-empty-category = Burada henüz ürün yok. Diğer kategorilere göz atın.
listing-empty-action = Tüm ürünleri gör
pager-label = Sayfalar
pager-previous = Önceki
pager-next = Sonraki

## Card

card-price-landed = kapınıza teslim
card-price-goods = ürün { $price }
card-rating-label = 5 üzerinden { $rating } puan
card-sold-count = { $count ->
    [one] { $count } adet satıldı
   *[other] { $count } adet satıldı
}
card-delivery-days = { $days } gün
card-delivery-none = ülkenize henüz gönderilmiyor
card-stock-none = Tükendi

## Product

product-gallery-label = Görseller
product-picture-position = Görsel { NUMBER($number) } / { NUMBER($total) }
product-reviews-count = { $count ->
    [0] Henüz değerlendirme yok
    [one] { $count } değerlendirme
   *[other] { $count } değerlendirme
}
product-price-label = Kapınıza teslim fiyat
product-price-formula = ürün + teslimat + gümrük vergisi + KDV
product-price-goods = Ürün
product-price-shipping = Teslimat
product-price-duty = Gümrük vergisi
product-price-excise = Özel tüketim vergisi
product-price-tax = KDV
product-price-fees = Gümrük masrafları
product-price-total = Kapınıza teslim
product-rule-source = Kural: { $rule }, yürürlük tarihi: { $date }
product-rule-unverified = Bu kural henüz doğrulanmadı.
product-duty-unknown = Bu ürün için doğrulanmış bir gümrük vergisi oranımız yok. Teslimatta gümrük vergisi alınabilir.
product-duty-at-checkout = Gümrük vergisi ve KDV burada ödenir. Kapıda başka bir şey ödemezsiniz.
product-duty-at-door = Gümrük vergisi ve KDV’yi gümrük idaresi ({ $place }) kapıda tahsil eder, yaklaşık { $amount }.
product-duty-at-door-unknown = Gümrük vergisi ve KDV’yi gümrük idaresi ({ $place }) kapıda tahsil eder.
product-option-choose = { $name } seçin
product-option-gone = { $value }, mevcut değil
product-quantity-label = Adet
product-cart-add = Sepete ekle
product-cart-added = Sepetinize eklendi
product-cart-view = Sepete git
product-stock-in = Stokta
product-stock-left = { $count ->
    [one] Son { $count } ürün
   *[other] Son { $count } ürün
}
product-stock-none = Tükendi
product-stock-none-hint = Bu seçenek tükendi. Diğerleri stokta olabilir.
product-delivery-title = Teslimat
product-delivery-dates = Tahmini teslimat: { $range }
product-delivery-tracked = Takipli gönderim
product-delivery-untracked = Takipsiz gönderim
product-delivery-none = Bu ürünü ülkenize gönderen satıcı henüz yok.
product-description-title = Açıklama
product-specs-title = Ürün özellikleri
product-spec-weight = Ağırlık
product-spec-ships-from = Gönderildiği ülke
product-spec-origin = Üretim yeri
product-home-sale = Ürün ülkenizde: gümrük işlemi yok.
product-spec-material = Malzeme
product-spec-size = Boyut
product-spec-capacity = Kapasite
product-spec-power = Güç
product-spec-care = Bakım
product-spec-in-the-box = Kutu içeriği
product-spec-battery = Pil
product-spec-age = Yaş
product-spec-season = Mevsim
product-spec-hs = Gümrük kodu (HS)
product-reviews-title = Değerlendirmeler
product-reviews-empty = Bu ürünü henüz kimse değerlendirmedi. Yalnızca buradan satın alanlar değerlendirebilir.
product-text-language = Yazıldığı dil: { $language }
product-text-untranslated = Satıcının ürün açıklaması şu dilde: { $language }.
product-similar-title = Benzer ürünler

## The route from origin to door

ribbon-summary = Güzergâh: { $origin } – { $destination }, { $days } gün
ribbon-stop-origin = Satıcıdan çıkış
ribbon-stop-customs = Gümrük
ribbon-stop-door = Kapınız

## Seller as shoppers see it

product-seller-name = Satıcı: { $name }
store-visit-action = Mağazaya git
store-city-country = { $city }, { $country }
store-place = Konum: { $place }
store-since = { $month } tarihinden beri Corridor’da
store-products-title = Ürünler
store-products-empty = Bu satıcının şu anda satışta ürünü yok.

## Page not found

missing-page-title = Bu sayfa mevcut değil
missing-page-body = Bağlantı eski olabilir ya da ürün satıştan kaldırılmış olabilir.
missing-page-action = Ana sayfaya git

calculator-title = Getirmek ne kadar tutar?
calculator-intro = Ürün, teslimat, gümrük vergisi ve KDV, kural kural. Teslimat ülkesi: { $country }. Burada sipariş verilmez.
calculator-origin-label = Gönderildiği ülke
calculator-price-label = Birim fiyat ({ $currency })
calculator-weight-label = Birim ağırlık (gram)
calculator-hs-label = Gümrük kodu (GTİP/HS)
calculator-hs-hint = 6–10 rakam. Kod olmadan gümrük vergisi belirsiz kalır.
calculator-action = Hesapla
calculator-empty = Getirmek istediğiniz ürünü yazın, kapınızdaki fiyat burada görünsün.
calculator-share-hint = Bu sayfanın adresi girdiğiniz bilgileri saklar; paylaşabilir veya sonra dönebilirsiniz.

### Restricted goods, as shoppers and sellers see them

shop-restriction-block = { $country }: bu ürün teslim edilemez.
shop-restriction-licence = { $country }: alıcının lisans veya izin alması gerekir.
shop-restriction-warn = { $country }: sınırda kısıtlama uygulanabilir.
shop-restriction-block-post = { $country }: postayla kabul edilmez, kargo şirketiyle gönderilebilir.
shop-restriction-lithium-battery = Lityum piller yalnızca çalıştırdıkları cihazın içinde veya bunları kabul eden bir taşıyıcıyla gönderilebilir.
shop-restriction-dangerous-goods = Uçuşu veya paketi taşıyanları tehlikeye atabilecek ürünleri taşıyıcılar kısıtlı olarak kabul eder ya da hiç kabul etmez.
shop-restriction-alcohol = Alkol özel tüketim vergisine ve yaş sınırına tabidir, bazı ülkelerde ise yasaktır.
shop-restriction-tobacco = Tütün özel tüketim vergisine ve yaş sınırına tabidir, birçok ülke uzaktan satışına izin vermez.
shop-restriction-e-cigarette = Elektronik sigaralar ve likitleri birçok ülkede yasak veya kısıtlıdır.
shop-restriction-weapon = Silah, mühimmat ve nişangâh gibi parçaların ithalatı devlet denetimindedir.
shop-restriction-blade = Hançer, sustalı bıçak ve kılıç silah sayılabilir, mutfak bıçakları genellikle sayılmaz.
shop-restriction-drone = Dronlar için kayıt veya izin gerekir, bazı ülkeler bireylerin dron ithal etmesine izin vermez.
shop-restriction-radio-device = Telefonların ve telsiz cihazlarının kullanıldıkları ülkede onaylı veya kayıtlı olması gerekir.
shop-restriction-medicine = İlaçlar ve kontrole tabi maddeler yalnızca kişisel kullanım için, reçeteyle veya izinle kabul edilir ya da hiç kabul edilmez.
shop-restriction-supplement = Takviye edici gıdalar için kayıt veya reçete gerekebilir, çünkü bazı içerikler ilaç sayılır.
shop-restriction-cosmetics = Kozmetik ürünlerin kayıtlı veya bildirilmiş olması gerekir, kişisel kullanım için az miktar genellikle kabul edilir.
shop-restriction-food = Bazı gıdalar yolda bozulduğu veya yerel yasanın yasakladığı bir madde içerdiği için kabul edilmez.
shop-restriction-animal-product = Hayvanlar, et, süt ve diğer hayvansal ürünler hastalık taşıyabildiği için ithalatları kısıtlıdır.
shop-restriction-plant-seed = Bitkiler ve tohumlar zararlı organizma taşıyabilir, bitki sağlık sertifikası gerekir.
shop-restriction-protected-species = Fildişi, mercan, kaplumbağa kabuğu ve korunan diğer türlerden yapılan ürünler yalnızca CITES kurallarına göre satılabilir ya da hiç satılamaz.
shop-restriction-precious-metal = Değerli metaller ve taşlar yalnızca sigortalı olarak ve özel gümrük denetimiyle gönderilir.
shop-restriction-currency = Banknot, madenî para ve kıymetli evrak normal paketle gönderilemez.
shop-restriction-used-goods = İkinci el ürünlerin birçoğu, özellikle giysiler, hijyen nedeniyle kabul edilmez.
shop-restriction-religious-or-political-print = Dinî veya siyasi yayınlar sınırda incelenebilir ya da geri çevrilebilir.
shop-restriction-gambling = Kumar makineleri ve diğer kumar gereçleri bazı ülkelerde yasaktır veya lisans gerektirir.
shop-restriction-encryption = Şifreleme özelliği olan cihazlar ancak modelleri yetkili kuruma bildirilmişse ithal edilebilir.
shop-restriction-toy-safety = Oyuncakların teslimat ülkesinin güvenlik kurallarına uyması ve gerekli işareti taşıması gerekir.
shop-restriction-electrical-approval = Elektrikli ürünlerin yerel güvenlik standartlarına uyması ve gerekli işareti taşıması gerekir.
shop-restriction-medical-device = Tıbbi cihazlar için sağlık otoritesinin onayı gerekir.
shop-restriction-pork = Domuz eti ve domuzdan elde edilen diğer ürünler bazı ülkelerde yasaktır veya izin gerektirir.
