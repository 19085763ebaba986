### draft

### L’accident au travail ou sur le trajet : se soigner, le dire le jour même. Sources : ledecodeur.cftc.fr, avocat-broquet.fr. Revu le 22 novembre 2026.

first =
    🩹 <b>په کار کې یا پر لار حادثه</b>
    1. خطر شته: 15 یا 112 ته زنګ ووهئ. ځان درمل کړئ.
    2. په همغه ورځ د کار سرپرست یا مؤسسه خبر کړئ.
    3. ووایاست چې چېرته، څنګه، او چا لیدلي.
rest =
    4. له مؤسسې د حادثې پاڼه وغواړئ: feuille d’accident.
    5. د هر سند یوه کاپي وساتئ.
    📅 په همغه ورځ، یا تر 24 ساعتونو پورې.
papers =
    🗂 <b>اسناد</b>
    ځای، ساعت، د شاهدانو نومونه.
    د درملنې لپاره د حادثې پاڼه (feuille d’accident).
    د ډاکټر لومړی تصدیق: certificat médical initial.
trap =
    ⚠️ کوچنۍ حادثه هم په همغه ورځ ووایاست.
    د مشتري (client) په ځای کې؟ مشتري او مؤسسه دواړه خبر کړئ.
door =
    🔗 سایټ ameli.fr. دې شمېرې ته زنګ ووهئ: ⁦36 46⁩.
    دلته د کار سرپرست او د معاش دفتر مرسته کولای شي.
