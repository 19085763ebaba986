### draft

### La prime d’activité et le RSA, la déclaration tous les 3 mois ; aucun montant. Sources : caf.fr février 2025. Revu le 22 novembre 2026.

first =
    ➕ <b>مساعدات CAF: prime d’activité و RSA</b>
    1. افتحوا caf.fr أو تطبيق Caf.
    2. اضغطوا « Déclarer mes ressources » (التصريح بدخلي).
    3. قارنوا المبالغ المكتوبة مع أوراق الراتب.
rest =
    4. هناك خطأ؟ صحّحوه، مع إثبات.
    5. أكّدوا (valider)، ثم احتفظوا بالإثبات.
    📅 كل 3 أشهر. التاريخ موجود في حسابكم.
papers =
    🗂 <b>الأوراق</b>
    أوراق الراتب: السطر « montant net social ».
    النفقة (pension alimentaire) أو مساعدة الأهل، إن وُجدت.
trap =
    ⚠️ بدون تأكيدكم، يمكن أن يتوقف الدفع.
    راتب منسي يمكن أن يصبح ديناً.
door =
    🔗 الموقع caf.fr، أو msa.fr للعمل في الزراعة.
    من أجل CAF، اتصلوا بالرقم ⁦32 30⁩.
    هنا، يمكن لمستشاركم مساعدتكم.
