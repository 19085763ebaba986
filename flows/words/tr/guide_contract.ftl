### draft
### La fin du contrat d’insertion, son renouvellement ; rien n’est promis. Sources : service-public.fr F14100. Revu le 22 novembre 2026.

first =
    ✍️ <b>Sözleşmeniz ve bitişi</b>
    1. Sözleşmedeki bitiş tarihini okuyun.
    2. Bitişten 3 ile 6 ay önce bir görüşme isteyin.
    3. Önemli olanı söyleyin: eğitim, yaş, resmî engellilik.
rest =
    4. “Avenant” (ek sözleşme) tarihi değiştirir. Bitişten önce imzalayın.
    5. Her belgenin bir kopyasını saklayın.
    📅 Sözleşme genellikle en az 4 aydır.
    Toplam: genellikle en çok 24 ay.
papers =
    🗂 <b>Belgeler</b>
    Sözleşmeniz ve “avenant” kâğıtları: ona eklenen belgeler.
    PASS IAE bitiş tarihiniz.
trap =
    ⚠️ Sözleşme mektup gelmeden kendiliğinden biter.
    Intérim (ajans işi) için kural farklıdır. Danışmanınıza sorun.
door =
    🔗 İş hukuku için sorunuz mu var?
    Telefon: 0 806 000 126.
    Burada danışmanınız size yardım edebilir.
