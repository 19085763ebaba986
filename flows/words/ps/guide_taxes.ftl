### draft

### La déclaration d’impôts, chaque année, même sans revenu. Sources : copies de service-public.fr F369, 2025. Revu le 22 novembre 2026.

first =
    🧾 <b>خپل عاید د مالیې دفتر ته ویل</b>
    1. د مالیې سایټ له خپلې شمېرې (numéro fiscal) سره خلاص کړئ.
    2. هغه معاشونه وګورئ چې لیکل شوي دي.
    3. ماشومان او پته وګورئ چې سم وي.
rest =
    4. خپله فورمه تایید (valider) کړئ.
    5. د avis پاڼه ډاونلوډ کړئ. دا سند وساتئ.
    📅 هر کال، په پسرلي کې. وروستۍ نېټه وګورئ.
papers =
    🗂 <b>اسناد</b>
    د مالیې شمېره (numéro fiscal).
    د کال د معاش پاڼې.
    لومړی ځل دی؟ د مالیې دفتر (centre des impôts) ته ورشئ.
trap =
    ⚠️ که عاید نه لرئ هم، هر کال فورمه ولېږئ.
    د avis پاڼه د کور، CAF او ښوونځي د خوړو لپاره پکارېږي.
door =
    🔗 سایټ impots.gouv.fr
    یا France services، کور ته نږدې د مرستې دفتر.
    دلته ستاسو مشاور مرسته کولای شي.
