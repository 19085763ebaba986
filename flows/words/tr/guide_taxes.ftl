### draft
### La déclaration d’impôts, chaque année, même sans revenu. Sources : copies de service-public.fr F369, 2025. Revu le 22 novembre 2026.

first =
    🧾 <b>Gelirinizi bildirmek</b>
    1. Vergi sitesini vergi numaranızla (“numéro fiscal”) açın.
    2. Yazılı olan maaşları kontrol edin.
    3. Çocuklarınızı ve adresinizi kontrol edin.
rest =
    4. Bildiriminizi onaylayın (“valider”).
    5. “Avis” (vergi bildirimi) belgesini indirin, saklayın.
    📅 Her yıl, ilkbaharda. Son tarihi kontrol edin.
papers =
    🗂 <b>Belgeler</b>
    Vergi numaranız (“numéro fiscal”).
    Yılın maaş bordroları.
    İlk kez mi? Vergi dairesine (“centre des impôts”) gidin.
trap =
    ⚠️ Geliriniz olmasa bile her yıl bildirin.
    “Avis” ev, CAF ve okul yemeği için gerekir.
door =
    🔗 impots.gouv.fr
    Ya da yakınınızdaki France services (yardım gişesi).
    Burada danışmanınız size yardım edebilir.
