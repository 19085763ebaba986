### draft
### Faire garder son enfant : crèche, AVIP, aide de France Travail. Sources : solidarites.gouv.fr, cap-metiers.pro 2024. Revu le 22 novembre 2026.

first =
    🧸 <b>Çocuğunuza bakım bulmak</b>
    1. monenfant.fr sitesinde yer arayın.
    2. “Crèche AVIP” isteyin: iş desteği alan anne babalara yer ayıran kreş.
    3. Mairie’ye (belediye) sorun.
rest =
    4. Çocuk 12 yaşından küçükse France Travail’dan yardım isteyin.
    5. Kreş saatlerinizi işteki sorumlunuza söyleyin.
    📅 Yardımı işe başlar başlamaz isteyin.
papers =
    🗂 <b>Belgeler</b>
    “Livret de famille” (aile cüzdanı) ve iş sözleşmesi.
    Çalışma saatleriniz (“planning”).
    “Quotient” yazan CAF belgesi (“attestation”): gelir düzeyiniz.
trap =
    ⚠️ Beklerseniz yardımı kaybedebilirsiniz.
    Son tarihi danışmanınıza sorun.
door =
    🔗 monenfant.fr ve francetravail.fr
    Şunu arayın: “aide à la garde d’enfants” (çocuk bakım yardımı).
    Burada danışmanınız size yardım edebilir.
