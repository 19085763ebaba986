### draft

### L’actualisation chaque mois à France Travail. Sources : droit-finances 2026, missions-interim, mes-allocs. Revu le 22 novembre 2026.

first =
    📆 <b>هره میاشت: په France Travail کې actualisation</b>
    1. خپل حساب په France Travail کې خلاص کړئ.
    2. حساب یې غواړي؟ پر «Je m’actualise» کېکاږئ.
    3. ټول ساعتونه ولیکئ، که یو ساعت هم وي.
rest =
    4. دا هم ووایاست: معاش (brut)، زده کړه، د ناروغۍ رخصتي.
    5. ثبوت وساتئ: د سکرین عکس.
    📅 ډېر ځله له 28 څخه د بلې میاشتې تر 15 پورې.
    په فبرورۍ (février) کې مخکې وي. خپل حساب وګورئ.
papers =
    🗂 <b>اسناد</b>
    د میاشتې ساعتونه، د هر کار ورکوونکي لپاره.
    معاش مو مخکې له دې چې څه ترې کم شي: salaire brut.
    د معاش پاڼه ناوخته راځي؟ اټکل یې ولیکئ، بیا یې په وخت سم کړئ.
trap =
    ⚠️ که هېر شي، پیسې درېدلی شي.
    نېټه تېره شوه؟ په همغه ورځ بیا ځان ثبت کړئ.
door =
    🔗 سایټ francetravail.fr، یا اپ «Mon espace».
    دې شمېرې ته زنګ ووهئ: ⁦39 49⁩.
    دلته ستاسو مشاور مرسته کولای شي.
