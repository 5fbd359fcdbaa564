### Signing in, registering, and the shopper's own pages.

account-page-title = Hesabım
account-greeting = Merhaba, { $name }
account-email-label = E-posta
account-password-label = Şifre
account-password-hint = { $count ->
    [one] En az { $count } karakter. Bir cümle daha kolay akılda kalır.
   *[other] En az { $count } karakter. Bir cümle daha kolay akılda kalır.
}
account-name-label = Ad
account-name-hint = Satıcıların ve kargo şirketlerinin size hitap edeceği ad.
account-login-title = Giriş yap
account-login-action = Giriş yap
account-login-failed = E-posta veya şifre hatalı. Tekrar deneyin ya da şifrenizi yenileyin.
account-login-hint = Zaten hesabınız var mı?
account-register-title = Hesap oluştur
account-register-action = Hesap oluştur
account-register-hint = Corridor’da yeni misiniz?
account-register-done = Hoş geldiniz. Hesabınız hazır.
account-login-done = Giriş yaptınız.
account-email-taken = Bu e-postayla açılmış bir hesap var. Lütfen giriş yapın.
account-logout-action = Çıkış yap
account-logout-done = Çıkış yaptınız.
account-password-weak = Bu şifre çok kısa veya çok yaygın. Lütfen başka bir şifre seçin.
account-orders-title = Siparişlerim
account-orders-empty-title = Henüz siparişiniz yok
account-orders-empty-body = Siparişlerinizi ve her paketin nerede olduğunu burada göreceksiniz.
account-orders-empty-action = Alışverişe başla
account-guest-hint = Üye olmadan da sipariş verebilirsiniz. Hesabınız olursa siparişlerinizi her cihazda görürsünüz.

## Disputes: shopper, seller and marketplace read the same page, each from their own side

dispute-open-title = Paketle ilgili sorun nedir?
dispute-open-intro = Sorunu satıcıya anlatın. Siz görüşürken para bizde kalır; anlaşamazsanız kararı biz veririz.
dispute-page-title = { $number } numaralı siparişle ilgili anlaşmazlık
dispute-parcel-from = Paketi gönderen: { $seller }
dispute-opened-date = Açılış tarihi: { $date }
dispute-order-link = Siparişe git
dispute-reason-label = Ne oldu?
dispute-reason-not-received = Paket gelmedi
dispute-reason-not-as-described = Ürün anlatıldığı gibi değil
dispute-reason-damaged = Ürün hasarlı geldi
dispute-reason-wrong-item = Başka bir ürün geldi
dispute-reason-counterfeit = Ürün sahte
dispute-reason-customs-refused = Gümrükten geçmedi
dispute-reason-early = Paket hâlâ zamanında gelebilir. Bu seçenek { $day } tarihinden itibaren kullanılabilir.
dispute-wish-label = Nasıl bir çözüm istersiniz?
dispute-wish-everything = Paramın tamamı iade edilsin: { $amount }
dispute-wish-part = Paramın bir kısmı iade edilsin
dispute-wish-return = Ürünleri geri göndereyim, paramın tamamı iade edilsin
dispute-amount-label = Tutar ({ $currency })
dispute-amount-hint = En fazla { $amount }
dispute-wish-amount-hint = Yalnızca paranızın bir kısmını geri istiyorsanız doldurun.
dispute-open-text-label = Gördüğünüz sorunu satıcıya anlatın
dispute-open-action = Satıcıya gönder
dispute-pictures-label = Görseller
dispute-pictures-hint = { $count ->
    [one] { $count } görsel, en fazla 25 MB.
   *[other] En fazla { $count } görsel, toplamda en fazla 25 MB.
}
dispute-pictures-again = Lütfen görselleri yeniden seçin.
dispute-picture-alt = Bu mesajın görseli { NUMBER($number) } / { NUMBER($total) }

dispute-state-awaiting-seller = Satıcının yanıtı bekleniyor
dispute-state-awaiting-shopper = Alıcının yanıtı bekleniyor
dispute-state-awaiting-return = Ürünler geri gönderilecek
dispute-state-returning = İade yolda
dispute-state-escalated = Karar bekleniyor
dispute-state-decided = Karar verildi
dispute-state-appealed = Nihai karar bekleniyor
dispute-state-closed = Kapandı

dispute-next-shopper-awaiting-seller = Talebiniz satıcıya ulaştı, yanıtı bekleniyor.
dispute-next-shopper-awaiting-shopper = Sıra sizde: satıcının teklifini kabul edin ya da başka bir teklif sunun.
dispute-next-shopper-awaiting-return = Lütfen ürünleri geri gönderin ve takip numarasını bize bildirin.
dispute-next-shopper-returning = Ürünler iade yolunda. Satıcı teslim alınca paranız iade edilir.
dispute-next-seller-awaiting-seller = Sıra sizde: alıcının talebini kabul edin ya da başka bir teklif sunun.
dispute-next-seller-awaiting-shopper = Teklifiniz alıcıya ulaştı, yanıtı bekleniyor.
dispute-next-seller-awaiting-return = Alıcı ürünleri size geri gönderecek.
dispute-next-seller-returning = Ürünler size geri geliyor. Teslim alınca bize bildirin.
dispute-next-escalated = İki tarafın yazdıklarını inceliyoruz, kararı biz vereceğiz.
dispute-next-decided = Kararımızı verdik. Katılmayan taraf bir kez itiraz edebilir.
dispute-next-appealed = Ekibimizden başka biri dosyayı yeniden inceliyor ve nihai kararı verecek.
dispute-next-closed = Bu anlaşmazlık kapandı.

dispute-due-you-answer = { $day } tarihine kadar yanıt vermezseniz karşı tarafın teklifini kabul etmiş sayılırsınız.
dispute-due-they-answer = Karşı taraf { $day } tarihine kadar yanıt vermezse teklifinizi kabul etmiş sayılır.
dispute-due-send-back = Ürünler { $day } tarihine kadar geri gönderilmezse anlaşmazlık kapanır ve para iadesi yapılmaz.
dispute-due-returning = { $day } tarihine kadar kimse bir şey bildirmezse ürünler iade edilmiş sayılır.
dispute-due-decided = İtiraz edilmezse karar { $day } tarihinde geçerli olur.

dispute-stands-title = Güncel teklif
dispute-stands-by = Teklif eden
dispute-stands-amount = İade edilecek tutar
dispute-stands-goods = Ürünler
dispute-stands-goods-back = Önce geri gönderilir
dispute-stands-goods-stay = Geri gönderilmez
dispute-stands-most = En fazla
dispute-stands-tracking = İade takip numarası

dispute-outcome-title = Sonuç
dispute-outcome-refunded = Tutarın tamamı iade edildi.
dispute-outcome-partly-refunded = Tutarın bir kısmı iade edildi, kalanı satıcıya aktarıldı.
dispute-outcome-rejected = Para iadesi yapılmadı.
dispute-outcome-withdrawn = Alıcı talebini geri çekti.

dispute-side-you = Siz
dispute-side-shopper = Alıcı
dispute-side-seller = Satıcı
dispute-side-operator = Pazaryeri
dispute-side-clock = Süre sınırı

dispute-timeline-title = Yazışmalar ve işlemler
dispute-entry-opened = Anlaşmazlık açıldı
dispute-entry-said = Mesaj
dispute-entry-offered = Teklif
dispute-entry-accepted = Teklif kabul edildi
dispute-entry-withdrawn = Talep geri çekildi
dispute-entry-escalated = Karar istendi
dispute-entry-decided = Karar
dispute-entry-appealed = İtiraz
dispute-entry-sent-back = Ürünler geri gönderildi
dispute-entry-received-back = Ürünler teslim alındı
dispute-entry-deadline-passed = Süresinde yanıt verilmedi
dispute-entry-after-return = Ürünler geri ulaştıktan sonra

dispute-say-title = Mesaj yazın
dispute-say-label = Mesaj
dispute-say-action = Mesajı gönder
dispute-offer-title = Başka bir teklif sunun
dispute-offer-hint = En fazla { $amount }. Para iadesi olmayacaksa 0 yazın.
dispute-offer-return = Yalnızca ürünler geri ulaşınca
dispute-offer-text-label = Teklifinizin gerekçesi
dispute-offer-action = Teklifi gönder
dispute-accept-action = Teklifi kabul et
dispute-accept-shopper = Size { $amount } iade edilir ve anlaşmazlık kesin olarak kapanır.
dispute-accept-shopper-return = Ürünleri geri gönderirsiniz; satıcı teslim alınca size { $amount } iade edilir.
dispute-accept-seller = Alıcıya { $amount } iade edilir ve anlaşmazlık kesin olarak kapanır.
dispute-accept-seller-return = Alıcı ürünleri geri gönderir; siz teslim alınca alıcıya { $amount } iade edilir.
dispute-withdraw-action = Talebimi geri çek
dispute-withdraw-hint = Para satıcıya aktarılır ve bu paket için yeniden anlaşmazlık açamazsınız.
dispute-escalate-action = Pazaryerinden karar iste
dispute-escalate-hint = İki tarafın yazdıklarını inceleyip karar veririz. O zamana kadar yine kendi aranızda anlaşabilirsiniz.
dispute-escalate-text-label = Bilmemiz gerekenler
dispute-appeal-title = Karara itiraz edin
dispute-appeal-hint = Ekibimizden başka biri yeniden ve nihai olarak karar verir. Yalnızca bir kez itiraz edebilirsiniz.
dispute-appeal-text-label = Karara neden katılmıyorsunuz?
dispute-appeal-action = İtiraz et
dispute-send-back-title = Ürünleri geri gönderin
dispute-send-back-label = Takip numarası
dispute-send-back-action = Ürünleri gönderdim
dispute-receive-action = Ürünleri teslim aldım
dispute-receive-hint = Alıcıya { $amount } iade edilir ve anlaşmazlık kesin olarak kapanır.

dispute-done-opened = Satıcıya haber verildi. Konu çözülene kadar para bizde kalır.
dispute-done-said = Mesajınız gönderildi.
dispute-done-offered = Teklifiniz gönderildi. Şimdi sıra karşı tarafta.
dispute-done-accepted = Teklifi kabul ettiniz.
dispute-done-withdrawn = Talep geri çekildi.
dispute-done-escalated = Karar talebiniz bize ulaştı.
dispute-done-appealed = İtirazınız alındı.
dispute-done-sent-back = Ürünlerin yolda olduğu satıcıya bildirildi.
dispute-done-received = Ürünler geri ulaştı, para alıcıya iade ediliyor.

dispute-error-amount = Lütfen bir tutar yazın; en fazla { $amount } olabilir.
dispute-error-return = Geri gönderilebilecek ürün yok.
dispute-error-pictures = { $count ->
    [one] Lütfen en fazla 20 MB büyüklüğünde { $count } görsel seçin.
   *[other] Lütfen en fazla { $count } görsel seçin: JPEG, PNG, WebP veya GIF.
}

## Gift cards and credit of an account

credit-page-title = Hediye kartları ve bakiye
credit-page-hint = Bakiyenizle aynı para birimindeki siparişleri ödeyebilirsiniz. Kullanıp kullanmayacağınızı sipariş verirken siz seçersiniz.
credit-empty = Henüz bakiyeniz yok. Hesabınıza bir hediye kartı ekleyin, tutarı bir sonraki siparişiniz için burada dursun.
credit-redeem-title = Hesabınıza hediye kartı ekleyin
credit-redeem-action = Hesabıma ekle
credit-redeem-done = Kart hesabınıza eklendi.
credit-history-title = Hareketler
credit-date-label = Tarih
credit-what-label = İşlem
credit-amount-label = Tutar
credit-balance-label = Bakiye
credit-event-issued = Hesabınıza eklenen bakiye
credit-event-moved = Hediye kartı
credit-event-used = { $number } numaralı sipariş
credit-event-freed = { $number } numaralı sipariş ödenmedi, bakiyeniz geri yüklendi
credit-event-returned = { $number } numaralı siparişin iadesi
