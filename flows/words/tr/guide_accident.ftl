### draft
### L’accident au travail ou sur le trajet : se soigner, le dire le jour même. Sources : ledecodeur.cftc.fr, avocat-broquet.fr. Revu le 22 novembre 2026.

first =
    🩹 <b>İşte ya da yolda kaza</b>
    1. Tehlike varsa arayın: 15 veya 112. Tedavi olun.
    2. Aynı gün işteki sorumlunuza ya da kuruma haber verin.
    3. Nerede, nasıl olduğunu ve kimin gördüğünü söyleyin.
rest =
    4. Kurumdan “feuille d’accident” (kaza kâğıdı) isteyin.
    5. Her belgenin bir kopyasını saklayın.
    📅 Aynı gün, en geç 24 saat içinde.
papers =
    🗂 <b>Belgeler</b>
    Yer, saat, kazayı görenlerin adları.
    “Feuille d’accident”: tedavi için kaza kâğıdı.
    “Certificat médical initial”: doktorun ilk raporu.
trap =
    ⚠️ Küçük bir kaza bile aynı gün söylenir.
    Müşteride mi oldu? Müşteriye ve kuruma haber verin.
door =
    🔗 ameli.fr. Telefon: 36 46.
    Burada işteki sorumlunuz ve maaş servisi size yardım edebilir.
