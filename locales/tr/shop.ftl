### What every shopper sees before the cart: navigation, market, home, listing, card, product, seller's shop.

## The whole site

site-name = Corridor
site-skip-link = İçeriğe geç
site-title-full = { $title } · { $site }
site-tagline = Sınır ötesinden ürünler, kapınıza teslim fiyatıyla
site-offline-title = Çevrimdışısınız
site-offline-body = Bağlantı gelince sayfa yeniden yüklenecek.

## Navigation

nav-main-label = Ana menü
nav-home = Ana sayfa
nav-categories = Kategoriler
nav-search = Ara
nav-orders = Siparişlerim
nav-account = Hesabım
nav-login = Giriş yap
nav-cart = Sepetim
nav-cart-count = { $count ->
    [0] Sepetim, boş
    [one] Sepetim, { $count } ürün
   *[other] Sepetim, { $count } ürün
}
nav-back = Geri
nav-breadcrumbs-label = Buradasınız
nav-footer-label = Mağaza hakkında
nav-protection = Alıcı koruması
nav-delivery = Teslimat ve gümrük
nav-returns = İade
nav-selling = Corridor’da satış yap
nav-contact = İletişim

## Search field

search-label = Ürün ara
search-placeholder = Ne aramıştınız?
search-action = Ara
search-clear = Temizle

## Market, language and currency

market-switcher-label = Teslimat ülkesi, dil ve para birimi
market-country-label = Teslimat ülkesi
market-language-label = Dil
market-currency-label = Para birimi
market-save-action = Kaydet
market-save-hint = Fiyatlar, teslimat ve vergiler ülkeye göre değişir.
market-currency-approximate = Fiyatlar ({ $currency }) günün kuruna göre çevrilir. Ödeme adımında gösterilen tutarı ödersiniz.

## Home

home-title = Sınır ötesi alışveriş
home-arrives-title = Bu hafta kapınızda: { $place }
home-categories-title = Kategoriler
home-featured-title = Satıcılarımızın seçtikleri
home-deals-title = Şimdi daha ucuz
home-newest-title = Yeni gelenler
home-recent-title = Son baktıklarınız
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
listing-filters-title = Filtreler
listing-filters-open = Filtrele
listing-filters-apply = Ürünleri göster
listing-filters-clear = Tümünü temizle
listing-filter-remove = Filtreyi kaldır: { $filter }
listing-filter-category = Kategori
listing-filter-price = Kapınıza teslim fiyat
listing-filter-price-min = En az
listing-filter-price-max = En çok
listing-filter-origin = Gönderildiği yer
listing-filter-rating = Puan
listing-filter-stock = Yalnızca stokta olanlar
listing-filter-rating-min = { $stars ->
    [one] { $stars } yıldız ve üzeri
   *[other] { $stars } yıldız ve üzeri
}
listing-sort-label = Sıralama
listing-sort-action = Sırala
listing-sort-relevance = Önerilen
listing-sort-price-up = En düşük fiyat
listing-sort-price-down = En yüksek fiyat
listing-sort-rating = En yüksek puan
listing-sort-newest = En yeniler
listing-sort-sold = Çok satanlar
listing-empty-title = Sonuç bulunamadı
listing-empty-search = “{ $query }” için bir şey bulamadık. Yazımı kontrol edin veya daha genel bir sözcük deneyin.
listing-empty-filters = Bu filtrelerin hepsine uyan ürün yok. Daha fazlasını görmek için birini kaldırın.
listing-empty-category = Burada henüz ürün yok. Diğer kategorilere göz atın.
listing-empty-action = Tüm ürünleri gör
pager-label = Sayfalar
pager-previous = Önceki
pager-next = Sonraki
pager-page-label = Sayfa { NUMBER($page) }
pager-position = Sayfa { NUMBER($page) } / { NUMBER($pages) }

## Card

card-price-landed = kapınıza teslim
card-price-from = { $price } ve üzeri
card-price-before = önceki fiyat { $price }
card-price-goods = ürün { $price }
card-price-saving = { $percent } indirim
card-rating-label = 5 üzerinden { $rating } puan
card-sold-count = { $count ->
    [one] { $count } adet satıldı
   *[other] { $count } adet satıldı
}
card-delivery-days = { $days } gün
card-delivery-none = ülkenize henüz gönderilmiyor
card-stock-none = Tükendi
card-wish-add = Favorilere ekle
card-wish-remove = Favorilerden çıkar

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
product-price-details = Fiyat nasıl oluşuyor?
product-price-goods = Ürün
product-price-shipping = Teslimat
product-price-duty = Gümrük vergisi
product-price-tax = İthalat KDV’si
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
product-quantity-less = Bir azalt
product-quantity-more = Bir artır
product-cart-add = Sepete ekle
product-cart-added = Sepetinize eklendi
product-cart-view = Sepete git
product-buy-now = Şimdi al
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
product-delivery-origin = Gönderildiği yer: { $origin }
product-delivery-none = Bu ürünü ülkenize gönderen satıcı henüz yok.
product-description-title = Açıklama
product-specs-title = Ürün özellikleri
product-spec-weight = Ağırlık
product-spec-origin = Üretim yeri
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
product-report-action = Bu ürünü bildir

## The route from origin to door

ribbon-summary = Güzergâh: { $origin } – { $destination }, { $days } gün
ribbon-stop-origin = Satıcıdan çıkış
ribbon-stop-customs = Gümrük
ribbon-stop-door = Kapınız
ribbon-state-done = Tamamlandı
ribbon-state-now = Şu anda burada
ribbon-state-next = Sırada

## Seller as shoppers see it

product-seller-name = Satıcı: { $name }
store-visit-action = Mağazaya git
store-city-country = { $city }, { $country }
store-place = Konum: { $place }
store-since = { $month } tarihinden beri Corridor’da
store-about-title = Satıcı hakkında
store-products-title = Ürünler
store-products-empty = Bu satıcının şu anda satışta ürünü yok.

## Page not found

missing-page-title = Bu sayfa mevcut değil
missing-page-body = Bağlantı eski olabilir ya da ürün satıştan kaldırılmış olabilir.
missing-page-action = Ana sayfaya git
