### draft
### Être aidé pour les démarches sur Internet. Sources : aidantsconnect.beta.gouv.fr, cramif.fr. Revu le 22 novembre 2026.

first =
    💻 <b>İnternette yardım</b>
    1. Sizi zorlayanı söyleyin: hesap, e-posta, belge fotoğrafı.
    2. France services’ten (yardım gişesi) randevu alın.
    3. Telefonunuz ve belgelerinizle gelin.
rest =
    4. İşlemi birlikte yapın.
    5. Kodlarınızı evde kâğıda yazın.
    📅 Bu randevuyu en kısa zamanda alın.
papers =
    🗂 <b>Belgeler</b>
    Telefonunuz.
    Kimlik belgeniz.
    Sosyal güvenlik numaranız, vergi numaranız.
trap =
    ⚠️ Burada parola ve kodlarınızı kimseye söylemeyin.
    Mesajla kod mu isteniyor? Bu dolandırıcılıktır.
door =
    🔗 Aidants Connect: eğitimli biri işlemi sizinle yapar.
    Ücretsizdir, bir onay kâğıdı imzalarsınız.
    Burada danışmanınız size yardım edebilir.
