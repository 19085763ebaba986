### draft
### Porter plainte, être aidé comme victime. Sources : police-nationale.interieur.gouv.fr 2024, savoie.gouv.fr 2018. Revu le 22 novembre 2026.

first =
    🛟 <b>Mağdursanız: polise şikâyet</b>
    1. Tehlike varsa arayın: 17. Ya da 114’e SMS gönderin.
    2. Güvenli bir yere gidin, kanıtları saklayın.
    3. Kimin yaptığını biliyorsanız polise gidin.
rest =
    4. Hırsızlık, zarar, yapan belli değil mi? İnternetten şikâyet edin.
    5. İnternette dolandırıcılık mı? service-public.fr sitesine girin.
    📅 En kısa zamanda; tehlike varsa hemen.
papers =
    🗂 <b>Belgeler</b>
    Kanıtlar: fotoğraflar, mesajlar, görenlerin adları.
    Varsa, kimlik belgeniz.
    Sonra “récépissé” belgesini saklayın: şikâyetin kanıtı.
trap =
    ⚠️ Korkuyor musunuz? Yanınızda birini isteyin.
    İnternetten şikâyet yabancılara da açıktır.
door =
    🔗 masecurite.interieur.gouv.fr, FranceConnect ile
    Mağdurlara yardım, telefon: 116 006.
    Burada danışmanınız size yardım edebilir.
