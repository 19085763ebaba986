### draft
### La déclaration d’impôts, chaque année, même sans revenu. Sources : copies de service-public.fr F369, 2025. Revu le 22 novembre 2026.

first =
    🧾 <b>Декларация о доходах</b>
    1. Откройте сайт налогов, нужен «numéro fiscal».
    2. Зарплаты там указаны верно?
    3. Дети, адрес: всё верно?
rest =
    4. Подтвердите декларацию («valider»).
    5. Скачайте «avis». Храните этот документ.
    📅 Каждый год, весной. Проверьте последний день.
papers =
    🗂 <b>Документы</b>
    Налоговый номер (numéro fiscal).
    Расчётные листы за год.
    Первый раз? Идите в centre des impôts (налоговая).
trap =
    ⚠️ Даже без доходов подавайте декларацию каждый год.
    «Avis» нужен для жилья, CAF, школьной столовой.
door =
    🔗 impots.gouv.fr
    Или France services: помощь рядом с Вами.
    Здесь Вам может помочь консультант.
