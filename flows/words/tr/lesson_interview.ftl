### draft
one =
    🤝 <b>İş görüşmesine hazırlanmak · 4’te 1</b>
    İlanı yeniden okuyun. Bu şirket ne yapıyor?
    Yeri, saati ve kişinin adını not edin.
two =
    🗣 <b>4’te 2</b>
    Yapabildiğiniz 3 şey hazırlayın.
    Her biri için işinizden bir örnek.
three =
    ❓ <b>4’te 3</b>
    2 soru hazırlayın: saatler, ekip.
    Önce danışmanınızla ya da bir dostla konuşun.
four =
    👔 <b>4’te 4</b>
    O gün biraz erken gelin.
    Geç mi kalıyorsunuz? Hemen haber verin.
first_question =
    Küçük bir soru. Görüşmeden önce ne hazırlanır?
    .right = İşimden örnekler
    .other = Hiçbir şey, bakarız
first_answer = İşinizden örnekler. Ne yapabildiğinizi gösterir.
second_question =
    Küçük bir soru. Geç kaldınız. Ne yapılır?
    .other = Eve dönerim
    .right = Hemen haber veririm
second_answer = Hemen haber verilir. Ne zaman gelineceği söylenir.
badge =
    🎓 <b>Tamamlanan ders: İş görüşmesine hazırlanmak</b>
    .picture = Konuşan iki kişili bir madalya
named =
    🎓 <b>{ $name }, tamamlanan ders: İş görüşmesine hazırlanmak</b>
    .picture = Konuşan iki kişili bir madalya
