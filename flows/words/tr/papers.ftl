### draft

title = { $kind ->
    [work_travel] İşe gitmek için işveren belgesi
    [crisis_travel] Dışarı çıkma belgesi
    [presence] Çalışma belgesi
   *[pathway] İşe uyum yolu belgesi
}

work_travel =
    { $structure }, { $name } adlı kişiyi çalıştırıyor.
    { $name } bu iş için yolculuk yapıyor: { $from } – { $until }.
    { $places ->
        [none] İş yerleri aşağıda yazılı.
       *[other] İş yerleri: { $places }.
    }
    Bu yolculuklar bekleyemez. Bu iş uzaktan yapılamaz.

crisis_travel =
    Adım { $name }.
    Evden çıkıyorum: { $reason ->
        [work] işe gitmek için
        [care] doktora gitmek için
       *[food] yiyecek almak için
    }.

presence =
    { $name } burada çalışıyor: { $structure }.
    İlk iş günü: { $started }.
    { $until ->
        [none] Sözleşme sürüyor.
       *[other] Sözleşmenin son günü: { $until }.
    }

pathway =
    { $name } bir işe uyum yolu izliyor: { $structure }.
    İlk gün: { $started }.
    { $pass_until ->
        [none] Yol sürüyor.
       *[other] PASS IAE son günü: { $pass_until }.
    }
    { $referent ->
        [none] Destek: { $structure } ekibi.
       *[other] Destek: { $referent }.
    }

own_word = Bunun doğru olduğunu bildiriyorum.
done = { $city ->
    [none] Tarih: { $on }
   *[other] Yer: { $city }, tarih: { $on }
}{ $time ->
    [none] .
   *[other] {" "}saat { $time }.
}
signed_by = İmza: { $by }, { $structure } adına.
frame_stamp = Kurumun mührü
frame_own = İmza
code = Kod: { $code }
how_to_check = Bu belge kontrol edilebilir. Kodu şuraya verin: { $structure }.
note = Çeviri. Yalnız Fransızca metin geçerlidir.
blank_born = Doğum tarihi ve yeri
blank_home = Adres
blank_work = İş
blank_places = İş yerleri
blank_transport = Ulaşım aracı

check =
    { $by ->
        [none] Belgeniz şunu diyecek.
       *[other] { $by } sizin için bir belge hazırlıyor.
    }

    { $said }

    Doğru mu?
    .right = ✅ Evet, doğru
    .wrong = ✖️ Bir hata var

checked =
    Teşekkürler. <b>İmza kaldı.</b>
    Belge imzadan sonra buraya gelir.

doubted =
    Teşekkürler. Bu belge imzalanmadı.
    Yanlış olanı buraya yazın.

missing =
    Bu belgeyi yazamıyorum.
    { $what ->
        [start] İlk gününüz yazılı değil ya da henüz gelmedi.
        [over] Süreciniz bitmiş görünüyor.
        [contract] Sözleşmeniz bitmiş görünüyor.
       *[suspended] Süreciniz şu an durdu.
    }

pending =
    Bu belge zaten imza bekliyor.
    Sorunuz mu var? Buraya yazın.

crisis_over =
    Bu belge yalnız dışarı çıkmak sınırlı olduğunda gerekir.
    Başka bir belge için /menu yazın.

ready =
    Belgeniz burada. <b>İmzalayan: { $by }.</b>
    Kodu: { $code }.
    Bu belgeyi saklayın. Kod kontrol edilebilir.

ready_own =
    Belgeniz burada. Kodu: { $code }.
    Telefonda gösterin ya da kâğıtta imzalayın.
    Ücretsizdir. Bu belge için asla para vermeyin.

refused =
    <b>{ $by }</b> belgenizi imzalamadı.
    Sorunuz mu var? Buraya yazın.

withdrawn =
    Bu belge artık geçerli değil: { $title }, kod { $code }.
    Artık göstermeyin. Sorunuz mu var? Buraya yazın.
