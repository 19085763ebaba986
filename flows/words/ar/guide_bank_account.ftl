### draft

### Le droit au compte : une banque refuse, la Banque de France en choisit une autre. Sources : particuliers.banque-france.fr, lesclesdelabanque.com, clcv.org. Revu le 22 novembre 2026.

first =
    🏦 <b>فتح حساب بنكي</b>
    1. اطلبوا حساباً في بنك.
    2. البنك يرفض؟ اطلبوا الرفض مكتوباً.
    3. املؤوا ورقة « droit au compte » (الحق في حساب).
rest =
    4. سلّموا الملف إلى Banque de France.
    5. تختار لكم Banque de France بنكاً.
    هذا الحساب بسيط ومجاني.
    📅 لا جواب بعد 15 يوماً؟ أكملوا مع الإثبات.
papers =
    🗂 <b>الأوراق</b>
    وثيقة الهوية.
    إثبات عنوان، عمره أقل من 3 أشهر.
    رفض البنك، أو إثبات طلبكم.
trap =
    ⚠️ ليس لديكم حساب باسمكم وحدكم؟ هذا حقكم.
    حتى مع Livret A أو حساب مشترك أو ديون.
door =
    🔗 الموقع particuliers.banque-france.fr
    اتصلوا بالرقم ⁦34 14⁩.
    هنا، يمكن لمستشاركم مساعدتكم.
