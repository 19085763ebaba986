### draft
### La prime d’activité et le RSA, la déclaration tous les 3 mois ; aucun montant. Sources : caf.fr février 2025. Revu le 22 novembre 2026.

first =
    ➕ <b>Пособия CAF: prime d’activité, RSA</b>
    1. Откройте caf.fr или приложение Caf.
    2. Нажмите «Déclarer mes ressources»: мои доходы.
    3. Сравните суммы на сайте с Вашими расчётными листами.
rest =
    4. Есть ошибка? Исправьте и приложите доказательство.
    5. Подтвердите («Valider») и сохраните доказательство.
    📅 Каждые 3 месяца. Дата есть в Вашем личном кабинете.
papers =
    🗂 <b>Документы</b>
    Расчётные листы: строка «montant net social».
    Алименты (pension alimentaire) или помощь семьи, если есть.
trap =
    ⚠️ Без подтверждения выплата может остановиться.
    Забытая зарплата может стать долгом.
door =
    🔗 caf.fr, а для сельского хозяйства msa.fr.
    Телефон CAF: звоните 32 30.
    Здесь Вам может помочь консультант.
