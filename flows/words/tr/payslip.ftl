### draft
### La fiche de paie en cinq cartes. Aucun montant : ils changent chaque année.

-more = ➡️ Devamı
-enough = 👍 Bana bu kadarı yeter
-talk = 🗣 Biriyle konuşmak istiyorum

hours =
    🕘 <b>1 / 5: saatler</b>
    Ödenen saat sayısını bulun.
    Kendi yazdığınız saatlerle karşılaştırın.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

gross =
    💶 <b>2 / 5: “brut” ve “net”</b>
    “Brut”: kesintilerden önceki maaşınız.
    “Net à payer”: size gelen para.
    “Montant net social”: CAF için olan satır.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

taken =
    ➖ <b>3 / 5: kesintiler</b>
    “Cotisations”: sağlık, işsizlik, emeklilik için kesilir.
    Vergi ödüyorsanız, vergi.
    Önceden aldığınız acompte de düşülür.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

partial =
    ⏸ <b>4 / 5: activité partielle (kısa çalışma)</b>
    İş durduğu için çalışılmayan saatlerdir.
    Bu saatlerin bir kısmı ödenir.
    Bordroda ayrı bir satırdır.
    .more = { -more }
    .enough = { -enough }
    .talk = { -talk }

bonus =
    🎁 <b>5 / 5: primler (“primes”)</b>
    Prim: ek para, ayrı bir satırda.
    Prime d’activité başka bir şeydir: onu CAF öder.

bye =
    Bütün maaş bordrolarınızı saklayın.
    Bordronuz için sorunuz varsa buraya yazın.
