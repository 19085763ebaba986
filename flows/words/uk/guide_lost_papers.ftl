### draft
### Papiers d’identité perdus ou volés. Sources : villedeleforest.fr, refugies.info, faxinfo.fr 2024. Revu le 22 novembre 2026.

first =
    🪪 <b>Загублені або вкрадені документи</b>
    1. Вкрали: спершу поліція або gendarmerie.
    2. Загубилися посвідчення особи чи паспорт: ідіть у mairie (мерія).
    3. Titre de séjour: просіть дублікат на сайті ANEF.
rest =
    4. Водійські права: ідіть на ants.gouv.fr.
    5. Повідомте свій банк. Збережіть розписку.
papers =
    🗂 <b>Папери</b>
    Фото, якому менше ніж 6 місяців, підтвердження адреси.
    Acte de naissance (свідоцтво про народження), якщо мерія просить.
    Посвідчення особи: Ви платите за timbre (збір).
trap =
    ⚠️ Заявили про втрату — документ недійсний, навіть знайдений.
    Хтось тримає Ваш паспорт? Швидко скажіть тут.
door =
    🔗 administration-etrangers-en-france.interieur.gouv.fr
    Допомога з ANEF: телефон 0 806 001 620.
    Тут Вам може допомогти Ваш консультант.
