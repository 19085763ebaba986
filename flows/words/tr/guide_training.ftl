### draft
### Se former : projet, CPF, arnaques. Sources : juritravail.com, blohorn-avocats.fr 2026, aides-jeunes, fun-mooc.fr. Revu le 22 novembre 2026.

first =
    🎓 <b>Meslek eğitimi almak</b>
    1. Planınızı danışmanınızla konuşun.
    2. CPF hesabınıza bakın: eğitiminiz için para.
    3. Eğitimi danışmanınızla birlikte seçin.
rest =
    4. Kalanını kimin ödediğini sorun.
    5. Resmî sitede kendiniz kayıt olun.
    📅 En kısa zamanda, hep imzadan önce.
papers =
    🗂 <b>Belgeler</b>
    “Devis”: eğitim merkezinin yazdığı fiyat.
    France Travail yardımdan önce bu belgeyi okur.
trap =
    ⚠️ Telefonda size CPF (eğitim hesabı) mı satıyorlar?
    Bu dolandırıcılıktır, SMS’ler de öyle. Kodlarınızı vermeyin.
door =
    🔗 moncompteformation.gouv.fr
    İnternette ücretsiz kurslar: fun-mooc.fr
    Burada danışmanınız size yardım edebilir.
