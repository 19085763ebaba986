### draft
### La carte Vitale perdue et la complémentaire santé solidaire. Sources : ameli.fr, complementaire-sante-solidaire.gouv.fr, commentaider.fr. Revu le 22 novembre 2026.

first =
    💳 <b>Carte Vitale ve sağlık yardımı</b>
    1. Carte Vitale (sağlık kartı) kayıpsa ameli.fr sitesinde bildirin.
    2. O zamana kadar belge: “attestation de droits”.
    3. Yeni kartı isteyin.
rest =
    4. ameli.fr sitesinde C2S hakkınızı hesaplatın.
    5. C2S (complémentaire santé solidaire) isteyin: sağlık masrafını öder.
    📅 Bitişe 4 ay ile 2 ay kala arası yeniden başvurun.
papers =
    🗂 <b>Belgeler</b>
    Yeni carte Vitale için bir fotoğrafınız.
    Yardım için listeyi danışmanınızdan isteyin.
trap =
    ⚠️ RSA (gelir desteği) ile bu yardım kendiliğinden gelir.
    RSA durdu mu? Siz başvurun.
    AME (oturumsuz sağlık yardımı) 1 yıl sürer: bitmeden 2 ay önce yenileyin.
door =
    🔗 ameli.fr ya da telefon: 36 46.
    Bütün haklarınız: mesdroitssociaux.gouv.fr
    Burada danışmanınız size yardım edebilir.
