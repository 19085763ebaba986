### draft
one =
    🦺 <b>İşte doğru hareketler · 4’te 1</b>
    Size verilen ekipmanı giyin.
    Eldiven, baret, ayakkabı: her zaman.
two =
    🧰 <b>4’te 2</b>
    Eldiven delik, baret kırık mı?
    Başlamadan önce sorumluya söyleyin.
three =
    📦 <b>4’te 3</b>
    Kaldırırken: bacaklar bükük, sırt düz.
    Yükü kendinize yakın tutun.
four =
    🤝 <b>4’te 4</b>
    Çok mu ağır? İki kişi taşıyın ya da araba alın.
    Küçük de olsa kaza mı oldu? Aynı gün söyleyin.
first_question =
    Küçük bir soru. Bir kasa nasıl kaldırılır?
    .right = Bacaklarımı bükerek
    .other = Sırtımı bükerek
first_answer = Bacaklar bükük, sırt düz, kasa yakın.
second_question =
    Küçük bir soru. Parmağınızı biraz kestiniz. Ne yapılır?
    .other = Bir şey söylemem
    .right = Aynı gün söylerim
second_answer = Kaza küçük de olsa aynı gün söylenir.
badge =
    🎓 <b>Tamamlanan ders: İşte doğru hareketler</b>
    .picture = Baretli bir madalya
named =
    🎓 <b>{ $name }, tamamlanan ders: İşte doğru hareketler</b>
    .picture = Baretli bir madalya
