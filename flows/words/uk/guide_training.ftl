### draft
### Se former : projet, CPF, arnaques. Sources : juritravail.com, blohorn-avocats.fr 2026, aides-jeunes, fun-mooc.fr. Revu le 22 novembre 2026.

first =
    🎓 <b>Піти на навчання</b>
    1. Скажіть про свій план консультанту.
    2. Гляньте свій CPF: гроші на Ваше навчання.
    3. Разом знайдіть потрібний курс.
rest =
    4. Спитайте, хто платить решту.
    5. Запишіться самі, на офіційному сайті.
papers =
    🗂 <b>Папери</b>
    Devis: письмова ціна від навчального центру.
    Перед допомогою France Travail читає devis.
trap =
    ⚠️ Дзвонять і продають щось за CPF (гроші на навчання)?
    Це шахраї, як і в SMS. Нікому не кажіть кодів.
door =
    🔗 moncompteformation.gouv.fr
    Безкоштовні курси онлайн: fun-mooc.fr
    Тут Вам може допомогти Ваш консультант.
