### draft

### Le permis de conduire : chercher l’aide avant de signer. Sources : centre-inffo.fr 2026, permismag.com, quivamaider.com, streetconduite.com. Revu le 22 novembre 2026.

first =
    🚗 <b>رخصة القيادة (permis)</b>
    1. تحدثوا عن ذلك مع مستشاركم.
    2. ابحثوا معاً عن مساعدة للدفع.
    3. انتظروا الجواب قبل التوقيع.
rest =
    4. سجّلوا في مدرسة القيادة (auto-école).
    5. راجعوا قانون السير (code) على الإنترنت.
    📅 تُطلب المساعدة قبل التسجيل.
papers =
    🗂 <b>الأوراق</b>
    وثيقة الهوية أو الإقامة (titre de séjour).
    صورة وتوقيع رقميان (photo-signature)، للرخصة.
    إثبات عنوان.
trap =
    ⚠️ اتصال يعرض شراء شيء بـ CPF (حساب التدريب)؟
    هذا احتيال، مثل رسائل SMS. لا تعطوا رموزكم لأحد.
door =
    🔗 الموقع francetravail.fr، أو اتصلوا بالرقم ⁦39 49⁩.
    حساب CPF (مال للتدريب) له شروط.
    هنا، يمكن لمستشاركم مساعدتكم.
