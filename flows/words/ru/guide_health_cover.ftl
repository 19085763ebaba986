### draft
### La carte Vitale perdue et la complémentaire santé solidaire. Sources : ameli.fr, complementaire-sante-solidaire.gouv.fr, commentaider.fr. Revu le 22 novembre 2026.

first =
    💳 <b>Carte Vitale и помощь с лечением</b>
    1. Карта потерялась: сообщите на ameli.fr.
    2. А пока есть справка: «attestation de droits».
    3. Закажите новую карту.
rest =
    4. На ameli.fr рассчитайте своё право на C2S.
    5. Подайте на C2S (complémentaire santé solidaire): она платит за лечение.
    📅 Подавайте снова: не раньше 4 и не позже 2 месяцев до конца.
papers =
    🗂 <b>Документы</b>
    Ваше фото, для новой carte Vitale.
    Список для этой помощи спросите у консультанта.
trap =
    ⚠️ С RSA (пособие) эта помощь автоматическая.
    RSA кончается? Подайте заявление сами.
    AME (лечение без titre de séjour) действует 1 год: подавайте снова за 2 месяца до конца.
door =
    🔗 ameli.fr или звоните 36 46.
    Все Ваши права: mesdroitssociaux.gouv.fr
    Здесь Вам может помочь консультант.
