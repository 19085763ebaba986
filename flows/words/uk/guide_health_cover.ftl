### draft
### La carte Vitale perdue et la complémentaire santé solidaire. Sources : ameli.fr, complementaire-sante-solidaire.gouv.fr, commentaider.fr. Revu le 22 novembre 2026.

first =
    💳 <b>Carte Vitale і допомога на лікування</b>
    1. Загубилася картка: повідомте на ameli.fr.
    2. Поки що є папір: attestation de droits.
    3. Замовте нову картку.
rest =
    4. На ameli.fr порахуйте своє право на C2S.
    5. Просіть C2S (complémentaire santé solidaire): вона платить за лікування.
    📅 Просіть знову за 4–2 місяці до кінця.
papers =
    🗂 <b>Папери</b>
    Ваше фото для нової carte Vitale.
    Для допомоги: спитайте список у консультанта.
trap =
    ⚠️ Якщо є RSA, цю допомогу дають автоматично.
    RSA припинили? Просіть її самі.
    AME (лікування без titre de séjour) діє 1 рік: просіть знову за 2 місяці до кінця.
door =
    🔗 ameli.fr або телефон 36 46.
    Усі Ваші права: mesdroitssociaux.gouv.fr
    Тут Вам може допомогти Ваш консультант.
