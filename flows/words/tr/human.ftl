### draft
### Parler à quelqu’un. Ne jamais promettre un appel ni une heure que personne n’a promis.

urgency =
    Biriyle konuşmak istiyorsunuz. Söylemeniz iyi oldu.
    Ne zaman için?
    .danger = 🆘 Şu anda tehlikedeyim
    .today = ⏰ Acil, bugün
    .week = 📅 Bu hafta
    .never_mind = ↩️ Hayır, vazgeçtim

danger =
    Tehlike nedir?
    .violence = ✋ Biri bana vuruyor ya da tehdit ediyor
    .health = 🩺 Ciddi bir sağlık sorunu
    .suicide = 🆘 Ölmeyi düşünüyorum
    .child = 🧒 Bir çocuk tehlikede
    .other = ❓ Başka bir şey

about =
    Ne hakkında konuşmak istiyorsunuz?
    Bir düğmeye dokunun. Ya da yazın veya sesli mesaj gönderin.
    .work = 👷 İş
    .health = 🩺 Sağlık
    .money = 💶 Para
    .home = 🏠 Ev, barınma
    .papers = 📄 Belgeler
    .family = 👪 Aile
    .other = ❓ Başka bir şey
    .unsaid = 🤐 Söylemek istemiyorum

how =
    Hangisini tercih edersiniz?
    .call = 📞 Telefon
    .write = ✉️ Mesaj
    .meet = 🤝 Yüz yüze görüşme
    .dont_know = 🤷 Bilmiyorum

moment =
    En çok hangi zaman size uyar?
    .morning = 🌅 Sabah
    .afternoon = 🌇 Öğleden sonra
    .any = 🕘 İkisi de olur

passed =
    { $is_open ->
        [yes] Mesajınız gönderildi. Henüz okunmadı.
       *[no] Not aldım. Ekip talebinizi şu zaman alacak: { $opening }.
    }
    Buraya bir şey daha yazabilirsiniz.

never_mind =
    Tamam. İstediğiniz zaman geri gelebilirsiniz.
    Önce /menu, sonra “Biriyle konuşmak istiyorum” yazısına dokunun.
