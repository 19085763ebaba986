### draft
### Un document envoyé : le recevoir, le faire expliquer, l'effacer.

what =
    <b>{ $document_title }</b>
    ماذا تريدون أن تفعلوا؟
    .send = 📥 استلامها هنا
    .explain = ❓ ماذا تريد هذه الرسالة؟
    .forget = 🗑 حذفها
    .others = 🗃 رؤية الأخرى
    .talk = 🗣 التحدث مع شخص

sure =
    حذف من وثائقكم: <b>{ $document_title }</b>؟
    تبقى الصورة في هذه المحادثة. يمكنكم حذفها هناك أيضاً.
    .keep = ⬅️ لا، أبقوها
    .forget = 🗑 نعم، احذفوا

forgotten = حُذفت من وثائقكم.

gone = هذه الوثيقة محذوفة.
