### draft
### Le logement : abri, HLM, garant, dépôt, adresse, loyer impayé. Sources : refugies.info, unccas.org, aides-jeunes, toutsurmesfinances.com, info-tpe.fr, adil61.org. Revu le 22 novembre 2026.

first =
    🏠 <b>Найти или сохранить жильё</b>
    1. Негде ночевать сегодня? Звоните 115.
    2. Просите социальное жильё (HLM).
    3. До подписи узнайте о Visale: бесплатный поручитель.
rest =
    4. Нужен залог? Просите заём Loca-Pass.
    5. Нет адреса? Идите в CCAS, соцслужбу города.
    📅 Loca-Pass: не позже 2 месяцев после въезда.
papers =
    🗂 <b>Документы</b>
    Удостоверение личности или titre de séjour.
    Трудовой договор и расчётные листы.
    Список бывает разный: спросите консультанта.
trap =
    ⚠️ Долг за жильё? Скорее звоните 0 805 160 075.
    Действуйте с первого месяца. Продолжайте платить.
door =
    🔗 demande-logement-social.gouv.fr и visale.fr
    Залог, долг за жильё, право на жильё? Смотрите памятку «Помощь с арендой».
    Здесь Вам может помочь консультант.
