### The cart.

cart-page-title = Sepetim
cart-items-count = { $count ->
    [one] { $count } ürün
   *[other] { $count } ürün
}
cart-empty-title = Sepetiniz boş
cart-empty-body = Eklediğiniz ürünler, kapınıza teslim fiyatıyla burada durur.
cart-empty-action = Alışverişe başla
cart-parcel-title = Satıcı: { $name }
cart-parcel-from = Çıkış yeri: { $place }
cart-line-quantity = Adet
cart-line-update = Güncelle
cart-line-remove = Sil
cart-line-remove-label = Sepetten sil: { $title }
cart-line-each = adedi { $price }
cart-line-price-up = Siz ekledikten sonra fiyat yükseldi: { $before } yerine { $now }.
cart-line-price-down = Siz ekledikten sonra fiyat düştü: { $before } yerine { $now }.
cart-line-stock-less = { $count ->
    [one] Yalnızca { $count } adet kaldı. Lütfen adedi azaltın.
   *[other] Yalnızca { $count } adet kaldı. Lütfen adedi azaltın.
}
cart-line-stock-none = Bu ürün tükendi. Devam etmek için sepetten silin.
cart-line-gone = Satıcı bu ürünü satıştan kaldırdı. Devam etmek için sepetten silin.
cart-coupon-label = Kupon kodu
cart-coupon-apply = Uygula
cart-coupon-applied = { $code } kuponu uygulandı
cart-coupon-remove = Kuponu kaldır
cart-coupon-unknown = Böyle bir kupon kodu bulamadık. Doğru yazdığınızı kontrol edin.
cart-coupon-expired = Bu kuponun süresi dolmuş.
cart-coupon-used-up = Bu kuponun kullanım hakkı dolmuş.
cart-summary-title = Sipariş özeti
cart-summary-goods = Ürünler
cart-summary-shipping = Teslimat
cart-summary-discount = İndirim
cart-summary-duty = Gümrük vergisi
cart-summary-tax = KDV
cart-summary-fees = Gümrük masrafları
cart-summary-total = Kapınıza teslim toplam
cart-summary-estimate = Teslimat ve vergiler ülkenize göre tahminidir. Kesin toplamı ödemeden önce görürsünüz.
cart-checkout-action = Sepeti onayla
cart-short = Sepetinizde değişiklik oldu. Devam etmeden önce aşağıya göz atın.
cart-coupon-done = Kupon uygulandı.
cart-coupon-gone = Kupon kaldırıldı.
cart-updated = Sepetiniz güncellendi.
