### draft
### La RQTH, reconnaissance du handicap au travail. Sources : dyade-avocats.fr, blogs.mediapart.fr, ikwol.fr, service-public.fr F14100, les emplois de l’inclusion. Revu le 22 novembre 2026.

first =
    ♿ <b>RQTH: iş hayatında engellilik</b>
    1. MDPH (engelliler merkezi) dosyasını doldurun.
    2. Raporu (“certificat”) doktor doldurur.
    3. Hepsini gönderin. Kanıtı saklayın.
rest =
    4. MDPH kurulu karar verir.
    5. Bitişten 6 ay önce yenileyin.
    📅 Bekleme süresi: 4 ile 6 ay arası.
papers =
    🗂 <b>Belgeler</b>
    Cerfa 15692 kâğıdı, bir kimlik belgesi.
    Doktorun raporu: cerfa 15695, son 1 yıla ait.
    Son 3 aya ait bir adres belgesi.
trap =
    ⚠️ Sağlığınız özeldir: burada yazmanız gerekmez.
    İşverene söylemek mi? Kararı siz verirsiniz.
door =
    🔗 Bölgenizdeki (“département”) MDPH
    RQTH, PASS IAE süresini uzatmaya yardım edebilir.
    Burada danışmanınız size yardım edebilir.
