### draft
### Aller au travail : abonnement, tarif solidaire, aide à la mobilité. Sources : lescdf.fr, lhotellerie-restauration.fr, cap-metiers.pro 2024, moneyfortis.com 2025. Revu le 22 novembre 2026.

first =
    🚌 <b>İşe gitmek</b>
    1. Yolunuzu ve saatlerinizi danışmanınıza söyleyin.
    2. Yol kartınızı ya da faturayı maaş servisine verin.
    3. Otobüs gişesinde “tarif solidaire” (ucuz bilet) isteyin.
rest =
    4. Yol uzun mu? France Travail’dan yardım isteyin.
    5. Ortak araba yolculuğunu ve bisikleti düşünün.
    📅 Yardım, başlamadan önce istenir.
papers =
    🗂 <b>Belgeler</b>
    Abonman ya da fatura: otobüs, tren, şehir bisikleti.
    Intérim’de (ajans işi) imzaladığınız bir kâğıt yetebilir.
trap =
    ⚠️ Abonmanın bir kısmını kurum öder.
    Tek biletleri siz ödersiniz.
door =
    🔗 francetravail.fr ya da telefon: 39 49.
    Yardım: gidiş dönüş 60 km ya da 2 saatten fazlaysa.
    Burada maaş servisi ve danışmanınız size yardım edebilir.
