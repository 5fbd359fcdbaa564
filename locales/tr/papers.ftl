### Papers of a parcel: what is printed on them, and how the seller gets them.

## Commercial invoice

papers-invoice-title = Ticari fatura
papers-invoice-seller = Satıcı
papers-invoice-buyer = Alıcı
papers-invoice-number = Fatura numarası
papers-invoice-date = Tarih
papers-invoice-order = Sipariş
papers-invoice-incoterm = Teslim şekli (Incoterms 2020)
papers-invoice-currency = Para birimi
papers-invoice-description = Ürün tanımı
papers-invoice-hs = Gümrük kodu (HS)
papers-invoice-origin = Menşe
papers-invoice-quantity = Miktar
papers-invoice-unit = Birim fiyat
papers-invoice-line = Tutar
papers-invoice-goods = Mal bedeli
papers-invoice-freight = Navlun
papers-invoice-discount = İndirim
papers-invoice-duty = Gümrük vergisi
papers-invoice-tax = KDV
papers-invoice-fees = Masraflar
papers-invoice-total = Toplam
papers-invoice-paid = Gümrük vergisi ve diğer vergiler sipariş sırasında alıcı tarafından ödenmiştir.
papers-invoice-unpaid = Gümrük vergisi ve diğer vergiler teslimatta gönderiyi teslim alan tarafından ödenir.
papers-invoice-rule = Vergilerin dayanağı: { $rules }

## Packing slip

papers-slip-title = Çeki listesi
papers-slip-store = Mağaza
papers-slip-addressee = Teslim alacak kişi
papers-slip-item = Ürün
papers-slip-sku = SKU
papers-page = Sayfa {"{page}"} / {"{pages}"}

## At the seller's desk

papers-print-title = Belgeler
papers-print-action = Belgeleri yazdır (PDF)
papers-print-hint = İşaretlediğiniz her paketin gümrük beyannamesi, faturası, çeki listesi ve adres etiketi tek dosyada.
papers-print-choose = { $order } numaralı siparişin belgeleri
papers-print-none = Önce en az bir paket işaretleyin.
papers-print-many = { $count ->
    [one] Bir dosyaya en fazla { $count } paket sığar.
   *[other] Bir dosyaya en fazla { $count } paket sığar.
}
papers-number-label = Gönderi numarası
papers-numbers-used = Aralıktaki tüm gönderi numaraları kullanıldı. Operatörden, posta idaresinden yeni bir aralık almasını isteyin.
papers-fonts-missing = Sunucuda yazdırmak için gerekli yazı tipleri yok. Lütfen operatöre haber verin.
papers-invoice-action = Fatura (PDF)
papers-sender-title = Belgelerdeki gönderici
papers-sender-hint = Gümrük idaresi ve kargo şirketleri, paketlerin gönderildiği tam adresi ister. Bu adres yalnızca belgelere basılır.
papers-sender-name-label = Ad soyad veya şirket
papers-sender-customs-label = Gümrük veya vergi numarası
papers-sender-saved = Gönderici bilgileri kaydedildi.
papers-sender-missing = Belgelerinizde şimdilik yalnızca şehir yazıyor. Göndericinin tam adresini ekleyin.
