### draft
### Se former : projet, CPF, arnaques. Sources : juritravail.com, blohorn-avocats.fr 2026, aides-jeunes, fun-mooc.fr. Revu le 22 novembre 2026.

first =
    🎓 <b>Пойти учиться</b>
    1. Расскажите о планах консультанту.
    2. Проверьте Ваш CPF: деньги на учёбу.
    3. Вместе найдите подходящий курс.
rest =
    4. Спросите, кто заплатит остальное.
    5. Запишитесь сами, на официальном сайте.
papers =
    🗂 <b>Документы</b>
    Devis: цена, её пишет учебный центр.
    France Travail читает devis, потом решает о помощи.
trap =
    ⚠️ Звонят и что-то продают за Ваш CPF (деньги на учёбу)?
    Это обман, как и такие SMS. Никому не давайте коды.
door =
    🔗 moncompteformation.gouv.fr
    Бесплатные курсы онлайн: fun-mooc.fr
    Здесь Вам может помочь консультант.
