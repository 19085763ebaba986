### draft

### Faire garder son enfant : crèche, AVIP, aide de France Travail. Sources : solidarites.gouv.fr, cap-metiers.pro 2024. Revu le 22 novembre 2026.

first =
    🧸 <b>رعاية طفلكم</b>
    1. ابحثوا عن مكان على monenfant.fr.
    2. اطلبوا crèche AVIP: حضانة تحجز أماكن لأهل في مسار إلى العمل.
    3. اسألوا في البلدية (mairie).
rest =
    4. طفل عمره أقل من 12 سنة؟ اطلبوا مساعدة France Travail.
    5. أخبروا المشرف بأوقات الحضانة.
    📅 اطلبوا المساعدة منذ بداية العمل.
papers =
    🗂 <b>الأوراق</b>
    دفتر العائلة (livret de famille) وعقد العمل.
    جدول عملكم (planning).
    شهادة attestation CAF، وفيها رقم quotient: مستوى دخلكم.
trap =
    ⚠️ مع الانتظار، قد تضيع المساعدة.
    اسألوا مستشاركم عن آخر موعد.
door =
    🔗 الموقعان monenfant.fr و francetravail.fr
    ابحثوا عن « aide à la garde d’enfants ».
    هنا، يمكن لمستشاركم مساعدتكم.
