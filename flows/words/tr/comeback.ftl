### draft
### Avant le retour. La raison de l’arrêt choisit les mots. Aucun reproche, aucune aide promise : elle est demandée.

-talk = 🗣 Biriyle konuşmak istiyorum

here =
    Merhaba { $name }. Dönüş gününüz: { $back_on }.
    Nasıl gidiyor?
    .back = 👍 Döndüm
    .help = ✋ Yardıma ihtiyacım var
    .not_yet = 🤷 Henüz dönmedim
    .leave = 🚪 Döneceğimi sanmıyorum
    .talk = { -talk }

soon =
    Merhaba { $name }. Dönüşünüz yaklaşıyor: { $back_on }.
    { $reason ->
        [equipment] Ekipmanınız eksikti. Şimdi var mı?
        [connection] İnternetiniz yoktu. Şimdi daha iyi mi?
        [digital_fear] Bilgisayar öğrenilir. Kendi hızınızda, birinin yanında.
        [childcare] Önce çocuklar gelir. Çocuk bakımı bulabildiniz mi?
        [health] Önce sağlık gelir. Bu dönüş size nasıl geliyor?
        [service] Bizde bazı şeyler iyi değildi. Sizi dinlemek istiyoruz.
       *[other] Sizi yeniden görmek bizi sevindirir.
    }
    Size nasıl yardım edebilirim?
    .ready = 👍 Evet, dönüyorum
    .equipment = 📱 Ekipmana ihtiyacım var
    .connection = 📶 İnternete ihtiyacım var
    .show_me = 💡 Bana gösterilsin istiyorum
    .childcare = 🧒 Çocuk bakımı arıyorum
    .health = 🩺 Sağlığıma uygun dönüş istiyorum
    .service = 💬 İyi gitmeyeni söylemek istiyorum
    .help = ✋ Yardıma ihtiyacım var
    .not_sure = 🤷 Henüz bilmiyorum
    .leave = 🚪 Döneceğimi sanmıyorum
    .talk = { -talk }

service =
    Söylediğiniz için teşekkürler. İyi olmayan neydi?
    Bir düğmeye dokunun. Ya da yazın veya sesli mesaj gönderin.
    .place = 🏠 Yer ya da saatler
    .people = 👥 Kişiler
    .content = 🧰 Bana sunulan şeyler
    .talk = { -talk }

slot =
    Bunu konuşmak için biri sizi arayabilir.
    Hangi zaman size uyar?
    .morning = 🌅 Sabah
    .afternoon = 🌇 Öğleden sonra
    .any = 🕘 İkisi de olur
    .not_now = ✋ Hayır, şimdi değil
    .talk = { -talk }

ready =
    Teşekkürler { $name }. Yakında görüşürüz.
    O günden önce bir sorun olursa buraya yazın.

welcome =
    Teşekkürler { $name }. Tekrar hoş geldiniz.
    Bir sorun olursa istediğiniz zaman buraya yazın.

bye =
    Tamam { $name }. Acele etmeyin.
    Buraya istediğiniz zaman yazabilirsiniz.

passed =
    { $is_open ->
        [yes] Teşekkürler { $name }. Mesajınız gönderildi. Henüz okunmadı.
       *[no] Teşekkürler { $name }. Ekip mesajınızı şu zaman alacak: { $opening }.
    }
    Buraya bir şey daha yazabilirsiniz.
