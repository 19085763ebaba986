### draft
### Le relevé d’heures, pour être payé à temps. Sources : support.mistertemp.com, groupelip.com. Revu le 22 novembre 2026.

first =
    🕘 <b>Saat çizelgeniz (relevé d’heures)</b>
    1. Saatlerinizi her gün yazın.
    2. Müşteriye imzalatın.
    3. Kuruma bir fotoğraf gönderin.
rest =
    4. Fotoğrafı telefonunuzda saklayın.
    📅 Her hafta ya da işin sonunda.
    Son günü maaş servisine sorun.
papers =
    🗂 <b>Belgeler</b>
    Müşterinin imzaladığı saat çizelgesi.
    Bütün kâğıdın net bir fotoğrafı.
trap =
    ⚠️ Çizelge geç mi geldi?
    Bu saatler bir sonraki ay ödenebilir.
door =
    🔗 Saatler eksikse önce maaş servisine yazın.
    Haklarınız için telefon: 0 806 000 126.
    Burada maaş servisi ve işteki sorumlunuz size yardım edebilir.
