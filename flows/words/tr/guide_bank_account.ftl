### draft
### Le droit au compte : une banque refuse, la Banque de France en choisit une autre. Sources : particuliers.banque-france.fr, lesclesdelabanque.com, clcv.org. Revu le 22 novembre 2026.

first =
    🏦 <b>Banka hesabı açmak</b>
    1. Bir bankadan hesap isteyin.
    2. Banka reddediyor mu? Reddi yazılı isteyin.
    3. “Droit au compte” (hesap hakkı) kâğıdını doldurun.
rest =
    4. Dosyayı Banque de France’a verin.
    5. Banque de France size bir banka seçer.
    Bu hesap basit ve ücretsizdir.
    📅 15 gün sonra yanıt yok mu? Kanıtınızla devam edin.
papers =
    🗂 <b>Belgeler</b>
    Kimlik belgeniz.
    Son 3 aya ait bir adres belgesi.
    Bankanın ret yazısı ya da başvurunuzun kanıtı.
trap =
    ⚠️ Yalnız sizin adınıza hesap yok mu? Bu hakkınız var.
    Livret A, ortak hesap ya da borç olsa bile.
door =
    🔗 particuliers.banque-france.fr
    Telefon: 34 14.
    Burada danışmanınız size yardım edebilir.
