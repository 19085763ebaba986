### draft
### Le logement : abri, HLM, garant, dépôt, adresse, loyer impayé. Sources : refugies.info, unccas.org, aides-jeunes, toutsurmesfinances.com, info-tpe.fr, adil61.org. Revu le 22 novembre 2026.

first =
    🏠 <b>Знайти або зберегти житло</b>
    1. Сьогодні ніде ночувати? Телефонуйте 115.
    2. Просіть соціальне житло, HLM.
    3. До підпису подивіться Visale: безкоштовний поручитель.
rest =
    4. Треба платити заставу? Просіть позику Loca-Pass.
    5. Немає адреси? Ідіть у CCAS, соцслужбу міста.
    📅 Loca-Pass: щонайпізніше 2 місяці після в’їзду.
papers =
    🗂 <b>Папери</b>
    Ваше посвідчення особи або titre de séjour.
    Ваш договір і fiches de paie.
    Список буває різний: спитайте консультанта.
trap =
    ⚠️ Борг за житло? Швидко телефонуйте 0 805 160 075.
    Дійте з першого місяця. Платіть далі.
door =
    🔗 demande-logement-social.gouv.fr і visale.fr
    Застава, борг за житло, право на житло? Дивіться пам’ятку «Допомога на оренду».
    Тут Вам може допомогти Ваш консультант.
