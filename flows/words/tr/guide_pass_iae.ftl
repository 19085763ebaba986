### draft
### Le PASS IAE, sa durée, sa prolongation ; une prolongation n’est jamais promise. Sources : les emplois de l’inclusion, 2026. Revu le 22 novembre 2026.

first =
    🎫 <b>PASS IAE belgeniz</b>
    1. Bitiş tarihini danışmanınıza sorun.
    2. Bu tarihi bir yere yazın.
    3. Bitişten bir yıl önce, sonrasını konuşun.
rest =
    4. Daha çok zaman mı gerekli? “Prolongation” (süre uzatma) isteyin.
    5. Yanıt hayırsa nedenini yazılı isteyin.
    📅 PASS IAE 24 ay sürer. Ara verilirse süre uzayabilir.
    Başvuru, bitişe 12 ay kala açılır.
papers =
    🗂 <b>Belgeler</b>
    Tarihi öğrenmek için belge gerekmez.
    Kurumda PASS IAE için bir belgeniz vardır.
    Eğitim, 50 yaş ve üstü, resmî engellilik varsa söyleyin.
trap =
    ⚠️ PASS IAE ile sözleşmenin bitiş tarihleri ayrıdır.
    Bitince yeni bir PASS için genellikle 2 yıl beklenir.
door =
    🔗 Kurum, PASS IAE bilginizi bir sitede görür:
    “les emplois de l’inclusion”.
    Burada danışmanınız size yardım edebilir.
