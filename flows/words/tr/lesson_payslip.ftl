### draft
one =
    🧾 <b>Maaş bordromu okumak · 4’te 1</b>
    Ödenen saat sayısını bulun.
    Not ettiğiniz saatlerle karşılaştırın.
two =
    💶 <b>4’te 2</b>
    «Brut»: kesintiden önceki maaşınız.
    «Net à payer»: elinize geçen para.
three =
    👪 <b>4’te 3</b>
    «Montant net social»: CAF için olan satır.
    RSA ve prime d’activité için gerekir.
four =
    📁 <b>4’te 4</b>
    Bütün bordrolarınızı saklayın.
    Hata mı var? Maaş servisine çabuk yazın.
first_question =
    Küçük bir soru. Elinize geçen para hangisi?
    .other = Le brut
    .right = Le net à payer
first_answer = «Net à payer». «Brut» kesintiden öncedir.
second_question =
    Küçük bir soru. CAF için hangi satır?
    .right = Le montant net social
    .other = Saat sayısı
second_answer = «Montant net social» satırı. Her bordroda vardır.
badge =
    🎓 <b>Tamamlanan ders: Maaş bordromu okumak</b>
    .picture = Bordro ve paralı bir madalya
named =
    🎓 <b>{ $name }, tamamlanan ders: Maaş bordromu okumak</b>
    .picture = Bordro ve paralı bir madalya
