### draft
### L’inscription à France Travail. Sources : missions-interim, moneyvox 2025, payfit 2026, unedic 26 mars 2025. Revu le 23 novembre 2026.

first =
    📝 <b>France Travail’a kayıt olmak</b>
    1. francetravail.fr sitesinde kayıt olun.
    2. İnternet yoksa bir France Travail bürosuna gidin.
    3. Kullanıcı adınızı ve şifrenizi saklayın.
rest =
    4. Sonra her ay “Je m’actualise” yazısına dokunun.
    5. Kanıtı saklayın: ekranın bir fotoğrafı.
    📅 Sözleşmeniz bitiyor mu? Hemen kayıt olun.
papers =
    🗂 <b>Belgeler</b>
    Kimlik ya da oturum kartı, RIB (banka bilgisi), CV.
    Son sözleşmeniz.
    İşverenin France Travail için verdiği belge.
trap =
    ⚠️ Beklemeyin: önceki günler sayılmaz.
    RSA (gelir desteği) ile kayıt kendiliğinden olur.
    Adres ya da oturum kartı değişti mi? Hemen bildirin.
door =
    🔗 francetravail.fr ya da telefon: 39 49.
    Ya da yakınınızdaki France services (yardım gişesi).
    Burada danışmanınız size yardım edebilir.
