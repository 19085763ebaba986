### draft
### La prime d’activité et le RSA, la déclaration tous les 3 mois ; aucun montant. Sources : caf.fr février 2025. Revu le 22 novembre 2026.

first =
    ➕ <b>Prime d’activité, RSA: допомога від CAF</b>
    1. Відкрийте caf.fr або застосунок Caf.
    2. Натисніть «Déclarer mes ressources» (мої доходи).
    3. Порівняйте вже вписані суми зі своїми fiches de paie.
rest =
    4. Є помилка? Виправте й додайте доказ.
    5. Натисніть «Valider» (підтвердити) і збережіть доказ.
    📅 Кожні 3 місяці. Дата є у Вашому кабінеті.
papers =
    🗂 <b>Папери</b>
    Ваші fiches de paie: рядок «montant net social».
    Допомога від рідних або аліменти, якщо є.
trap =
    ⚠️ Без Вашого підтвердження виплата може зупинитися.
    Забута зарплата може стати боргом.
door =
    🔗 caf.fr або msa.fr для сільського господарства.
    CAF: телефон 32 30.
    Тут Вам може допомогти Ваш консультант.
