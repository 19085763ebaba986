### draft

### L’acompte : une partie de la paie, plus tôt ; aucune date ni somme promise. Sources : copies du Code du travail, saisirprudhommes.com, payjob.fr. Revu le 22 novembre 2026.

first =
    💶 <b>طلب acompte (جزء من الراتب)</b>
    1. معنى acompte: جزء من الراتب، قبل موعده.
    2. بعد يوم 15 من الشهر، اكتبوا إلى مكتب الأجور.
    3. قولوا المبلغ والتاريخ المطلوبين.
rest =
    4. تأكدوا أن عند مكتب الأجور RIB الصحيح.
    5. يُخصم acompte من راتب الشهر.
    📅 مرة في الشهر، بعد يوم 15.
    راتبكم شهري؟ هو غالباً نصف الراتب.
papers =
    🗂 <b>الأوراق</b>
    تكفي رسالة مكتوبة.
    حضّروا أيضاً RIB (بيانات البنك).
trap =
    ⚠️ عمل مؤقت (intérim) أو أجر بالساعة؟ اسألوا مكتب الأجور.
    السلفة (avance) عن عمل قادم. يمكن رفضها.
door =
    🔗 سؤال عن حقوقكم في العمل؟
    اتصلوا بالرقم ⁦0 806 000 126⁩.
    هنا، يمكن لمكتب الأجور مساعدتكم.
