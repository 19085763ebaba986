### draft
# Les gestes de santé : courts, exacts, jamais de reproche. `.picture` dit ce que montre le dessin.

-why = 💡 Neden?
-known = 👍 Zaten yapıyorum, teşekkürler
-ill = 🤒 Hastayım
-enough = 🔕 Bu konuda artık mesaj istemiyorum

mask =
    Öksürük, ateş ya da burun akıntısı mı var?
    İlk belirtilerde maske takın.
    .picture = Maskeli bir yüz
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
mask_why = Maske, virüs taşıyan damlaları tutar.
mask_quiz =
    Küçük bir soru. Maske ne zaman takılır?
    .picture = Maskeli bir yüz
    .right = İlk belirtilerde
    .other = Yalnızca ateş varsa
mask_answer = Maske ilk belirtilerde takılır: öksürük, ateş, burun akıntısı.

hands =
    Ellerinizi sık sık yıkayın.
    Gelince, yemekten önce, tuvaletten sonra.
    .picture = Suyun altında iki el ve sabun
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
hands_why = Eller, eşyalardan virüs alır. Sonra yüze dokunur.
hands_quiz =
    Küçük bir soru. Eller ne zaman yıkanır?
    .picture = Suyun altında iki el ve sabun
    .other = Günde bir kez
    .right = Sık sık ve yemekten önce
hands_answer = Eller sık sık yıkanır: gelince, yemekten önce, tuvaletten sonra.

window =
    Kışın bile pencereyi açın.
    Her gün, en az 10 dakika.
    .picture = Açık bir pencere, içeri hava giriyor
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
window_why = Temiz hava virüsleri dışarı atar.
window_quiz =
    Küçük bir soru. Pencere ne kadar açık kalır?
    .picture = Açık bir pencere, içeri hava giriyor
    .other = 1 dakika
    .right = Her gün 10 dakika
    .summer = Yalnızca yazın
window_answer = Her gün en az 10 dakika, kışın bile. Temiz hava virüsleri dışarı atar.

soap =
    Ellerinizi sabunla 30 saniye yıkayın.
    Su yok mu? El jeli kullanın.
    .picture = Sabun, bir el, köpükler
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
soap_why = Sabuna zaman gerekir. Çok hızlı olursa virüs kalır.
soap_quiz =
    Küçük bir soru. Sabunla ne kadar yıkanır?
    .picture = Sabun, bir el, köpükler
    .other = 5 saniye
    .right = 30 saniye
soap_answer = 30 saniye. Daha kısa sürede virüs kalır.

cup =
    Herkesin bardağı, şişesi, çatalı kaşığı ayrı olsun.
    Bunları başkasına vermeyin.
    .picture = Bir şişede iki el, üstü kırmızı çizili
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
cup_why = Tükürük virüs taşır.
cup_quiz =
    Küçük bir soru. Arkadaşın şişesinden içilir mi?
    .picture = Bir şişede iki el, üstü kırmızı çizili
    .right = Hayır, herkesin kendi şişesi
    .other = Evet, arkadaşlar arasında
cup_answer = Herkesin şişesi ve bardağı ayrıdır. Tükürük virüs taşır.

heat_water =
    Hava çok sıcak.
    Her 20 dakikada bir bardak su için, susamasanız bile.
    Alkol içmeyin.
    .picture = Güneş ve büyük bir bardak su
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
heat_water_why = Susuzluk hissi çok geç gelir. O anda vücut zaten susuzdur.
heat_water_quiz =
    Küçük bir soru. Hava çok sıcak: ne zaman su içilir?
    .picture = Güneş ve büyük bir bardak su
    .other = Susayınca
    .right = Her 20 dakikada bir
heat_water_answer = Her 20 dakikada bir bardak su. Susuzluk hissi çok geç gelir.

heat_hat =
    Hava çok sıcak.
    Şapka takın. Açık renkli, bol, pamuklu giysiler giyin.
    Güneş kremi de sürün.
    .picture = Güneşte, şapkalı bir kişi
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
heat_hat_why = Bu giysilerle vücut daha iyi serinler.
heat_hat_quiz =
    Küçük bir soru. Hava çok sıcak: hangi giysiler?
    .picture = Güneşte, şapkalı bir kişi
    .right = Açık renkli ve bol
    .other = Koyu renkli ve dar
heat_hat_answer = Açık renkli, bol, pamuklu ve bir şapka. Vücut daha iyi serinler.

heat_early =
    Hava çok sıcak olacak.
    Ağır işi sabah erken yapın.
    .picture = Bir saat, bir kürek, güneş doğuyor
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
heat_early_why = En tehlikeli zaman öğleden sonradır.
heat_early_quiz =
    Küçük bir soru. Hava çok sıcak olacak: ağır iş ne zaman yapılır?
    .picture = Bir saat, bir kürek, güneş doğuyor
    .right = Sabah erken
    .other = Öğleden sonra
heat_early_answer = Sabah erken. En tehlikeli zaman öğleden sonradır.

heat_shade =
    Hava çok sıcak.
    Molalarınızı gölgede yapın.
    Kollarınızı, yüzünüzü, ensenizi ıslatın.
    .picture = Ağaç gölgesinde oturan bir kişi
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
heat_shade_why = Vücudun sıcaklığı düşer.
heat_shade_quiz =
    Küçük bir soru. Hava çok sıcak: mola nerede yapılır?
    .picture = Ağaç gölgesinde oturan bir kişi
    .other = Güneşte
    .right = Gölgede
heat_shade_answer = Gölgede. Kollarınızı, yüzünüzü, ensenizi de ıslatın.

heat_watch =
    Hava çok sıcak.
    İş arkadaşlarınıza ve kendinize dikkat edin.
    .picture = Kızarmış, çok ısınmış bir iş arkadaşı
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
heat_watch_why =
    Sıcak çarpan kişi bunu her zaman hissetmez.
    Kırmızı, sıcak cilt, garip sözler ya da fenalaşma mı var?
    Bu ciddidir. Arayın: 15 veya 112.
heat_watch_quiz =
    Küçük bir soru. Sıcak çarpmasını kim fark eder?
    .picture = Kızarmış, çok ısınmış bir iş arkadaşı
    .right = Çoğu zaman bir iş arkadaşı
    .other = Kişinin kendisi
heat_watch_answer =
    Çoğu zaman bir iş arkadaşı. Sıcak çarpan kişi bunu her zaman hissetmez.
    Kırmızı, sıcak cilt, garip sözler ya da fenalaşma mı var? Arayın: 15 veya 112.

lunch_fridge =
    Yemeğinizi 2 saat içinde buzdolabına koyun.
    .picture = Açık buzdolabında bir yemek kutusu
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
lunch_fridge_why = Mikroplar sıcakta çoğalır.
lunch_fridge_quiz =
    Küçük bir soru. Yemek buzdolabına ne zaman konur?
    .picture = Açık buzdolabında bir yemek kutusu
    .right = 2 saat içinde
    .other = Öğlen, yemekten hemen önce
lunch_fridge_answer = 2 saat içinde. Mikroplar sıcakta çoğalır.

lunch_hands =
    Yemekten önce ellerinizi yıkayın.
    Toprağa, çöpe, bir hayvana dokununca da yıkayın.
    .picture = Suyun altında bir el, yanında tabak
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
lunch_hands_why = Böylece mikroplar ağza girmez.
lunch_hands_quiz =
    Küçük bir soru. Toprağa dokundunuz. Peki yemekten önce?
    .picture = Suyun altında bir el, yanında tabak
    .right = Ellerimi yıkarım
    .other = Ellerimi silerim
lunch_hands_answer = Eller yıkanır. Böylece mikroplar ağza girmez.

sick_stay =
    Hasta mısınız?
    Maske takın. Gelmeden önce şefinize haber verin.
    .picture = Yatakta hasta bir kişi, telefonda
    .why = { -why }
    .known = { -known }
    .ill = { -ill }
    .enough = { -enough }
sick_stay_why = Bu, iş arkadaşlarınızı korur, en çok da hassas olanları.
sick_stay_quiz =
    Küçük bir soru. Sabah hastasınız: önce ne yapılır?
    .picture = Yatakta hasta bir kişi, telefonda
    .right = Şefime haber veririm
    .other = Bir şey demeden gelirim
sick_stay_answer = Gelmeden önce şefinize haber verin. Bu, iş arkadaşlarınızı korur.

thanks = Teşekkürler. Kendinize iyi bakın.
known = Çok güzel, teşekkürler. Size diğer önerileri anlatacağım.
enough =
    Not aldım. Bu öneriler için artık mesaj yok.
    Bir gün yeniden almak için /menu yazısına dokunun.
right = 👍 Evet, doğru. Teşekkürler!
almost = Yanıtınız için teşekkürler. Doğru yanıt burada:
