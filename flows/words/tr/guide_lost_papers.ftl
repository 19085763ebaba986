### draft
### Papiers d’identité perdus ou volés. Sources : villedeleforest.fr, refugies.info, faxinfo.fr 2024. Revu le 22 novembre 2026.

first =
    🪪 <b>Kayıp ya da çalınan belgeler</b>
    1. Çalındıysa: önce polis ya da jandarma (“gendarmerie”).
    2. Kimlik ya da pasaport kayıpsa mairie’ye (belediye) gidin.
    3. Titre de séjour (oturum kartı): ANEF sitesinden yenisini isteyin.
rest =
    4. Ehliyet: ants.gouv.fr sitesine girin.
    5. Bankanıza haber verin. Verilen kâğıdı saklayın.
    📅 Mümkünse bugün.
papers =
    🗂 <b>Belgeler</b>
    Son 6 ayda çekilmiş bir fotoğraf, bir adres belgesi.
    Mairie isterse doğum belgesi (“acte de naissance”).
    Kimlik kartı: bir pul (“timbre”) ödersiniz.
trap =
    ⚠️ Kayıp bildirilen belge, bulunsa bile artık geçersizdir.
    Biri pasaportunuzu mu tutuyor? Hemen burada söyleyin.
door =
    🔗 administration-etrangers-en-france.interieur.gouv.fr
    ANEF yardımı, telefon: 0 806 001 620.
    Burada danışmanınız size yardım edebilir.
