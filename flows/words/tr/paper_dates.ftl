### draft
### Les dates de fin des papiers.

known =
    📅 Tarihleriniz:
    { $expiries }

which = Hangi belge? Bitiş tarihini yazıyoruz.
    .residence_permit = 🪪 Oturum izni
    .health_cover = 🩺 Sağlık yardımı (C2S)
    .disability = ♿ RQTH (engellilik)
    .identity_card = 🪪 Kimlik kartı
    .passport = 📘 Pasaport
    .no = ✋ Hiçbiri

until =
    { $expiring_paper }: bitiş tarihi nedir?
    Yıla, aya, güne dokunun. Ya da tarihi yazın.
    .forget = 🗑 Artık hatırlatma
    .back = ⬅️ Başka bir belge
    .talk = 🗣 Biriyle konuşmak istiyorum

noted =
    Not edildi. { $expiring_paper }: { $expires_on }.
    { $reminded ->
        [yes] Bu tarihten önce size söylerim.
       *[no] Tarihi /menu içinde bulursunuz.
    }

now =
    Not edildi. { $expiring_paper }: { $expires_on }.
    Başvuru zamanı geldi.
    Yardım ister misiniz?
    .help = 🙋 Yardıma ihtiyacım var
    .guide = 📄 Bir kart okumak
    .guide_health = 📄 Bir kart okumak
    .guide_disability = 📄 Bir kart okumak
    .no = ✋ Hayır, teşekkürler

forgotten = Not edildi. Bu belgeden artık söz etmem.

bye = Tamam. Yine gelebilirsiniz: /menu.
