### draft
### Le logement : abri, HLM, garant, dépôt, adresse, loyer impayé. Sources : refugies.info, unccas.org, aides-jeunes, toutsurmesfinances.com, info-tpe.fr, adil61.org. Revu le 22 novembre 2026.

first =
    🏠 <b>Ev bulmak ya da evde kalmak</b>
    1. Bu gece dışarıda mısınız? Arayın: 115.
    2. Sosyal konut isteyin (HLM).
    3. İmzadan önce Visale sitesine bakın: ücretsiz kefil.
rest =
    4. Depozito mu gerekli? Loca-Pass kredisi isteyin.
    5. Adres yok mu? CCAS bürosuna (şehrin sosyal yardımı) gidin.
    📅 Loca-Pass: eve girdikten sonra en geç 2 ay içinde.
papers =
    🗂 <b>Belgeler</b>
    Kimlik ya da titre de séjour (oturum kartı).
    Sözleşmeniz ve maaş bordrolarınız.
    Liste değişir: danışmanınıza sorun.
trap =
    ⚠️ Kirayı ödeyemediniz mi? Hemen arayın: 0 805 160 075.
    İlk aydan harekete geçin. Ödemeye devam edin.
door =
    🔗 demande-logement-social.gouv.fr ve visale.fr
    Depozito, geciken kira, konut hakkı mı? “Kira yardımları” kartına bakın.
    Burada danışmanınız size yardım edebilir.
