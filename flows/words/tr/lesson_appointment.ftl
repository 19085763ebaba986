### draft
one =
    📅 <b>İnternetten randevu · 4’te 1</b>
    Belgelerinizi ve e-posta adresinizi hazırlayın.
    Boş günlerinizi not edin.
two =
    🔎 <b>4’te 2</b>
    Mektubunuzda yazan siteyi arayın.
    Siteden emin değil misiniz? Burada sorun.
three =
    🕘 <b>4’te 3</b>
    Yeri, günü ve saati seçin.
    Yeniden okuyun. Sonra «Confirmer» düğmesine dokunun.
four =
    💾 <b>4’te 4</b>
    Tarihle birlikte ekranın fotoğrafını çekin.
    Gelemiyor musunuz? Aynı siteden iptal edin.
first_question =
    Küçük bir soru. Onaylamadan önce ne yapılır?
    .right = Günü ve saati yeniden okurum
    .other = Sayfayı kapatırım
first_answer = Yer, gün ve saat yeniden okunur. Sonra onaylanır.
second_question =
    Küçük bir soru. Artık gelemiyorsunuz. Ne yapılır?
    .other = Bir şey söylemem
    .right = Siteden iptal ederim
second_answer = Aynı siteden iptal edilir. Yer başkasına yarar.
badge =
    🎓 <b>Tamamlanan ders: İnternetten randevu</b>
    .picture = Takvimli bir madalya
named =
    🎓 <b>{ $name }, tamamlanan ders: İnternetten randevu</b>
    .picture = Takvimli bir madalya
