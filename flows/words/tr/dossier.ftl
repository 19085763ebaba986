### draft
### Un dossier, papier par papier. Rien n'est reproché à qui le laisse ou l'arrête.

gone = Bu dosya artık açık değil. Diğerleri: /menu.

paper =
    <b>{ $dossier_title }</b>
    { $papers }

    Bu belge sizde var mı: <b>{ $paper }</b>
    { $paper_there ->
        [yes] Bende var, demiştiniz.
       *[no] Buraya bir fotoğraf da gönderebilirsiniz.
    }
    .have = ✅ Bende var
    .lack = ⏭ Henüz değil
    .back = ↩️ Önceki belge
    .whole = 📋 Dosyanın tamamı
    .help = 🙋 Yardım almak

whole =
    <b>{ $dossier_title }</b>
    { $papers }

    { $some_left ->
        [none] Bütün belgeler tamam.
        [one] 1 belge eksik.
       *[more] { $left } belge eksik.
    }
    { $has_dossier_day ->
        [yes] 📅 Yazılan gün: { $dossier_day }.
       *[no] Yazılan gün yok.
    }
    .again = ▶️ Belgelere devam etmek
    .back = ↩️ Önceki belge
    .date = 📅 Bir gün yazmak
    .help = 🙋 Bu dosyayı birine vermek
    .close = 🏁 Durumu söylemek
    .later = 👋 Sonra devam etmek

date =
    Randevu ya da son tarih hangi gün?
    Yıla, aya, güne dokunun. Ya da tarihi yazın.
    .no_date = ✖️ Gün yok
    .help = 🙋 Yardım almak

close = Bu dosya ne durumda?
    .accepted = ✅ Kabul edildi
    .refused = ❌ Reddedildi
    .waiting = ⏳ Cevap bekliyorum
    .given_up = 🚪 Bu dosyayı bırakıyorum
    .back = ⬅️ Geri

answer =
    <b>{ $dossier_title }</b>
    Cevap geldi mi?
    .accepted = ✅ Kabul edildi
    .refused = ❌ Reddedildi
    .not_yet = ⏳ Henüz değil
    .reopen = 📄 Belge istiyorlar
    .given_up = 🚪 Bu dosyayı bırakıyorum
    .help = 🙋 Yardım almak

accepted = İyi haber, { $name }. Dosya bitti.

refused = Not edildi. Bunu biriyle konuşmak ister misiniz?
    .help = 🙋 Evet, yardım almak
    .no = ✋ Hayır, teşekkürler

waiting =
    Not edildi. Dosya listenizde kalıyor.
    Cevap gelince ona dokunun.

given_up = Not edildi. Sonra devam edebilirsiniz: belgeler kalır.

later = Tamam. Hiçbir şey kaybolmaz: hepsi /menu içinde.
