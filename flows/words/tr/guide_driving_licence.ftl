### draft
### Le permis de conduire : chercher l’aide avant de signer. Sources : centre-inffo.fr 2026, permismag.com, quivamaider.com, streetconduite.com. Revu le 22 novembre 2026.

first =
    🚗 <b>Ehliyet almak</b>
    1. Bunu danışmanınızla konuşun.
    2. Ödeme için birlikte yardım arayın.
    3. İmzalamadan önce yanıtı bekleyin.
rest =
    4. Auto-école’e (sürücü kursu) kayıt olun.
    5. “Code” (trafik kuralları) için internette çalışın.
    📅 Yardım, kayıttan önce istenir.
papers =
    🗂 <b>Belgeler</b>
    Kimlik ya da titre de séjour (oturum kartı).
    Ehliyet için dijital “photo-signature” (fotoğraf ve imza).
    Bir adres belgesi.
trap =
    ⚠️ Telefonda size CPF (eğitim hesabı) mı satıyorlar?
    Bu dolandırıcılıktır, SMS’ler de öyle. Kodlarınızı vermeyin.
door =
    🔗 francetravail.fr ya da telefon: 39 49.
    CPF (eğitim parası) için kurallar vardır.
    Burada danışmanınız size yardım edebilir.
